"""The one-screen page of AI: the answer, three bars of one axis, activities of each share, places among other jobs."""

from typing import Any, cast

from tests.pages.conftest import ENGLISH, words

from careercli.output.document import Chart, Note, Phrase, SideBySide
from careercli.output.result import Page
from careercli.output.terminal.compose import compose
from careercli.pages.brief.ai_page import STUDIES, page
from careercli.record.ai_answer import AiOf
from careercli.record.pages.ai import AiPage

SOURCES = {"labels": {"publisher": "Office of Labels", "title": "Labels", "vintage": "2023", "licence": "open"}}
SHARES = {
    "automated": 39.0, "augmented": 57.0, "human": 4.0, "firm": 54.0, "observed": 10.0, "quality": "exact",
    "thresholds": [{"threshold": 3, "automated": 7.0, "augmented": 89.0, "human": 4.0},
                   {"threshold": 2, "automated": 68.0, "augmented": 28.0, "human": 4.0}],
    "method": "x", "source": "labels", "sources": ["labels"],
}  # fmt: skip


def activity(title: str, *badges: str) -> dict[str, Any]:
    return {"dwa": title, "title": f"{title}.", "core": True, "tasks": 2, "badges": list(badges)}


def measure(name: str, place: float, quality: str = "exact") -> dict[str, Any]:
    return {"measure": name, "name": name, "value": 0.5, "percentile": place, "quality": quality, "source": "labels"}


def shown(shares: dict[str, Any] = SHARES, measures: Any = (), **activities: Any) -> AiPage:
    empty: dict[str, Any] = {"automated": [], "augmented": [], "human": []}
    record = {
        "shares": shares, "activities": {**empty, **activities}, "measures": list(measures), "products": [],
        "summary": "", "verdict": "", "tasks_by": "activities", "tasks": empty, "skills": [],
    }  # fmt: skip
    answer = {"id": "us:1", "title": {"en": "Bakers"}, "threshold": 2.5, "ai": record, "gaps": []}
    return AiPage([cast("AiOf", answer)], SOURCES, False, False)


def charts(record: AiPage) -> list[Chart]:
    return [block for block in page(record, ENGLISH).blocks if isinstance(block, Chart)]


def test_the_answer_and_the_three_bars():
    record = shown()
    first = page(record, ENGLISH).blocks[0]
    assert isinstance(first, Phrase)
    assert first.cells[0].text == "Exposed: AI could do 39% of the tasks"
    (chart,) = charts(record)
    assert [(row.text, row.mid) for row in chart.rows] == [("39%", 39.0), ("57%", 57.0), ("4%", 4.0)]
    assert [tick[1] for tick in chart.ticks] == ["0%", "25%", "50%", "75%", "100%"]


def test_how_sure_is_told_with_the_range_of_the_rule():
    text = words(page(shown(), ENGLISH))
    assert "Judged strictly, AI could do 7%; judged loosely, 68%." in text
    assert "agree on 54% of the work" in text


def test_a_wide_or_weak_way_is_marked():
    wide = words(page(shown({**SHARES, "derived": True, "quality": "wide"}), ENGLISH))
    assert "~ AI could do 39% of the tasks" in wide
    assert "This link to US jobs is weak." in wide
    assert "weak" not in words(page(shown({**SHARES, "quality": "single"}), ENGLISH))


def test_three_lists_with_the_marks_of_use_and_dispute():
    record = shown(automated=[activity("Weigh", "observed")], augmented=[activity("Mix", "contested")])
    lists = next(block for block in page(record, ENGLISH).blocks if isinstance(block, SideBySide)).lists
    assert [[item.text for item in one.items] for one in lists] == [["Weigh ✓"], ["Mix ?"], ["no activity"]]
    text = words(page(record, ENGLISH))
    assert "✓ AI is already used for it. ? People and GPT-4 disagree." in text
    assert "lists name activities, each of several tasks" in text


def test_a_long_list_is_cut_and_says_by_how_many():
    record = shown(human=[activity(f"Lift and carry heavy things of kind {at} about the place") for at in range(9)])
    lists = next(block for block in page(record, ENGLISH).blocks if isinstance(block, SideBySide)).lists
    *items, more = lists[2].items
    assert 1 < len(items) < 9
    assert more.text == f"+ {9 - len(items)} more"


def test_studies_stand_on_one_axis_and_those_of_another_code_are_marked():
    chart = charts(shown(measures=[measure("aioe", 58.4, "close"), measure("ilo-2025", 95.0)]))[1]
    assert [(row.label, row.text, row.mid) for row in chart.rows] == [
        ("Felten 2021, all AI", "~ 58", 58.4),
        ("ILO 2025", "95", 95.0),
    ]
    assert (chart.ticks[0][0], chart.ticks[-1][0]) == (0.0, 100.0)


def test_no_more_studies_than_fit():
    names = ("gpts-beta-human", "gpts-beta-gpt4", "aioe", "lm-aioe", "ms-applicability", "ilo-2025", "dais-aioe")
    assert len(charts(shown(measures=[measure(name, 50.0) for name in names]))[1].rows) == STUDIES


def test_without_shares_the_reason_stands():
    missing = {"missing": "military", "method": "x", "source": "", "sources": []}
    blocks = page(shown(missing), ENGLISH).blocks
    assert isinstance(blocks[0], Note)
    assert not charts(shown(missing))


def test_it_fits_the_screen():
    many = [activity(f"Lift and carry heavy things of kind {at} about the place", "observed") for at in range(20)]
    record = shown(measures=[measure("aioe", 50.0)] * 6, automated=many, augmented=many, human=many)
    for width, most in ((100, 45), (80, 60), (60, 70)):
        lines = ["".join(text for text, _ in line) for line in compose(page(record, ENGLISH), Page(width))]
        assert len(lines) <= most
        assert max(map(len, lines)) <= width
