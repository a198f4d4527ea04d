"""The labels of O*NET tasks, their bucket and badges; activities by majority."""

from collections.abc import Callable
from pathlib import Path

from tests.factory.importers.conftest import TASK_SLICES

from careerdata.importers.ai.tasks import tables

SLICES = TASK_SLICES

Altered = Callable[[str, str, str], Path]
Row = dict[str, str]

FIRST = "ai/eloundou_full_labelset.tsv.gz"


def rows(sources: Path, table: int = 0) -> dict[str, Row]:
    found = [row.model_dump() for row in tables(sources)[table].rows]
    return {row["dwa" if table else "task"]: row for row in found}


def test_one_row_for_each_task_of_onet(slices: Path) -> None:
    assert [table.path for table in tables(slices)] == ["ai/tasks.csv", "ai/dwas.csv"]
    assert len(rows(slices)) == 37


def test_a_task_with_all_its_labels(slices: Path) -> None:
    assert rows(slices)["1889"] == {
        "task": "1889", "onet": "29-2011.00", "code": "29-2011", "type": "core",
        "human": "E2", "gpt4": "E1", "t1": "3", "t2": "3", "physical": "no", "bucket": "automated",
        "observed": "no", "contested": "no", "firm": "yes", "labels_of": "",
        "dwas": "4.A.3.b.1.I06.D03", "source": "ai-eloundou-2023",
    }  # fmt: skip


def test_the_second_rating_is_that_of_the_second_file(slices: Path) -> None:
    found = rows(slices)
    assert (found["17389"]["t1"], found["17389"]["t2"], found["17389"]["bucket"]) == ("0", "3", "human")
    assert (found["20699"]["t1"], found["20699"]["t2"], found["20699"]["bucket"]) == ("3", "2", "automated")


def test_the_three_buckets_of_a_laboratory(slices: Path) -> None:
    buckets = [row["bucket"] for row in rows(slices).values() if row["onet"] == "29-2011.00"]
    assert {bucket: buckets.count(bucket) for bucket in buckets} == {"automated": 1, "augmented": 4, "human": 10}


def test_a_contested_task_is_never_firm(slices: Path) -> None:
    row = rows(slices)["8823"]
    assert (row["human"], row["gpt4"], row["contested"], row["firm"]) == ("E0", "E2", "yes", "no")


def test_a_task_newer_than_the_labels_is_unrated(slices: Path) -> None:
    row = rows(slices)["10783"]
    assert (row["bucket"], row["human"], row["t1"], row["contested"], row["firm"]) == ("unrated", "", "", "", "")
    assert (row["physical"], row["source"]) == ("yes", "us-onet-30-1")


def test_a_newer_task_takes_the_labels_of_one_that_says_the_same(slices: Path) -> None:
    row = rows(slices)["23999"]
    assert (row["labels_of"], row["human"], row["bucket"]) == ("20820", "E0", "human")


def test_no_labels_are_taken_where_those_who_say_the_same_disagree(altered: Altered) -> None:
    row = rows(altered(FIRST, "Enter, 757fe1.", "Clean, 02ee8e."))["23999"]
    assert (row["labels_of"], row["human"], row["bucket"]) == ("", "", "unrated")


def test_a_retired_task_is_left_out(slices: Path) -> None:
    assert not {"10795", "2311"} & rows(slices).keys()


def test_a_task_is_seen_in_use_whatever_case_and_punctuation(slices: Path) -> None:
    observed = {task for task, row in rows(slices).items() if row["observed"] == "yes"}
    assert observed == {"21580", "1886", "1896", "1306", "1895", "8823", "1893", "20699"}


def test_an_older_wording_in_the_labels_is_the_same_task(slices: Path) -> None:
    assert rows(slices)["1306"]["observed"] == "yes"


def test_activities_take_the_weightiest_bucket(slices: Path) -> None:
    found = rows(slices, 1)
    assert all(row["rated"] <= row["tasks"] for row in found.values())
    row = found["4.A.2.a.4.I10.D04"]
    assert (row["bucket"], row["augmented"], row["human"], row["tasks"]) == ("augmented", "50.0000", "50.0000", "2")
    assert found["4.A.3.a.2.I47.D02"]["human"] == "100.0000", "hands only: people and GPT-4 differ, P decides"


def test_an_activity_of_unrated_tasks_has_a_reason(slices: Path) -> None:
    row = next(row for row in rows(slices, 1).values() if row["rated"] == "0")
    assert (row["bucket"], row["automated"], row["source"]) == ("unrated", "!not-assessed", "us-onet-30-1")


def test_no_statement_leaves_the_importer(slices: Path) -> None:
    cells = {cell for table in (0, 1) for row in rows(slices, table).values() for cell in row.values()}
    assert not any(word in cell for cell in cells for word in ("c51b94", "Cultivate", "cultivate"))
