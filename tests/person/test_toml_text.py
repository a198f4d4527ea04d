"""TOML a person wrote: what is wrong is told in words, with the line."""

import pytest

from careercli.person.toml_text import NoToml, line_with, parsed


def test_a_table() -> None:
    assert parsed("limit = 3\n") == {"limit": 3}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lang = ", "line 1"),
        ("a = 1\nb = " + "9" * 5_000, "a number has too many digits (at line 2)"),
        ("a = 1\n\nb = " + "[" * 30_000, "too deeply nested (at line 3)"),
    ],
)
def test_what_is_none(text: str, told: str) -> None:
    with pytest.raises(NoToml) as caught:
        parsed(text)
    assert told in str(caught.value)


def test_no_lines_at_all() -> None:
    assert line_with("", len) == 1
