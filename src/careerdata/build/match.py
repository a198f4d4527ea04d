"""The candidates `career match` offers, worked out by the build: each occupation's best in each other country.

The score finds what words and tables have in common. That is not always the work: a nurse with a German vocational
diploma is a registered nurse elsewhere, no practical nurse. So the kinds of work people ask about most were read side
by side (data/crosswalks/checked.csv). They go first, and what they rule out goes behind.
"""

import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.record.figure import amount_or_none, parse_figure
from careerdata.build.match_links import direct, every_weight, isco_links, names_of_groups
from careerdata.build.match_score import (
    NAMED,
    NEAR,
    TITLES,
    Certainty,
    Ground,
    MatchPath,
    Order,
    evidence,
    ground,
    path_or_none,
    score,
)
from careerdata.build.match_titles import Subject, by_concepts
from careerdata.build.read import read_rows
from careerdata.errors import BadRow
from careerdata.rows.crosswalk import CheckedRow, NocSocRow, checked_row

PARTLY = "~"


class Kind(NamedTuple):
    """A kind of work: its occupations by country, and those that hold other work as well, and mostly."""

    by_country: Mapping[str, tuple[str, ...]]
    partly: frozenset[str]


class Checked:
    """The kinds of work by the occupations that do it."""

    def __init__(self, kinds: Collection[Kind]) -> None:
        self.kinds: defaultdict[str, list[Kind]] = defaultdict(list)
        for kind in kinds:
            for one in (one for ids in kind.by_country.values() for one in ids):
                self.kinds[one].append(kind)

    def of(self, one: str, country: str) -> tuple[tuple[str, ...], int]:
        """Its counterparts there, the best first, and how many of them nothing puts one before the other.

        The kinds an occupation mostly is go before those it holds partly. Several equal kinds (all surgeons are one
        occupation in Canada) leave several first counterparts.
        """
        kinds = sorted(self.kinds.get(one, ()), key=lambda kind: one in kind.partly)
        filled = [kind for kind in kinds if kind.by_country.get(country)]
        main = [kind for kind in filled if (one in kind.partly) == (one in filled[0].partly)]
        firsts = list(dict.fromkeys(kind.by_country[country][0] for kind in main))
        others = (other for kind in filled for other in kind.by_country[country])
        return tuple(dict.fromkeys([*firsts, *others])), len(firsts)

    def rules_out(self, one: str, other: str) -> bool:
        """Whether `other` was read to be the work of occupations of one's country, and one is none of them."""
        theirs = [kind.by_country.get(one[:2], ()) for kind in self.kinds.get(other, ())]
        return any(theirs) and not any(one in ids for ids in theirs)


def load_checked(data: Path, sources: set[str], known: Collection[str]) -> Checked:
    """The table, of the countries of the ids `known`; none where data/ has none.

    Raises BadRow for a code no classification has.
    """
    path = data / "crosswalks" / "checked.csv"
    model = checked_row(dict.fromkeys(one.partition(":")[0] for one in known))
    rows = read_rows(path, model, sources) if path.exists() else []
    return Checked([_kind(path, line, row, known) for line, row in enumerate(rows, start=2)])


def _kind(path: Path, line: int, row: CheckedRow, known: Collection[str]) -> Kind:
    found: dict[str, tuple[str, ...]] = {}
    partly = set()
    for country in (name for name in type(row).columns() if name not in CheckedRow.columns()):
        cells = getattr(row, country).split()
        ids = [f"{country}:{cell.removeprefix(PARTLY)}" for cell in cells]
        if unknown := [one for one in ids if one not in known]:
            raise BadRow(str(path), line, country, f"no occupation {unknown[0]}")
        found[country] = tuple(ids)
        partly |= {one for one, cell in zip(ids, cells, strict=True) if cell.startswith(PARTLY)}
    return Kind(found, frozenset(partly))


OFFERED = 5
"""Candidates of a country at the most."""
LEAST = 0.05
"""Below this score nothing is offered: one word or a distant group in common is no match."""
LEAST_OF_BEST = 0.3
"""Nor what has less than this share of the best score of its country."""
PLACES = 3
UNLINKED_SCORE = 0.5
"""The score of a counterpart found by reading where nothing else leads to its country."""
RULED_OUT = 0.5
"""What the place of one is judged by that was read to be another occupation's counterpart: this part of its score."""
CHECKED = "checked"
UNLINKED = "partial"
"""The quality of a counterpart found by reading that no table and no title leads to."""


class Candidate(NamedTuple):
    """An occupation offered for another: the score from 0 to 1, how far its place can be trusted, the path to it."""

    id: str
    score: float
    certainty: Certainty
    path: MatchPath

    @property
    def quality(self) -> str:
        """The quality of the path's weakest step."""
        return self.path.quality

    @property
    def kind(self) -> str:
        """What the path leads through."""
        return self.path.kind


def match(data: Path, sources: set[str], compared: Mapping[str, Subject]) -> dict[str, list[Candidate]]:
    """Id → its candidates, of every occupation compared. Raises BadRow for a wrong line of a crosswalk."""
    on = grounds(data, sources, compared)
    return dict(candidates(on, load_checked(data, sources, on.subjects)))


def write_direct_links(database: sqlite3.Connection, data: Path, sources: set[str]) -> None:
    """Fill `direct_link`. Raises BadRow for a wrong line of the direct table."""
    path = data / "crosswalks" / "ca_us.csv"
    rows = read_rows(path, NocSocRow, sources) if path.exists() else []
    database.executemany(
        f"INSERT INTO direct_link VALUES ({', '.join('?' * 7)})",
        (
            (
                row.one(),
                row.other(),
                amount_or_none(parse_figure(row.weight)),
                row.quality,
                row.path,
                row.doubt or None,
                row.source,
            )
            for row in rows
        ),
    )


