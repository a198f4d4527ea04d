"""Which lists of the Skilled Worker route a code stands on, as a table for rules to look up.

The lists themselves are gb_skilled_worker.py's and gb_pay_scales.py's: here they only become figures, 1 where a
code stands on the list.
"""

from collections.abc import Iterator
from pathlib import Path

from careerdata.importers.gb import pay_scales as gb_pay_scales
from careerdata.importers.gb import skilled_worker as gb_skilled_worker
from careerdata.rows.listing import ListRow
from careerdata.rows.pay import PayScaleOfRow
from careerdata.rows.points_system import LookupRow

LOOKUP = "standing"
SCALE = "national-pay-scale"


def standing(sources: Path) -> Iterator[LookupRow]:
    """One line a code and list; codes of tables 3 and 3a under `national-pay-scale`."""
    found: dict[tuple[str, str], str] = {}
    for table in (*gb_skilled_worker.tables(sources), *gb_pay_scales.tables(sources)):
        for row in table.rows:
            if isinstance(row, ListRow):
                found[row.code, row.list] = row.source
            elif isinstance(row, PayScaleOfRow):
                found[row.code, SCALE] = row.source
    for (code, name), source in sorted(found.items()):
        yield LookupRow(table=LOOKUP, code=code, column=name, amount="1", source=source)
