"""Skills: OaSIS levels and the percentiles of the Employment Projections."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca import skills as ca_skills
from careerdata.importers.us import ep_skills as us_ep_skills
from conftest import SLICES, Altered


def canadian(folder: Path = SLICES) -> dict[tuple[str, ...], str]:
    (table,) = ca_skills.tables(folder)
    assert table.path == "ca/skills.csv"
    assert {row.source for row in table.rows} == {"ca-oasis-2023"}
    return {row.key(): row.model_dump()["value"] for row in table.rows}


def american(folder: Path = SLICES) -> dict[tuple[str, ...], str]:
    table, _ = us_ep_skills.tables(folder)
    assert table.path == "us/skills.csv"
    assert {row.source for row in table.rows} == {"us-ep-2024"}
    return {row.key(): row.model_dump()["value"] for row in table.rows}


def test_every_profile_has_33_skills_without_stray_spaces() -> None:
    found = canadian()
    assert len([key for key in found if key[1] == "32120.00"]) == 33
    assert all(name == " ".join(name.split()) for _, _, name in found)
    assert found["32120", "32120.00", "Quality Control Testing"] == "4"


def test_a_level_of_zero_is_a_level() -> None:
    assert "0" in canadian().values()


def test_a_level_that_is_none_is_refused(altered: Altered) -> None:
    folder = altered(str(ca_skills.FILE), "Medical laboratory technologists,", "Medical laboratory technologists,6")
    with pytest.raises(BadData, match="is no level of"):
        ca_skills.tables(folder)


def test_a_column_that_is_gone_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="Troubleshooting"):
        ca_skills.tables(altered(str(ca_skills.FILE), "Troubleshooting", "Trouble shooting"))


def test_a_sheet_column_that_is_gone_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="Mechanical"):
        us_ep_skills.tables(altered(us_ep_skills.FILE, "Mechanical", "Mechanics"))


def test_every_occupation_has_a_percentile_of_17_skills() -> None:
    found = american()
    codes = {key[0] for key in found}
    assert codes
    assert all(len([key for key in found if key[0] == code]) == 17 for code in codes)
    assert all(0 <= int(value) <= 100 for value in found.values())


def test_the_three_skills_asked_most_are_named_in_order() -> None:
    _, table = us_ep_skills.tables(SLICES)
    assert table.path == "us/top_skills.csv"
    found = {row.key(): row.model_dump()["skill"] for row in table.rows}
    assert found
    assert {rank for _, rank in found} == {"1", "2", "3"}
    assert "00-0000" not in {code for code, _ in found}, "the line of all occupations is none"
    assert set(found.values()) <= set(us_ep_skills.SKILLS)
