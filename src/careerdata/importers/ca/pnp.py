"""Lists of occupations of provincial nominee programs, as six provinces' pages named them in June 2026.

One line a program and occupation. Traps:
- a program's `status` is what the page said of it on the day it was read: British Columbia's technology list ended in
  December 2024; Ontario changed its streams on 30 May 2026, and whether its lists still count is not known here
- Ontario's in-demand list has a second part, for jobs outside the Greater Toronto Area only
- 35 occupations of the ended list come from a third party, not from the province
- Nova Scotia's critical vacancies were read again in August (pnp_lists.py) and have one more occupation: that is the
  list in force. The lists of ten other programs equal those of August
- provinces not here (Manitoba, Quebec's own selection, New Brunswick, Newfoundland and Labrador, the territories)
  have programs too: no list is no closed door
data/ca/lists.toml describes each list in our own words; it is written by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca.noc import lines_of_unit_groups
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.listing import ListRow
from careerdata.series import current, file_of, vintage

SOURCE = current("ca-pnp")
YEAR = vintage("ca-pnp")
FILE = file_of("ca-pnp", "lists")
PROGRAM, STATUS, CODE, CONDITION = COLUMNS = ("program", "status", "noc", "condition")
NEWER = ""
"""A program whose list is read from a newer file."""
PROGRAMS = {
    "AAIP Accelerated Tech Pathway": "pnp-ab-tech",
    "BC PNP Health Authority stream": "pnp-bc-health-authority",
    "BC PNP Tech (former priority list)": "pnp-bc-tech",
    "BC PNP targeted ITA: Build - construction trades": "pnp-bc-construction",
    "BC PNP targeted ITA: Care - childcare": "pnp-bc-childcare",
    "BC PNP targeted ITA: Care - education": "pnp-bc-education",
    "BC PNP targeted ITA: Care - health": "pnp-bc-health",
    "BC PNP targeted ITA: Care - veterinary": "pnp-bc-veterinary",
    "NS critical vacancies": NEWER,
    "OINP Employer Job Offer In-Demand Skills (any location)": "pnp-on-in-demand",
    "OINP Employer Job Offer In-Demand Skills (outside GTA)": "pnp-on-in-demand-outside-gta",
    "OINP HCP tech draws": "pnp-on-tech",
    "PEI PNP Occupations in Demand": "pnp-pe-in-demand",
    "SINP Agriculture Talent Pathway": "pnp-sk-agriculture",
    "SINP Health Talent Pathway": "pnp-sk-health",
    "SINP Tech Talent Pathway": "pnp-sk-tech",
}
STATUSES = {
    "in force": "in force",
    "in force (list eff. 2022-11-16)": "in force",
    "closed Dec 2024": "replaced",
    "framework amended 2026-05-30 (redesign)": "unknown",
}
CONDITIONS = {
    "": "",
    "ECE 1- or 5-year certificate": "with a certificate of an early childhood educator",
    "French-speaking, public K-12, CLB5 French": "French-speaking, in a public school, with French at level 5 (NCLC)",
    "historic list, secondary source immigration.ca": "",
    "job offer from BC health authority": "with an offer from a health authority of the province",
    "trade certificate or registered apprenticeship": "with a trade certificate or a registered apprenticeship",
}


def tables(sources: Path) -> list[Table]:
    """ca/lists_pnp.csv."""
    return [Table("ca/lists_pnp.csv", [*_listed(sources)])]


def statuses(sources: Path) -> dict[str, str]:
    """What each list's page said of it, in the words of lists.toml: `in force`, `replaced`, `unknown`."""
    found = {
        _known(PROGRAMS, line, PROGRAM): _known(STATUSES, line, STATUS) for line in read_csv(sources / FILE, COLUMNS)
    }
    return {name: status for name, status in found.items() if name != NEWER}


def _listed(sources: Path) -> Iterator[ListRow]:
    for line in lines_of_unit_groups(sources, FILE, COLUMNS, CODE):
        _known(STATUSES, line, STATUS)
        key, condition = _known(PROGRAMS, line, PROGRAM), _known(CONDITIONS, line, CONDITION)
        if key != NEWER:
            yield ListRow(code=line[CODE], list=key, year=YEAR, condition=condition, source=SOURCE)


def _known(names: dict[str, str], line: Line, column: str) -> str:
    if line[column] not in names:
        raise BadData(f"{FILE.name}: `{line[CODE]}`: `{column}` is `{line[column]}`")
    return names[line[column]]
