"""data/ai at hand: tasks, shares, measures and products, and whether they hold together.

What a row names must exist, and what was computed must be what the rule gives.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar, cast

from careercli.errors import BadData
from careercli.record import bucket
from careercli.record.figure import amount_or_none, parse_figure
from careerdata.build.checks import line_of
from careerdata.build.read import read_records, read_rows
from careerdata.errors import BadRow
from careerdata.rows.ai import (
    MEASURES,
    AiDwaRow,
    AiIscoShareRow,
    AiShareRow,
    AiTaskRow,
    MeasureActivityRow,
    MeasureLinkRow,
    MeasurePartRow,
    MeasureRecord,
    MeasureRow,
    ProductRow,
)
from careerdata.rows.base import Row
from careerdata.rows.records import SourceRecord
from careerdata.rows.work import DwaRow
from careerdata.series import Series

R = TypeVar("R", bound=Row)

FILES: dict[type[Row], str] = {
    AiTaskRow: "tasks.csv",
    AiDwaRow: "dwas.csv",
    AiShareRow: "shares.csv",
    AiIscoShareRow: "shares_isco.csv",
    ProductRow: "products.csv",
    MeasureRow: "measures.csv",
    MeasureLinkRow: "measure_links.csv",
    MeasurePartRow: "measure_parts.csv",
    MeasureActivityRow: "measure_activities.csv",
}
"""The file of every kind of row."""
RECORDS = "measures.toml"
ELSEWHERE = {"isco08": "isco"}
"""Classifications of no country that are not written as their scheme is."""
DIRECT = "direct"
"""The path of what is rated for the occupation itself, through no crosswalk."""


class AiData:
    """All of data/ai; empty where the folder does not exist. `countries`: classification → country."""

    def __init__(
        self, folder: Path, sources: Mapping[str, SourceRecord], dwas: list[DwaRow], countries: Mapping[str, str]
    ) -> None:
        self.folder = folder
        self.countries = countries
        self.series = Series(sources)
        self.titles = {row.dwa: row.title for row in dwas}
        self.rows = _load(folder, set(sources))
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

    def rated_at(self, value: MeasureRow | MeasurePartRow) -> str:
        """The code a value is rated at: an occupation's id where it is one, else its classification and code."""
        scheme = value.scheme
        return f"{self.countries.get(scheme) or ELSEWHERE.get(scheme, scheme)}:{value.rated_at}"

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


TOLERANCE = 0.05
"""How far, in percent, rounded shares may be from a whole."""
WEIGHT_TOLERANCE = 0.005
"""The same for the weights of origins: four decimals each, a dozen of them."""
PARTS_TOLERANCE = 0.0001
"""How far the parts of a measure may be from it: weights and products are rounded."""
YES_NO = {True: "yes", False: "no"}
NOWHERE = "none"


class Known(NamedTuple):
    """What a row of data/ai may name."""

    occupations: set[str]
    sources: set[str]
    onet: set[str]
    activities: set[str]


def check_ai(ai_data: AiData, occupations: set[str], sources: set[str]) -> None:
    """Raise BadRow for the first row that names what does not exist or says what its labels do not.

    BadData for a measure of measures.toml without a source.
    """
    known = Known(occupations, sources, set(ai_data.tasks), set(ai_data.titles))
    for row, column, what, name, names in _named(ai_data, known):
        if name not in names:
            raise _bad_row(ai_data, row, column, f"no {what} {name}")
    for measure, record in ai_data.measures.items():
        if record.source not in sources:
            raise BadData(f"{ai_data.folder / RECORDS}: `{measure}.source`: `{record.source}` is not in sources.toml")
    for task in ai_data.every(AiTaskRow):
        _check_rule(ai_data, task)
    for share in ai_data.every_share():
        _check_whole(ai_data, share)
    _check_parts(ai_data)


Named = Iterator[tuple[Row, str, str, str, set[str]]]
"""(row, column, the word for it, what it names, all it may name)."""


def _named(ai_data: AiData, known: Known) -> Named:
    yield from _named_by_tasks(ai_data, known)
    for product in ai_data.every(ProductRow):
        for occupation in product.occupations.split():
            yield product, "occupations", "occupation", occupation, known.occupations
        yield from ((product, "activities", "activity", dwa, known.activities) for dwa in product.activities.split())
    measures, or_none = set(ai_data.measures), known.occupations | {""}
    yield from ((value, "measure", "measure", value.measure, measures) for value in ai_data.every(MeasureRow))
    for link in ai_data.every(MeasureLinkRow):
        yield link, "occupation", "occupation", link.occupation, known.occupations
        yield link, "via", "occupation", link.via, or_none
    titled = {row.activity for row in ai_data.every(MeasureActivityRow)} | {""}
    yield from ((part, "activity", "activity", part.activity, titled) for part in ai_data.every(MeasurePartRow))


