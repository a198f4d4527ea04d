"""Under which rated codes each Canadian unit group reads its measures.

Its own code (the Dais), ISCO groups (the ILO) and, where one American occupation clearly corresponds, what
that one reads. No measure is averaged over several American occupations: a mean over a crosswalk would be a
figure nobody published. Traps: isco_chains.py and noc_soc.py.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from careerdata.importers.ca.noc import SOURCE as NOC_SOURCE
from careerdata.importers.ca.noc import unit_groups
from careerdata.importers.reading import isco_chains, noc_soc
from careerdata.importers.reading.isco_chains import Group
from careerdata.importers.reading.measured_soc import occupation_id as american_id
from careerdata.importers.reading.noc_soc import Counterpart
from careerdata.rows.ai import MeasureLinkRow

QUALITIES = ("exact", "close", "partial", "weak")
Links = list[MeasureLinkRow]


def links(sources: Path, american: Mapping[str, Links]) -> Iterator[MeasureLinkRow]:
    """The links of every unit group, to rated codes and to others; `american`: those of each SOC occupation."""
    by_soc, isco = isco_chains.of_soc(sources), isco_chains.of_noc(sources)
    tables = noc_soc.read(sources)
    for noc in unit_groups(sources):
        yield _own(noc)
        yield from _isco(noc, isco_chains.narrowed(isco.get(noc, set()), tables.best.get(noc, {}), by_soc))
        if one := noc_soc.counterpart(noc, tables):
            yield from _through(noc, one, american.get(one.soc, []))


def _id(noc: str) -> str:
    return f"ca:{noc}"


def _own(noc: str) -> MeasureLinkRow:
    return MeasureLinkRow(
        occupation=_id(noc),
        scheme="noc2021",
        rated_at=noc,
        path="direct",
        rank="1",
        quality="exact",
        source=NOC_SOURCE,
    )


def _isco(noc: str, groups: list[Group]) -> Iterator[MeasureLinkRow]:
    for rank, group in enumerate(groups, start=1):
        ranked = group.confirmed or len(groups) == 1
        yield MeasureLinkRow(
            occupation=_id(noc),
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


def _through(noc: str, counterpart: Counterpart, links: Links) -> Iterator[MeasureLinkRow]:
    official = counterpart.path == "concordance"
    quality = "close" if counterpart.agreed else "partial"
    for link in links:
        if link.scheme != "isco08":
            yield link.model_copy(
                update={
                    "occupation": _id(noc),
                    "path": counterpart.path,
                    "via": american_id(counterpart.soc),
                    "weight": f"{counterpart.share:.2f}",
                    "quality": max(quality, link.quality, key=QUALITIES.index),
                    "source": noc_soc.OFFICIAL_SOURCE if official else noc_soc.WEIGHTS_SOURCE,
                }
            )
