"""Numbers as people write them: read in one way, or in none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.rules.written import Unclear, Written, plain, read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("50000", 50_000), ("50,000", 50_000), ("48.300,00", 48_300), ("48.300,50", 48_300.5), ("48,300.50", 48_300.5),
        ("2,5", 2.5), ("2.5", 2.5), ("1 234,5", 1234.5), ("1\u202f234,5", 1234.5), ("1\u00a0234", 1234),
        ("1'234.50", 1234.5), ("1’234", 1234), ("1_234", 1234), ("50k", 50_000), ("50 K", 50_000), ("2,5k", 2500),
        ("1.5m", 1_500_000), ("1.234.567", 1_234_567), ("1,234,567.8", 1_234_567.8), ("0,5", 0.5), ("0.453", 0.453),
        ("-2.5", -2.5), ("\u22122,5", -2.5), ("1e5", 100_000), ("+3", 3), ("007", 7), ("６５", 65),
        ("1234.567", 1234.567),
    ],
)  # fmt: skip
def test_a_number(text: str, number: float) -> None:
    assert read(text) == Written(number)


@pytest.mark.parametrize(
    ("text", "number", "money"),
    [
        ("$50,000", 50_000, "CAD"), ("CA$50,000", 50_000, "CAD"), ("C$ 50 000", 50_000, "CAD"),
        ("€48.300,00", 48_300, "EUR"),
        ("48.300,00 €", 48_300, "EUR"), ("50000 EUR", 50_000, "EUR"), ("£41,700", 41_700, "GBP"),
        ("s$5,600", 5600, "SGD"),
        ("AUD 50k", 50_000, "AUD"), ("-$5", -5, "USD"),
    ],
)  # fmt: skip
def test_an_amount_with_its_money(text: str, number: float, money: str) -> None:
    found = read(text)
    assert found is not None
    assert found.number == number
    assert money in found.money


@pytest.mark.parametrize("text", ["50.000", "41.700", "2.125", "$50.000", "1.500k", "-50.000", "50.000 €"])
def test_what_can_be_read_in_two_ways_is_read_in_none(text: str) -> None:
    with pytest.raises(Unclear, match="Write "):
        read(text)


def test_what_is_advised_instead_can_be_read() -> None:
    for text, low, high in (("50.000", 50, 50_000), ("2.125", 2.125, 2125), ("41.700", 41.7, 41_700)):
        with pytest.raises(Unclear) as caught:
            read(text)
        first, second = str(caught.value).rpartition("Write ")[2].rstrip(".").split(" or ")
        assert [read(first), read(second)] == [Written(high), Written(low)]


@pytest.mark.parametrize(
    "text",
    ["", "x", "nan", "inf", "-Infinity", "1e999", "1,2,3", "12,34,567", "1234,567", "1.2.3", "1..2", "$", "k", "5 0",
     "--5", "$5€", "0x10", "1,000,00", "9" * 50, "1 23"],
)  # fmt: skip
def test_what_is_no_number(text: str) -> None:
    assert read(text) is None


@given(st.text(max_size=50))
def test_anything_is_a_number_or_none(text: str) -> None:
    try:
        found = read(text)
    except Unclear:
        return
    if found is not None:
        again = read(plain(found.number))
        assert again is not None
        assert again.number == pytest.approx(found.number)


@given(st.integers(-(10**9), 10**9))
def test_a_whole_number_comes_back_however_it_is_grouped(number: int) -> None:
    grouped = f"{number:,}"
    assert read(grouped) == read(str(number)) == read(f"{number:,}".replace(",", " ")) == Written(number)
    german = f"{number:,}".replace(",", ".") + ",50"
    found = read(german)
    assert found is not None
    assert abs(found.number) == abs(number) + 0.5
