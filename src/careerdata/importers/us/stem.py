"""The fields of study of the STEM extension (Department of Homeland Security, 2024), for us/routes/stem-opt.toml.

The list and its traps: us_study.py, which links the same fields to occupations.
"""

from pathlib import Path

from careerdata.importers.reading.table import Table
from careerdata.importers.us.study import STEM_SOURCE, stem_fields
from careerdata.rows.base import Row
from careerdata.rows.points_system import LookupRow

TABLE, COLUMN, LISTED = "stem-opt", "listed", "1"


def tables(sources: Path) -> list[Table]:
    """us/routes/lookups.csv: a 1 for each field on the list."""
    rows: list[Row] = [
        LookupRow(table=TABLE, code=cip, column=COLUMN, amount=LISTED, source=STEM_SOURCE)
        for cip in sorted(stem_fields(sources))
    ]
    return [Table("us/routes/lookups.csv", rows)]
