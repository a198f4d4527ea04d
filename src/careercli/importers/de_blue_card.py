"""EU Blue Card, shortage occupations: the ISCO-08 groups of section 18g of the Residence Act, 2026.

The law names ISCO groups of two and three digits (132, 21, 225 …); the file spells out their 70 unit
groups. Traps:
- no German code stands in the law. A KldB type is put on the list when the unit group the publisher
  recommends for it is there; every row says so in its condition
- the second and later recommendations of the table do not count
- the recommendation is the publisher's best, not always a good one: eight types of requirement level 2 come
  on the list, such as animal naturopaths through veterinarians. The Blue Card asks for a degree all the same
- 1341, managers of child care, is on the list and recommended for no type
data/de/lists.toml describes the list and its pay threshold in our own words; it is written by hand.
"""

from pathlib import Path

from careercli.importers.de_kldb import recommended, types
from careercli.importers.isco_groups import require_unit_group, unit_groups
from careercli.importers.table import Table, read_csv
from careercli.rows.base import Row
from careercli.rows.listing import ListRow

SOURCE = "de-blue-card-2026"
FILE = Path("de/blue_card_shortage_isco08.csv")
(CODE,) = COLUMNS = ("code",)
LIST, YEAR = "blue-card-shortage", "2026"
CONDITION = "through isco-08"


def tables(sources: Path) -> list[Table]:
    """de/lists.csv."""
    groups = _groups(sources)
    links = recommended(sources)
    rows: list[Row] = [_row(code) for code in types(sources) if links[code] in groups]
    return [Table("de/lists.csv", rows)]


def _groups(sources: Path) -> set[str]:
    known = unit_groups(sources)
    return {require_unit_group(line[CODE], known, FILE.name, LIST) for line in read_csv(sources / FILE, COLUMNS)}


def _row(code: str) -> ListRow:
    return ListRow(code=code, list=LIST, year=YEAR, condition=CONDITION, source=SOURCE)
