"""EU Blue Card, shortage occupations and work in IT: the ISCO-08 groups of section 18g of the Residence Act, 2026.

The law names ISCO groups of two and three digits (132, 21, 225 …); the file spells out their 70 unit
groups. Traps:
- no German code stands in the law. A KldB type is put on the list when the unit group the publisher
  recommends for it is there; every row says so in its condition
- the second and later recommendations of the table do not count
- the recommendation is the publisher's best, not always a good one: eight types of requirement level 2 come
  on the list, such as animal naturopaths through veterinarians. The Blue Card asks for a degree all the same
- in the groups of IT (133, 25) experience may stand for the degree: a list of its own, within the first
- 1341, managers of child care, is on the list and recommended for no type
data/de/lists.toml describes both lists and their pay threshold in our own words; it is written by hand.
"""

from pathlib import Path

from careercli.errors import BadData
from careercli.importers.de_kldb import recommended, types
from careercli.importers.isco_groups import require_unit_group, unit_groups
from careercli.importers.table import Table, read_csv
from careercli.rows.base import Row
from careercli.rows.listing import ListRow

SOURCE = "de-blue-card-2026"
FILE = Path("de/blue_card_shortage_isco08.csv")
CODE, IT = COLUMNS = ("code", "it_no_degree_route")
LIST, IT_LIST, YEAR = "blue-card-shortage", "blue-card-it", "2026"
YES, NO = "True", "False"
CONDITION = "through isco-08"


def tables(sources: Path) -> list[Table]:
    """de/lists.csv."""
    groups = _groups(sources)
    links = recommended(sources)
    rows: list[Row] = [_row(code, name) for code in types(sources) for name in groups.get(links[code], ())]
    return [Table("de/lists.csv", rows)]


def _groups(sources: Path) -> dict[str, tuple[str, ...]]:
    """The lists each ISCO unit group is on."""
    known = unit_groups(sources)
    found: dict[str, tuple[str, ...]] = {}
    for line in read_csv(sources / FILE, COLUMNS):
        if line[IT] not in (YES, NO):
            raise BadData(f"{FILE.name}: `{line[CODE]}`: `{IT}` is `{line[IT]}`")
        code = require_unit_group(line[CODE], known, FILE.name, LIST)
        found[code] = (LIST, IT_LIST) if line[IT] == YES else (LIST,)
    return found


def _row(code: str, name: str) -> ListRow:
    return ListRow(code=code, list=name, year=YEAR, condition=CONDITION, source=SOURCE)
