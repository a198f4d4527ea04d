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


@pytest.mark.parametrize(
    ("sign", "money"),
    [
        ("$", ("AUD", "CAD", "NZD", "SGD", "USD")), ("€", ("EUR",)), ("£", ("GBP",)), ("US$", ("USD",)),
        ("CA$", ("CAD",)), ("C$", ("CAD",)), ("Can$", ("CAD",)), ("A$", ("AUD",)), ("AU$", ("AUD",)), ("S$", ("SGD",)),
        ("SG$", ("SGD",)), ("NZ$", ("NZD",)), ("AUD", ("AUD",)), ("CAD", ("CAD",)), ("NZD", ("NZD",)),
        ("SGD", ("SGD",)), ("USD", ("USD",)), ("EUR", ("EUR",)), ("GBP", ("GBP",)),
    ],
)  # fmt: skip
def test_the_money_a_sign_can_stand_for(sign: str, money: tuple[str, ...]) -> None:
    for text in (f"{sign}50,000", f"50,000 {sign}", f"{sign} 50k", f"+{sign}50000", f"50k{sign.lower()}"):
        assert read(text) == Written(50_000, money)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5k", 5000), ("5 k", 5000), ("50  k", 50_000), ("1m", 1_000_000), ("0.25m", 250_000), ("-5k", -5000),
        ("0.0000001k", 0.0001), ("1.1k", 1100), ("12345678901234567", 12345678901234567),
        ("12,345,678,901,234,567", 12345678901234567), (".5", 0.5), ("5.", 5), ("1e-2", 0.01), ("1E5", 100_000),
        ("999,999", 999_999), ("1,000.5", 1000.5), ("1234,5678", 1234.5678), ("0,125", 0.125), ("-1'234,5", -1234.5),
        ("+1 234.5", 1234.5), ("1_234_567,89", 1_234_567.89), ("1.234,5", 1234.5), ("12.345.678", 12_345_678),
        ("0" * 38 + "12", 12), ("！５".replace("！", ""), 5), ("＋５", 5), ("\u20095", 5), ("1000.5", 1000.5),
        ("1234.5678", 1234.5678), ("0.125", 0.125), ("50.00", 50), ("50.0000", 50),
    ],
)  # fmt: skip
def test_a_number_at_the_edges_of_each_notation(text: str, number: float) -> None:
    found = read(text)
    assert found == Written(number)
    assert found is not None
    assert type(found.number) is type(number)


@pytest.mark.parametrize(
    "text",
    [
        "0" * 39 + "12", "0,123,456", "01,234", "1234.567.890", "1 23,5", "1'2345", "e5", "1e1234", ".", ",", "-", "k5",
        "5kk", "5b", "EUR", "$ 5 $", "5 000 k000", "1,234,56", "0.123.456", "1.234.56", "\uff5f5",
    ],
)  # fmt: skip
def test_what_is_just_no_number(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("50.000", "`50.000` can be read as 50 and a part, or as 50,000. Write 50000 or 50.0."),
        ("2.125", "`2.125` can be read as 2 and a part, or as 2,125. Write 2125 or 2.1250."),
        (" -41.700", "`-41.700` can be read as -41 and a part, or as -41,700. Write -41700 or -41.7."),
        ("1.120 k", "`1.120 k` can be read as 1k and a part, or as 1,120k. Write 1120k or 1.12k."),
    ],
)
def test_a_number_that_could_be_two_says_which_to_write(text: str, said: str) -> None:
    with pytest.raises(Unclear) as caught:
        read(text)
    assert caught.value.message == said
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("value", "text"), [(50, "50"), (50.5, "50.5"), (2.125, "2.1250"), (1234.567, "1234.567"), (-2.125, "-2.1250")]
)
def test_a_number_as_every_command_reads_it(value: float, text: str) -> None:
    assert plain(value) == text
    assert read(text) == Written(value)
