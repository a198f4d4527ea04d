"""A points system that cannot be so ends the build, naming file and key: docs/methods/rules.md's example, spoilt."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.language import language_records
from careerdata.build.points_systems import route_records

ROOT = Path(__file__).parents[3]
TEXT = (ROOT / "docs" / "methods" / "rules.md").read_text(encoding="utf-8")
SYSTEM, CASES = re.findall(r"^```toml\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
SOURCES = {"xx-permit-2025"}
SALARY = 'when = { salary = { at_least = "minimum" } }'
ENDED = "to = 2025-12-31\namount"
UNKNOWN = re.findall(r"^\[unknown\].*\nfrom = .*$", SYSTEM, re.MULTILINE)[0]
MINIMUM = "rule `minimum`: "
Refused = Callable[..., str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """data/xx/routes with the documents' example in it."""
    folder = tmp_path / "data" / "xx" / "routes"
    folder.mkdir(parents=True)
    (folder / "permit.toml").write_text(SYSTEM, encoding="utf-8")
    (folder / "permit.cases.toml").write_text(CASES, encoding="utf-8")
    return folder


@pytest.fixture
def said(folder: Path) -> Refused:
    """`said(old, new)`: what the build says when `old` has become `new` in the system or the cases."""

    def build(old: str, new: str, file: str = "permit.toml") -> str:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no `{old}`"
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(BadData) as caught:
            list(route_records(folder.parent.parent, SOURCES))
        return caught.value.message.replace(f"{folder}/", "")

    return build


def test_the_example_of_the_documents_is_a_system(folder: Path) -> None:
    (record,) = route_records(folder.parent.parent, SOURCES)
    assert record["system"] == "xx/permit"
    rules = {rule["id"]: rule for rule in record["rules"]}
    assert rules["age_points"]["show"] == "age"
    assert rules["pass_mark"]["show"] == ""
    assert [block["from"] for block in rules["minimum"]["dated"]] == ["2025-01-01", "2026-01-01"]
    assert rules["passes"]["dated"][0]["reads"] == ["total", "pass_mark", "salary_reached"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('kind = "bands"', 'kind = "band"', "rule `age_points`: no kind `band`; kinds: bands, levels"),
        ('input = "age"', 'inputs = "age"', "rule `age_points`: `input`: is missing"),
        ("bands = [[18, 2]", "foo = 3\nbands = [[18, 2]", "rule `age_points`: `foo`: no such key"),
        ('label = "Age"\n', "", "rule `age_points`: `label`: is missing"),
        ('clause = "s. 3(1)"\n', "", "rule `age_points`: `clause`: is missing"),
        ("[[18, 2], [36, 1]", "[[36, 1], [18, 2]", "bands must ascend"),
        ("[[18, 2], [36, 1]", "[[18, 2, 3], [36, 1]", "band 18 has 2 values, not 1"),
        ('source = "xx-permit-2025"   ', 'source = "xx-nowhere"   ', "`source`: `xx-nowhere` is not in sources.toml"),
        ('confidence = "O"', 'confidence = "sure"', "`confidence`"),
        ('input = "age"', 'input = "aged"', "rule `age_points`: no fact or earlier rule `aged`"),
        ('parts = ["age_points"', 'parts = ["passes"', "rule `total`: no fact or earlier rule `passes`"),
        ('id = "age_points"\nshow = "age"', 'id = "age"', "rule `age`: a fact has that name"),
        ('id = "german_points"', 'id = "age_points"', "rule `age_points`: is there twice"),
        ('show = "german"', 'show = "age"', "place in the breakdown `age`: is there twice"),
        ('show = "german"', 'show = "age.german"', "place `age` in the breakdown: others stand below it"),
        ("levels = { none = 0, A1 = 0,", "levels = { none = 0,", "rule `german_points`: `A1` has no line"),
        ("B1 = 2 }", "B1 = 2, Z9 = 3 }", "rule `german_points`: `Z9` is no value of the fact"),
        (ENDED, "to = 2026-01-31\namount", MINIMUM + "`from` 2026-01-01 overlaps what began 2025-01-01"),
        (ENDED, "amount", MINIMUM + "`from` 2026-01-01 overlaps what began 2025-01-01"),
        (ENDED, "to = 2025-12-30\namount", MINIMUM + "nothing in force between 2025-12-30 and 2026-01-01"),
        (
            "from = 2026-01-01\namount",
            "from = 2026-01-01\nto = 2026-06-30\namount",
            MINIMUM + "nothing in force after 2026-06-30",
        ),
        ("to = 2025-12-31", "to = 2024-12-31", MINIMUM + "`to` lies before `from`"),
        (UNKNOWN, UNKNOWN.replace("01-01", "01-02"), "`unknown`: begins 2027-01-02, the last edition ends 2026-12-31"),
        ('pass = "passes"', 'pass = "nowhere"', "`outcome`: no rule `nowhere`"),
        (
            'answers = ["total", "passes"]',
            'answers = ["pass_mark"]',
            "`outcome.answers`: the breakdown has no `pass_mark`",
        ),
        ('answers = ["total", "passes"]', 'answers = ["trace"]', "`outcome.answers`: `trace` is a key of every answer"),
        ('default = "none"', 'default = "A9"', "the default is not among the values"),
        ("least = 0\nmost = 120", "least = 0", "a number needs `least` and `most`"),
        (SALARY, 'when = { german = "Z9" }', "rule `salary_reached`: `Z9` is no value of `german`"),
        (SALARY, "when = { salary = {} }", "a test without a comparison"),
        (SALARY, "when = {}", "a condition that asks for nothing"),
        (SALARY, "when = { salary = { atleast = 3 } }", "rule `salary_reached`"),
        ('show = "german"', "by = 3", "rule `german_points`: `by`"),
        ("title = ", "titel = ", "permit.toml:1: `title`: is missing"),
    ],
)
def test_a_mistake_is_named(said: Refused, old: str, new: str, problem: str) -> None:
    message = said(old, new)
    assert message.startswith("permit.toml:")
    assert problem in message


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("unknown = true", "unknown = false", "either `expected`, `undecided` or `unknown = true`"),
        ('id = "after-the-last-edition"', 'id = "band-edge-36"', "twice: band-edge-36"),
        ("on = 2027-01-01", "day = 2027-01-01", "`case.1.on`: is missing"),
    ],
)
def test_a_mistake_in_the_cases(said: Refused, old: str, new: str, problem: str) -> None:
    assert problem in said(old, new, "permit.cases.toml")


