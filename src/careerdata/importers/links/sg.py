"""SSOC 2020 to ISCO-08 for Singapore, by code and title, because no table is at hand.

SSOC began as ISCO but is not it: only for about three in four occupations of the wage table do the first four
digits make an ISCO unit group, and even then it may be another (31211, aeronautical engineering technicians,
would be mining supervisors; 42241, receptionists, those of hotels). So an occupation is linked to the group
its first four digits make, and only where the titles agree:

- word for word with the group's name or an ESCO name in it: `close`, or `broad` where others agree too
- all words of one in the other, one of them more than a word for a rank or kind of work, and no other group
  having the title as its name or as ESCO's first choice: `partial`

The rest is not linked at all: no figure is better than one of another occupation.

Traps:
- a title may hold several, divided by slashes, and explanation in brackets (title_words.py)
- ESCO's alternatives reach far (a dental assistant among the secretaries, a family counsellor among the lawyers):
  a title that agrees only outside the group its code makes is no link
"""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.record.title_words import Words, variants, words
from careerdata.importers.links import isco_esco_labels
from careerdata.importers.links.correspondence import Link, rows
from careerdata.importers.links.isco_groups import unit_groups
from careerdata.importers.sg.mom import occupations
from careerdata.importers.table import Table
from careerdata.rows.crosswalk import CrosswalkRow

SCHEME, SOURCE = "ssoc2020", "career-ssoc-isco"
UNIT_DIGITS = 4
RANKS = words(
    "manager worker officer executive assistant technician engineer clerk professional operator supervisor "
    "specialist associate attendant consultant chief senior head director inspector teacher instructor "
    "trainer salesperson agent representative driver maker repairer labourer service product"
)
LISTED = re.compile(r", | and |/")


class Names(NamedTuple):
    """The names of the unit groups as words: all by group, the groups by first name, the pieces of a group's own."""

    every: Mapping[str, set[Words]]
    first: Mapping[Words, set[str]]
    parts: Mapping[str, set[Words]]

    def agreement(self, title: str, group: str) -> str:
        """`whole`, `partly` or nothing: how far the title agrees with the group's names and with no other's."""
        found = variants(title)
        if found & self.every.get(group, set()):
            return "whole"
        similar = self.every.get(group, set()) | self.parts.get(group, set())
        elsewhere = any(self.first.get(one) for one in found)
        return "partly" if not elsewhere and any(_telling(one, name) for one in found for name in similar) else ""


def codes(sources: Path) -> Collection[str]:
    """Every occupation of the wage table."""
    return occupations(sources)


def tables(sources: Path) -> list[Table]:
    """crosswalks/sg_isco.csv."""
    return [Table("crosswalks/sg_isco.csv", [*links(sources)])]


def links(sources: Path) -> list[CrosswalkRow]:
    """The occupations whose titles agree, with how well."""
    names = _read(sources)
    agreed = {code: names.agreement(title, code[:UNIT_DIGITS]) for code, title in occupations(sources).items()}
    whole, partly = (
        rows(
            SCHEME,
            [Link(code, code[:UNIT_DIGITS]) for code, how in agreed.items() if how == way],
            path="matched",
            source=SOURCE,
        )
        for way in ("whole", "partly")
    )
    return [*whole, *(row.model_copy(update={"quality": "partial"}) for row in partly)]


def _read(sources: Path) -> Names:
    every: defaultdict[str, set[Words]] = defaultdict(set)
    first: defaultdict[Words, set[str]] = defaultdict(set)
    parts: dict[str, set[Words]] = {}
    for code, title in unit_groups(sources).items():
        every[code] |= {words(title), *variants(title)}
        parts[code] = {words(part) for part in LISTED.split(title)} - {frozenset()}
        first[words(title)].add(code)
    for row in isco_esco_labels.titles(sources).values():
        if row.lang == "en":
            every[row.code].add(words(row.title))
        if row.lang == "en" and row.kind == "preferred":
            first[words(row.title)].add(row.code)
    return Names(every, first, parts)


def _telling(title: Words, name: Words) -> bool:
    return (title <= name or name <= title) and bool((title & name) - RANKS)
