"""Labels in the reader's language."""

import pytest

from careercli.pages.labels import Labels
from careercli.record.figure import REASONS

ENGLISH, SHOUTING = Labels("en", str), Labels("fr", str.upper)


def test_a_label_is_translated_then_filled_in() -> None:
    assert SHOUTING("pay") == "PAY"
    assert Labels("fr", lambda text: "{n} lignes")("{n} rows", n=3) == "3 lignes"


def test_braces_in_data_are_not_filled_in() -> None:
    assert ENGLISH("{n}: {text}", n=1, text="{x}") == "1: {x}"
    assert ENGLISH("{untouched}") == "{untouched}"


def test_nothing_stays_nothing() -> None:
    assert SHOUTING("") == ""


def test_titles() -> None:
    titles = {"en": "Bakers", "fr": "Boulangers"}
    assert (ENGLISH.title(titles), SHOUTING.title(titles)) == ("Bakers", "Boulangers")
    assert SHOUTING.title({"en": "Potters"}) == "Potters"
    assert SHOUTING.title({}) == ""


@pytest.mark.parametrize("reason", REASONS)
def test_reasons_in_words(reason: str) -> None:
    assert ENGLISH.reason({"missing": reason}) == REASONS[reason]
    assert SHOUTING.reason({"missing": reason}) == REASONS[reason].upper()


@pytest.mark.parametrize("figure", [5, None, {"at_least": 5}, "words"])
def test_what_is_there_has_no_reason(figure: object) -> None:
    assert ENGLISH.reason(figure) == ""


def test_numbers() -> None:
    assert (ENGLISH.count(1234), SHOUTING.count(1234)) == ("1,234", "1\u202f234")
    assert (ENGLISH.count(None), ENGLISH.count({"missing": "suppressed"})) == ("–", "–")
    assert (ENGLISH.money(5, "hour"), ENGLISH.money({"at_least": 5}, "year")) == ("5.00", "≥ 5")
    assert ENGLISH.percent({"missing": "suppressed"}, signed=True) == "–"


@pytest.mark.parametrize("period", ["hour", "week", "month", "year"])
def test_periods(period: str) -> None:
    assert ENGLISH.per(period) == f"per {period}"
    assert SHOUTING.per(period) == f"PER {period.upper()}"
