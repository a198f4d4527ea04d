"""Thirty job titles in six languages: the sheet is whole, and the search answers at least 27 of them rightly."""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from .conftest import lines

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> Any:
    """benchmarks/search_report.py, as `make search-report` runs it."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import search_report

    yield search_report
    for name in ("search_report", "search_titles", "report"):
        sys.modules.pop(name, None)


def test_five_titles_in_each_of_six_languages(report: Any) -> None:
    titles = report.read()
    assert Counter(title.lang for title in titles) == dict.fromkeys(("en", "fr", "de", "es", "pt", "zh-Hant"), 5)
    assert len({title.title for title in titles}) == 30


def test_every_answer_exists(report: Any) -> None:
    groups = {line["code"] for line in lines("isco/groups.csv") if line["rank"] == "unit group"}
    known = {f"{country}:{line['code']}" for country in ("ca", "us") for line in lines(f"{country}/occupations.csv")}
    for title in report.read():
        assert title.isco
        assert set(title.isco) <= groups
        assert {code[:2] for code in title.codes} == {"ca", "us"}
        assert set(title.codes) <= known


@pytest.mark.parametrize("country", [None, "ca", "us"])
def test_a_right_answer_is_among_the_first_three_for_27_titles(report: Any, country: str | None) -> None:
    places = {title.title: report.first_right(title, country) for title in report.read()}
    missed = {title: place for title, place in places.items() if place is None or place > report.FIRST}
    assert len(missed) <= 30 - report.TARGET, missed


def test_the_report(report: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "drawn", lambda _: ([], []))  # test_search_lists.py asks for all of them
    monkeypatch.setattr(report, "sets", lambda *_, **__: None)  # and test_search_sets.py for these
    monkeypatch.setattr(sys, "argv", ["search_report.py"])
    report.main()
    out = capsys.readouterr().out
    assert "MISSED" not in out
    assert "zh-Hant " in out
