"""What `career match` compares: an occupation or an ISCO group as titles in words, with its level and kind."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.level import common_level_or_none
from careercli.record.title_words import BRACKETS, Words, german_pieces, variants, words
from careerdata.build.shelf import Shelf
from careerdata.rows.crosswalk import IscoGroupRow, IscoTitleRow
from careerdata.rows.occupation import LevelRow, OccupationRow, TitleRow
from careerdata.rows.outlook import OutlookRow

LISTED = re.compile(r", and |, or |, | and | or ")
RESIDUAL = re.compile(r"\bother\b|\bn\.?e\.?c\b|\bsonstige", re.IGNORECASE)
GENERAL = re.compile(r"\bgeneral\b|ohne Spezialisierung", re.IGNORECASE)
MANAGERS = {"ca": (1, "0"), "us": (0, "11"), "gb": (0, "1"), "au": (0, "1"), "de": (3, "9"), "sg": (0, "1")}
"""Where in a code the managers of a classification are told: the place, and what stands there."""
SSOC_LEVELS = {"1": 4.0, "2": 4.0, "3": 3.0, "9": 1.0}
"""Singapore publishes no levels; its major groups are those of ISCO, whose skill levels these are, else 2."""


class Names(NamedTuple):
    """Titles of one language as words: whole official ones, those with their parts, and all others."""

    whole: frozenset[Words]
    official: frozenset[Words]
    others: frozenset[Words]


class Subject(NamedTuple):
    """An occupation to compare; `level` on the common scale, `residual` a group of what fits nowhere else.

    `workers`: how many people work in it, where that is published for it alone. `general`: its title says that it is
    the general one of its kind.
    """

    id: str
    country: str
    names: dict[str, Names]
    level: float | None
    manager: bool
    residual: bool
    workers: float | None = None
    general: bool = False


def subjects(shelves: Iterable[Shelf]) -> dict[str, Subject]:
    """Every occupation by id."""
    return {shelf.id(row.code): _subject(shelf, row) for shelf in shelves for row in shelf.occupations()}


def _subject(shelf: Shelf, row: OccupationRow) -> Subject:
    titles = shelf.of(TitleRow, row.code)
    names = {}
    if not row.title_en_from:  # an English title of another publisher tells nothing of this occupation
        names["en"] = english([row.title_en], (title.title for title in titles if title.lang == "en"))
    if row.title_de:
        names["de"] = german([row.title_de, *(title.title for title in titles if title.lang == "de")])
    place, mark = MANAGERS.get(shelf.key, (0, "-"))
    residual = bool(RESIDUAL.search(row.title_de or row.title_en))
    return Subject(
        shelf.id(row.code),
        shelf.key,
        names,
        _level(shelf, row),
        row.code.startswith(mark, place),
        residual,
        _workers_or_none(shelf, row.code),
        bool(GENERAL.search(row.title_de or row.title_en)),
    )


def _workers_or_none(shelf: Shelf, code: str) -> float | None:
    """Persons employed in the first year projected, of exactly this code."""
    rows = shelf.of(OutlookRow, code)
    return amount_or_none(parse_figure(rows[0].employment_start)) if rows else None


def _level(shelf: Shelf, row: OccupationRow) -> float | None:
    if shelf.key == "sg":
        return SSOC_LEVELS.get(row.code[0], 2.0)
    given = [row.level] if row.level else [level.level for level in shelf.of(LevelRow, row.code)]
    return common_level_or_none(shelf.country.level_scheme, given[0]) if given else None


def groups(rows: Iterable[IscoGroupRow], titles: Iterable[IscoTitleRow]) -> dict[str, dict[str, Names]]:
    """The names of every ISCO unit group by language."""
    others: dict[tuple[str, str], list[str]] = {}
    for title in titles:
        others.setdefault((title.code, title.lang), []).append(title.title)
    return {
        row.code: {
            "en": english([row.title_en], others.get((row.code, "en"), [])),
            "de": german([row.title_de, *others.get((row.code, "de"), [])]),
        }
        for row in rows
        if row.rank == "unit group"
    }


def english(official: Iterable[str], others: Iterable[str]) -> Names:
    """English titles as words."""
    titles = list(official)
    whole = {found for title in titles for found in variants(title)}
    parts = {found for title in titles for part in LISTED.split(BRACKETS.sub(" ", title)) if (found := words(part))}
    alternates = {found for title in others for found in _readings(title)}
    return Names(frozenset(whole), frozenset(whole | parts), frozenset(alternates - whole - {frozenset()}))


def _readings(title: str) -> Iterator[Words]:
    yield words(title)
    if "/" in title or "(" in title:
        yield from variants(title)


def german(titles: Iterable[str]) -> Names:
    """German titles as words and their pieces.

    The official ones of KldB 2010 are descriptions: none counts more than the others.
    """
    found = {german_pieces(title) for title in titles} - {frozenset()}
    return Names(frozenset(), frozenset(), frozenset(found))
