"""Beta from the labels of tasks."""

from pathlib import Path

import pytest
from tests.factory.importers.measure_sources import measure_sources

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ai.eloundou import FIRST, MEASURE_COLUMNS, beta, rows
from careerdata.rows.ai import MeasureRow


def measured(folder: Path) -> dict[tuple[str, str], MeasureRow]:
    return {(row.measure, row.rated_at): row for row in rows(folder) if isinstance(row, MeasureRow)}


def test_core_tasks_weigh_one_and_others_half(tmp_path: Path) -> None:
    found = measured(measure_sources(tmp_path))
    assert found["gpts-beta-human", "29-2011"].value == "0.5"  # (0 + .5 + 1 + .25) / 3.5
    assert found["gpts-beta-gpt4", "29-2011"].value == "0.642857"  # (.5 + 1 + .5 + .25) / 3.5
    assert found["gpts-beta-human", "11-1011"].value == "0.333333"  # a task of no type: .5 / 1.5


def test_the_authors_own_figure_comes_out() -> None:
    """29-2011.00: twelve core tasks (E1 twice, E2 twice) and four supplemental ones (E2 once)."""
    labels = [("Core", "E1")] * 2 + [("Core", "E2")] * 2 + [("Core", "E0")] * 8
    labels += [("Supplemental", "E2")] + [("Supplemental", "E0")] * 3
    lines = [{"O*NET-SOC Code": "29-2011.00", "Task Type": kind, "human_exposure_agg": label} for kind, label in labels]
    assert beta(lines, "human_exposure_agg")["29-2011.00"] == pytest.approx(0.23214285714285712)


def test_an_occupation_reads_its_own_code_and_not_its_specialties(tmp_path: Path) -> None:
    assert measured(measure_sources(tmp_path))["gpts-beta-human", "29-2011"].parts == ""


def test_without_tasks_of_its_own_it_takes_the_mean_of_its_specialties(tmp_path: Path) -> None:
    row = measured(measure_sources(tmp_path))["gpts-beta-human", "11-9179"]
    assert (row.value, row.parts) == ("0.5", "2")


@pytest.mark.parametrize("column", MEASURE_COLUMNS)
def test_a_renamed_column_is_named(tmp_path: Path, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`".replace("*", r"\*")):
        rows(measure_sources(tmp_path, FIRST, column, "renamed"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("E2\tE1", "E3\tE1", "29-2011.00: `E3` is no known human_exposure_agg"),
        ("Supplemental", "Optional", "29-2011.00: `Optional` is no known Task Type"),
        ("29-2011.02", "29-9999.02", "29-9999.02: no code of O"),
    ],
)
def test_what_does_not_fit_stops(tmp_path: Path, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        rows(measure_sources(tmp_path, FIRST, old, new))
