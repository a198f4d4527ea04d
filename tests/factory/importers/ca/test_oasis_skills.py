"""OaSIS: the levels of 33 skills."""

from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca import oasis_skills


def canadian(folder: Path = SLICES) -> dict[tuple[str, ...], str]:
    (table,) = oasis_skills.tables(folder)
    assert table.path == "ca/skills.csv"
    assert {row.source for row in table.rows} == {"ca-oasis-skills-2025"}
    return {row.key(): row.model_dump()["value"] for row in table.rows}


def test_every_profile_has_33_skills_without_stray_spaces() -> None:
    found = canadian()
    assert len([key for key in found if key[1] == "32120.00"]) == 33
    assert all(name == " ".join(name.split()) for _, _, name in found)
    assert found["32120", "32120.00", "Quality Control Testing"] == "4"


def test_a_level_of_zero_is_a_level() -> None:
    assert "0" in canadian().values()


def test_a_level_that_is_none_is_refused(altered: Altered) -> None:
    folder = altered(oasis_skills.FILE, "Medical laboratory technologists,", "Medical laboratory technologists,6")
    with pytest.raises(BadData, match="is no level of"):
        oasis_skills.tables(folder)


def test_a_column_that_is_gone_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="Troubleshooting"):
        oasis_skills.tables(altered(oasis_skills.FILE, "Troubleshooting", "Trouble shooting"))
