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


@pytest.mark.parametrize("text", ["50.000", "41.700", "$50,000", "CA$50,000", "50 EUR"])
def test_an_amount_that_could_be_two_or_of_another_money_is_refused(text):
    with pytest.raises(UsageError) as caught:
        amount("--min-pay")(text)
    assert "--min-pay" in caught.value.message
    assert "rite" in caught.value.hints[0]


@pytest.mark.parametrize(
    ("text", "number"), [("48.300,00", 48_300), ("2,5", 2.5), ("1 234,5", 1234.5), ("50k", 50_000)]
)
def test_an_amount_in_other_notation(text, number):
    assert amount("--min")(text) == number


def test_a_percentage_with_its_sign():
    assert amount("--min-growth", "PERCENT")("2,5 %") == 2.5
    with pytest.raises(UsageError):
        amount("--min-pay", "AMOUNT")("5%")


def test_thousands_of_a_whole_number():
    assert whole("--limit")("1,000") == 1000
    with pytest.raises(UsageError, match="takes a whole number"):
        whole("--limit")("1.000")
