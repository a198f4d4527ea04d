"""The pages of `career ai`: one occupation, a working, a ranking."""

from typing import Any

import pytest

from careercli.output.document import Grid, Note, Share
from careercli.pages import ai
from careercli.record.pages.ai import AiPage, AiRankingPage, AiWorkingPage

from .conftest import ENGLISH, refs, words

Records = dict[str, Any]
Sources = dict[str, Any]


def answer(records: Records, entry: str, **changed: Any) -> Any:
    """The answer on an occupation of the made-up world."""
    record = records[entry]
    extra = {"score_parts": [], "industries": {"missing": "not-known-here"}}  # neither is known in the made-up world
    return {"id": entry, "title": record["title"], "threshold": 2.5, "ai": record["ai"], "gaps": [], **extra, **changed}


def page(given: Any, sources: Sources, *, every: bool = False, only_measures: bool = False) -> Any:
    """The page in English."""
    return ai.page(AiPage([given], sources, every, only_measures), ENGLISH)


@pytest.mark.parametrize(("threshold", "told"), [(2.0, "2"), (2.5, "2.5"), (3.0, "3")])
def test_the_threshold_is_in_the_subtitle(records: Records, sources: Sources, threshold: float, told: str) -> None:
    document = page(answer(records, "us:51-1010", threshold=threshold), sources)
    assert (document.title, document.subtitle.endswith(f"from a mean rating of {told}")) == ("Brewers", True)


def test_the_page_is_the_section_without_its_heading(records: Records, sources: Sources) -> None:
    text = words(page(answer(records, "us:51-1010"), sources))
    assert "AI and this job" not in text
    assert all(part in text for part in ("Its tasks", "Log temperatures", "Hop Eye", "Published study"))


def test_measures_alone(records: Records, sources: Sources) -> None:
    document = page(answer(records, "ca:00030"), sources, only_measures=True)
    assert document.subtitle == "ca:00030"
    (grid,) = (block for block in document.blocks if isinstance(block, Grid))
    assert len(grid.rows) == 3
    assert not any(word in words(document) for word in ("Its tasks", "verdict", "Hop Eye"))


def test_no_measure_is_said(records: Records, sources: Sources) -> None:
    document = page(answer(records, "us:51-2011"), sources, only_measures=True)
    assert document.blocks == (Note("No published study rates this occupation.", "missing"),)


@pytest.mark.parametrize("entry", ["us:51-2012", "ca:00020"])
def test_without_shares_there_is_a_reason_and_no_threshold(records: Records, sources: Sources, entry: str) -> None:
    document = page(answer(records, entry), sources)
    assert document.subtitle == entry
    assert "No AI data for its tasks: " in words(document)


def test_an_occupation_nothing_is_known_of(records: Records, sources: Sources) -> None:
    empty: Any = {
        **records["us:51-2011"]["ai"],
        "shares": {"missing": "not-known-here", "method": "", "source": "", "sources": []},
    }
    document = page(answer(records, "us:51-2011", ai=empty), sources)
    assert document.blocks == (Note("No AI data: we have no data.", "missing"),)


WORKING: Any = {
    "id": "us:51-1010", "title": {"en": "Brewers"}, "dwa": "1.A", "activity": "Knead [dough]", "threshold": 2.5,
    "bucket": "augmented", "bucket_everywhere": "unrated", "tasks_everywhere": 3, "source": "ai-eloundou-2023",
    "sources": ["ai-eloundou-2023", "us-onet-30-1"],
    "tasks": [
        {"task": 4, "onet": "51-1010.00", "type": "core", "weight": 1.0, "human": "E2", "gpt4": "E1", "t1": 1, "t2": 2,
         "physical": True, "observed": False, "bucket": "augmented", "steps": [
             {"bucket": "human", "condition": "H and G are both E0", "held": False, "labels": "H=E2 G=E1"},
             {"bucket": "augmented", "condition": "everything else", "held": True, "labels": ""}]},
        {"task": 5, "onet": "51-1010.00", "type": "n-a", "weight": 1.0, "human": None, "gpt4": None, "t1": None,
         "t2": None, "physical": None, "observed": False, "bucket": "unrated", "steps": [
             {"bucket": "unrated", "condition": "a label is missing", "held": True, "labels": ""}]},
    ],
}  # fmt: skip


def test_a_working_tells_labels_and_what_decided(sources: Sources) -> None:
    document = ai.working(AiWorkingPage(WORKING, sources), ENGLISH)
    assert (document.title, document.subtitle) == ("Why is “Knead [dough]” rated like this?", "us:51-1010 · 1.A")
    (grid,) = (block for block in document.blocks if isinstance(block, Grid))
    assert [[cell.text for cell in row] for row in grid.rows] == [  # type: ignore[union-attr]
        ["4 (51-1010.00)", "core", "E2", "E1", "1, 2", "yes", "AI could speed up", "everything else"],
        ["5 (51-1010.00)", "n-a", "–", "–", "–, –", "–", "Not rated", "a label is missing"],
    ]
    assert "Not rated, from 3 tasks" in words(document)
    assert refs(document) == {"ai-eloundou-2023", "us-onet-30-1"}


LINE: Any = {
    "id": "us:51-1010", "country": "us", "code": "51-1010", "title": "Brewers", "automated": 42.9, "augmented": 28.6,
    "automated_low": 5.0,
    "automated_high": 60.0,
    "human": 28.6, "quality": "exact", "path": "direct", "employment": 1000,
}  # fmt: skip
GAP = {"missing": "military"}
UNRATED: Any = {
    **LINE,
    "title": "Sailors",
    **dict.fromkeys(("automated", "augmented", "human", "quality", "path"), GAP),
}


def test_a_ranking_has_a_bar_for_each_and_a_reason_where_there_is_none(sources: Sources) -> None:
    lines = [LINE, {**LINE, "quality": "mixed"}, UNRATED]
    document = ai.ranking(AiRankingPage(lines, "Beer", "human", sources), ENGLISH)
    assert document.title == "AI in Beer: Little use for chatbots, highest first"
    (grid,) = (block for block in document.blocks if isinstance(block, Grid))
    assert isinstance(grid.rows[0][-1], Share)
    assert [row[1].text for row in grid.rows] == ["Brewers", "Brewers (weak match)", "Sailors"]  # type: ignore[union-attr]
    assert [cell.text for cell in grid.rows[2][2:]] == [  # type: ignore[union-attr]
        "military work, which O*NET does not describe", "–", "–", "",
    ]  # fmt: skip
    assert refs(document) == set(sources)


def test_rows_left_out_are_counted(sources: Sources) -> None:
    document = ai.ranking(AiRankingPage([LINE] * 5, "Beer", "human", sources), ENGLISH, 2)
    (grid,) = (block for block in document.blocks if isinstance(block, Grid))
    assert (len(grid.rows), grid.left_out) == (2, 3)
    assert "5 occupations" in document.subtitle
