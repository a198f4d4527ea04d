"""The lists of tests/data/search: they are whole, their answers exist, and the search does not fall behind on the half
that may be looked at."""

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import lines

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
LEAST = 200
"""Lines of each list."""
FEWER = {"duty_paragraphs": 60}
"""Lists of longer texts."""
FLOORS = {
    "official": (98, 98),
    "everyday": (88, 96),
    "us_filings": (78, 91),
    "ca_variants": (92, 95),
    "de_answers": (84, 92),
    "plain_lines": (73, 88),
    "isco_de": (71, 85),
    "isco_fr": (89, 93),
    "isco_pt": (90, 96),
    "isco_es": (85, 92),
    "isco_zh": (94, 95),
    "plain_abroad": (67, 82),
    "task_sentences": (24, 47),
    "duty_paragraphs": (72, 88),
}
"""Percent right at the first place and among five on the half dev, two points below what was measured last: whoever
improves the search raises them."""


@pytest.fixture
def sets(monkeypatch: pytest.MonkeyPatch) -> Any:
    """benchmarks/search_sets.py, as `make search-report` runs it."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import search_sets

    yield search_sets
    sys.modules.pop("search_sets", None)


def test_every_list_has_an_aim_and_a_floor(sets: Any) -> None:
    names = {path.stem for path in sets.LISTS.glob("*.csv")}
    assert names == set(sets.AIMS) == set(FLOORS)


@pytest.mark.parametrize("name", FLOORS)
def test_a_list_is_whole(sets: Any, name: str) -> None:
    known = {f"{key}:{line['code']}" for key in KEYS for line in lines(f"{key}/occupations.csv")}
    known |= {f"isco:{line['code']}" for line in lines("isco/groups.csv")}
    listed = list(sets.lines(name))
    assert len(listed) >= FEWER.get(name, LEAST)
    assert len({(line.query.casefold(), line.country) for line in listed}) == len(listed)
    held = sum(line.half == "held" for line in listed)
    assert len(listed) / 3 < held < len(listed) * 2 / 3
    for line in listed:
        assert line.source
        assert line.right
        assert not line.country or any(right.startswith(f"{line.country}:") for right in line.right)
        unknown = [right for right in line.right if not any(entry.startswith(right) for entry in known)]
        assert not unknown, line


KEYS = ("ca", "us", "gb", "au", "de", "sg")


@pytest.mark.parametrize("name", FLOORS)
def test_the_search_does_not_fall_behind(sets: Any, name: str) -> None:
    score, wrong = sets.measure(name, "dev")
    first, among = FLOORS[name]
    assert score.percent_first >= first, wrong
    assert score.percent_among >= among, wrong
    assert (score.percent_sure or 100) >= sets.SURE_RIGHT


def test_the_readme_counts_the_lines(sets: Any) -> None:
    table = re.findall(r"^\| `(\w+)` \| (\d+) \|", (sets.LISTS / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert {name: int(count) for name, count in table} == {name: len(list(sets.lines(name))) for name in sets.AIMS}


def test_an_answer_counts_by_the_beginning_of_its_id_or_of_its_group(sets: Any) -> None:
    line = sets.Line("x", "us", "en", ("us:29-122",), "")
    assert sets.is_right(line, "us:29-1229")
    assert not sets.is_right(line, "us:29-1216")
    assert sets.is_right(line._replace(right=("isco:222",)), "us:29-1141")
    assert not sets.is_right(line._replace(right=("isco:224",)), "us:29-1141")


def test_counting(sets: Any) -> None:
    line = sets.Line("x", "us", "en", ("us:1",), "")
    given = [
        sets.Answered(line, ("us:1",), True, 1),
        sets.Answered(line, ("us:2",), True, None),
        sets.Answered(line, ("us:2", "us:1"), False, 2),
        sets.Answered(line, (), False, None),
    ]
    score = sets.score(given, 2.0)
    assert (score.percent_first, score.percent_among, score.percent_sure) == (25, 50, 50)


def test_what_is_marked_sure(sets: Any) -> None:
    assert not sets.is_sure({"how": "title"})
    assert not sets.is_sure({"how": "words"})
    assert not sets.is_sure({"how": "title", "sure": False})
    assert sets.is_sure({"how": "words", "sure": True})