def _named_by_tasks(ai_data: AiData, known: Known) -> Named:
    tasks = {task.task for task in ai_data.every(AiTaskRow)} | {""}
    rated = {row.dwa for row in ai_data.every(AiDwaRow)}
    for task in ai_data.every(AiTaskRow):
        yield task, "code", "occupation", task.occupation(), known.occupations
        yield task, "labels_of", "task", task.labels_of, tasks
        yield from ((task, "dwas", "activity", dwa, rated) for dwa in task.dwas.split())
    for activity in ai_data.every(AiDwaRow):
        yield activity, "dwa", "activity", activity.dwa, known.activities
    paths = known.sources | {DIRECT, NOWHERE}
    for share in ai_data.every_share():
        yield share, "code", "occupation", f"{share.country}:{share.code}", known.occupations
        yield from ((share, "path", "source", step, paths) for step in share.path.split())
        yield from (
            (share, "origins", "O*NET code with tasks", onet, known.onet) for onet, _ in _weights(share.origins)
        )


def _check_rule(ai_data: AiData, task: AiTaskRow) -> None:
    """Bucket and badges are what the rule gives for the row's labels."""
    labels = labels_of(task)
    rule: dict[str, str] = {"bucket": bucket.bucket_of(labels), "contested": "", "firm": ""}
    if rule["bucket"] != "unrated":
        rule |= {"contested": YES_NO[bucket.is_contested(labels)], "firm": YES_NO[bucket.is_firm(labels)]}
    for column, value in rule.items():
        if (found := getattr(task, column)) != value:
            raise _bad_row(ai_data, task, column, f"`{found}`, but the rule gives `{value}` for its labels")


def labels_of(task: AiTaskRow) -> bucket.Labels:
    """The labels of a row as the rule reads them."""
    first, second = (int(rating) if rating else None for rating in (task.t1, task.t2))
    physical = None if task.physical == "" else task.physical == "yes"
    return bucket.Labels(task.human or None, task.gpt4 or None, first, second, physical)


def _check_whole(ai_data: AiData, row: AiShareRow) -> None:
    """The shares are all there and make a whole at every threshold, or none is and all say why."""
    if row.path == NOWHERE:
        if not row.automated == row.augmented == row.human or not row.automated.startswith("!") or row.origins:
            raise _bad_row(ai_data, row, "automated", "without a path all three shares say the same reason")
        return
    for low, middle in (("automated", "augmented"), ("automated_2", "augmented_2"), ("automated_3", "augmented_3")):
        parts = [amount_or_none(parse_figure(cell)) for cell in (getattr(row, low), getattr(row, middle), row.human)]
        if None in parts:
            raise _bad_row(ai_data, row, low, "a share is missing")
        _check_sum(ai_data, row, low, sum(part or 0 for part in parts), 100, TOLERANCE)
    _check_sum(ai_data, row, "origins", sum(weight for _, weight in _weights(row.origins)), 1, WEIGHT_TOLERANCE)
    if isinstance(row, AiIscoShareRow):
        _check_sum(ai_data, row, "isco", sum(weight for _, weight in _weights(row.isco)), 1, WEIGHT_TOLERANCE)


def _check_parts(ai_data: AiData) -> None:
    """The parts of a measure of a code make its value."""
    rated = {row.key(): row for row in ai_data.every(MeasureRow)}
    parts: dict[tuple[str, ...], list[MeasurePartRow]] = defaultdict(list)
    for part in ai_data.every(MeasurePartRow):
        parts[part.key()[:3]].append(part)
    for key, rows in parts.items():
        value = amount_or_none(parse_figure(rated[key].value)) if key in rated else None
        total = sum(float(row.goal) + float(row.action) for row in rows) / 2
        if value is None or abs(total - value) > PARTS_TOLERANCE:
            raise _bad_row(ai_data, rows[0], "rated_at", f"the parts make {total:.6f}, but the measure is {value}")


def _check_sum(ai_data: AiData, row: AiShareRow, column: str, total: float, whole: int, tolerance: float) -> None:
    if abs(total - whole) > tolerance + 1e-9:
        raise _bad_row(ai_data, row, column, f"the parts add up to {total:g}, not {whole}")


def _weights(cell: str) -> list[tuple[str, float]]:
    parts = (part.partition(":") for part in cell.split())
    return [(code, float(weight)) for code, _, weight in parts]


def _bad_row(ai_data: AiData, row: Row, column: str, problem: str) -> BadRow:
    path = ai_data.folder / FILES[type(row)]
    return BadRow(str(path), line_of(path, row), column, problem)
