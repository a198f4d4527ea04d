"""Employment Projections: percentiles of 17 skills, and the three asked most."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careerdata.errors import WrongColumn
from careerdata.importers.us import ep


def american(folder: Path = SLICES) -> dict[tuple[str, ...], str]:
    table, _ = ep.skills(folder)
    assert table.path == "us/skills.csv"
    assert {row.source for row in table.rows} == {"us-ep-2024"}
    return {row.key(): row.model_dump()["value"] for row in table.rows}


def test_a_sheet_column_that_is_gone_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="Mechanical"):
        ep.skills(altered(ep.SKILLS_FILE, "Mechanical", "Mechanics"))


def test_every_occupation_has_a_percentile_of_17_skills() -> None:
    found = american()
    codes = {key[0] for key in found}
    assert codes
    assert all(len([key for key in found if key[0] == code]) == 17 for code in codes)
    assert all(0 <= int(value) <= 100 for value in found.values())


def test_the_three_skills_asked_most_are_named_in_order() -> None:
    _, table = ep.skills(SLICES)
    assert table.path == "us/top_skills.csv"
    found = {row.key(): row.model_dump()["skill"] for row in table.rows}
    assert found
    assert {rank for _, rank in found} == {"1", "2", "3"}
    assert "00-0000" not in {code for code, _ in found}, "the line of all occupations is none"
    assert set(found.values()) <= set(ep.SKILLS)
