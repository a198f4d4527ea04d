"""Which of two crosswalks to trust for a unit group, by the job titles it shares with the American occupations.

British Columbia's weights come through older classifications and bring strangers along: police investigators hold
56 % physicians (a coroner is a medical examiner), accountants mostly financial analysts and credit officers, fire
chiefs mostly fire inspectors. NOC and O*NET both list what people call their job. An occupation that has none of a
group's titles is doubtful there; a table most of whose weight is on such occupations is contradicted.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from careercli.record.title_words import Words, variants
from careerdata.importers.ca import titles as ca_titles
from careerdata.importers.reading import onet
from careerdata.importers.reading.noc_onet import Origin
from careerdata.importers.reading.table import Table
from careerdata.importers.us import onet_titles as us_onet_titles
from careerdata.rows.occupation import TitleRow

MOST, MANY = 0.5, 1 / 3 - 0.001
"""Of a table's weight on occupations without a shared title: more than the first, or the second while the other table
has none, and the other table is taken."""

Titles = Mapping[str, set[Words]]


def unit_group_titles(sources: Path, groups: Mapping[str, str]) -> dict[str, set[Words]]:
    """NOC code → its titles, official and others."""
    return _titles(groups.items(), ca_titles.tables(sources))


def american_titles(sources: Path) -> dict[str, set[Words]]:
    """SOC code → its titles, official and others, those of its specialties too."""
    occupations = onet.read_by_soc(sources, us_onet_titles.OCCUPATIONS_FILE, us_onet_titles.OCCUPATIONS_COLUMNS)
    own = [(code, line[us_onet_titles.TITLE]) for code, line in occupations]
    return _titles(own, us_onet_titles.tables(sources))


def _titles(own: Iterable[tuple[str, str]], tables: list[Table]) -> dict[str, set[Words]]:
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
