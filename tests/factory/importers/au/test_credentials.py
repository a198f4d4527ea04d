"""au/credentials.csv: who assesses skills, as far as anybody here knows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.au import credentials
from careerdata.importers.au.credentials import BODIES, CORRECTED, FILE, UNSURE, tables
from careerdata.rows.credential import CredentialRow

Altered = Callable[[str, str, str], Path]


def rows(sources: Path) -> dict[str, CredentialRow]:
    (table,) = tables(sources)
    assert table.path == "au/credentials.csv"
    return {row.code: row for row in table.rows if isinstance(row, CredentialRow)}


def test_who_assesses(slices: Path) -> None:
    found = rows(slices)
    assert {code: row.body for code, row in found.items()} == {
        "224116": "au-vetassess",
        "254418": "au-anmac",
        "351411": "au-tra",
        "311399": "au-vetassess",
    }
    assert {(row.kind, row.when, row.confidence, row.years) for row in found.values()} == {
        ("skills-assessment", "to-migrate", "to-verify", "3")
    }


def test_years_of_a_guess_not_believed_are_left_out(slices: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "UNSURE", {"351411"})
    monkeypatch.setattr(credentials, "CORRECTED", {"254418": "aims"})
    found = {code: (row.body, row.years) for code, row in rows(slices).items()}
    guessed = ("au-vetassess", "3")
    assert found == {"224116": guessed, "254418": ("au-aims", ""), "351411": ("", ""), "311399": guessed}


def test_a_code_of_the_former_version_leads_to_its_heir(slices: Path) -> None:
    assert "224113" not in rows(slices)
    assert rows(slices)["224116"].body == "au-vetassess"


def test_corrections_are_among_the_bodies() -> None:
    assert not UNSURE & set(CORRECTED)
    assert set(CORRECTED.values()) - set(BODIES.values()) == {"essa", "naati"}


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [("ANMAC", "Nobody", "no body is known as `Nobody`"), ('"Cook"', '"Cooper"', "`351411` is `Cooper`")],
)
def test_an_unexpected_line_stops(altered: Altered, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(FILE, old, new))


def test_a_lost_field_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="no column `assessing_authority`"):
        tables(altered(FILE, "assessing_authority", "authority"))
