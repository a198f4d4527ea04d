"""The ANZSCO 2022 structure: ranks by column, Australian levels, titles as other files spell them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.au.anzsco import (
    OCCUPATION,
    STRUCTURE,
    UNIT_GROUP,
    Entry,
    check_occupation,
    read_structure,
    same_title,
    titles_of,
)

Altered = Callable[[str, str, str], Path]


def entries(sources: Path = SLICES) -> dict[str, Entry]:
    return {entry.code: entry for entry in read_structure(sources)}


def test_each_line_knows_its_rank_and_the_group_above() -> None:
    found = entries()
    assert found["2"] == Entry("2", "major group", "Professionals", "", "")
    assert found["25"].parent == "2"
    assert found["254"] == Entry("254", "minor group", "Midwifery and Nursing Professionals", "25", "")
    assert found["2544"].rank == "unit group"
    assert found["254418"] == Entry("254418", "occupation", "Registered Nurse (Medical)", "2544", "1")


def test_of_two_levels_the_australian_is_read() -> None:
    assert entries()["351411"].level == "3"


def test_the_lines_below_the_table_are_no_entries() -> None:
    assert len(titles_of(SLICES, OCCUPATION)) == 21
    assert titles_of(SLICES, UNIT_GROUP)["2346"] == "Medical Scientists"


@pytest.mark.parametrize("name", ["Major Group", "Unit Group", "Occupation", "Skill Level"])
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        entries(altered(STRUCTURE, name, f"{name} 2"))


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("254418", "25441", "not one code of its rank's length"),
        ("254418", "264418", r"264418: stands under \['2', '25', '254', '2544'\]"),
        ("254", "x", "not one code"),
        ("3 Aus,4 NZ", "3 NZ", "351411: `Skill Level` is `3 NZ`"),
    ],
)
def test_a_line_that_does_not_fit_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        entries(altered(STRUCTURE, old, new))


@pytest.mark.parametrize(
    ("title", "official"),
    [
        ("Vegetable Grower", "Vegetable Grower (Aus) / Market Gardener (NZ)"),
        ("Audiologists and Speech Pathologists \\ Therapists", "Audiologists and Speech Pathologists / Therapists"),
        ("Middle School (Aus) \\ Intermediate School (NZ)", "Middle School / Intermediate School"),
        ("General  Practitioners", "General Practitioners"),
    ],
)
def test_spellings_of_one_title(title: str, official: str) -> None:
    assert same_title(title, official)
    assert not same_title(title, official.replace("r", "R"))


def test_a_code_or_title_of_another_version_stops() -> None:
    known = {"254418": "Registered Nurse (Medical)"}
    assert check_occupation("a.csv", "254418", "Registered Nurse (Medical)", known) == "254418"
    with pytest.raises(BadData, match=r"a\.csv: `224113` \(Statistician\) is no occupation of ANZSCO 2022"):
        check_occupation("a.csv", "224113", "Statistician", known)
    with pytest.raises(BadData, match=r"a\.csv: `254418` is `Midwife`, in ANZSCO 2022 `Registered Nurse"):
        check_occupation("a.csv", "254418", "Midwife", known)
