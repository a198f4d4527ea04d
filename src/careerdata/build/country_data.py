"""One country's rows at hand by kind and code, with what a combined code stands for."""

from collections import defaultdict
from pathlib import Path
from typing import TypeVar, cast

from careerdata.build.read import read_records, read_rows
from careerdata.errors import BadRow
from careerdata.rows.base import Row
from careerdata.rows.credential import BodyRow
from careerdata.rows.files import row_model_or_none
from careerdata.rows.occupation import CombinedRow, GroupRow, OccupationRow
from careerdata.rows.profile import Profile, load_profile
from careerdata.rows.records import COUNTRY, LISTS, CountryRecord, ListRecord
from careerdata.rows.region import RegionRow
from careerdata.rows.schooling import IscedRow
from careerdata.rows.visa import VISAS, Post, VisaRoute

R = TypeVar("R", bound=Row)


class CountryData:
    """All rows of one country."""

    def __init__(self, folder: Path, sources: set[str]) -> None:
        self.key = folder.name
        self.folder = folder
        self.facts: CountryRecord = read_records(folder / "country.toml", COUNTRY)
        self.rows: dict[type[Row], dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        self.lists: dict[str, dict[str, ListRecord]] = {}
        if (folder / "lists.toml").exists():
            self.lists = read_records(folder / "lists.toml", LISTS)
        self.visas: tuple[VisaRoute, ...] = ()
        self.not_covered: tuple[str, ...] = ()
        self.posts: tuple[Post, ...] = ()
        if (folder / "visas.toml").exists():
            book = read_records(folder / "visas.toml", VISAS)
            self.visas, self.not_covered, self.posts = book.route, book.not_covered, book.post
        for path in sorted(folder.glob("*.csv")):
            self._load(path, sources)
        self.profiles: dict[str, Profile] = {
            path.stem: load_profile(path) for path in sorted((folder / "profiles").glob("*.toml"))
        }
        self.combined = {row.code: row for row in self.every(CombinedRow)}
        self.group_titles = {row.code: row.title_en for row in self.every(GroupRow)} | {
            row.combined: row.title_en for row in self.combined.values()
        }
        self.regions = {row.region: row for row in self.every(RegionRow)}
        self.bodies = {row.body: row for row in self.every(BodyRow)}
        self.isced: dict[tuple[str, str], IscedRow] = {}  # what levels mean in all countries; `load_countries` has it

    def _load(self, path: Path, sources: set[str]) -> None:
        model = row_model_or_none(path.name)
        if model is None:
            raise BadRow(str(path), 1, path.name, "no row model describes a file of this name")
        for row in read_rows(path, model, sources):
            self.rows[model][getattr(row, "code", "")].append(row)

    def every(self, model: type[R]) -> list[R]:
        """All rows of a kind, by code."""
        return [cast("R", row) for rows in self.rows[model].values() for row in rows]

    def of(self, model: type[R], code: str) -> list[R]:
        """The rows published for exactly this code."""
        return cast("list[R]", self.rows[model].get(code, []))

    def inherited(self, model: type[R], code: str) -> tuple[list[R], str]:
        """The rows for this code, or those of the combined code that stands for it, and that code."""
        own = self.of(model, code)
        if own or code not in self.combined:
            return own, ""
        combined = self.combined[code].combined
        return self.of(model, combined), combined

    def occupations(self) -> list[OccupationRow]:
        """Every occupation of the country, by code."""
        return self.every(OccupationRow)

    def id(self, code: str) -> str:
        """The occupation's id across countries, such as `ca:32120`."""
        return f"{self.key}:{code}"
