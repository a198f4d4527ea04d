"""Which line says something."""

import pytest

from careercli.person.profile.lines import line_of

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
    assert line_of(TEXT, place) == line
