"""The measures read from one file each: what they rate, in which classification, and their traps."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ai import measure_aei, measure_dais, measure_felten, measure_ilo, measure_microsoft
from careerdata.rows.ai import MeasureRow
from careerdata.rows.base import Row

Altered = Callable[[str, str, str], Path]
Rows = Callable[[Path], list[Row]]


def measured(rows: Rows, folder: Path) -> dict[tuple[str, str], MeasureRow]:
    return {(row.measure, row.rated_at): row for row in rows(folder) if isinstance(row, MeasureRow)}


def test_felten_by_soc_2010(slices: Path) -> None:
    found = measured(measure_felten.rows, slices)
    assert {row.scheme for row in found.values()} == {"soc2010"}
    assert found["aioe", "29-2011"].value == "0.281807"
    assert found["lm-aioe", "29-2011"].value == "-0.042349"
    assert (found["aioe", "15-1111"].source, found["lm-aioe", "15-1111"].source) == (
        "ai-felten-2021",
        "ai-felten-lm-2023",
    )


def test_both_of_feltens_titles_are_known(slices: Path) -> None:
    assert measure_felten.titles(slices)["29-1061"] == {"Anesthesiologists"}


def test_microsoft_rates_combined_codes_as_they_are(slices: Path) -> None:
    found = measured(measure_microsoft.rows, slices)
    assert found["ms-applicability", "29-2010"].value == "0.118457"
    assert ("ms-applicability", "29-2011") not in found


def test_no_use_seen_is_a_zero_and_no_gap(slices: Path) -> None:
    found = measured(measure_aei.rows, slices)
    assert found["observed-exposure", "11-1011"].value == "0.0333"
    assert [found["observed-exposure", code].percentile for code in ("11-1031", "19-1011")] == ["20", "20"]
    assert ("observed-exposure", "29-2011") not in found


def test_ilo_mean_and_gradient_once_a_group(slices: Path) -> None:
    found = measured(measure_ilo.rows, slices)
    assert (found["ilo-2025", "3212"].value, found["ilo-2025", "3212"].label) == ("0.31", "minimal exposure")
    assert (found["ilo-2025", "2131"].value, found["ilo-2025", "2131"].label) == ("0.4", "gradient 2")
    assert (found["ilo-2025", "1111"].value, found["ilo-2025", "1111"].label) == ("0.31", "not exposed")


def test_dais_pads_its_codes_and_says_its_quadrant(slices: Path) -> None:
    found = measured(measure_dais.rows, slices)
    assert found["dais-caioe", "32120"].value == "4.471123"
    assert found["dais-caioe", "32120"].label == "high exposure, high complementarity"
    assert (found["dais-aioe", "32120"].value, found["dais-aioe", "32120"].label) == ("6.08286", "high exposure")
    assert ("dais-aioe", "00011") in found


def test_dais_known_mistakes_keep_their_words(altered: Altered, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = altered(measure_dais.FILE, "4.09714316,0.7275,Senior gov", "0.85,0.7275,Senior gov")
    with pytest.raises(BadData, match=r"00011: `caioe` 0\.85: the known mistakes"):
        measure_dais.rows(folder)
    monkeypatch.setattr(measure_dais, "INCONSISTENT", {"00011"})
    row = measured(measure_dais.rows, folder)["dais-caioe", "00011"]
    assert (row.value, row.percentile, row.label) == (
        "!inconsistent",
        "!inconsistent",
        "high exposure, high complementarity",
    )


READERS = [
    *((measure_felten.rows, sheet.file, sheet.column) for sheet in measure_felten.SHEETS),
    *((measure_microsoft.rows, measure_microsoft.FILE, column) for column in measure_microsoft.COLUMNS),
    *((measure_aei.rows, measure_aei.FILE, column) for column in measure_aei.COLUMNS),
    *((measure_ilo.rows, measure_ilo.FILE, column) for column in measure_ilo.COLUMNS),
    *((measure_dais.rows, measure_dais.FILE, column) for column in measure_dais.COLUMNS),
]


@pytest.mark.parametrize(("rows", "file", "column"), READERS)
def test_a_renamed_column_is_named(altered: Altered, rows: Rows, file: Path, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        rows(altered(file, column, "other"))


@pytest.mark.parametrize(
    ("rows", "file", "old", "new", "problem"),
    [
        (measure_felten.rows, measure_felten.SHEETS[0].file, "29-2012", "Total", "`Total` is no SOC code"),
        (measure_microsoft.rows, measure_microsoft.FILE, "29-2010", "29-2019", "29-2019: no code of SOC 2018"),
        (measure_microsoft.rows, measure_microsoft.FILE, "0.1184", "1.1184", "is not between 0 and 1"),
        (measure_aei.rows, measure_aei.FILE, "11-2011", "11-2010", "11-2010: no code of SOC 2018"),
        (measure_ilo.rows, measure_ilo.FILE, "Exposed: Gradient 2", "Gradient 5", "2131: `Gradient 5` is no known"),
        (measure_ilo.rows, measure_ilo.FILE, "5329", "3212", "3212: not one mean and gradient"),
        (measure_dais.rows, measure_dais.FILE, "32120,", "32129,", "`32129` is no unit group"),
        (measure_dais.rows, measure_dais.FILE, "LE-LC", "LE-HC", "53121: quadrant `LE-HC` is not what"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, rows: Rows, file: Path, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        rows(altered(file, old, new))
