"""The AI section of a page: what it holds, in which order, and when there is none."""

from typing import Any

import pytest

from careercli.output.document import Beside, Grid, Heading, Note
from careercli.pages import ai
from careercli.pages.buckets import CAVEATS

from .conftest import ENGLISH, refs, words

Records = dict[str, Any]


def test_the_order_of_a_whole_section(records: Records) -> None:
    text = words(ai.ai(records["ca:00030"]["ai"], ENGLISH))
    parts = ["Verdict: Resilient.", "Its tasks", "6 of 7 tasks", "Log temperatures", CAVEATS[0], "The same by the page",
             "AI product", "Published measure", "Skills to learn",
             "Entry level: Unchanged.", "Advice: Learn"]  # fmt: skip
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_every_source_it_rests_on_is_referred_to(records: Records) -> None:
    assert refs(ai.ai(records["ca:00030"]["ai"], ENGLISH)) == {
        "page-1", "ai-eloundou-2023", "us-onet-30-1", "ai-wright-physical", "ai-aei-v5", "crosswalk-1", "measure-1",
        "fda-ai-devices-2025",
    }  # fmt: skip


def test_without_a_profile_there_is_no_verdict_and_no_advice(records: Records) -> None:
    blocks = ai.ai(records["us:51-1010"]["ai"], ENGLISH)
    assert len([block for block in blocks if isinstance(block, Beside)]) == 1
    assert not any(word in words(blocks) for word in ("Verdict", "Advice", "Skills", "The same by the page"))


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("us:51-2012", "military work, which O*NET does not describe"),
        ("ca:00020", "a leftover group, for which O*NET lists no tasks"),
    ],
)
def test_an_occupation_without_tasks_says_why_and_needs_no_caveat(records: Records, entry: str, reason: str) -> None:
    blocks = ai.ai(records[entry]["ai"], ENGLISH)
    assert blocks == [Heading("In the AI era"), Note(f"No shares of tasks: {reason}.", "missing")]


def test_nothing_known_is_no_section(records: Records) -> None:
    assert records["ca:00040"]["ai"] is None
    assert ai.ai(None, ENGLISH) == []
    assert not ai.is_known(None)


def test_a_measure_alone_makes_a_section(records: Records) -> None:
    record = {**records["us:51-1010"]["ai"], "shares": {"missing": "not-known-here", "source": "", "sources": []}}
    blocks = ai.ai({**record, "activities": {}, "products": []}, ENGLISH)  # type: ignore[typeddict-item]
    assert any(isinstance(block, Grid) for block in blocks)
    assert CAVEATS[0] not in words(blocks)
    assert ai.ai({**record, "activities": {}, "products": [], "measures": []}, ENGLISH) == []  # type: ignore[typeddict-item]
