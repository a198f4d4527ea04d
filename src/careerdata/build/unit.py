"""Texts on ISCO-08 unit groups: read, checked, and the one that describes an occupation."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.unit import Learn, UnitName
from careercli.record.unit import Unit as UnitRecord
from careerdata.build.checks import bad_row
from careerdata.build.country_data import CountryData
from careerdata.build.isco import ENDING
from careerdata.build.read import read_rows
from careerdata.errors import BadRow
from careerdata.rows.crosswalk import CrosswalkRow, IscoGroupRow
from careerdata.rows.skill import NeedRow
from careerdata.rows.toml import Place, line_of
from careerdata.rows.unit import LearnEntry, Unit, read_unit
from careerdata.rows.what import UnitOfRow
from careerdata.rows.work import DwaRow, SkillRow, TechnologyRow, TopSkillRow
from careerdata.series import Series

SOURCE = "career-texts"
"""The series of sources the texts of ours belong to."""
MOST = 0.4
"""The share of an occupation a unit group must carry to describe it."""

Links = dict[tuple[str, str], list[CrosswalkRow]]
"""The links of an occupation, by country and code."""


class Units:
    """Every unit text by its group, with the links that lead there; no text where data/ has none."""

    def __init__(self, data: Path, sources: set[str], series: Series) -> None:
        self.series = series
        self.titles: dict[str, str] = {}
        self.texts: dict[str, Unit] = {}
        self.links: Links = defaultdict(list)
        self.folder = data / "units"
        if not (data / "isco").is_dir():
            return
        groups = read_rows(data / "isco" / "groups.csv", IscoGroupRow, sources)
        self.titles = {row.code: row.title_en for row in groups if row.rank == "unit group"}
        for path in sorted(self.folder.glob("*.toml")):
            self.texts[path.stem] = _checked(path, self.titles, sources)
        for path in sorted((data / "crosswalks").glob(f"??{ENDING}.csv")):
            for row in read_rows(path, CrosswalkRow, sources):
                if row.doubt != "outvoted":
                    self.links[path.stem.removesuffix(ENDING), row.code].append(row)

    def check(self, countries: Iterable[CountryData]) -> None:
        """Raise BadRow for the first skill to learn that its list has not, or group chosen for an occupation that does
        not fall into it."""
        if self.texts:
            known = skills(countries)
            for isco, unit in self.texts.items():
                for place, entry in enumerate(unit.learn):
                    if not is_listed(entry, known):
                        problem = f"{entry.source} has no `{entry.named or entry.name}`"
                        raise self._bad(isco, ("learn", place), problem)
        for country in countries:
            for row in country.every(UnitOfRow):
                if row.isco not in {link.isco for link in self.links.get((country.key, row.code), [])}:
                    raise bad_row(country, row, "isco", f"{row.code} is not linked to the unit group {row.isco}")

    def _bad(self, isco: str, place: Place, problem: str) -> BadRow:
        path = self.folder / f"{isco}.toml"
        line = line_of(path.read_text(encoding="utf-8"), place)
        return BadRow(str(path), line, ".".join(map(str, place)), problem)

    def of(self, country: CountryData, code: str) -> UnitRecord | None:
        """The text that describes an occupation, without its verdict; None where its group has none yet."""
        links = self.links.get((country.key, code), [])
        if not links:
            return None
        link, whole = chosen(links, country.of(UnitOfRow, code))
        text = self.texts.get(link.isco)
        if text is None:
            return None
        others: list[UnitName] = [
            {"isco": other.isco, "title": self.titles[other.isco]} for other in links if other.isco != link.isco
        ]
        return {
            "isco": link.isco,
            "title": self.titles[link.isco],
            "quality": link.quality,
            "part": not whole,
            "others": others,
            "day": list(text.day),
            "suits": list(text.suits),
            "not_for": list(text.not_for),
            "ai_changes": text.ai_changes,
            "ai_advice": text.ai_advice,
            "entry_level": text.entry_level,
            "learn": [_learn(entry) for entry in text.learn],
            "ladder": text.ladder,
            "growth_areas": list(text.growth_areas),
            "study": text.study,
            "verdict": None,
            "sources": list(text.sources),
            "by": text.by,
            "written": text.written.isoformat(),
            "source": self.series.current(SOURCE),
        }


def chosen(links: Sequence[CrosswalkRow], by_hand: Sequence[UnitOfRow]) -> tuple[CrosswalkRow, bool]:
    """The link whose group describes the occupation, and whether the group carries most of it.

    An editor's choice comes first; then the greatest share, if it is MOST or more; then the first choice of a table.
    """
    for row in by_hand:
        for link in links:
            if link.isco == row.isco:
                return link, row.covers == "most"
    if len(links) == 1:
        return links[0], True
    shares = {link.isco: amount_or_none(parse_figure(link.weight)) or 0 for link in links}
    first = min(links, key=lambda link: (-shares[link.isco], int(link.rank or 99), link.isco))
    return first, shares[first.isco] >= MOST


def _learn(entry: LearnEntry) -> Learn:
    found: Learn = {"name": entry.name}
    if entry.source:
        found["listed_in"] = entry.source
    return found


def _checked(path: Path, groups: Mapping[str, str], sources: set[str]) -> Unit:
    unit = read_unit(path)
    text = path.read_text(encoding="utf-8")
    if unit.isco != path.stem or unit.isco not in groups:
        raise BadRow(str(path), line_of(text, ("isco",)), "isco", f"{unit.isco} is no unit group, or not the file's")
    for source in unit.sources:
        if source not in sources:
            raise BadRow(str(path), line_of(text, ("sources",)), "sources", f"`{source}` is not in sources.toml")
    return unit


def is_listed(entry: LearnEntry, known: Mapping[str, set[str]]) -> bool:
    """Whether the list a skill names has it; `known`: those lists, as `skills` gives them."""
    return entry.source is None or (entry.named or entry.name).lower() in known[entry.source]


def skills(countries: Iterable[CountryData]) -> Mapping[str, set[str]]:
    """The names in lower case of what a skill to learn may claim to be, by where it is named."""
    found: dict[str, set[str]] = {"onet-technology": set(), "onet-activity": set(), "skill": set()}
    for country in countries:
        technologies = country.every(TechnologyRow)
        found["onet-technology"] |= {name.lower() for row in technologies for name in (row.name, row.category)}
        found["onet-activity"] |= {row.title.lower() for row in country.every(DwaRow)}
        found["skill"] |= {row.skill.lower() for row in country.every(SkillRow)}
        found["skill"] |= {row.skill.lower() for row in country.every(TopSkillRow)}
        found["skill"] |= {row.name.lower() for row in country.every(NeedRow)}
    return found
