"""Which occupation reads its measures at which rated code, and how good that is.

A link to a code that no measure rates (the armed forces of ISCO, 19-1020) is no link and left out.

American occupations. Traps:
- Felten's ratings are by SOC 2010. No official table from there to SOC 2018 is among the sources, so an
  occupation reads its own code, or a code SOC 2018 has given up whose title it now bears. What was split or
  merged (software developers, some physicians) reads nothing rather than half of something
- where several occupations share a code (29-2010) the path says `combined`
- nothing tells which of several ISCO groups is the nearest: they have no rank

Canadian unit groups: their own code (the Dais), ISCO groups (the ILO) and, where one American occupation clearly
corresponds, what that one reads. No measure is averaged over several American occupations: a mean over a crosswalk
would be a figure nobody published. Traps: isco_chains.py and ca_us.py.

Occupations of the countries that go through ISCO-08 (country.toml): the ILO's measure is rated at ISCO itself, so
nothing American comes between. Of groups with shares those of a twentieth or more: Britain's index touches dozens by
single titles. Where nothing tells which of several groups is the nearest (Australia), they have no rank. A code its
classification has dropped (one type of Germany's) reads nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from careerdata.importers.ai import measure_felten
from careerdata.importers.ai.measures import measures
from careerdata.importers.ca.noc import SOURCE as NOC_SOURCE
from careerdata.importers.ca.noc import unit_groups
from careerdata.importers.links import ca_us, isco_chains
from careerdata.importers.links.ca_us import Counterpart
from careerdata.importers.links.isco_chains import Group
from careerdata.importers.links.through_isco import sides
from careerdata.importers.table import Table
from careerdata.importers.us import oews_national
from careerdata.importers.us.soc import read_structure
from careerdata.rows.ai import MeasureLinkRow
from careerdata.rows.crosswalk import CrosswalkRow
from careerdata.series import current

SOC_SOURCE, COMBINED_SOURCE, EARLIER_SOURCE = current("us-soc"), current("us-oews"), current("ai-felten")
FEW = 5
"""Up to so many ISCO groups are read as parts of the occupation; more say little about it."""


class _Tables(NamedTuple):
    titles: dict[str, str]
    combined: dict[str, str]
    earlier: dict[str, set[str]]
    moved: dict[str, str]
    isco: dict[str, set[str]]


def american_links(sources: Path) -> dict[str, list[MeasureLinkRow]]:
    """The links of each SOC 2018 occupation, to rated codes and to others."""
    tables = _read(sources)
    return {
        code: [*_soc2018(code, tables), *_soc2010(code, tables), *_american_isco(code, tables.isco.get(code, set()))]
        for code in tables.titles
    }


def american_id(code: str) -> str:
    """The id across countries."""
    return f"us:{code}"


def _read(sources: Path) -> _Tables:
    titles = {
        entry.code: _plain(entry.title) for entry in read_structure(sources) if entry.rank == "detailed occupation"
    }
    earlier: dict[str, set[str]] = defaultdict(set)
    for code, given in measure_felten.titles(sources).items():
        earlier[code] = {_plain(title) for title in given}
    return _Tables(
        titles=titles,
        combined={code: whole for whole, codes in oews_national.members(sources).items() for code in codes},
        earlier=earlier,
        moved={title: code for code, given in earlier.items() if code not in titles for title in given},
        isco=isco_chains.of_soc(sources),
    )


def _plain(title: str) -> str:
    return title.replace("’", "'").casefold()


def _soc2018(code: str, tables: _Tables) -> Iterator[MeasureLinkRow]:
    yield _american_link(code, "soc2018", code, "direct", "exact", SOC_SOURCE)
    if code in tables.combined:
        yield _american_link(code, "soc2018", tables.combined[code], "combined", "close", COMBINED_SOURCE)


def _soc2010(code: str, tables: _Tables) -> Iterator[MeasureLinkRow]:
    title, whole = tables.titles[code], tables.combined.get(code, "")
    if code in tables.earlier:
        same = title in tables.earlier[code]
        yield _american_link(
            code, "soc2010", code, *(("direct", "exact") if same else ("retitled", "close")), EARLIER_SOURCE
        )
    elif title in tables.moved:
        yield _american_link(code, "soc2010", tables.moved[title], "same-title", "close", EARLIER_SOURCE)
    elif whole in tables.earlier:
        yield _american_link(code, "soc2010", whole, "combined", "close", EARLIER_SOURCE)


def _american_isco(code: str, groups: set[str]) -> Iterator[MeasureLinkRow]:
    quality = "close" if len(groups) == 1 else "partial" if len(groups) <= FEW else "weak"
    for isco in sorted(groups):
        link = _american_link(code, "isco08", isco, "chain", quality, isco_chains.SOC_SOURCE)
        yield link if len(groups) == 1 else link.model_copy(update={"rank": ""})


def _american_link(code: str, scheme: str, rated_at: str, path: str, quality: str, source: str) -> MeasureLinkRow:
    return MeasureLinkRow.model_validate(
        {
            "occupation": american_id(code),
            "scheme": scheme,
            "rated_at": rated_at,
            "path": path,
            "rank": "1",
            "quality": quality,
            "source": source,
        }
    )


QUALITIES = ("exact", "close", "partial", "weak")
Links = list[MeasureLinkRow]


def canadian_links(sources: Path, american: Mapping[str, Links]) -> Iterator[MeasureLinkRow]:
    """The links of every unit group, to rated codes and to others; `american`: those of each SOC occupation."""
    by_soc, isco = isco_chains.of_soc(sources), isco_chains.of_noc(sources)
    tables = ca_us.read(sources)
    for noc in unit_groups(sources):
        yield _own(noc)
        yield from _canadian_isco(noc, isco_chains.narrowed(isco.get(noc, set()), tables.best.get(noc, {}), by_soc))
        if one := ca_us.counterpart(noc, tables):
            yield from _through(noc, one, american.get(one.soc, []))


def _canadian_id(noc: str) -> str:
    return f"ca:{noc}"


def _own(noc: str) -> MeasureLinkRow:
    return MeasureLinkRow(
        occupation=_canadian_id(noc),
        scheme="noc2021",
        rated_at=noc,
        path="direct",
        rank="1",
        quality="exact",
        source=NOC_SOURCE,
    )


def _canadian_isco(noc: str, groups: list[Group]) -> Iterator[MeasureLinkRow]:
    for rank, group in enumerate(groups, start=1):
        ranked = group.confirmed or len(groups) == 1
        yield MeasureLinkRow(
            occupation=_canadian_id(noc),
            scheme="isco08",
            rated_at=group.isco,
            path="chain",
            weight=f"{group.weight:.2f}" if group.confirmed else "",
            rank=str(rank) if ranked else "",
            quality=_isco_quality(group, alone=len(groups) == 1),
            source=isco_chains.NOC_SOURCE,
        )


def _isco_quality(group: Group, *, alone: bool) -> str:
    """A second path agreeing counts as much as there being no other group."""
    return QUALITIES[1 + (not group.confirmed) + (not alone)]


def _through(noc: str, counterpart: Counterpart, canadian_links: Links) -> Iterator[MeasureLinkRow]:
    official = counterpart.path == "concordance"
    quality = "close" if counterpart.agreed else "partial"
    for link in canadian_links:
        if link.scheme != "isco08":
            yield link.model_copy(
                update={
                    "occupation": _canadian_id(noc),
                    "path": counterpart.path,
                    "via": american_id(counterpart.soc),
                    "weight": f"{counterpart.share:.2f}",
                    "quality": max(quality, link.quality, key=QUALITIES.index),
                    "source": ca_us.OFFICIAL_SOURCE if official else ca_us.WEIGHTS_SOURCE,
                }
            )


LEAST, HALF = 0.05, 0.5
ALONE = {"exact": "exact", "close": "close", "broad": "close", "partial": "partial"}
"""How near the one group is, by the quality of the crosswalk."""


def links_by_isco(sources: Path) -> Iterator[MeasureLinkRow]:
    """The links of every occupation of the countries that go through ISCO-08."""
    for side in sides(sources):
        pairs = [row for row in side.links if _counts(row) and row.code not in side.dropped]
        several = Counter(row.code for row in pairs)
        for row in pairs:
            yield _link_by_isco(side.country, row, several[row.code])


def _counts(row: CrosswalkRow) -> bool:
    return row.doubt != "outvoted" and float(row.weight or 1) >= LEAST


def _link_by_isco(country: str, row: CrosswalkRow, several: int) -> MeasureLinkRow:
    return MeasureLinkRow.model_validate(
        {
            "occupation": f"{country}:{row.code}",
            "scheme": "isco08",
            "rated_at": row.isco,
            "path": "matched" if row.path == "matched" else "table",
            "weight": f"{float(row.weight):.2f}" if row.weight else "",
            "rank": row.rank,
            "quality": quality(row, several),
            "source": row.source,
        }
    )


def quality(row: CrosswalkRow, several: int) -> str:
    """How near the group is to the occupation, which has so many of them."""
    if row.doubt == "loose":
        return "weak"
    if row.quality in ALONE and (several == 1 or row.quality != "partial"):
        return ALONE[row.quality]
    if row.weight:
        return "partial" if float(row.weight) >= HALF else "weak"
    return "partial" if row.rank == "1" or (not row.rank and several <= FEW) else "weak"


def tables(sources: Path) -> list[Table]:
    """ai/measure_links.csv."""
    rated = {row.key()[1:] for row in measures(sources)}
    american = american_links(sources)
    links = [
        *(link for found in american.values() for link in found),
        *canadian_links(sources, american),
        *links_by_isco(sources),
    ]
    return [Table("ai/measure_links.csv", [link for link in links if (link.scheme, link.rated_at) in rated])]
