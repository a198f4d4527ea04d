"""Numbers as options take them."""

import pytest

from careercli.cli.numbers import amount, whole
from careercli.errors import UsageError


@pytest.mark.parametrize(("text", "number"), [("0", 0), (" 25 ", 25), ("007", 7)])
def test_a_whole_number(text, number):
    assert whole("--limit")(text) == number


@pytest.mark.parametrize("text", ["", "-1", "1.5", "x", "1e3", "²", "٣", "9" * 30])
def test_no_whole_number(text):
    with pytest.raises(UsageError, match="`--limit` takes a whole number, 0 or more"):
        whole("--limit")(text)


@pytest.mark.parametrize(("text", "number"), [("80000", 80_000), ("80,000", 80_000), ("-2.5", -2.5), ("1e5", 100_000)])
def test_an_amount(text, number):
    assert amount("--min")(text) == number


@pytest.mark.parametrize("text", ["", "x", "nan", "inf", "-Infinity", "1e999"])
def test_no_amount(text):
    with pytest.raises(UsageError, match="`--min` takes a number, not"):
        amount("--min")(text)
