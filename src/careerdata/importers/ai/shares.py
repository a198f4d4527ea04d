"""The shares of automated, augmented and human work of every American and Canadian occupation → ai/shares.csv.

United States: 798 of 867 SOC codes have tasks; the 19 military and 50 residual ones ("All Other") have none.
Canada: 512 of 516 unit groups are reached by a crosswalk; three of the armed forces, and 85120, whose one
counterpart is residual, are not. How O*NET occupations become one of these: occupation_shares.py.

Which of two crosswalks to trust for a unit group is told by the job titles it shares with the American occupations.
British Columbia's weights come through older classifications and bring strangers along: police investigators hold
56 % physicians (a coroner is a medical examiner), accountants mostly financial analysts and credit officers, fire
chiefs mostly fire inspectors. NOC and O*NET both list what people call their job. An occupation that has none of a
group's titles is doubtful there; a table most of whose weight is on such occupations is contradicted.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from careercli.errors import BadData
from careercli.record.bucket import BUCKETS
from careercli.record.title_words import Words, variants
from careerdata.importers.ai.eloundou import SOURCE
from careerdata.importers.ai.occupation_shares import (
    Found,
    Parts,
    american_or_none,
    chosen_or_none,
    crossed_or_none,
    parts_of,
    percent,
)
from careerdata.importers.ai.rated_tasks import read_rated_tasks
from careerdata.importers.ca import noc as ca_noc
from careerdata.importers.ca import titles as ca_titles
from careerdata.importers.links import noc_onet
from careerdata.importers.links.noc_onet import Origin
from careerdata.importers.table import Table
from careerdata.importers.us import onet, onet_titles
from careerdata.importers.us.soc import read_structure
from careerdata.rows.ai import AiShareRow, Country
from careerdata.rows.occupation import TitleRow

MOST, MANY = 0.5, 1 / 3 - 0.001
"""Of a table's weight on occupations without a shared title: more than the first, or the second while the other table
has none, and the other table is taken."""

Titles = Mapping[str, set[Words]]


def unit_group_titles(sources: Path, groups: Mapping[str, str]) -> dict[str, set[Words]]:
    """NOC code → its titles, official and others."""
    return _title_words(groups.items(), ca_titles.tables(sources))


def american_titles(sources: Path) -> dict[str, set[Words]]:
    """SOC code → its titles, official and others, those of its specialties too."""
    occupations = onet.read_by_soc(sources, onet_titles.OCCUPATIONS_FILE, onet_titles.OCCUPATIONS_COLUMNS)
    own = [(code, line[onet_titles.TITLE]) for code, line in occupations]
    return _title_words(own, onet_titles.tables(sources))


def _title_words(own: Iterable[tuple[str, str]], tables: list[Table]) -> dict[str, set[Words]]:
    found: defaultdict[str, set[Words]] = defaultdict(set)
    for code, title in own:
        found[code] |= variants(title)
    for table in tables:
        for row in table.rows:
            if isinstance(row, TitleRow):
                found[row.code] |= variants(row.title)
    return found


def better(first: Origin, second: Origin, doubt: Mapping[str, bool]) -> Origin:
    """The origin the titles do not contradict, else the first; `doubt`: O*NET code → whether it shares no title."""
    one, other = _doubtful(first, doubt), _doubtful(second, doubt)
    contradicted = one > MOST >= other or (one >= MANY and not other)
    return second._replace(instead=True) if contradicted else first


def _doubtful(origin: Origin, doubt: Mapping[str, bool]) -> float:
    """The share of the weight on occupations that share no title."""
    known = {onet: weight for onet, weight in origin.weights.items() if onet in doubt}
    total = sum(known.values())
    return sum(weight for onet, weight in known.items() if doubt[onet]) / total if total else 1.0


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
    ours, theirs = unit_group_titles(sources, groups), american_titles(sources)
    found = second | first
    for noc in first.keys() & second.keys():
        known = {
            each: parts[each].code for origin in (first[noc], second[noc]) for each in origin.weights if each in parts
        }
        doubt = {each: not (ours[noc] & theirs[code]) for each, code in known.items()}
        found[noc] = better(first[noc], second[noc], doubt)
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
