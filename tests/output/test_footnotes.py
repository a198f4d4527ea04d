"""The marks of sources: numbers in order of first use, many in a row cut short."""

import pytest

from careercli.output.footnotes import Footnotes


@pytest.mark.parametrize(
    ("refs", "superscript", "bracketed", "links"),
    [
        ("a", "¹", "[1]", "[^1]"),
        ("ab", "¹,²", "[1][2]", "[^1][^2]"),
        ("abc", "¹⁻³", "[1-3]", "[^1][^2][^3]"),
        ("abdef", "¹,²,⁴⁻⁶", "[1][2][4-6]", "[^1][^2][^4][^5][^6]"),
        ("", "", "", ""),
    ],
)
def test_three_in_a_row_are_written_by_their_ends(refs: str, superscript: str, bracketed: str, links: str) -> None:
    footnotes = Footnotes()
    footnotes.numbers(tuple("abcdef"))
    keys = tuple(refs)
    assert footnotes.superscript(keys) == superscript
    assert footnotes.bracketed(keys) == bracketed
    assert footnotes.bracketed(keys, "[^") == links
