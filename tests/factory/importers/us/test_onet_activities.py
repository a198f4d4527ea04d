"""O*NET activities and how many tasks belong to each."""

from tests.factory.importers.conftest import SLICES

from careerdata.importers.us.onet_activities import tables


def counts() -> dict[tuple[str, str], tuple[str, str, str]]:
    _, activities = tables(SLICES)
    assert activities.path == "us/activities.csv"
    rows = [row.model_dump() for row in activities.rows]
    assert all(row["onet"].startswith(row["code"] + ".") for row in rows)
    return {(row["onet"], row["dwa"]): (row["core"], row["supplemental"], row["unrated"]) for row in rows}


def test_activities_have_names_even_without_tasks() -> None:
    dwas, _ = tables(SLICES)
    assert dwas.path == "us/dwas.csv"
    titles = {row.dwa: row.title for row in dwas.rows}  # type: ignore[attr-defined]
    assert len(titles) == 6
    assert titles["4.A.3.a.2.I47.D02"] == "Prepare biological specimens for laboratory analysis."
    assert titles["4.A.3.a.2.I35.D06"] == "Rivet metal components."  # no task has it


def test_tasks_are_counted_by_type() -> None:
    assert counts()["29-2011.00", "4.A.3.a.2.I47.D02"] == ("2", "1", "0")


def test_a_task_counts_under_each_of_its_activities() -> None:
    task_1896 = ("4.A.2.a.4.I10.D01", "4.A.3.a.2.I47.D01")
    assert [counts()["29-2011.00", dwa] for dwa in task_1896] == [("0", "1", "0")] * 2


def test_a_task_nobody_rated_is_neither_core_nor_supplemental() -> None:
    assert counts()["13-2051.00", "4.A.2.b.1.I01.D02"] == ("0", "0", "2")


def test_no_sentence_of_a_task_is_kept() -> None:
    _, activities = tables(SLICES)
    assert type(activities.rows[0]).columns() == [
        "code", "onet", "dwa", "core", "supplemental", "unrated", "source",
    ]  # fmt: skip
