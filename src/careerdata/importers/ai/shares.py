"""The shares of automated, augmented and human work of every American and Canadian occupation → ai/shares.csv.

United States: 798 of 867 SOC codes have tasks; the 19 military and 50 residual ones ("All Other") have none.
Canada: 512 of 516 unit groups are reached by a crosswalk; three of the armed forces, and 85120, whose one
counterpart is residual, are not. How O*NET occupations become one of these: occupation_shares.py.
"""

from collections.abc import Collection, Mapping
from pathlib import Path

from careercli.errors import BadData
from careercli.record.bucket import BUCKETS
from careerdata.importers.ca import noc as ca_noc
from careerdata.importers.reading import noc_onet, noc_titles, onet
from careerdata.importers.reading.eloundou import SOURCE
from careerdata.importers.reading.occupation_shares import (
    Found,
    Parts,
    american_or_none,
    chosen_or_none,
    crossed_or_none,
    parts_of,
)
from careerdata.importers.reading.rated_tasks import read_rated_tasks
from careerdata.importers.reading.soc import read_structure
from careerdata.importers.reading.table import Table
from careerdata.importers.reading.task_shares import percent
from careerdata.rows.ai import AiShareRow, Country

NOWHERE = "none"
MILITARY, RESIDUAL = "55-", "All Other"


def tables(sources: Path) -> list[Table]:
    """One row for each occupation of both countries, with shares or the reason why it has none."""
    parts = parts_of(read_rated_tasks(sources))
    return [Table("ai/shares.csv", [*_american(sources, parts), *_canadian(sources, parts)])]


def _american(sources: Path, parts: Parts) -> list[AiShareRow]:
    titles = _titles(sources)
    found = {code: american_or_none(code, parts) for code in titles}
    return [_row("us", code, one, parts) if one else _none("us", code, [code], titles) for code, one in found.items()]


def _canadian(sources: Path, parts: Parts) -> list[AiShareRow]:
    groups = ca_noc.unit_groups(sources)
    origins = _origins(sources, groups, parts)
    if missing := sorted(groups.keys() - origins.keys()):
        raise BadData(f"{noc_onet.WEIGHTED.name}, {noc_onet.PLAIN.name}: neither has {', '.join(missing)}")
    titles, socs = _titles(sources), onet.soc_codes(sources)
    found = {code: chosen_or_none("ca", code, parts) or crossed_or_none(origins[code], parts) for code in groups}
    return [
        _row("ca", code, one, parts)
        if one
        else _none("ca", code, [socs[each] for each in origins[code].weights], titles)
        for code, one in found.items()
    ]


def _origins(sources: Path, groups: Mapping[str, str], parts: Parts) -> dict[str, noc_onet.Origin]:
    """Where each unit group's shares come from: the weighted table, unless titles contradict it and not the other."""
    first, second = noc_onet.read_both(sources, groups)
    ours, theirs = noc_titles.unit_group_titles(sources, groups), noc_titles.american_titles(sources)
    found = second | first
    for noc in first.keys() & second.keys():
        known = {
            each: parts[each].code for origin in (first[noc], second[noc]) for each in origin.weights if each in parts
        }
        doubt = {each: not (ours[noc] & theirs[code]) for each, code in known.items()}
        found[noc] = noc_titles.better(first[noc], second[noc], doubt)
    return found


def _titles(sources: Path) -> dict[str, str]:
    return {entry.code: entry.title for entry in read_structure(sources) if entry.rank == "detailed occupation"}


def _row(country: Country, code: str, found: Found, parts: Parts) -> AiShareRow:
    tasks = [task for each in found.weights for task in parts[each].tasks]
    total = sum(found.weights.values())
    return AiShareRow(
        country=country,
        code=code,
        **{column: percent(share) for column, share in found.shares.items()},
        rated=str(sum(task.is_rated for task in tasks)),
        tasks=str(len(tasks)),
        path=found.path,
        quality=found.quality,
        origins=" ".join(f"{each}:{weight / total:.4f}" for each, weight in sorted(found.weights.items())),
        source=SOURCE,
    )


def _none(country: Country, code: str, counterparts: Collection[str], titles: Mapping[str, str]) -> AiShareRow:
    return AiShareRow(
        country=country,
        code=code,
        **dict.fromkeys(BUCKETS, _reason(counterparts, titles)),
        rated="0",
        tasks="0",
        path=NOWHERE,
        quality="none",
        origins="",
        source=onet.SOURCE,
    )


def _reason(counterparts: Collection[str], titles: Mapping[str, str]) -> str:
    if all(code.startswith(MILITARY) for code in counterparts):
        return "!military"
    return "!residual-group" if all(RESIDUAL in titles[code] for code in counterparts) else "!not-published"
