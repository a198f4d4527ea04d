"""Who regulates a profession where: bodies put together by hand, credentials as the texts name them."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.importers.ca import provincial_regulators
from careerdata.importers.ca.credential_sentences import REGISTRATION
from careerdata.importers.ca.provincial_regulators import professions, tables
from careerdata.importers.table import Table
from careerdata.rows.credential import BodyRow, RegulatorRow

PROFESSIONS = """
[technologist]
credentials = [{ code = "32120", name = "Registration with the regulator of the profession" }]
regulators = [
  { regions = "ca-on", body = "College of Ontario", page = "https://on.example", source = "ca-mb-regulators-2026" },
  { regions = "ca-ab", body = "College of Alberta", source = "ca-career-credentials-2026" },
]
[trade]
regulators = [{ regions = "ca-ab", body = "Trades of Alberta", source = "ca-career-credentials-2026" }]
"""


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    path = tmp_path / "professions.toml"
    monkeypatch.setattr(provincial_regulators, "FILE", path)
    path.write_text(PROFESSIONS, encoding="utf-8")
    return path


@pytest.fixture
def made(by_hand: Path, slices: Path) -> list[Table]:
    return tables(slices)


def test_a_body_stands_where_a_text_asks_for_its_credential(made: list[Table]) -> None:
    rows = {row.code: row for row in made[0].rows if isinstance(row, RegulatorRow)}
    assert (rows["32120"].name, rows["32120"].regions) == (REGISTRATION, "ca-on")
    assert (rows["32120"].body, rows["32120"].confidence) == ("ca-on-college-of-ontario", "official-table")
    assert (rows["72420"].body, rows["72420"].confidence) == ("ca-ab-trades-of-alberta", "to-verify")


def test_every_body_once_with_its_page(made: list[Table]) -> None:
    pages = {row.body: row.page for row in made[1].rows if isinstance(row, BodyRow)}
    assert pages == {
        "ca-on-college-of-ontario": "https://on.example",
        "ca-ab-college-of-alberta": "",
        "ca-ab-trades-of-alberta": "",
    }


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"32120"', '"32129"', "`technologist`: 32129: no text has"),
        ("College of Alberta", "Trades of Alberta", ""),
        ('body = "Trades of Alberta"', 'body = "College of Alberta", page = "https://ab.example"', "has two pages"),
        ("regulators", "regulator", "`technologist.regulator`: no such key"),
        ("source", "sauce", "is missing"),
    ],
)
def test_what_people_wrote_is_checked(by_hand: Path, slices: Path, old: str, new: str, message: str) -> None:
    by_hand.write_text(PROFESSIONS.replace(old, new), encoding="utf-8")
    if not message:
        tables(slices)
        return
    with pytest.raises(BadData, match=message):
        tables(slices)


def test_the_professions_kept_by_hand_can_be_read() -> None:
    assert len(professions()) > 50
