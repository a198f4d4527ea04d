"""us/study.csv: fields of study and the STEM list."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.study import CROSSWALK, STEM, fields, stem_fields
from careerdata.rows.schooling import StudyRow

Altered = Callable[[str, str, str], Path]


def study(sources: Path) -> dict[tuple[str, ...], StudyRow]:
    (table,) = fields(sources)
    assert table.path == "us/study.csv"
    return {row.key(): row for row in table.rows if isinstance(row, StudyRow)}


def test_fields_with_their_titles_and_the_stem_mark(slices: Path) -> None:
    found = study(slices)
    assert found["29-2011", "51.1005"] == StudyRow(
        code="29-2011",
        cip="51.1005",
        title="Clinical Laboratory Science/Medical Technology/Technologist",
        stem="",
        source="us-cip-soc-2020",
    )
    assert found["29-2011", "26.0401"].stem == "us-stem-opt-2024"


def test_titles_lose_the_stop_and_doubled_spaces(slices: Path) -> None:
    assert study(slices)["15-1221", "11.0199"].title == "Computer and Information Sciences, Other"


def test_no_match_is_no_row(slices: Path) -> None:
    codes, cips = zip(*study(slices), strict=True)
    assert not {"55-3016", "99-9999"} & set(codes)
    assert not {"01.0508", "99.9999"} & set(cips)


def test_the_line_one_sheet_lacks_is_there(slices: Path) -> None:
    assert study(slices)["19-3011", "03.0204"].title == "Environmental/Natural Resource Economics"


def test_headings_of_the_stem_list_are_no_fields(slices: Path) -> None:
    fields = stem_fields(slices)
    assert {"11.0199", "15.0000", "26.0401", "41.0000"} <= fields
    assert not {"14.0000", "14.0100"} & fields


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (CROSSWALK, "19-3011", "19-9999", "cip2020.*: 19-9999: no code"),
        (CROSSWALK, "26.0401", "26.04", "cip2020.*: 26.04: not a code of CIP 2020"),
        (STEM, "26.0401", "260401", "stem_opt.*: 260401: not a code of CIP 2020"),
        (STEM, '"records"', '"programs"', r"stem_opt_list_2024\.json cannot be read: it has no `records`"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, file: str, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        fields(altered(file, old, new))


@pytest.mark.parametrize(("file", "column"), [(CROSSWALK, "CIP2020Title"), (STEM, "title_from_pdf")])
def test_a_renamed_column_stops(altered: Altered, file: str, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        fields(altered(file, column, "renamed"))
