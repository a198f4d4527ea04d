"""How often `career match` is right on the hand-checked set: the level reached, and that it can be lost."""

import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> Any:
    """benchmarks/match_report.py, as `make match-report` runs it."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import match_report

    yield match_report
    sys.modules.pop("match_report", None)


@pytest.mark.parametrize("half", ["all", "tuned on", "held out"])
def test_the_level_asked_for_is_reached(report: Any, half: str) -> None:
    found = [result for result in report.results() if half == "all" or result.tuned == (half == "tuned on")]
    level = report.reached(found)
    assert level.lines == {"all": 3213, "tuned on": 1520, "held out": 1693}[half]
    assert level.precision >= report.PRECISION
    assert level.recall >= report.RECALL


def test_no_pair_of_countries_is_left_out(report: Any) -> None:
    assert len({(result.origin, result.target) for result in report.results()}) == 30


def test_a_wrong_answer_counts_against_it(report: Any) -> None:
    line = {"from_id": "ca:32120", "to_country": "us", "right_ids": "us:11-1011 us:29-2011", "concept": "x"}
    assert report._result(line, set())._replace(origin="", target="", certainty="") == ("", "", False, True, 0.5, "")
    assert report._result({**line, "right_ids": "us:11-1011"}, {"x"}).right is False
    assert report.reached([report._result({**line, "right_ids": "us:11-1011"}, set())]) == (1, 0, 0)


def test_the_table_names_both_halves(report: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert report.main() == 0
    printed = capsys.readouterr().out
    assert "ca → us" in printed
    assert "tuned on" in printed
    assert "held out" in printed
