"""The index of words for the work: how much each word says for each occupation and unit group, and the lines that say
what is done there.

A word weighs by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), worked out here once, so
that a search only adds numbers up. A text is what was written of an occupation alone; that of its unit group is kept
once and added by the search (docs/methods/search.md).
"""

import sqlite3
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log, sqrt
from pathlib import Path
from typing import NamedTuple

from careercli.atlas.terms import KINDS, LANGS
from careercli.record.duties import ACTIVITY, DAY, SCALE, SKILL, WHAT
from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.fold import fold
from careercli.record.skills import NeededSkill
from careercli.record.stem import ENGLISH, clipped, stem, stems
from careerdata.build.country_data import CountryData
from careerdata.build.read import read_rows
from careerdata.build.skills import Skills
from careerdata.build.unit import MOST, SOURCE, Units, chosen
from careerdata.rows.crosswalk import CrosswalkRow
from careerdata.rows.everyday import EverydayRow
from careerdata.rows.occupation import OccupationRow
from careerdata.rows.skill import EscoSkillRow, TaskTimeRow
from careerdata.rows.unit import Unit
from careerdata.rows.what import NameRow, UnitOfRow, WhatRow
from careerdata.rows.work import ActivityRow, DwaRow

K1, B = 1.5, 0.5
"""BM25: from where on a word said again counts less; how much a long text is held to be longer than it need be."""
TITLE, OTHER_TITLES, OF_WHAT, OF_DAY, OF_ACTIVITY, OF_SKILL, OF_SKILLS, OF_REST = 4.0, 1.0, 3.0, 3.0, 1.0, 0.5, 0.7, 1.0
"""What a word counts by where it stands. Of other titles it counts once for all, by the root of how many have it."""
LEADING = "1"
"""The major group of ISCO-08 of those who lead others."""
MOST_TITLES = 10
"""More titles with a word say no more of the work."""
LEAST_SHARE, SURE_SHARE = 0.4, 1.0
"""What a unit group counts of which an occupation is next to nothing, and is the whole."""


class Line(NamedTuple):
    """A line on the work as somebody wrote it, which kind of line it is (record/duties.py), and its source."""

    kind: int
    text: str
    source: str


class Described(NamedTuple):
    """What is written of the work of an occupation or unit group: how much each word counts, and its lines."""

    words: defaultdict[str, float]
    lines: list[Line]

    def add(self, text: str, counts: float) -> None:
        """One more text."""
        for _, one in stems(text, ENGLISH):
            self.words[one] += counts

    def add_line(self, line: Line, counts: float) -> None:
        """One more text, which says what is done."""
        self.add(line.text, counts)
        self.lines.append(line._replace(text=line.text.rstrip(".")))

    def add_titles(self, titles: Iterable[str]) -> None:
        """Other titles, each word once for all of them."""
        found = Counter(one for title in titles for one in {one for _, one in stems(title, ENGLISH)})
        for one, times in found.items():
            self.words[one] += OTHER_TITLES * sqrt(min(times, MOST_TITLES))


def write_duties(
    database: sqlite3.Connection,
    data: Path,
    sources: set[str],
    countries: Iterable[CountryData],
    of: tuple[Units, Skills],
) -> None:
    """Fill the tables of the index, once the names are in: who has a text is numbered as who has a name."""
    holders: dict[str, int] = dict(database.execute("SELECT id, holder FROM holder"))
    work = Work(countries, *of, _other_titles(database))
    own = {holders[key]: one for key, one in work.texts.items() if key in holders}
    groups = {holders[key]: one for key, one in work.groups.items() if key in holders}
    numbers = _write_lines(database, {**own, **groups})
    _write_words(database, [own, groups], numbers)
    _write_countries(database, holders, work)
    path = data / "words" / "everyday.csv"
    rows = read_rows(path, EverydayRow, sources) if path.exists() else []
    database.executemany("INSERT INTO everyday VALUES (?, ?, ?)", _everyday(rows))


