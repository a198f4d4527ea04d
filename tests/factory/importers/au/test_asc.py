"""The Australian Skills Classification: core competencies and the time spent on tasks."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.au import asc
from careerdata.rows.skill import NeedRow, TaskTimeRow


def competencies() -> dict[tuple[str, str], tuple[str, str]]:
    table, _ = asc.tables(SLICES)
    assert table.path == "au/needs.csv"
    return {(row.code, row.name): (row.level, row.kind) for row in table.rows if isinstance(row, NeedRow)}


def tasks() -> dict[tuple[str, str], str]:
    _, table = asc.tables(SLICES)
    assert table.path == "au/task_time.csv"
    return {(row.code, row.task): row.percent for row in table.rows if isinstance(row, TaskTimeRow)}


def test_unit_groups_and_occupations_both_have_scores() -> None:
    assert competencies()["1111", "Numeracy"] == ("6", "competency")
    assert competencies()["311213", "Digital engagement"] == ("7", "competency")


def test_a_code_that_anzsco_2022_no_longer_has_is_left_out() -> None:
    assert {code for code, _ in competencies()} == {"1111", "2346", "311213"}
    assert {code for code, _ in tasks()} == {"1111", "311213"}


def test_shares_of_time_are_percent() -> None:
    assert tasks()["311213", "Prepare biological specimens for laboratory analysis"] == "20.27"
    assert sum(float(share) for (code, _), share in tasks().items() if code == "311213") == pytest.approx(100, abs=0.1)


def test_a_share_that_is_no_number_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData, match="is not a number"):
        asc.tables(altered(asc.TASKS, "0.20270320376035994", "much"))
