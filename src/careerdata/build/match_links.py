"""The crosswalks as `career match` uses them: each occupation's ISCO groups, by table and title; the direct table."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.record.figure import amount_or_none, parse_figure
from careerdata.build.isco import ENDING
from careerdata.build.match_titles import Names, Subject, Vector, Weights, dot, groups, nearest, unit
from careerdata.build.read import read_rows
from careerdata.rows.crosswalk import CrosswalkRow, IscoGroupRow, IscoTitleRow, NocSocRow

OUTVOTED, DOUBTFUL = "outvoted", ("unconfirmed", "loose")
DOUBTED = 0.3
"""What a doubtful link counts beside another."""
UNNAMED = 0.15
"""What a group counts, of several a table leaves unranked, that no title of the occupation agrees with."""
NAMED = 12
"""Groups remembered by title."""


class Link(NamedTuple):
    """One step of a path: its quality, the share of the origin where the table knows one, whether doubtful."""

    quality: str
    weight: float | None
    doubtful: bool


class IscoLinks(NamedTuple):
    """Occupations and ISCO groups: links by id and group; shares of the tables, likeness by titles, length 1 each.

    `concepts`: the same by titles for the occupations of ESCO within the groups.
    """

    links: dict[str, dict[str, Link]]
    tables: dict[str, Vector]
    titles: dict[str, Vector]
    concepts: Mapping[str, Vector] = {}


class Direct(NamedTuple):
    """A pair of the direct table: the link, and the place in the order of either side (None: not told)."""

    link: Link
    rank: int | None
    rank_back: int | None


def isco_links(
    data: Path,
    sources: set[str],
    subjects: Mapping[str, Subject],
    weights: Mapping[str, Weights],
    named: Mapping[str, Mapping[str, Names]],
) -> IscoLinks:
    """All links to ISCO that are not outvoted, and the likeness of titles to each group's names, which `named` has."""
    links: dict[str, dict[str, Link]] = defaultdict(dict)
    shares: dict[str, Vector] = defaultdict(dict)
    for path in sorted((data / "crosswalks").glob(f"??{ENDING}.csv")):
        for row in read_rows(path, CrosswalkRow, sources):
            if row.doubt != OUTVOTED:
                key = f"{path.stem.removesuffix(ENDING)}:{row.code}"
                links[key][row.isco] = link(row)
                shares[key][row.isco] = _share(row)
    titles = _by_titles(named, subjects, weights)
    tables = {key: _agreeing(given, titles.get(key, {})) for key, given in shares.items()}
    return IscoLinks(dict(links), tables, {key: unit(found) for key, found in titles.items()})


def link(row: CrosswalkRow | NocSocRow) -> Link:
    """A line of a table as a step."""
    return Link(row.quality, amount_or_none(parse_figure(row.weight)), row.doubt in DOUBTFUL)


def _share(row: CrosswalkRow) -> float:
    share = amount_or_none(parse_figure(row.weight)) or (1 / int(row.rank) if row.rank else 1.0)
    return share * (DOUBTED if row.doubt in DOUBTFUL else 1)


def _agreeing(shares: Vector, titles: Vector) -> Vector:
    """Shares with the groups first that the titles agree with: chained tables name too many."""
    total = sum(shares.values())
    return unit({isco: share / total * (UNNAMED + titles.get(isco, 0)) for isco, share in shares.items()})


def names_of_groups(data: Path, sources: set[str]) -> dict[str, dict[str, Names]]:
    """The names of every unit group by language; none where data/ has no data/isco."""
    if not (data / "isco").is_dir():
        return {}
    rows = read_rows(data / "isco" / "groups.csv", IscoGroupRow, sources)
    path = data / "isco" / "titles.csv"
    return groups(rows, read_rows(path, IscoTitleRow, sources) if path.exists() else [])


def _by_titles(
    named: Mapping[str, Mapping[str, Names]], subjects: Mapping[str, Subject], weights: Mapping[str, Weights]
) -> dict[str, Vector]:
    """The groups whose names are most like an occupation's titles, in each language both have."""
    found: dict[str, Vector] = {}
    for lang, telling in weights.items():
        own = {key: subject.names[lang] for key, subject in subjects.items() if lang in subject.names}
        found.update(nearest(own, {isco: names[lang] for isco, names in named.items()}, telling, NAMED))
    return found


def direct(data: Path, sources: set[str]) -> dict[str, dict[str, Direct]]:
    """The direct table in both directions, by id; what is outvoted left out."""
    path = data / "crosswalks" / "ca_us.csv"
    found: dict[str, dict[str, Direct]] = defaultdict(dict)
    for row in read_rows(path, NocSocRow, sources) if path.exists() else ():
        if row.doubt != OUTVOTED:
            one, other = row.one(), row.other()
            ranks = [int(rank) if rank else None for rank in (row.rank, row.rank_back)]
            found[one][other] = Direct(link(row), ranks[0], ranks[1])
            found[other][one] = Direct(link(row)._replace(weight=None), ranks[1], ranks[0])
    return found


def likeness(left: Mapping[str, Vector], right: Mapping[str, Vector], one: str, other: str) -> float:
    """The scalar product of one's vector and the other's, 0 where either has none."""
    return dot(left.get(one, {}), right.get(other, {}))


def every_weight(subjects: Iterable[Subject], named: Mapping[str, Mapping[str, Names]]) -> dict[str, Weights]:
    """How telling the words of each language are."""
    found: dict[str, list[Names]] = {"en": [], "de": []}
    for names in [*(subject.names for subject in subjects), *named.values()]:
        for lang, one in names.items():
            found[lang].append(one)
    return {lang: Weights(every, lang) for lang, every in found.items()}