def _other_titles(database: sqlite3.Connection) -> dict[str, list[str]]:
    """The English names, but for official ones, of each occupation and group."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    question = "SELECT h.id, t.title FROM term t JOIN holder h ON h.holder = t.holder WHERE t.lang = ? AND t.kind <> ?"
    for key, title in database.execute(question, (LANGS.index("en"), KINDS.index("official"))):
        found[key].append(title)
    return found


class Work:
    """What is written of the work of the occupations of some countries, and of every unit group; `titles`: the other
    English names of each, by its id."""

    def __init__(
        self, countries: Iterable[CountryData], units: Units, skills: Skills, titles: Mapping[str, Sequence[str]]
    ) -> None:
        self.texts: dict[str, Described] = {}
        self.shares: dict[str, dict[str, float]] = {}
        self.leading: list[str] = []
        for country in countries:
            names = {row.dwa: row.title for row in country.every(DwaRow)}
            for row in country.occupations():
                key = country.id(row.code)
                found = self.texts[key] = _occupation(country, row, names)
                found.add_titles(titles.get(key, ()))
                links = units.links.get((country.key, row.code), [])
                self.shares[key] = _shares(links, country.of(UnitOfRow, row.code)) if links else {}
                if max(self.shares[key], key=self.shares[key].__getitem__, default="").startswith(LEADING):
                    self.leading.append(key)
        self.groups: dict[str, Described] = {}
        source = units.series.current(SOURCE) if units.texts else ""
        for isco, title in units.titles.items():
            key = f"isco:{isco}"
            found = self.groups[key] = _group(title, units.texts.get(isco), source, skills.groups.get(isco, []))
            found.add_titles(titles.get(key, ()))


def _occupation(country: CountryData, row: OccupationRow, names: Mapping[str, str]) -> Described:
    found = Described(defaultdict(float), [])
    for what in country.of(WhatRow, row.code):
        found.add_line(Line(WHAT, what.what, what.source), OF_WHAT)
    for title in (row.title_en, *(one.name for one in country.of(NameRow, row.code))):
        found.add(title, TITLE)
    for (dwa, source), core in _activities(country.of(ActivityRow, row.code)).items():
        found.add_line(Line(ACTIVITY, names[dwa], source), OF_ACTIVITY if core else OF_ACTIVITY / 2)
    for task in country.of(TaskTimeRow, row.code) or country.of(TaskTimeRow, row.parent):
        found.add_line(Line(ACTIVITY, task.task, task.source), OF_ACTIVITY)
    for skill in country.inherited(EscoSkillRow, row.code)[0]:
        found.add_line(Line(SKILL, skill.skill, skill.source), OF_SKILL)
    return found


def _activities(rows: Iterable[ActivityRow]) -> dict[tuple[str, str], bool]:
    """The activities with their source, and whether a core task of some profile belongs to each."""
    found: dict[tuple[str, str], bool] = {}
    for row in rows:
        key = row.dwa, row.source
        found[key] = found.get(key, False) or row.core != "0"
    return found


def _group(title: str, text: Unit | None, source: str, skills: Iterable[NeededSkill]) -> Described:
    found = Described(defaultdict(float), [])
    found.add(title, TITLE)
    if text:
        for line in text.day:
            found.add_line(Line(DAY, line, source), OF_DAY)
        for line in (*(one.name for one in text.learn), *text.growth_areas, text.ladder):
            found.add(line, OF_REST)
    for skill in skills:
        found.add_line(Line(SKILL, skill["name"], skill["source"]), OF_SKILLS * sqrt(skill["level"]))
    return found


def _shares(links: list[CrosswalkRow], by_hand: list[UnitOfRow]) -> dict[str, float]:
    """How much the text of each unit group counts for an occupation that falls into it."""
    known = {link.isco: amount_or_none(parse_figure(link.weight)) for link in links}
    shares = {isco: share if share is not None else 1 / len(links) for isco, share in known.items()}
    first, _ = chosen(links, by_hand)
    shares[first.isco] = max(shares[first.isco], MOST + LEAST_SHARE / 2)
    return {isco: min(SURE_SHARE, share + LEAST_SHARE) for isco, share in shares.items()}


def bm25(texts: Mapping[int, Described]) -> tuple[dict[str, dict[int, float]], dict[str, float]]:
    """Word → number of who has it → its weight there; and how rare each word is among these texts."""
    length = {key: sum(one.words.values()) for key, one in texts.items()}
    mean = sum(length.values()) / max(1, len(length))
    having: defaultdict[str, dict[int, float]] = defaultdict(dict)
    for key, one in texts.items():
        for word, counts in one.words.items():
            having[word][key] = counts
    rarity = {word: log(1 + (len(texts) - len(found) + 0.5) / (len(found) + 0.5)) for word, found in having.items()}
    return {
        word: {
            key: rarity[word] * counts * (K1 + 1) / (counts + K1 * (1 - B + B * length[key] / mean))
            for key, counts in found.items()
        }
        for word, found in having.items()
    }, rarity


def _write_words(
    database: sqlite3.Connection, collections: Iterable[Mapping[int, Described]], lines: Mapping[str, list[int]]
) -> None:
    """Each word with who has it, occupations and unit groups weighed apart, and the lines it stands in."""
    weights: defaultdict[str, dict[int, float]] = defaultdict(dict)
    rarity: dict[str, float] = {}
    for texts in collections:
        found, rare = bm25(texts)
        rarity = {**rare, **rarity}
        for word, of in found.items():
            weights[word] |= of
    for number, word in enumerate(sorted(weights), 1):
        having = sorted(weights[word].items())
        blobs = (packed(key for key, _ in having), packed(round(SCALE * weight) for _, weight in having))
        values = (number, round(rarity[word], 4), *blobs, packed(lines.get(word, [])))
        database.execute("INSERT INTO work_word VALUES (?, ?)", (word, number))
        database.execute("INSERT INTO work_posting VALUES (?, ?, ?, ?, ?)", values)


def _write_lines(database: sqlite3.Connection, texts: Mapping[int, Described]) -> dict[str, list[int]]:
    """The lines, each once, and who has which; word → the lines it stands in."""
    numbers = {line: at for at, line in enumerate(sorted({line for one in texts.values() for line in one.lines}))}
    kinds = {kind: at for at, kind in enumerate(sorted({(line.kind, line.source) for line in numbers}))}
    database.executemany("INSERT INTO work_kind VALUES (?, ?, ?)", ((at, *kind) for kind, at in kinds.items()))
    rows = ((number, kinds[line.kind, line.source], line.text) for line, number in numbers.items())
    database.executemany("INSERT INTO work_line VALUES (?, ?, ?)", rows)
    of = ((key, packed(dict.fromkeys(numbers[line] for line in one.lines))) for key, one in sorted(texts.items()))
    database.executemany("INSERT INTO work_of VALUES (?, ?)", of)
    found: defaultdict[str, list[int]] = defaultdict(list)
    for line, number in numbers.items():
        for one in {one for _, one in stems(line.text, ENGLISH)}:
            found[one].append(number)
    return found


def _write_countries(database: sqlite3.Connection, holders: Mapping[str, int], work: Work) -> None:
    """Which numbers are occupations of a country, and which unit groups they fall into."""
    ties: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for key, shares in work.shares.items():
        country = key.partition(":")[0]
        ties[country] += [
            (holders[key], holders[f"isco:{isco}"], round(SCALE * share))
            for isco, share in shares.items()
            if key in holders and f"isco:{isco}" in holders
        ]
    for country in sorted({key.partition(":")[0] for key in work.texts}):
        own = [holders[key] for key in work.texts if key.startswith(f"{country}:") and key in holders]
        columns = [packed(row[at] for row in sorted(ties[country])) for at in range(3)]
        leading = packed(holders[key] for key in work.leading if key.startswith(f"{country}:") and key in holders)
        values = (country, min(own), max(own), *columns, leading)
        database.execute("INSERT INTO work_country VALUES (?, ?, ?, ?, ?, ?, ?)", values)


def _everyday(rows: Iterable[EverydayRow]) -> Iterator[tuple[str, str, str]]:
    """(everyday words in the form they are looked up by, language, stems of the words of the field)."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        form = stem if row.lang == ENGLISH else clipped
        key = " ".join(map(form, fold(row.everyday).split()))
        found[key, row.lang] += [" ".join(one for _, one in stems(phrase, ENGLISH)) for phrase in row.field.split(",")]
    yield from ((*key, ",".join(dict.fromkeys(phrases))) for key, phrases in sorted(found.items()))


def packed(numbers: Iterable[int]) -> bytes:
    """Numbers below 65,536, two bytes each, the lower first."""
    made = array("H", numbers)
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()
