"""Federal skilled trades: the occupations section 87.2 of the Immigration and Refugee Protection Regulations names.

The regulations name groups of NOC 2021, not unit groups; which unit groups fall into them is read off the structure.
Traps:
- majors 72, 73, 82, 83, 92 and 93, but not all of 72 (726 is out: transport officers and controllers) nor of 93
  (932 is out: aircraft assemblers and inspectors)
- beyond the majors: minor group 6320 (cooks, butchers, bakers) and the one unit group 62200 (chefs)
- the class asks for TEER 2 or 3 only by way of these groups; no skill level is checked here
data/ca/lists.toml describes the list in our own words; it is written by hand.
"""

from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca.noc import unit_groups
from careerdata.importers.table import Table
from careerdata.rows.base import Row
from careerdata.rows.listing import ListRow
from careerdata.series import current, vintage

SOURCE = current("ca-irpr")
LIST, YEAR = "skilled-trades", vintage("ca-irpr")
GROUPS = ("72", "73", "82", "83", "92", "93", "6320", "62200")
EXCEPT = ("726", "932")


def tables(sources: Path) -> list[Table]:
    """ca/lists_skilled_trades.csv. Raises BadData when a group the regulations name has no unit group."""
    known = unit_groups(sources)
    for group in (*GROUPS, *EXCEPT):
        if not any(code.startswith(group) for code in known):
            raise BadData(f"NOC 2021: `{group}`, named in section 87.2, has no unit group")
    rows: list[Row] = [_row(code) for code in known if code.startswith(GROUPS) and not code.startswith(EXCEPT)]
    return [Table("ca/lists_skilled_trades.csv", rows)]


def _row(code: str) -> ListRow:
    return ListRow(code=code, list=LIST, year=YEAR, source=SOURCE)
