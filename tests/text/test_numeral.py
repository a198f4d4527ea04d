"""Numbers as a reader of each language writes them."""

import pytest

from careercli.text.numeral import count, decimal, figure_text, money, percent

NARROW = "\u202f"


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "1,234,567"), ("zh-Hant", "1,234,567"), ("fr", f"1{NARROW}234{NARROW}567"), ("pt", "1.234.567")],
)
def test_count(lang: str, text: str) -> None:
    assert count(1234567, lang) == text
    assert count(1234566.7, lang) == text


@pytest.mark.parametrize(("lang", "text"), [("en", "1,234.50"), ("fr", f"1{NARROW}234,50"), ("pt", "1.234,50")])
def test_decimal(lang: str, text: str) -> None:
    assert decimal(1234.5, 2, lang) == text


@pytest.mark.parametrize(("places", "text"), [(0, "1,235"), (1, "1,234.6"), (3, "1,234.560")])
def test_places(places: int, text: str) -> None:
    assert decimal(1234.56, places) == text


@pytest.mark.parametrize(
    ("amount", "signed", "text"),
    [
        (30.0, False, "30.0%"),
        (30.0, True, "+30.0%"),
        (-5.25, True, "-5.2%"),
        (0, True, "0.0%"),
        (0.04, True, "0.0%"),
        (-0.04, True, "0.0%"),
        (-0.04, False, "0.0%"),
    ],
)
def test_percent(amount: float, signed: bool, text: str) -> None:
    assert percent(amount, signed=signed) == text


@pytest.mark.parametrize(("lang", "text"), [("fr", f"1,7{NARROW}%"), ("pt", "1,7%"), ("zh-Hant", "1.7%")])
def test_percent_in_a_language(lang: str, text: str) -> None:
    assert percent(1.7, lang) == text


@pytest.mark.parametrize(("period", "text"), [("hour", "25.13"), ("week", "25.13"), ("month", "25"), ("year", "25")])
def test_cents_by_the_hour_and_week_only(period: str, text: str) -> None:
    assert money(25.13, period) == text


@pytest.mark.parametrize(
    ("figure", "text"),
    [(39, "<39>"), ({"at_least": 239200}, "≥ <239200>"), ({"missing": "suppressed"}, "–"), (None, "–"), (0, "<0>")],
)
def test_figures(figure: object, text: str) -> None:
    assert figure_text(figure, lambda amount: f"<{amount}>") == text  # type: ignore[arg-type]
