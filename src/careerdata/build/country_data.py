"""One country's rows at hand by kind and code, with what a combined code stands for."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TypeVar, cast

from careercli.errors import BadData
from careerdata.build.read import read_records, read_rows
from careerdata.errors import BadRow
from careerdata.rows.base import Row
from careerdata.rows.credential import BodyRow
from careerdata.rows.files import row_model_or_none
from careerdata.rows.occupation import CombinedRow, GroupRow, OccupationRow
from careerdata.rows.pay import WageRow
from careerdata.rows.profile import Profile, load_profile
from careerdata.rows.records import COUNTRY, LISTS, CountryRecord, ListRecord
from careerdata.rows.region import RegionRow
from careerdata.rows.schooling import IscedRow
from careerdata.rows.study import StudyFieldRow, StudyPayRow, StudyYearsRow
from careerdata.rows.visa import VISAS, FreeMovement, Post, VisaRoute

R = TypeVar("R", bound=Row)


class CountryData:
    """All rows of one country; with `only` those of some kinds, without visas and profiles."""

    def __init__(self, folder: Path, sources: set[str], only: Collection[type[Row]] | None = None) -> None:
        self.key = folder.name
        self.folder = folder
        self.facts: CountryRecord = read_records(folder / "country.toml", COUNTRY)
        self.rows: dict[type[Row], dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        self.files: Counter[type[Row]] = Counter()
        for path in sorted(folder.glob("*.csv")):
            self._load(path, sources, only)
        self._arrange()
        self.isced: dict[tuple[str, str], IscedRow] = {}  # what levels mean in all countries; `load_countries` has it
        self.study_years: dict[tuple[str, str], StudyYearsRow] = {}  # what levels take in years, likewise
        self.lists: dict[str, dict[str, ListRecord]] = {}
        self.visas: tuple[VisaRoute, ...] = ()
        self.not_covered: tuple[str, ...] = ()
        self.posts: tuple[Post, ...] = ()
        self.free_movement: tuple[FreeMovement, ...] = ()
        self.profiles: dict[str, Profile] = {}
        if only is None:
            self._load_tables()

    def _load_tables(self) -> None:
        """Lists, visas and profiles."""
        if (self.folder / "lists.toml").exists():
            self.lists = read_records(self.folder / "lists.toml", LISTS)
        if (self.folder / "visas.toml").exists():
            book = read_records(self.folder / "visas.toml", VISAS)
            self.visas, self.not_covered, self.posts = book.route, book.not_covered, book.post
            self.free_movement = book.free_movement
        for path in sorted((self.folder / "profiles").glob("*.toml")):
            self.profiles[path.stem] = load_profile(path)

    def _arrange(self) -> None:
        """The rows that are looked up by another key than the occupation's code."""
        self.combined = {row.code: row for row in self.every(CombinedRow)}
        self.group_titles = {row.code: row.title_en for row in self.every(GroupRow)} | {
            row.combined: row.title_en for row in self.combined.values()
        }
        self.regions = {row.region: row for row in self.every(RegionRow)}
        self.bodies = {row.body: row for row in self.every(BodyRow)}
        self.study_fields = {row.isco: row for row in self.every(StudyFieldRow)}
        self.graduates: dict[str, list[StudyPayRow]] = defaultdict(list)  # of the whole country, by field of study
        for row in self.every(StudyPayRow):
            if row.region == self.key:
                self.graduates[row.cip].append(row)

    def _load(self, path: Path, sources: set[str], only: Collection[type[Row]] | None) -> None:
        model = row_model_or_none(path.name)
        if model is None:
            raise BadRow(str(path), 1, path.name, "no row model describes a file of this name")
        if only is not None and model not in only:
            return
        self.files[model] += 1
        for row in read_rows(path, model, sources):
            self.rows[model][getattr(row, "code", "")].append(row)

    def forget(self, model: type[R]) -> None:
        """Let the rows of a kind go, for their memory."""
        self.rows.pop(model, None)

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

    def of_places(self, row: OccupationRow) -> Iterator[tuple[WageRow, str]]:
        """Pay of an occupation in every place, each with the code it was published for where that is another; of a
        place without its own that of the narrowest group above it, which is published for places alone."""
        found, rated_at = self.inherited(WageRow, row.code)
        yield from ((wage, rated_at) for wage in found)
        known = {wage.region for wage in found} | {self.key}
        above = self.of(GroupRow, row.parent)
        while above:
            wider = [wage for wage in self.of(WageRow, above[0].code) if wage.region not in known]
            yield from ((wage, above[0].code) for wage in wider)
            known |= {wage.region for wage in wider}
            above = self.of(GroupRow, above[0].parent) if above[0].parent else []

    def occupations(self) -> list[OccupationRow]:
        """Every occupation of the country, by code."""
        return self.every(OccupationRow)

    def id(self, code: str) -> str:
        """The occupation's id across countries, such as `ca:32120`."""
        return f"{self.key}:{code}"


def read_countries(data: Path, sources: set[str], only: Collection[type[Row]] | None = None) -> list[CountryData]:
    """Every country folder below data/ in the order of countries; raises BadData when there is none."""
    folders = sorted({path.parent for file in ("country.toml", "occupations.csv") for path in data.glob(f"*/{file}")})
    if not folders:
        raise BadData(f"{data} holds no country folder")
    return sorted((CountryData(folder, sources, only) for folder in folders), key=lambda country: country.facts.order)
