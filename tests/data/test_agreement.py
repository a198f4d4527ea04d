"""The commands tell the same facts of occupations drawn by lot, and a difference is found."""

import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> Any:
    """benchmarks/agreement.py, as `make agreement-report` runs it."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import agreement

    yield agreement
    sys.modules.pop("agreement", None)


def test_twenty_five_occupations_agree(report: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert report.main(["25", "--seed", "12"]) == 0
    told = capsys.readouterr().out
    assert told.endswith(", 0 differ\n")
    for command in ("list", "compare", "outlook", "salary", "credentials", "visas", "faq"):
        assert f"\n{command} " in told


def test_a_difference_is_found(
    report: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [{**line, "employment": 1} for line in report.listing.listing(report.listing.Filter(country="ca"))]
    monkeypatch.setattr(report, "draw", lambda count, seed: ["ca:32120"])
    monkeypatch.setattr(report.listing, "listing", lambda wanted: lines)
    assert report.main([]) == 1
    assert "ca:32120: workers: show has 24300, list 1" in capsys.readouterr().out


def test_the_same_are_drawn_for_a_seed(report: Any) -> None:
    assert report.draw(5, 1) == report.draw(5, 1) != report.draw(5, 2)