def grounds(data: Path, sources: set[str], compared: Mapping[str, Subject]) -> Ground:
    """What all pairs are judged by."""
    named = names_of_groups(data, sources)
    weights = every_weight(compared.values(), named)
    groups = isco_links(data, sources, compared, weights, named)._replace(concepts=by_concepts(data, sources, compared))
    return ground(compared, groups, direct(data, sources), weights)


def candidates(on: Ground, checked: Checked) -> Iterator[tuple[str, list[Candidate]]]:
    """(id, what is offered for it) of every occupation, by country, the best first."""
    order = Order(on.subjects, scores(on))
    countries = sorted({key[:2] for key in on.subjects})
    for key in on.subjects:
        found = (_offered(on, order, checked, key, country) for country in countries if country != key[:2])
        yield key, [one for offered in found for one in offered]


def scores(on: Ground) -> dict[str, dict[str, float]]:
    """What every pair some path leads between is worth by itself, from `LEAST` on."""
    reachable = Reachable(on)
    with_direct = {frozenset((one[:2], other[:2])) for one, pairs in on.direct.items() for other in pairs}
    found: dict[str, dict[str, float]] = {}
    for key in on.subjects:
        worth = {other: _score(on, key, other, with_direct) for other in sorted(reachable.of(key))}
        found[key] = {other: score for other, score in worth.items() if score >= LEAST}
    return found


def _score(on: Ground, one: str, other: str, with_direct: set[frozenset[str]]) -> float:
    left, right = on.subjects[one], on.subjects[other]
    return score(
        evidence(on, one, other),
        english="en" in left.names and "en" in right.names,
        direct=frozenset((left.country, right.country)) in with_direct,
    )


def _offered(on: Ground, order: Order, checked: Checked, key: str, country: str) -> list[Candidate]:
    """The best of a country: what was found by reading, then what the score puts first."""
    named, firsts = checked.of(key, country)
    scored = _scored(on, order, checked, key, country)
    best = max((one.fit for one in order.ranked(key, country)), default=UNLINKED_SCORE)
    read = [_read(on, key, other, best, place, firsts) for place, other in enumerate(named[:OFFERED])]
    if read:  # a title alone adds nothing to what was read
        scored = [one for one in scored if one.path.kind != TITLES and one.score >= LEAST_OF_BEST * best]
    return [*read, *(one for one in scored if one.id not in named)][:OFFERED]


def _read(on: Ground, key: str, other: str, best: float, place: int, firsts: int) -> Candidate:
    """A counterpart found by reading, scored like the best there; of several first ones nothing says which is meant."""
    certainty: Certainty = "further" if place >= firsts else "checked" if firsts == 1 else "tie"
    path = path_or_none(on, key, other) or MatchPath(UNLINKED, CHECKED)
    return Candidate(other, round(best, PLACES), certainty, path)


def _scored(on: Ground, order: Order, checked: Checked, key: str, country: str) -> list[Candidate]:
    """What the score offers, the best first, none below three tenths of the first.

    What reading rules out goes behind others of half its score, and keeps it: an occupation nobody has read may have
    nothing nearer.
    """
    ranked = order.ranked(key, country)[: 3 * OFFERED]
    ruled_out = {one.id for one in ranked if checked.rules_out(key, one.id)}
    judged = sorted(
        enumerate(ranked), key=lambda at: (-at[1].score * (RULED_OUT if at[1].id in ruled_out else 1), at[0])
    )
    found: list[Candidate] = []
    worth = 1.0  # no score above that of one before it
    for place, one in judged:
        worth = min(worth, one.fit)
        if len(found) == OFFERED or worth < max(LEAST, LEAST_OF_BEST * judged[0][1].fit):
            break
        if path := path_or_none(on, key, one.id):
            doubted = judged[0][0] != 0 or key in checked.kinds or one.id in ruled_out
            certainty = order.certainty(key, country, place) if not doubted else "further" if found else "unsure"
            found.append(Candidate(one.id, round(worth, PLACES), certainty, path))
    return found


class Reachable:
    """Which occupations of other countries any path leads to, before any is judged."""

    def __init__(self, on: Ground) -> None:
        self.on = on
        self.linked = _holders(on.isco.links, least=None)
        self.named = _holders(on.isco.titles, least=NAMED)

    def of(self, key: str) -> set[str]:
        """Their ids."""
        found = {other for isco in self.on.isco.links.get(key, {}) for other in self.linked[isco] | self.named[isco]}
        titles = self.on.isco.titles.get(key, {})
        found |= {other for isco, likeness in titles.items() if likeness >= NAMED for other in self.linked[isco]}
        found |= {other for other, near in self.on.near.get(key, {}).items() if max(near) >= NEAR}
        found |= self.on.direct.get(key, {}).keys()
        return {other for other in found if other[:2] != key[:2]}


def _holders(vectors: Mapping[str, Mapping[str, object]], least: float | None) -> defaultdict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key, vector in vectors.items():
        for isco, value in vector.items():
            if least is None or (isinstance(value, float) and value >= least):
                found[isco].add(key)
    return found


def dumped(found: list[Candidate]) -> bytes:
    """Candidates as the atlas keeps them: `id score certainty quality kind group`, one a line, deflated."""
    lines = (" ".join((one.id, f"{one.score:g}", one.certainty, *one.path)).rstrip() for one in found)
    return zlib.compress("\n".join(lines).encode(), 9)
