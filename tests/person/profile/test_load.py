"""From text to a profile: what is sound, what is wrong and in which line."""

import datetime
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.errors import BadData
from careercli.person.profile import base
from careercli.person.profile.language import TESTS
from careercli.person.profile.load import Damaged, Problem, checked, line_of, load, parse, places, places_in, shown
from careercli.person.profile.model import Profile
from careercli.person.toml_file import replace

from .conftest import Problems

TEST = '[[languages]]\ntest = "{test}"\ndate = 2026-01-02\nreading = {reading}\nwriting = {other}\n'
TEST += "listening = {other}\nspeaking = {other}\n"
WORK = '[[work]]\ncountry = "ca"\nfrom = 2024-01-01\nhours = 40\n'


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is 22 November 2026."""
    monkeypatch.setattr(base, "today", lambda: datetime.date(2026, 11, 22))


def test_an_empty_profile_is_sound(problems: Problems) -> None:
    assert problems("") == []
    assert checked({}).age(datetime.date(2026, 11, 22)) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("birth_date = 2026-11-23", "`birth_date` = 2026-11-23: allowed: a day up to today, 2026-11-22"),
        ("birth_date = 1826-01-01", "`birth_date` = 1826-01-01: allowed: a day not more than 120 years ago"),
        ('birth_date = "1990-02-30"', '`birth_date` = "1990-02-30": allowed: a day of the calendar, as 2024-05-31'),
        ("birth_date = 30", "`birth_date` = 30: allowed: a day, as 2024-05-31"),
        ("birth_date = 1990-01-01T00:00:00", "`birth_date` = 1990-01-01 00:00:00: allowed: a day, as 2024-05-31"),
        ("age = 30", "`age` = 30: no such key"),
        ('citizenship = ["uk"]', '`citizenship.1` = "uk": allowed: the two letters of ISO 3166: `uk` is written gb'),
        ('citizenship = ["xx"]', '`citizenship.1` = "xx": allowed: the two letters of a country'),
        ('citizenship = "ca"', '`citizenship` = "ca": allowed: a list, as ["ca", "gb"]'),
        ("family_size = 0", "`family_size` = 0: allowed: a whole number from 1 to 30"),
        ("funds.amount = nan", "`funds.amount` = nan: allowed: a number above 0 to 1e+12"),
        ("family_size = true", "`family_size` = true: allowed: a whole number from 1 to 30"),
        ("ca.sibling = 1", "`ca.sibling` = 1: allowed: true or false"),
        ('funds.currency = "dollars"', '`funds.currency` = "dollars": allowed: three capital letters, as CAD'),
        ('education.level = "phd"', '`education.level` = "phd": allowed: none, secondary, one_year'),
        ('education.levle = "none"', "no such key, perhaps `level`; keys here: level, completed"),
        ("[weights]\npay = -1", "`weights.pay` = -1: allowed: a number from 0 to 1,000,000"),
        ("[weights]\nsalary = 1", "licence, interest; not `salary`"),
        ("languages = 3", "`languages` = 3: allowed: a list of tables"),
        ("education = 3", "`education` = 3: allowed: a table with level"),
        ('marital = "single"\n[partner]\naccompanying = true', "leave it out where marital is `single`"),
        (WORK + "to = 2023-12-31", "`work.1.to` = 2023-12-31: allowed: a day from 2024-01-01 on"),
        (WORK + "to = 2027-01-01", "`work.1.to` = 2027-01-01: allowed: a day up to today"),
        (WORK.replace("40", "200"), "`work.1.hours` = 200: allowed: a number above 0 to 112"),
        ('[[work]]\ncountry = "ca"\nhours = 9', "`work.1.from`: needed: a day up to today"),
        ("birth_date = 2025-01-01\n" + WORK, "these began before: number 1"),
        (WORK + 'occupation = "32120"', '`work.1.occupation` = "32120": allowed: an occupation with its country'),
        (
            WORK + 'occupation = "ca:32120"\nskilled = false',
            "leave it out: ca:32120 is TEER 2, which already decides it",
        ),
        (
            '[[job_offers]]\ncountry = "gb"\n[[job_offers]]\ncountry = "gb"',
            "one offer for each country; there are two for gb",
        ),
        (TEST.format(test="IELTS_GT", reading=7.3, other=7), "`languages.1.reading` = 7.3: allowed: 0 to 9 in steps"),
        (TEST.format(test="CELPIP_G", reading=13, other=7), "`languages.1.reading` = 13: allowed: 0 to 12, whole"),
        (TEST.format(test="CLB", reading=14, other=7) + 'language = "en"', "allowed: 0 to 12, whole (CLB)"),
        (TEST.format(test="CLB", reading=9, other=7), "`languages.1.language`: needed for CLB"),
        (TEST.format(test="IELTS", reading=7, other=7), '`languages.1.test` = "IELTS": allowed: IELTS_GT, IELTS_AC'),
        (TEST.format(test="IELTS_GT", reading=7, other=7) + 'level = "B2"', "leave it out: IELTS_GT has none"),
        (TEST.format(test="TCF_CANADA", reading=7, other=7) + 'language = "en"', "allowed: fr, the language of TCF"),
        (
            TEST.format(test="IELTS_GT", reading=7, other=7).replace("2026-01-02", "2026-12-24"),
            "`languages.1.date` = 2026-12-24: allowed: a day up to today",
        ),
        (
            '[[languages]]\ntest = "CEFR"\nlanguage = "de"\nlevel = "D1"',
            '`languages.1.level` = "D1": allowed: none, A1',
        ),
    ],
)
def test_what_is_refused(problems: Problems, text: str, told: str) -> None:
    found = problems(text)
    assert len(found) == 1
    assert told in found[0]


@pytest.mark.parametrize("name", TESTS)
def test_every_test_takes_its_own_scores_alone(problems: Problems, name: str) -> None:
    scales = TESTS[name].scales
    language = "" if TESTS[name].language else 'language = "en"\n'
    head = f'[[languages]]\ntest = "{name}"\ndate = 2026-01-02\n{language}'
    for good in ("low", "high"):
        scores = "".join(f"{ability} = {getattr(scale, good):g}\n" for ability, scale in scales.items())
        assert problems(head + scores) == []
    for wrong in (-1, 0.25):
        scores = "".join(
            f"{ability} = {scale.high + (1 if wrong < 0 else wrong)}\n" for ability, scale in scales.items()
        )
        assert len(problems(head + scores)) == 4


def test_all_problems_at_once_with_their_lines(path: Path) -> None:
    text = '# me\nbirth_date = 2030-01-01\n\n[education]\nlevel = "phd"\n\n[[languages]]\ntest = "CLB"\nreading = 14\n'
    replace(path, text.encode())
    with pytest.raises(BadData, match="7 problems: `birth_date`, `education") as caught:
        load()
    told = caught.value.hints
    assert told[0].startswith("line 2, `birth_date` = 2030-01-01: ")
    assert told[1].startswith('line 5, `education.level` = "phd": ')
    assert "line 9, `languages.1.reading` = 14: allowed: 0 to 12, whole (CLB)" in told
    assert "line 7, `languages.1.writing`: needed for CLB" in told
    assert "unchanged" in told[-1]
    assert path.read_text() == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = 1\nbirth_date = ", "is not TOML: Invalid value (at line 2"),
        ("a = " + "9" * 5000, "too many digits (at line 1)"),
        ("a = " + "[" * 20_000, "too deeply nested (at line 1)"),
        ("a = 1\na = 2", "Cannot overwrite a value (at line 2"),
    ],
)
def test_what_is_no_toml_is_told_and_kept(path: Path, text: str, told: str) -> None:
    replace(path, text.encode())
    with pytest.raises(BadData, match=r"profile\.toml is not TOML") as caught:
        load()
    assert told in caught.value.message
    assert path.read_text() == text


@pytest.mark.parametrize(
    ("day", "age"),
    [("2026-05-01", 31), ("2026-05-02", 32), ("2026-05-03", 32), ("1994-05-02", 0), ("1994-05-01", None)],
)
def test_age_on_a_day(day: str, age: int | None) -> None:
    assert checked({"birth_date": "1994-05-02"}).age(datetime.date.fromisoformat(day)) == age


def test_born_on_29_february() -> None:
    profile = checked({"birth_date": "2000-02-29"})
    assert [profile.age(datetime.date(2026, *day)) for day in ((2, 28), (3, 1))] == [25, 26]


KEYS = st.sampled_from([*Profile.model_fields, "level", "test", "country", "from", "reading", "x y", "é"])
LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.dates(), st.datetimes(), st.times()
)
WILD = st.recursive(
    LEAVES, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4))
)


@given(st.dictionaries(KEYS, WILD, max_size=6))
def test_any_table_is_sound_or_told(table: dict[str, object]) -> None:
    try:
        checked(table)
    except Damaged as problem:
        assert problem.problems
        assert all(one.words().startswith("`") for one in problem.problems)


TOML = st.text(alphabet="[]{}=\"'#.,\n\t -:+_abelrst0123456789TZ\\é", max_size=120)


@given(TOML)
def test_any_text_is_sound_or_told(text: str) -> None:
    try:
        checked(parse(text))
    except Damaged as problem:
        assert str(problem.in_file(Path("profile.toml"), text))
    else:
        assert isinstance(tomllib.loads(text), dict)


TEXT = """a = 1

