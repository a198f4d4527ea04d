"""us/study_pay.csv and us/study_pay_states.csv: what graduates of a field of study earn and owe."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.scorecard import NATIONAL, STATES, tables
from careerdata.rows.study import StudyPayRow

Altered = Callable[[str | Path, str, str], Path]


def read(sources: Path) -> dict[tuple[str, ...], StudyPayRow]:
    """The rows of both files by field, credential and region."""
    return {row.key(): row for table in tables(sources) for row in table.rows if isinstance(row, StudyPayRow)}


def test_a_typical_programme_with_its_quarters(slices: Path) -> None:
    assert read(slices)["51.38", "bachelor", "us"] == StudyPayRow(
        cip="51.38",
        title="Registered Nursing, Nursing Administration, Nursing Research and Clinical Nursing",
        credential="bachelor",
        region="us",
        graduates="157601",
        programs_pay="1021",
        pay="90574",
        pay_low="82258",
        pay_high="97209",
        programs_debt="993",
        debt="20088",
        debt_low="15282",
        debt_high="24801",
        source="us-scorecard-fields-2026",
    )


def test_fewer_than_five_programmes_are_a_reason_and_neither_figure_is_no_row(slices: Path) -> None:
    found = read(slices)
    master = found["01.00", "master", "us"]
    assert (master.programs_debt, master.debt, master.debt_low, master.debt_high) == ("2", "!few-programs", "", "")
    assert master.pay == "62129"
    assert ("01.00", "certificate", "us") not in found


def test_five_programmes_are_enough_and_four_are_not(slices: Path, altered: Altered) -> None:
    assert read(slices)["01.00", "associate", "us"].debt == "9238"
    four = altered(NATIONAL, ",5,9238,", ",4,9238,")
    assert read(four)["01.00", "associate", "us"].debt == "!few-programs"


def test_a_state_has_neither_title_nor_quarters_and_is_never_the_country(slices: Path) -> None:
    row = read(slices)["51.38", "bachelor", "us-ny"]
    assert (row.pay, row.debt, row.title, row.graduates, row.pay_low, row.debt_high) == ("112038", "18750", *[""] * 4)


def test_no_credential_and_places_that_are_no_states_have_no_row(slices: Path) -> None:
    regions, credentials = {key[2] for key in read(slices)}, {key[1] for key in read(slices)}
    assert regions == {"us", "us-ny", "us-wa"}
    assert credentials <= {"associate", "bachelor", "master", "doctoral", "professional", "certificate"}


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (NATIONAL, 'Agriculture, General",2,', 'Agriculture, General",12,', "no credential 12"),
        (NATIONAL, "45748", "45k", "`45k` is not a number"),
        (STATES, ",112038,", ",n/a,", "`n/a` is not a number"),
    ],
)
def test_what_is_new_is_refused_by_name(altered: Altered, file: Path, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData) as caught:
        read(altered(file, old, new))
    assert problem in caught.value.message


@pytest.mark.parametrize("column", ["cip4", "earnings_4yr_median_weighted", "programs_with_debt"])
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=column):
        read(altered(NATIONAL, column, f"{column}_new"))