def test_a_system_without_cases_and_cases_without_a_system(folder: Path) -> None:
    (folder / "permit.cases.toml").rename(folder / "other.cases.toml")
    with pytest.raises(BadData, match=r"no system beside these cases"):
        list(route_records(folder.parent.parent, SOURCES))
    (folder / "other.cases.toml").unlink()
    with pytest.raises(BadData, match=r"no worked cases beside it"):
        list(route_records(folder.parent.parent, SOURCES))


LOOKUP = 'input = "code"\nlookup = "rates"\ncolumn = "A"\n'


def test_a_column_of_a_long_table(folder: Path) -> None:
    text = SYSTEM.replace('kind = "bands"', 'kind = "levels"').replace('input = "age"\n', LOOKUP)
    text = re.sub(r"bands = .*\n", "", text)
    text += '\n[[fact]]\nname = "code"\ntype = "text"\nasks = "Code"\noptional = true\n'
    (folder / "permit.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadData, match=r"rule `age_points`: lookups.csv has no column `A` of `rates`"):
        list(route_records(folder.parent.parent, SOURCES))
    lines = ("table,code,column,amount,source", "rates,11,A,5,xx-permit-2025", "rates,12,A,7.5,xx-permit-2025", "")
    (folder / "lookups.csv").write_text("\n".join(lines), encoding="utf-8")
    (record,) = route_records(folder.parent.parent, SOURCES)
    assert record["rules"][0]["dated"][0]["levels"] == {"11": 5, "12": 7.5}


LANGUAGE = """scale = "CLB"
title = "Levels"
source = "xx-permit-2025"
confidence = "O"
checked = 2026-01-01
valid_years = 2
note = "A note."
[[test]]
key = "T"
name = "A test"
language = "en"
levels = [2, 1]
scores = { reading = [0, 9, 1], writing = [0, 9, 1], listening = [0, 9, 1], speaking = [0, 9, 1] }
least = { reading = [5, 3], writing = [5, 3], listening = [5, 3], speaking = [5, 3] }
"""


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("reading = [5, 3]", "reading = [3, 5]", "reading: scores must fall from level to level"),
        ("reading = [5, 3]", "reading = [5]", "reading has 1 scores for 2 levels"),
        ('source = "xx-permit-2025"', 'source = "xx-nowhere"', "`T`: `xx-nowhere` is not in sources.toml"),
        ('name = "A test"', 'names = "A test"', "`test.0.name`: is missing"),
    ],
)
def test_a_mistake_in_a_language_table(tmp_path: Path, old: str, new: str, problem: str) -> None:
    (tmp_path / "xx").mkdir()
    file = tmp_path / "xx" / "language.toml"
    file.write_text(LANGUAGE, encoding="utf-8")
    assert [record["key"] for _, record in language_records(tmp_path, SOURCES)] == ["T"]
    file.write_text(LANGUAGE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadData, match=re.escape(problem)):
        list(language_records(tmp_path, SOURCES))


def test_a_test_that_is_there_twice(tmp_path: Path) -> None:
    for country in ("xx", "yy"):
        (tmp_path / country).mkdir()
        (tmp_path / country / "language.toml").write_text(LANGUAGE, encoding="utf-8")
    with pytest.raises(BadData, match=r"`T` is there twice"):
        list(language_records(tmp_path, SOURCES))
