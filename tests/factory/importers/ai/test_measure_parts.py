"""ai/measure_parts.csv and ai/measure_activities.csv: which activities make Microsoft's score."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ai.measure_parts import ACTIVITIES, HALVES, HEAVIEST, WEIGHTS, tables
from careerdata.rows.ai import MeasureActivityRow, MeasurePartRow

Altered = Callable[[str | Path, str, str], Path]


def parts(sources: Path, code: str) -> list[MeasurePartRow]:
    """The rows of a code, as the importer orders them."""
    return [row for row in tables(sources)[0].rows if isinstance(row, MeasurePartRow) and row.rated_at == code]


def test_the_heaviest_activity_of_the_laboratory(slices: Path) -> None:
    """0.17217 of the work; completion × scope × coverage 0.393637 of what people want, 0 of what the AI does itself."""
    first = parts(slices, "29-2010")[0]
    assert (first.activity, first.count, first.weight) == ("4.A.2.a.4.I10", "1", "0.172170")
    assert (float(first.goal) + float(first.action)) / 2 == pytest.approx(0.03388623, abs=1e-6)


def test_the_others_stand_together_and_all_make_the_score(slices: Path) -> None:
    rows = parts(slices, "29-2010")
    assert len(rows) <= HEAVIEST + 1
    assert sum((float(row.goal) + float(row.action)) / 2 for row in rows) == pytest.approx(0.118457, abs=1e-4)


def test_what_is_hardly_asked_for_adds_nothing_and_has_no_row(slices: Path) -> None:
    assert all(float(row.goal) + float(row.action) > 0 for row in parts(slices, "29-2010"))
    assert sum(int(row.count) for row in parts(slices, "29-2010")) < 31


def test_every_activity_named_has_a_title(slices: Path) -> None:
    made, titles = tables(slices)
    named = {row.activity for row in made.rows if isinstance(row, MeasurePartRow)} - {""}
    titled = {row.activity: row.title for row in titles.rows if isinstance(row, MeasureActivityRow)}
    assert set(titled) == named
    assert titled["4.A.2.a.4.I10"] == "Analyze biological or chemical substances or related data."


def test_activities_that_do_not_make_the_published_score_are_refused(altered: Altered) -> None:
    folder = altered(WEIGHTS, "29-2010,4.A.2.a.4.I10,", "29-2010,4.A.2.b.1.I04,")
    with pytest.raises(BadData, match=r"29-2010: the activities make 0\.\d+, not `ai_applicability_score_user`"):
        tables(folder)


def test_an_activity_nobody_names(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"no activity 4\.A\.9 in ms_iwa_metrics\.csv"):
        tables(altered(WEIGHTS, "29-2010,4.A.2.a.4.I10,", "29-2010,4.A.9,"))


@pytest.mark.parametrize(
    ("file", "column"), [(WEIGHTS, "share"), (ACTIVITIES, "IWA"), (HALVES, "ai_applicability_score_ai")]
)
def test_a_renamed_column_is_named(altered: Altered, file: Path, column: str) -> None:
    with pytest.raises(WrongColumn, match=column):
        tables(altered(file, column, "other"))
