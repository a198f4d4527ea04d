"""data/ai keeps what the method promises: the targets, the rule on every line, no sentence."""

import csv
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch) -> Any:
    """benchmarks/ai_report.py, as `make ai-report` runs it."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import ai_report

    yield ai_report
    for name in ("ai_report", "ai_target", "ai_trial"):
        sys.modules.pop(name, None)


def lines(name: str) -> list[dict[str, str]]:
    with (DATA / "ai" / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_target_is_met(report: Any) -> None:
    missed = [line for line in report.targets(DATA) if not line.met]
    assert missed == []


def test_every_bucket_is_what_the_rule_says(report: Any) -> None:
    from careercli.record.bucket import bucket_of

    wrong = [task["task"] for task in lines("tasks.csv") if bucket_of(report.labels(task)) != task["bucket"]]
    assert wrong == []


def test_every_activity_of_a_task_is_rated_and_has_a_name() -> None:
    named = {line["dwa"] for line in csv.DictReader((DATA / "us" / "dwas.csv").open(encoding="utf-8"))}
    linked = {dwa for task in lines("tasks.csv") for dwa in task["dwas"].split()}
    assert linked == {line["dwa"] for line in lines("dwas.csv")}
    assert linked <= named


def test_shares_add_up_at_every_threshold() -> None:
    for line in lines("shares.csv"):
        if line["path"] != "none":
            for suffix in ("", "_2", "_3"):
                parts = line[f"automated{suffix}"], line[f"augmented{suffix}"], line["human"]
                assert sum(map(float, parts)) == pytest.approx(100, abs=0.02), line["code"]


def test_every_occupation_has_shares_or_a_reason() -> None:
    found = {(line["country"], line["code"]) for line in lines("shares.csv")}
    for country in ("us", "ca"):
        with (DATA / country / "occupations.csv").open(encoding="utf-8", newline="") as stream:
            codes = {(country, line["code"]) for line in csv.DictReader(stream)}
        assert codes == {key for key in found if key[0] == country}


def test_no_cell_is_a_sentence() -> None:
    for name in ("tasks.csv", "dwas.csv", "shares.csv"):
        assert not [cell for line in lines(name) for cell in line.values() if cell.endswith(".") or ", " in cell]
