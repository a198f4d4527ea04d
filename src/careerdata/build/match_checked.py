"""Counterparts found by reading: which occupations of the six countries are the same kind of work.

The score finds what words and tables have in common. That is not always the work: a nurse with a German vocational
diploma is a registered nurse elsewhere, no practical nurse. So the kinds of work people ask about most were read side
by side (data/crosswalks/checked.csv). They go first, and what they rule out goes behind.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import NamedTuple

from careerdata.build.read import read_rows
from careerdata.errors import BadRow
from careerdata.rows.crosswalk import CheckedRow

COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
BESIDES = "~"


class Kind(NamedTuple):
    """A kind of work: its occupations by country, and those that hold other work as well, and mostly."""

    by_country: Mapping[str, tuple[str, ...]]
    besides: frozenset[str]


class Checked:
    """The kinds of work by the occupations that do it."""

    def __init__(self, kinds: Collection[Kind]) -> None:
        self.kinds: defaultdict[str, list[Kind]] = defaultdict(list)
        for kind in kinds:
            for one in (one for ids in kind.by_country.values() for one in ids):
                self.kinds[one].append(kind)

    def of(self, one: str, country: str) -> tuple[tuple[str, ...], int]:
        """Its counterparts there, the best first, and how many of them nothing puts one before the other.

        The kinds an occupation mostly is go before those it holds besides. Several equal kinds (all surgeons are one
        occupation in Canada) leave several first counterparts.
        """
        kinds = sorted(self.kinds.get(one, ()), key=lambda kind: one in kind.besides)
        filled = [kind for kind in kinds if kind.by_country.get(country)]
        main = [kind for kind in filled if (one in kind.besides) == (one in filled[0].besides)]
        firsts = list(dict.fromkeys(kind.by_country[country][0] for kind in main))
        others = (other for kind in filled for other in kind.by_country[country])
        return tuple(dict.fromkeys([*firsts, *others])), len(firsts)

    def rules_out(self, one: str, other: str) -> bool:
        """Whether `other` was read to be the work of occupations of one's country, and one is none of them."""
        theirs = [kind.by_country.get(one[:2], ()) for kind in self.kinds.get(other, ())]
        return any(theirs) and not any(one in ids for ids in theirs)


def load_checked(data: Path, sources: set[str], known: Collection[str]) -> Checked:
    """The table; none where data/ has none. Raises BadRow for a code no classification has."""
    path = data / "crosswalks" / "checked.csv"
    rows = read_rows(path, CheckedRow, sources) if path.exists() else []
    return Checked([_kind(path, line, row, known) for line, row in enumerate(rows, start=2)])


def _kind(path: Path, line: int, row: CheckedRow, known: Collection[str]) -> Kind:
    found: dict[str, tuple[str, ...]] = {}
    besides = set()
    for country in COUNTRIES:
        cells = getattr(row, country).split()
        ids = [f"{country}:{cell.removeprefix(BESIDES)}" for cell in cells]
        if unknown := [one for one in ids if one not in known]:
            raise BadRow(str(path), line, country, f"no occupation {unknown[0]}")
        found[country] = tuple(ids)
        besides |= {one for one, cell in zip(ids, cells, strict=True) if cell.startswith(BESIDES)}
    return Kind(found, frozenset(besides))
