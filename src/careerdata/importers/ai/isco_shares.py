"""The shares of every British, Australian, German and Singaporean occupation → ai/shares_isco.csv.

None of the four has a table to SOC or O*NET; each reaches the American occupations through ISCO-08, by the rule of
isco_shares.py. Without shares: an occupation no link leads to ISCO from (half of Singapore's, one of Australia's),
the armed forces, a few where half of the ISCO groups or more have no American occupation with tasks, and the type
Germany has dropped.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, cast

from careercli.record.bucket import BUCKETS
from careerdata.importers.de import (
    kldb as de_kldb,
)
from careerdata.importers.links import (
    au as crosswalk_au,
)
from careerdata.importers.links import (
    de as crosswalk_de,
)
from careerdata.importers.links import (
    gb as crosswalk_gb,
)
from careerdata.importers.links import (
    sg as crosswalk_sg,
)
from careerdata.importers.links import (
    us as crosswalk_us,
)
from careerdata.importers.reading import (
    anzsco,
    onet,
    soc2020,
)
from careerdata.importers.reading.eloundou import SOURCE
from careerdata.importers.reading.isco_shares import Through, Weights, groups_of, members_of, through_or_none
from careerdata.importers.reading.occupation_shares import Found, american_or_none, parts_of
from careerdata.importers.reading.rated_tasks import read_rated_tasks
from careerdata.importers.reading.table import Table
from careerdata.importers.reading.task_shares import Shares, percent
from careerdata.importers.sg import (
    mom as sg_mom,
)
from careerdata.rows.ai import AiIscoShareRow, Country, Origins
from careerdata.rows.crosswalk import CrosswalkRow

NOWHERE = "none"
FORCES = "0"
"""The first digit of the armed forces in ISCO-08."""


class America(NamedTuple):
    """The American side: what each SOC occupation rests on, its shares, and the members of each ISCO group."""

    found: Mapping[str, Found]
    rated: Mapping[str, Shares]
    tasks: Mapping[str, tuple[int, int]]
    members: Mapping[str, Weights]


class Side(NamedTuple):
    """A country's codes, its links to ISCO, and the codes its classification has dropped."""

    country: Country
    codes: Collection[str]
    links: list[CrosswalkRow]
    source: str
    dropped: Collection[str] = ()


def tables(sources: Path) -> list[Table]:
    """One row for each occupation of the four, with shares or the reason why it has none."""
    america = read_america(sources)
    return [Table("ai/shares_isco.csv", [row for side in _sides(sources) for row in rows(side, america)])]


def read_america(sources: Path) -> America:
    """American occupations with shares; `tasks` counts those rated and all of each O*NET occupation."""
    parts = parts_of(read_rated_tasks(sources))
    groups = groups_of(_links(crosswalk_us.tables(sources)))
    found = {soc: one for soc in {part.code for part in parts.values()} if (one := american_or_none(soc, parts))}
    rated = {soc: one.shares for soc, one in sorted(found.items())}
    tasks = {onet: (sum(t.is_rated for t in part.tasks), len(part.tasks)) for onet, part in parts.items()}
    return America(found, rated, tasks, members_of(groups, rated))


def _sides(sources: Path) -> Iterator[Side]:
    british, australian = crosswalk_gb.tables(sources), crosswalk_au.tables(sources)
    yield Side("gb", soc2020.titles_of(sources, soc2020.UNIT), _links(british), crosswalk_gb.SOURCE)
    yield Side("au", anzsco.titles_of(sources, anzsco.OCCUPATION), _links(australian), crosswalk_au.SOURCE)
    german = _links(crosswalk_de.tables(sources))
    yield Side("de", de_kldb.types(sources), german, crosswalk_de.SOURCE, de_kldb.dropped(sources))
    yield Side("sg", sg_mom.occupations(sources), crosswalk_sg.links(sources), crosswalk_sg.SOURCE)


def _links(tables: list[Table]) -> list[CrosswalkRow]:
    return cast("list[CrosswalkRow]", tables[0].rows)


def rows(side: Side, america: America) -> Iterator[AiIscoShareRow]:
    """The rows of one country, in the order of its codes."""
    groups = groups_of(side.links)
    by_words = {link.code for link in side.links if link.path == "matched" and link.quality == "partial"}
    for code in side.codes:
        isco = groups.get(code, {})
        through = through_or_none(isco, america.members, america.rated) if isco and code not in side.dropped else None
        if through:
            row = _row(side, code, through, america)
            yield row.model_copy(update={"quality": "partial"}) if code in by_words else row
        else:
            yield _none(side.country, code, "!dropped" if code in side.dropped else _reason(isco), side.source)


def _row(side: Side, code: str, through: Through, america: America) -> AiIscoShareRow:
    origins = _origins(through, america)
    counts = [america.tasks[onet] for onet in origins]
    return AiIscoShareRow(
        country=side.country,
        code=code,
        **{column: percent(share) for column, share in through.shares.items()},
        rated=str(sum(rated for rated, _ in counts)),
        tasks=str(sum(every for _, every in counts)),
        path=f"{side.source} {crosswalk_us.SOURCE}",
        quality=through.quality,
        origins=_written(origins),
        isco=_written(through.isco),
        spread=f"{through.spread:.1f}",
        source=SOURCE,
    )


def _origins(through: Through, america: America) -> dict[str, float]:
    """The O*NET occupations behind the American ones, each by its part of their tasks."""
    found: dict[str, float] = {}
    for soc, weight in through.socs.items():
        parts = america.found[soc].weights
        found |= {onet: weight * part / sum(parts.values()) for onet, part in parts.items()}
    return found


def _written(weights: Weights) -> Origins:
    return " ".join(f"{key}:{weight:.4f}" for key, weight in sorted(weights.items()))


def _reason(isco: Collection[str]) -> str:
    if not isco:
        return "!no-isco-link"
    return "!military" if all(group.startswith(FORCES) for group in isco) else "!no-counterpart"


def _none(country: Country, code: str, reason: str, source: str) -> AiIscoShareRow:
    return AiIscoShareRow(
        country=country,
        code=code,
        **dict.fromkeys(BUCKETS, reason),
        rated="0",
        tasks="0",
        path=NOWHERE,
        quality="none",
        origins="",
        source=onet.SOURCE if reason in ("!military", "!no-counterpart") else source,
    )
