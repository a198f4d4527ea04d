"""Files of recognition/: every mistake named by file, line and field; general knowledge says no number."""

from pathlib import Path

import pytest

from careerdata.errors import BadRow
from careerdata.rows.recognition import read_recognition

FILE = """regulated = "yes"
body = "Guild"
page = "https://example.org/guild"
checked = 2026-03-01

[[step]]
id = "papers"
label = "Papers checked"
text = "The guild reads them."
fee = 100
currency = "CAD"
fee_year = 2026
source = "guild"

[[step]]
id = "oath"
label = "Oath"
text = "You swear."
after = ["papers"]
source = "general"

[[note]]
kind = "trap"
text = "Bring a pen."
source = "general"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file without a mistake."""
    made = tmp_path / "baker.toml"
    made.write_text(FILE, encoding="utf-8")
    return made


def test_a_file_without_a_mistake(file: Path) -> None:
    record = read_recognition(file)
    assert [step.id for step in record.step] == ["papers", "oath"]


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("fee_year = 2026\n", "", 6, "a fee has `fee_year`, or `fee_year_unknown = true`"),
        ("fee_year = 2026\n", "fee_year = 2026\nfee_year_unknown = true\n", 6, "a fee has `fee_year`, or"),
        ('currency = "CAD"\n', "", 6, "`fee` without `currency`"),
        ("fee = 100\n", "", 6, "without `fee`"),
        ("fee = 100\n", "fee = 100\nfee_to = 100\n", 6, "`fee_to` is not above `fee`"),
        ("fee = 100\n", "fee = -1\n", 10, "greater than or equal to 0"),
        ("fee = 100\n", 'fee = 100\nworth = "much"\n', 11, "no such key"),
        ('regulated = "yes"', 'regulated = "maybe"', 1, "must be 'yes'"),
        ('label = "Papers checked"', f'label = "{"x" * 61}"', 8, "61 letters; at most 60 fit"),
        ("The guild reads them.", "The guild reads them", 9, "the last sentence has no end"),
        ("The guild reads them.", "You are told.", 9, "a banned word: told"),
        ('text = "The guild', 'months_min = 3\nmonths_max = 1\ntext = "The guild', 6, "`months_max` is below"),
        ('after = ["papers"]', 'after = ["paper"]', 19, "no other step `paper`"),
        ('after = ["papers"]', 'after = ["oath"]', 19, "no other step `oath`"),
        ('after = ["papers"]', 'instead_of = "hat"', 19, "no other step `hat`"),
        ('id = "oath"', 'id = "papers"', 7, "`papers` is there twice"),
        ("fee = 100", 'after = ["oath"]\nfee = 100', 6, "a circle of `after`: "),
        ('text = "You swear."', 'text = "You swear."\nmonths_min = 1', 19, "a figure of general knowledge"),
        ("You swear.", "You swear for 3 days.", 18, "a figure of general knowledge"),
        ("You swear.", "You swear at level B2.", 18, "a figure of general knowledge"),
        ("Bring a pen.", "Bring 2 pens.", 24, "a figure of general knowledge"),
        ('kind = "trap"', 'kind = "trap"\nmonths_max = 3', 22, "not of the kind `time`"),
        ('kind = "trap"', 'kind = "rumour"', 23, "must be 'time'"),
        ('kind = "trap"', 'kind = "trap"\npassport = ["xx"]', 24, "no country by its two letters"),
        ('kind = "trap"', 'kind = "trap"\npassport = ["ph"]\nnot_passport = ["ph"]', 22, "both have ph"),
        ('kind = "trap"', 'kind = "trap"\nregions = ["ca-on"]\nnot_regions = ["ca-bc"]', 22, "one of them says it"),
        ('kind = "trap"', 'kind = "trap"\neffective_from = 2026-01-02\neffective_to = 2026-01-01', 22, "is before"),
        ('source = "guild"\n', 'source = "guild"\ntests = [{ test = "ielts" }]\n', 14, "a test without any score"),
        ('source = "guild"\n', 'source = "guild"\nearlier = [{ fee = 3 }]\n', 14, "a fee has `fee_year`, or"),
        ("checked = 2026-03-01\n", "", 1, "is missing"),
    ],
)
def test_a_mistake_is_named(file: Path, old: str, new: str, line: int, problem: str) -> None:
    assert old in FILE
    file.write_text(FILE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadRow) as caught:
        read_recognition(file)
    where, at, _, said = caught.value.where
    assert (where, at) == (str(file), line)
    assert problem in said


def test_the_names_of_visas_and_exams_are_no_figures(file: Path) -> None:
    file.write_text(FILE.replace("You swear.", "You swear for an H-1B, an EB-3 or the AM2."), encoding="utf-8")
    assert read_recognition(file)
