"""Which of the reader's language tests a country takes on a day, and what they come to there."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from careercli.errors import CareerError
from careercli.person.facts.sheet import Sheet
from careercli.person.profile.language import ABILITIES, Language
from careercli.rules.conditions import years_before
from careercli.text.text import Message

Levels = dict[str, int]
"""Ability → CLB (NCLC for French)."""


class Known(NamedTuple):
    """What a language test shows in Canada; without a day where only levels were given."""

    clb: Levels
    day: datetime.date | None


class Tables(NamedTuple):
    """The equivalence tables, kept in the atlas and handed in by the caller.

    levels  a country, a test and its scores → the level of each ability, as CLB
    lowest  a country, a test, its scores, its day → the level all abilities reach, as `competent`; `none` below all
    """

    levels: Callable[[str, str, Mapping[str, float]], Levels]
    lowest: Callable[[str, str, Mapping[str, float], datetime.date], str]


CANADA = ("IELTS_GT", "CELPIP_G", "PTE_CORE", "TCF_CANADA", "TEF_OLD_EE", "TEF_2019_2023", "TEF_2023_12_11", "CLB")
AUSTRALIA = ("IELTS_GT", "IELTS_AC", "PTE_A", "TOEFL")
VALID = {"ca": 2, "au": 3}
"""Years a test counts from its day: Canada to the application, Australia to the invitation."""
ENGLISH = ("none", "vocational", "competent", "proficient", "superior")
CEFR = ("none", "A1", "A2", "B1", "B2", "C1", "C2")


def canadian(sheet: Sheet, languages: Sequence[Language], tables: Tables, *, partner: bool = False) -> dict[str, Known]:
    """Language (en, fr) → CLB by the best valid test of it."""
    best: dict[str, Known] = {}
    for entry in _valid(sheet, languages, CANADA, "ca", partner=partner):
        if entry.spoken() not in ("en", "fr"):
            continue
        clb = {name: int(score) for name, score in entry.scores().items()}
        clb = clb if entry.test == "CLB" else tables.levels("ca", entry.test, entry.scores())
        clb = {ability: clb[ability] for ability in ABILITIES}
        if entry.date is None:
            sheet.note("profile.note.undated", partner=partner, test=entry.test)
        if entry.spoken() not in best or rank(clb) > rank(best[entry.spoken()].clb):
            best[entry.spoken()] = Known(clb, entry.date)
    return best


def rank(clb: Levels) -> tuple[int, int]:
    """Of two sets of levels the better: the higher lowest ability, which combinations look at; then the higher sum."""
    capped = [min(level, 10) for level in clb.values()]
    return min(capped), sum(capped)


def _table(test: str) -> str:
    """Australia takes both kinds of IELTS by one table."""
    return "IELTS" if test.startswith("IELTS") else test


def australian(sheet: Sheet, languages: Sequence[Language], tables: Tables) -> str | None:
    """The best English level by Australia's tables; None without a valid test."""
    found = []
    for entry in _valid(sheet, languages, AUSTRALIA, "au"):
        if entry.date is None:
            continue
        try:
            found.append(tables.lowest("au", _table(entry.test), entry.scores(), entry.date))
        except CareerError as problem:  # no table for a test of that day is known here
            sheet.note("profile.note.unread", test=entry.test, day=str(entry.date), reason=problem.message)
    return max(found, key=ENGLISH.index, default=None)


def cefr(languages: Sequence[Language], language: str) -> str | None:
    """The highest level given for a language; `none` where the languages are listed and this one is not."""
    given = [entry for entry in languages if entry.spoken() == language]
    levels = [entry.level for entry in given if entry.level is not None]
    if levels:
        return max(levels, key=CEFR.index)
    return None if given else "none"


def no_test(country: str) -> str:
    """Why there is no level: no test the country accepts is still valid."""
    return Message("profile.why.no_test", place=Message(f"place.{country}"))


def _valid(
    sheet: Sheet, languages: Sequence[Language], tests: Sequence[str], country: str, *, partner: bool = False
) -> list[Language]:
    """The tests a country takes and that have not expired; what is left aside is noted."""
    taken = []
    for entry in languages:
        if entry.test not in tests:
            continue
        if entry.date is not None and entry.date > sheet.day:
            values = {"test": entry.test, "day": str(entry.date), "first": str(sheet.day)}
            sheet.note("profile.note.later", partner=partner, **values)
        elif entry.date is not None and str(entry.date) <= years_before(str(sheet.day), VALID[country]):
            values = {"test": entry.test, "day": str(entry.date), "years": str(VALID[country])}
            sheet.note("profile.note.expired", partner=partner, **values, place=Message(f"place.{country}"))
        else:
            taken.append(entry)
    return taken
