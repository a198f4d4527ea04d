"""What `make text-report` finds in the editors' texts: that it can find it, and that the texts have none of it."""

import gzip
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def text_report(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """benchmarks/text_report.py, as `make text-report` runs it."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import text_report

    yield text_report
    for name in ("text_report", "reading", "report"):
        sys.modules.pop(name, None)


def unit(isco: str, verdict: str | None, changes: str) -> dict[str, Any]:
    return {"isco": isco, "verdict": verdict, "ai_changes": changes}


def test_equal_and_nearly_equal_lines(text_report: ModuleType) -> None:
    lines = {
        "ca:1": "Bake bread and rolls at night for shops.",
        "us:1": "Bake bread and rolls at night for shops.",
        "gb:1": "Bake bread and rolls at night for hotels.",
        "de:1": "Brew beer.",
    }
    equal, near = text_report.likenesses(lines)
    assert [one.split(":", 2)[:2] for one in equal] == [["ca", "1 us"]]
    assert len(near) == 2
    assert all("gb:1" in one for one in near)


def test_runs_of_six_words_shared_with_a_publisher(
    text_report: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gb").mkdir()
    published = tmp_path / "gb" / "soc2020_structure_descriptions.csv.gz"
    with gzip.open(published, "wt", encoding="utf-8") as stream:
        stream.write('1,"Job holders plan, mix and bake bread; and rolls."\n')
    monkeypatch.setattr(text_report, "PUBLISHED", ("gb/soc2020_structure_descriptions.csv.gz",))
    texts = {"ca:1": "Plan, mix, and bake bread and rolls.", "ca:2": "Mix and bake bread and cakes."}
    found = list(text_report.shared(texts, tmp_path))
    assert [one.partition(" (")[0] for one in found] == [
        "ca:1: plan mix and bake bread and",
        "ca:1: mix and bake bread and rolls",
    ]


@pytest.mark.parametrize(
    ("verdict", "changes", "is_contrary"),
    [
        ("exposed", "Assistants hardly help here. The rest stays.", True),
        ("exposed", "Assistants already write drafts. Little of it is new.", False),
        ("exposed", "Software improves pictures with little help. The rest stays.", False),
        ("little touched", "Language models do most of the work. The rest stays.", True),
        ("little touched", "Machines cut most parts. The rest stays.", False),
        ("helped", "Language models do most of the work. The rest stays.", False),
        (None, "Language models do most of the work. The rest stays.", False),
    ],
)
def test_a_text_against_the_verdict_of_its_group(
    text_report: ModuleType, verdict: str | None, changes: str, *, is_contrary: bool
) -> None:
    records = [("ca:1", unit("7512", verdict, changes)), ("ca:2", None)]
    assert bool(list(text_report.contradictions(records))) == is_contrary
    mixed = [*records, ("ca:3", unit("7512", "helped", changes))]
    assert not list(text_report.contradictions(mixed)), "half of a group is not most of it"


def test_the_texts_hold_no_fault(text_report: ModuleType) -> None:
    lines = text_report.what_lines()
    assert len(lines) > 4000
    assert text_report.likenesses(lines)[0] == []
    assert list(text_report.contradictions(text_report.unit_records())) == []