[b] # words
c = 2
"d" = 3
[[e]]
f = 4
[[e]]
g = { h = 5 }
[[e.i]]
j = 6
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("a",), 1),
        (("b",), 3),
        (("b", "c"), 4),
        (("b", "d"), 5),
        (("b", "missing"), 3),
        (("e", 0, "f"), 7),
        (("e", 1), 8),
        (("e", 1, "g", "h"), 9),
        (("e", 1, "i", 0, "j"), 11),
        (("z",), None),
    ],
)
def test_the_line_of_what_is_said_or_of_what_is_around_it(place: tuple[str | int, ...], line: int | None) -> None:
    assert line_of(places_in(TEXT), place) == line


def test_of_many_problems_fifty_are_told_and_the_rest_counted(path: Path) -> None:
    for many, more in ((50, None), (51, "1 more problem"), (53, "3 more problems")):
        replace(path, "".join(f"x{number} = 1\n" for number in range(many)).encode())
        with pytest.raises(BadData, match=f"{many} problems") as caught:
            load()
        told = caught.value.hints
        assert len(told) == 50 + 1 + (more is not None)
        assert more is None or told[50] == more


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        ("a", '"a"'),
        (7.5, "7.5"),
        ("x" * 58, '"' + "x" * 58 + '"'),
        ("x" * 59, '"' + "x" * 59 + "…"),
        pytest.param(10**5000, "a number of thousands of digits", id="digits"),
    ],
)
def test_a_wrong_value_as_toml_writes_it(value: object, text: str) -> None:
    assert shown(value) == text


