"""The text on a unit group as the whole page has it: whose it is, each part, who wrote it."""

from typing import Any, cast

import pytest

from careercli.output.document import Bullets, Facts, Heading
from careercli.pages import occupation
from careercli.pages.unit import changes, english, guide, verdict_text, whose
from careercli.record.measures import SECTIONS
from careercli.text.text import Text

from .conftest import ENGLISH, inside, refs, words

UNIT: dict[str, Any] = {
    "isco": "7515", "title": "Brewers and tasters", "quality": "exact", "part": False, "others": [],
    "day": ["Grind malt"], "suits": ["People with a fine sense of taste"], "not_for": ["People who drink no beer"],
    "ai_changes": "Sensors already watch the tanks. Tasting stays with people.",
    "ai_advice": "Learn what the sensors measure. Work on recipes.",
    "entry_level": "First jobs are in the cellar.", "learn": [{"name": "Yeast and hygiene"}],
    "ladder": "From cellar hand to brewer. Others open a pub.",
    "growth_areas": ["Beer without alcohol", "Small breweries"],
    "study": "An apprenticeship is usual.", "verdict": "helped", "sources": ["codes-1"], "by": "career editors",
    "written": "2026-11-22", "source": "career-texts-1",
}  # fmt: skip
OTHER = {"isco": "7512", "title": "Bakers and pastry cooks"}


def record(**given: Any) -> Any:
    return {"unit": {**UNIT, **given}, "ai": None}


def test_every_part_of_the_text_stands_under_its_name() -> None:
    blocks = guide(record(), ENGLISH)
    assert blocks[0] == Heading("What this work is like")
    listed = [part for part in inside(tuple(blocks)) if isinstance(part, Bullets)]
    lists = {part.label: [cell.text for cell in part.items] for part in listed}
    assert lists == {
        "A normal week": ["Grind malt"],
        "What to learn": ["Yeast and hygiene"],
        "Suits": ["People with a fine sense of taste"],
        "Does not suit": ["People who drink no beer"],
    }
    facts = {label: cell.text for block in blocks if isinstance(block, Facts) for label, cell in block.rows}  # type: ignore[union-attr]
    assert facts == {
        "What AI changes": UNIT["ai_changes"],
        "What to do about it": UNIT["ai_advice"],
        "First jobs": UNIT["entry_level"],
        "The way up": UNIT["ladder"],
        "Growing areas": "Beer without alcohol; Small breweries",
        "Ways in": UNIT["study"],
    }
    assert refs(blocks) == {"career-texts-1", "codes-1"}
    assert "By the career editors, 2026-11-22" in words(blocks)


def test_nothing_without_a_text() -> None:
    assert guide(cast("Any", {"ai": None}), ENGLISH) == []


@pytest.mark.parametrize("quality", ["exact", "close", "broad", "partial", "split"])
def test_every_quality_of_the_link_has_words(quality: str) -> None:
    said = whose(record(quality=quality)["unit"], ENGLISH)
    assert said.startswith("Written on the international group “Brewers and tasters” (ISCO-08 7515), ")


def test_a_part_of_the_work_names_the_other_groups() -> None:
    assert whose(record(part=True, others=[OTHER])["unit"], ENGLISH) == (
        "Written on the international group “Brewers and tasters” (ISCO-08 7515): it fits a part of this work. "
        "Other parts: “Bakers and pastry cooks” (ISCO-08 7512)."
    )
    assert whose(record(part=True)["unit"], ENGLISH).endswith("it fits a part of this work.")


def test_the_verdict_stands_above_what_changes() -> None:
    shares = {"automated": 50.0, "augmented": 10.0, "human": 40.0}
    ai = cast("Any", {"shares": shares, "measures": []})
    (block,) = changes(cast("Any", UNIT), ai, ENGLISH)
    assert isinstance(block, Facts)
    assert [label for label, _ in block.rows] == ["AI in one word", "What AI changes", "What to do about it"]
    assert verdict_text(ai, ENGLISH) == "Exposed"
    assert verdict_text(None, ENGLISH) == ""


def test_other_languages_say_that_it_is_english() -> None:
    assert (english(ENGLISH), english(Text("fr"))) == ("", "(en anglais)")


def test_an_occupation_with_a_text_of_its_own_has_its_groups_after_it() -> None:
    assert occupation.in_order(cast("Any", {})) == list(SECTIONS)
    own = occupation.in_order(cast("Any", {"page_title": "Brewers"}))
    assert own.index("guide") == own.index("fit") + 1
    assert sorted(own) == sorted(SECTIONS)
