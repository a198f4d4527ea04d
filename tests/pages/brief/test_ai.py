"""The one-screen page of AI: the answer, three bars of one axis, activities of each share, places among other jobs."""

from typing import Any, cast

from tests.pages.conftest import ENGLISH, words

from careercli.output.document import Chart, Grid, Note, Phrase, Section, SideBySide
from careercli.output.result import Page
from careercli.output.terminal.compose import compose
from careercli.pages.ai import page as whole
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


PARTS: list[dict[str, Any]] = [{
    "measure": "ms-applicability", "name": "Applicability", "rated_at": "us:9", "quality": "partial", "value": 0.2,
    "goal": 0.3, "action": 0.1, "year": 2025, "source": "labels",
    "activities": [{"activity": "1", "title": "Prepare foods", "weight": 40, "goal": 0.2, "action": 0.1, "share": 75},
                   {"activity": "2", "title": "Weigh", "weight": 30.0, "goal": 0.02, "action": 0.0, "share": 5.0}],
    "others": {"count": 4, "weight": 30.0, "goal": 0.08, "action": 0.0, "share": 20.0},
}]  # fmt: skip


def use(wording: str, until: str, percent: Any, question: str = "used") -> dict[str, Any]:
    asked = {"question": question, "wording": wording, "from": until, "to": until, "percent": percent}
    return {**asked, "standard_error": 0.44, "source": "labels"}


USES = [
    use("any", "2025-11-30", 17.2), use("production", "2023-09-10", 3.7), use("production", "2025-09-21", 10),
    use("any", "2025-11-30", 20.9, "expected"),
]  # fmt: skip
WITHHELD = [use("any", "2025-11-30", {"missing": "suppressed"}), use("production", "2025-09-21", 4.6)]
INDUSTRIES: dict[str, Any] = {
    "year": 2025, "of_group": {"code": "9", "title": "Bakers and cooks"}, "all_firms": USES,
    "sectors": [
        {"industry": "31", "name": "Making", "employment": 1234, "share": 61.4, "firms": WITHHELD, "source": "labels"},
        {"industry": "99", "name": "Government", "employment": 10, "share": 5.0, "firms": [], "source": "labels"},
        {"industry": "72", "name": "Food", "employment": 9, "share": 4.0, "firms": USES, "source": "labels"},
    ],
}  # fmt: skip


def activity(title: str, *badges: str) -> dict[str, Any]:
    return {"dwa": title, "title": f"{title}.", "core": True, "tasks": 2, "badges": list(badges)}


def measure(name: str, place: float, quality: str = "exact") -> dict[str, Any]:
    more = {"quality": quality, "year": 2023, "source": "labels"}
    return {"measure": name, "name": name, "value": 0.5, "percentile": place, **more}


def shown(shares: dict[str, Any] = SHARES, measures: Any = (), **activities: Any) -> AiPage:
    empty: dict[str, Any] = {"automated": [], "augmented": [], "human": []}
    record = {
        "shares": shares, "activities": {**empty, **activities}, "measures": list(measures), "products": [],
        "summary": "", "verdict": "", "entry_level": "", "advice": "", "tasks_by": "activities", "tasks": empty,
        "skills": [],
    }  # fmt: skip
    answer: dict[str, Any] = {"id": "us:1", "title": {"en": "Bakers"}, "threshold": 2.5, "ai": record, "gaps": []}
    answer |= {"score_parts": PARTS, "industries": INDUSTRIES}
    return AiPage([cast("AiOf", answer)], SOURCES, False, False)


def blocks(record: AiPage) -> list[Any]:
    """What stands in the sections of the page, in their order."""
    return [one for block in page(record, ENGLISH).blocks if isinstance(block, Section) for one in block.blocks]


def charts(record: AiPage) -> list[Chart]:
    return [block for block in blocks(record) if isinstance(block, Chart)]


def test_the_answer_and_the_three_bars():
    record = shown()
    first = blocks(record)[0]
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
    lists = next(block for block in blocks(record) if isinstance(block, SideBySide)).lists
    assert [[item.text for item in one.items] for one in lists] == [["Weigh ✓"], ["Mix ?"], ["no activity"]]
    text = words(page(record, ENGLISH))
    assert "✓ AI is already used for it. ? People and GPT-4 disagree." in text
    assert "lists name activities, each of several tasks" in text


def test_a_long_list_is_cut_and_says_by_how_many():
    record = shown(human=[activity(f"Lift and carry heavy things of kind {at} about the place") for at in range(9)])
    lists = next(block for block in blocks(record) if isinstance(block, SideBySide)).lists
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
    assert isinstance(blocks(shown(missing))[0], Note)
    assert not charts(shown(missing))


def test_it_fits_the_screen():
    many = [activity(f"Lift and carry heavy things of kind {at} about the place", "observed") for at in range(20)]
    record = shown(measures=[measure("aioe", 50.0)] * 6, automated=many, augmented=many, human=many)
    for width, most in ((100, 45), (80, 60), (60, 70)):
        lines = ["".join(text for text, _ in line) for line in compose(page(record, ENGLISH), Page(width))]
        assert len(lines) <= most
        assert max(map(len, lines)) <= width


def test_the_activities_of_a_score_with_their_share_marked_where_another_code_is_rated():
    phrase = [block for block in blocks(shown()) if isinstance(block, Phrase)][1]
    text = " ".join(cell.text for cell in phrase.cells)
    assert text == "~ What makes the Microsoft Copilot use 2025 score: Prepare foods 75%; Weigh 5%. 4 more."


def test_two_wordings_are_two_columns_and_never_one():
    grid = next(block for block in blocks(shown()) if isinstance(block, Grid))
    assert [column.label for column in grid.columns[2:]] == ["Any use 2025-11", "Production 2025-09"]
    rows = [[getattr(cell, "text", "") for cell in row] for row in grid.rows]
    assert rows == [
        ["Manufacturing", "~ 61%", "withheld", "4.6%"],
        ["Government", "~ 5%", "not asked", "not asked"],
        ["All firms", "", "17.2%", "10.0%"],
    ]


def test_where_no_survey_says_it_nothing_is_shown():
    record = shown()
    record.occupations[0]["industries"] = {"missing": "not-known-here"}
    record.occupations[0]["score_parts"] = []
    text = words(page(record, ENGLISH))
    assert "Firms" not in text
    assert "What makes" not in text


def test_the_whole_page_has_every_activity_every_sector_and_how_sure_they_are():
    text = words(whole(shown(), ENGLISH))
    assert "4 other activities" in text
    assert "These are the activities of us:9" in text
    assert "3.7% ± 0.4 → 10.0% ± 0.4" in text
    assert "Accommodation and food services" in text
    assert "Bakers and cooks (9)" in text
