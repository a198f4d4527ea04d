"""The profile as programs and pages read it."""

import datetime
from pathlib import Path

import pytest

from careercli.person.profile.load import checked, parse
from careercli.person.profile.record import lines, record


def test_only_what_the_profile_says_days_as_text() -> None:
    text = "birth_date = 1996-06-01\n[ca]\n[gb]\nnew_entrant = false\n[[work]]\n"
    text += "country = 'ca'\nfrom = 2024-01-01\nhours = 9\n"
    assert record(checked(parse(text)), Path("p.toml"), datetime.date(2026, 5, 31)) == {
        "path": "p.toml",
        "on": "2026-05-31",
        "age": 29,
        "profile": {
            "birth_date": "1996-06-01",
            "gb": {"new_entrant": False},
            "work": [{"country": "ca", "from": "2024-01-01", "hours": 9}],
        },
    }


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"), (False, "false"), ("x", "x"), (3, "3"), (7.0, "7"), (7.25, "7.25"), (1234567, "1234567"),
        (1234567.5, "1234567.5"), (999999.0, "999999"), (1e6, "1000000.0"), ([], "[]"), (["ca", "gb"], "ca, gb"),
        ([1, 2], "1, 2"), (None, "None"), (-2e6, "-2000000.0"),
    ],
)  # fmt: skip
def test_a_value_in_one_line(value: object, text: str) -> None:
    assert list(lines({"a": {"b": value}})) == [("a.b", text)]


def test_entries_are_counted_from_one() -> None:
    assert list(lines({"work": [{"country": "ca"}, {"country": "us", "hours": 9.5}], "x": 1})) == [
        ("work.1.country", "ca"),
        ("work.2.country", "us"),
        ("work.2.hours", "9.5"),
        ("x", "1"),
    ]