def test_a_problem_names_its_key_and_is_without_a_line_where_there_is_no_text() -> None:
    problem = Problem(("languages", 0, "k" * 61), 3, "wrong")
    assert problem.key() == f"languages.1.{'k' * 60}"
    assert problem.words() == f"`{problem.key()}` = 3: wrong"
    assert problem._replace(value=None).words() == f"`{problem.key()}`: wrong"
    assert problem._replace(value={"a": 1}).words() == f"`{problem.key()}`: wrong"
    assert problem._replace(value=[]).words() == f"`{problem.key()}`: wrong"
    assert problem.words("\n[[languages]]\n") == f"line 2, `{problem.key()}` = 3: wrong"


def test_what_is_damaged_is_told_of_the_file_or_of_what_was_typed() -> None:
    wrong = Damaged([Problem(("a",), 1, "wrong"), Problem(("b", 1), None, "lacks")])
    assert str(wrong) == "`a` = 1: wrong; `b.2`: lacks"
    typed = wrong.in_arguments()
    assert typed.message == "2 problems: `a`, `b.2`; nothing was changed"
    assert typed.hints == ("`a` = 1: wrong", "`b.2`: lacks")
    kept = wrong.in_file(Path("p.toml"), "a = 1\n")
    assert kept.message == "p.toml: 2 problems: `a`, `b.2`"
    assert kept.hints[:2] == ("line 1, `a` = 1: wrong", "`b.2`: lacks")
    assert "The file is unchanged" in kept.hints[2]
    broken = Damaged(message="Invalid value")
    assert (str(broken), broken.in_arguments().message) == ("Invalid value", "Invalid value")
    assert broken.in_file(Path("p.toml"), "").message == "p.toml is not TOML: Invalid value"
    assert "The file is unchanged" in broken.in_file(Path("p.toml"), "").hints[0]


def test_every_header_and_key_has_its_line() -> None:
    text = "\n [ a . 'b' ]  # x\n  \"c d\".e = 1\n[[f]]\n[[f.g]]\n[[f.g]]\nh = 2 # [z]\n[[f]]\ni = 3\n[[f.g]]\n[x] y\n"
    assert list(places(text)) == [
        (2, ("a", "b")),
        (3, ("a", "b", "c d", "e")),
        (4, ("f", 0)),
        (5, ("f", 0, "g", 0)),
        (6, ("f", 0, "g", 1)),
        (7, ("f", 0, "g", 1, "h")),
        (8, ("f", 1)),
        (9, ("f", 1, "i")),
        (10, ("f", 1, "g", 0)),
    ]


def test_a_key_like_none_is_told_with_the_keys_there_are(problems: Problems) -> None:
    assert problems("[nz]\nzzz = 1") == [
        "line 2, `nz.zzz` = 1: no such key; keys here: registration_points, income_x_median"
    ]


@pytest.mark.parametrize(
    "text", ['"a\\nhint: rm" = 1\n', 'residence = "ca\\nhint: rm"\n', 'residence = """ca\nhint: rm"""\n']
)
def test_nothing_in_a_profile_makes_a_line_of_its_own(tmp_path: Path, text: str) -> None:
    (tmp_path / "profile.toml").write_text(text)
    with pytest.raises(BadData) as refused:
        load(tmp_path / "profile.toml")
    assert not [said for said in (refused.value.message, *refused.value.hints) if "\n" in said]
