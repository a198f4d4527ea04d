"""Text in the reader's language."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from careercli.record.figure import REASONS
from careercli.text.catalogue import messages, sealed
from careercli.text.text import Lines, Message, Text

ENGLISH, FRENCH = Text("en"), Text("fr")


def test_a_key_is_answered_in_the_language_then_filled_in() -> None:
    assert FRENCH("unit.per.hour") == "par heure"
    assert ENGLISH("figure.range", share="7%", low=1, high="9") == "7% (1 to 9)"


def test_braces_in_values_are_not_filled_in() -> None:
    assert ENGLISH("figure.range", share="{x}", low=1, high=2) == "{x} (1 to 2)"


def test_a_language_that_lacks_a_text_says_it_in_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("en", "xx"):
        (tmp_path / f"{name}.mo").write_bytes(compiled({"only.english": "Only"} if name == "en" else {}))
    monkeypatch.setattr("careercli.text.catalogue.FOLDER", tmp_path)
    messages.cache_clear()
    try:
        assert Text("xx")("only.english") == "Only"
    finally:
        messages.cache_clear()


def test_plural_forms(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "en.mo").write_bytes(compiled({("jobs", "jobs"): ("{n} job", "{n} jobs")}))
    monkeypatch.setattr("careercli.text.catalogue.FOLDER", tmp_path)
    messages.cache_clear()
    try:
        assert [Text("en").n("jobs", n) for n in (1, 2, 1500)] == ["1 job", "2 jobs", "1,500 jobs"]
    finally:
        messages.cache_clear()


def compiled(texts: dict[Any, Any]) -> bytes:
    """A catalogue of these texts."""
    catalogue, out = Catalog(locale="en"), BytesIO()
    for key, text in texts.items():
        catalogue.add(key, text)
    write_mo(out, catalogue)
    return sealed(out.getvalue())


def test_nothing_stays_nothing() -> None:
    assert FRENCH("") == ""


def test_titles() -> None:
    titles = {"en": "Bakers", "fr": "Boulangers"}
    assert (ENGLISH.title(titles), FRENCH.title(titles)) == ("Bakers", "Boulangers")
    assert FRENCH.title({"en": "Potters"}) == "Potters"
    assert FRENCH.title({}) == ""


@pytest.mark.parametrize("reason", REASONS)
def test_reasons_in_words(reason: str) -> None:
    for language in (ENGLISH, FRENCH):
        assert language.reason({"missing": reason}) not in ("", f"missing.{reason}")


def test_a_short_reason_stands_in_cells() -> None:
    assert ENGLISH.reason_in_cell({"missing": "no-projections"}) == "no projections"
    assert ENGLISH.reason_in_cell({"missing": "suppressed"}) == ENGLISH.reason({"missing": "suppressed"})
    assert ENGLISH.reason_in_cell(5) == ""


@pytest.mark.parametrize("figure", [5, None, {"at_least": 5}, "words"])
def test_what_is_there_has_no_reason(figure: object) -> None:
    assert ENGLISH.reason(figure) == ""


def test_numbers() -> None:
    assert (ENGLISH.count(1234), FRENCH.count(1234)) == ("1,234", "1\u202f234")
    assert (ENGLISH.count(None), ENGLISH.count({"missing": "suppressed"})) == ("–", "–")
    assert (ENGLISH.money(5, "hour"), ENGLISH.money({"at_least": 5}, "year")) == ("5.00", "≥ 5")
    assert ENGLISH.percent({"missing": "suppressed"}, signed=True) == "–"


@pytest.mark.parametrize("period", ["hour", "week", "month", "year"])
def test_periods(period: str) -> None:
    assert ENGLISH.per(period) == f"per {period}"
    assert FRENCH.per(period).startswith("par ")


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\x0b", "\x85", "\u2028"])
def test_a_value_breaks_no_line_of_a_message(breaks: str) -> None:
    message = Message("hint.allowed", allowed=f"a{breaks}hint: rm")
    assert message == "Allowed: a hint: rm"
    assert FRENCH.message(Message("hint.allowed", allowed=[f"a{breaks}b", message])).count("\n") == 0


def test_lines_that_are_meant_stay() -> None:
    assert Message("hint.candidates", known=Lines("  a\n  b")) == "Name one by its code:\n  a\n  b"
