"""Singapore's skill levels: those of ISCO-08's groups."""

import pytest
from tests.factory.importers.conftest import SLICES

from careerdata.importers.sg.levels import level, tables


@pytest.mark.parametrize(
    ("code", "told"),
    [("11201", "4"), ("14121", "3"), ("22200", "4"), ("32120", "3"), ("40000", "2"), ("83321", "2"), ("96110", "1")],
)
def test_the_level_is_that_of_the_group(code: str, told: str) -> None:
    assert level(code) == told


def test_every_occupation_has_one() -> None:
    (table,) = tables(SLICES)
    rows = [row.model_dump() for row in table.rows]
    assert table.path == "sg/levels.csv"
    assert rows
    assert {row["source"] for row in rows} == {"sg-isco-skill-levels"}
    assert {row["level"] for row in rows} <= {"1", "2", "3", "4"}
