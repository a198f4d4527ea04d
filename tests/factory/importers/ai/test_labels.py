"""What stops the import of labels and flags: columns gone, ids and ratings nobody means."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import TASK_SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ai.tasks import tables

SLICES = TASK_SLICES

Altered = Callable[[str, str, str], Path]

FIRST = "ai/eloundou_full_labelset.tsv.gz"
SECOND = "ai/eloundou_automation_gpt4_human_labels.tsv.gz"
PHYSICAL = "ai/wright_physical_tasks.csv.gz"
OBSERVED = "ai/aei_task_pct_v5.csv.gz"
STATEMENTS = "us/onet_30_1/Task Statements.txt.gz"


@pytest.mark.parametrize(
    ("file", "column"),
    [
        (FIRST, "human_exposure_agg"),
        (FIRST, "gpt4_automation"),
        (SECOND, "gpt4_automation"),
        (PHYSICAL, "Physical"),
        (OBSERVED, "task_name"),
        (STATEMENTS, "Task Type"),
    ],
)
def test_a_column_that_is_gone_is_named(altered: Altered, file: str, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"no column `{column}`"):
        tables(altered(file, column, "renamed"))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (FIRST, "E1\tE1\tTrue\tT3", "E1\tE1\tTrue\tT5", r"15-1242.00: `T5` is no known gpt4_automation"),
        (FIRST, "Database Administrators\tE2", "Database Administrators\tE3", "`E3` is no known human_exposure_agg"),
        (SECOND, "T3\t", "T9\t", "29-2011.00: `T9` is no known gpt4_automation"),
        (FIRST, "\t1889.0\t", "\tx1889\t", "29-2011.00: `x1889` is no task id"),
        (FIRST, "\t1889.0\t", "\t1890.0\t", "29-2011.00: task `1890` is there twice"),
        (FIRST, "\t10795.0\t", "\t1889.0\t", "53-7062.00: task `1889` is one of 29-2011.00 in O\\*NET"),
        (FIRST, "\t10795.0\t", "\t99999.0\t", "only one of them has task 10795, 99999"),
        (FIRST, "15-1242.00", "15-9999.00", "15-9999.00: `15-9999.00` is no known O\\*NET-SOC Code"),
        (PHYSICAL, "1889,False", "1889,Maybe", "`Maybe` is no known Physical"),
        (PHYSICAL, "\n1889,", "\nx,", "`x` is no task id"),
        (STATEMENTS, "\t1889\t", "\t1890\t", "29-2011.00: task `1890` is there twice"),
        (OBSERVED, "e ", "e other words ", "only 4 of 9 statements are tasks of O\\*NET"),
    ],
)
def test_what_no_publisher_means_stops_the_import(altered: Altered, file: str, old: str, new: str, said: str) -> None:
    with pytest.raises(BadData, match=said):
        tables(altered(file, old, new))


def test_too_many_unknown_tasks_are_named(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"4 tasks are not in O\*NET: 2311, 9917389, 9917390"):
        tables(altered(PHYSICAL, "\n17", "\n9917"))
