"""data/ai at hand: tasks by O*NET code, shares and measures by occupation, products by occupation."""

from collections import defaultdict
from pathlib import Path
from typing import TypeVar, cast

from careerdata.build.read import read_records, read_rows
from careerdata.errors import BadRow
from careerdata.rows.ai import (
    MEASURES,
    AiDwaRow,
    AiIscoShareRow,
    AiShareRow,
    AiTaskRow,
    MeasureLinkRow,
    MeasureRecord,
    MeasureRow,
    ProductRow,
)
from careerdata.rows.base import Row
from careerdata.rows.work import DwaRow

R = TypeVar("R", bound=Row)

FILES: dict[type[Row], str] = {
    AiTaskRow: "tasks.csv",
    AiDwaRow: "dwas.csv",
    AiShareRow: "shares.csv",
    AiIscoShareRow: "shares_isco.csv",
    ProductRow: "products.csv",
    MeasureRow: "measures.csv",
    MeasureLinkRow: "measure_links.csv",
}
"""The file of every kind of row."""
RECORDS = "measures.toml"


class AiShelf:
    """All of data/ai; empty where the folder does not exist."""

    def __init__(self, folder: Path, sources: set[str], dwas: list[DwaRow]) -> None:
        self.folder = folder
        self.titles = {row.dwa: row.title for row in dwas}
        self.rows = _load(folder, sources)
        self.measures: dict[str, MeasureRecord] = {}
        if (folder / RECORDS).exists():
            self.measures = read_records(folder / RECORDS, MEASURES)
        self._arrange()

    def _arrange(self) -> None:
        """The rows by what they are asked for."""
        self.tasks: dict[str, list[AiTaskRow]] = defaultdict(list)
        for task in self.every(AiTaskRow):
            self.tasks[task.onet].append(task)
        self.shares = {f"{row.country}:{row.code}": row for row in self.every_share()}
        self.products: dict[str, list[ProductRow]] = defaultdict(list)
        for product in self.every(ProductRow):
            for occupation in product.occupations.split():
                self.products[occupation].append(product)
        self.values: dict[tuple[str, str], list[MeasureRow]] = defaultdict(list)
        for value in self.every(MeasureRow):
            self.values[value.scheme, value.rated_at].append(value)
        self.links: dict[str, list[MeasureLinkRow]] = defaultdict(list)
        for link in self.every(MeasureLinkRow):
            self.links[link.occupation].append(link)

    def every_share(self) -> list[AiShareRow]:
        """The shares of all countries, those read through ISCO-08 last."""
        return [*self.every(AiShareRow), *self.every(AiIscoShareRow)]

    def every(self, model: type[R]) -> list[R]:
        """All rows of a kind, in the order of their file."""
        return cast("list[R]", self.rows.get(model, []))


def _load(folder: Path, sources: set[str]) -> dict[type[Row], list[Row]]:
    for path in sorted(folder.glob("*.csv")):
        if path.name not in FILES.values():
            raise BadRow(str(path), 1, path.name, "no row model describes a file of this name")
    found = ((model, folder / name) for model, name in FILES.items())
    return {model: list(read_rows(path, model, sources)) for model, path in found if path.exists()}
