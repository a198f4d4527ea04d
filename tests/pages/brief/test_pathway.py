"""The pages of recognition: the answer, steps with the year of each price, totals, what is open; all with --all."""

from typing import Any

import pytest

from careercli.output.document import Bullets, Cell, Facts, Grid, Phrase, Section
from careercli.pages import pathway as whole
from careercli.pages.brief import pathway
from careercli.record.pages.pathway import PathwayPage
from careercli.text.text import text

from ..conftest import refs, words

T = text()
CARD: Any = {"id": "ca:1", "code": "1", "country": "ca", "classification": "NOC 2021", "level": {}}
NAMES = {"ca": "Canada", "ca-on": "Ontario"}


def step(key: str, **given: Any) -> dict[str, Any]:
    """A step everybody takes now."""
    plain: dict[str, Any] = {"id": key, "label": key.title(), "text": f"About {key}.", "purpose": "licence"}
    plain |= {"applies": "yes", "depends_on": [], "counted": True, "starts": "now", "after": [], "optional": False}
    plain |= {"body": "Guild", "page": "https://example.org", "to_check": False}
    return {**plain, "source": "guild", "grade": "official", "as_of": "2026", **given}


def track(*steps: dict[str, Any], region: str = "ca", **given: Any) -> dict[str, Any]:
    """A region with these steps."""
    plain = {"fees": [], "no_fee": 0, "months": {"low": 0, "high": 0, "unknown": 0}}
    return {"region": region, "steps": list(steps), **plain, **given}


def note(says: str, kind: str = "trap", **given: Any) -> dict[str, Any]:
    """A note for everybody."""
    plain = {"kind": kind, "text": says, "applies": "yes", "depends_on": [], "to_check": False}
    return {**plain, "source": "guild", "grade": "official", "as_of": "", **given}


def shown(*tracks: dict[str, Any], page: Any = pathway.page, **given: Any) -> Any:
    """The page of one occupation."""
    record: dict[str, Any] = {"id": "ca:1", "title": {"en": "Bakers"}, "country": "ca", "on": "2026-11-22"}
    record |= {"region": None, "passport": [], "trained_in": [], "worked_in": [], "profession": "baker", "bodies": []}
    record |= {"regulated": "yes", "body": "Guild", "page": "https://example.org", "notes": [], "tracks": list(tracks)}
    return page(PathwayPage([({**record, **given}, CARD)], NAMES, {}), T)  # type: ignore[list-item]


def within(page: Any) -> list[Any]:
    """The blocks of a page, those within its sections too."""
    return [one for block in page.blocks for one in (block.blocks if isinstance(block, Section) else [block])]


def labels(page: Any) -> list[str]:
    """What stands above the sections."""
    return [block.label for block in page.blocks if isinstance(block, Section)]


def cells(page: Any) -> list[list[str]]:
    """The rows of the first table."""
    grid = next(block for block in within(page) if isinstance(block, Grid))
    return [[cell.text for cell in row] for row in grid.rows]  # type: ignore[union-attr]


def test_the_answer_comes_first_and_names_whom_to_ask() -> None:
    page = shown(track(step("papers")))
    assert [cell.text for cell in page.blocks[0].cells] == [
        "Canada: you need a licence for this work.",
        "To be checked with: Guild. https://example.org",
    ]


@pytest.mark.parametrize(
    ("given", "fee"),
    [
        ({"fee": 489.29, "currency": "CAD", "fee_year": 2026}, "489.29 CAD (2026)"),
        ({"fee": 1200, "fee_to": 3000, "currency": "CAD", "fee_year": 2019}, "1,200 to 3,000 CAD (2019)"),
        ({"fee": 0, "fee_to": 3000, "currency": "CAD", "fee_year": 2019}, "0 to 3,000 CAD (2019)"),
        ({"fee": 5, "currency": "CAD"}, "5 CAD (year unknown)"),
        ({"fee": 0, "currency": "CAD", "fee_year": 2025}, "free (2025)"),
        ({}, "not known"),
        ({"ended": "2026-06-30"}, "not known since 2026-06-30"),
        ({"to_check": True}, "to be checked"),
    ],
)
def test_a_fee_has_its_year_or_says_why_there_is_none(given: dict[str, Any], fee: str) -> None:
    assert cells(shown(track(step("papers", **given))))[0][2] == fee


def test_steps_are_numbered_and_say_after_which_they_come() -> None:
    page = shown(track(step("papers"), step("oath", starts="after", after=["papers"])))
    assert [row[:2] for row in cells(page)] == [["1. Papers", "now"], ["2. Oath", "after 1"]]


@pytest.mark.parametrize(
    ("low", "high", "months"),
    [(1, 2, "1 to 2 months"), (0, 3, "up to 3 months"), (3, 3, "3 months"), (2, None, "2 months or more")],
)
def test_months(low: int, high: int | None, months: str) -> None:
    given = {"months_min": low} | ({"months_max": high} if high else {})
    assert cells(shown(track(step("papers", **given))))[0][3] == months


def test_whom_a_step_is_for_and_what_a_test_must_show() -> None:
    score = {"test": "ielts", "overall": "7.0", "writing": "6.5"}
    page = shown(
        track(
            step("english", tests=[score, {"test": "oet", "each": "B"}]),
            step("course", only_if="your papers show gaps", depends_on=["trained_in", "only_if"]),
            step("other", instead_of="english", counted=False),
            step("hat", optional=True, counted=False),
        )
    )
    assert [row[3] for row in cells(page)] == [
        "IELTS 7.0 overall, writing 6.5 or OET B in each part",
        "only if your papers show gaps; depends on where you trained",
        "in place of 1",
        "your choice",
    ]


def test_totals_name_the_span_of_years_and_what_is_not_in_them() -> None:
    fees = [
        {"currency": "CAD", "low": 300, "high": 1400.5, "years": [2019, 2026], "undated": 1},
        {"currency": "USD", "low": 20, "high": 20, "years": [2025, 2025], "undated": 0},
    ]
    page = shown(track(step("papers"), fees=fees, no_fee=2, months={"low": 1, "high": 14, "unknown": 1}))
    total = next(block for block in within(page)[1:] if isinstance(block, Phrase))
    assert [cell.text for cell in total.cells] == [
        "Known fees: 300 to 1,400.50 CAD (2019 to 2026, 1 of unknown year); 20 USD (2025).",
        "2 steps have no known fee.",
        "Time as far as known: 1 to 14 months. 1 step of the longest way has no known time.",
    ]


def test_no_months_at_all_says_so() -> None:
    assert "Nobody says how long it takes." in words(
        shown(track(step("a"), months={"low": 0, "high": 0, "unknown": 2}))
    )


def test_regions_have_their_own_tables_and_the_rest_a_line() -> None:
    page = shown(track(step("papers"), step("oath"), region="ca-on"), track(step("papers")))
    assert labels(page) == ["The steps: Ontario", "Good to know"]
    assert "Elsewhere we only know: Papers. Ask there for the rest." in words(page)


def test_a_rest_with_steps_of_its_own_has_a_table() -> None:
    page = shown(track(step("course"), region="ca-on"), track(step("lessons")))
    rest = "The steps: all other regions"
    assert labels(page) == ["The steps: Ontario", rest, "Good to know"]


def test_regions_with_the_same_steps_share_a_table() -> None:
    page = shown(track(step("papers"), region="ca-on"), track(step("papers"), region="ca"))
    assert labels(page)[0] == "The steps: Ontario, all other regions"


def test_what_was_said_and_what_would_decide_more() -> None:
    page = shown(track(step("a", depends_on=["worked_in"])), passport=["ph"], trained_in=["ph", "ca-bc"])
    said = words(page)
    assert "You said: Passport: PH · Trained in: PH, CA-BC." in said
    assert "Some steps depend on more: add --worked-in." in said
    assert "add --" not in words(shown(track(step("a", depends_on=["worked_in"])), worked_in=["sg"]))


def test_notes_that_decide_come_first_and_general_knowledge_last() -> None:
    notes = [
        note("Bring a pen."),
        note("It is automatic.", "origin", depends_on=["trained_in"]),
        note("Somebody said so.", "origin", to_check=True),
        note("How long it took.", "time", months_min=4, months_max=9),
        note("On the list.", "visa", ended="2026-06-30"),
    ]
    bullets = next(block for block in within(shown(track(step("a")), notes=notes)) if isinstance(block, Bullets))
    assert [item.text for item in bullets.items] == [
        "It is automatic. (depends on where you trained)",
        "How long it took. (4 to 9 months)",
        "On the list. (Not known since 2026-06-30.)",
        "Bring a pen.",
        "Somebody said so. (to be checked)",
    ]


def test_without_steps_it_names_whom_to_ask() -> None:
    nothing: dict[str, Any] = {"regulated": None, "profession": None, "missing": "not-known-here"}
    record = {key: value for key, value in nothing.items() if value}
    page = pathway.answer({"bodies": ["Guild of Millers"], "tracks": [], **record}, "Canada", T)  # type: ignore[typeddict-item]
    assert page == [Cell("We have no steps for this licence. Ask: Guild of Millers.", "strong")]
    (nobody,) = pathway.answer({"bodies": [], "tracks": [], **record}, "Canada", T)  # type: ignore[typeddict-item]
    assert "That does not mean that no licence is needed." in words(nobody)


def test_free_work_without_steps() -> None:
    page = shown(track(), regulated="no")
    assert "Canada: this work needs no licence." in words(page)
    assert "We know of no step of recognition. Ask there." in words(page)


def test_the_page_ends_with_what_it_is() -> None:
    assert within(shown(track(step("a"))))[-1].text.startswith("This is information, not legal advice")


def test_the_whole_page_has_papers_prices_of_before_and_how_far_each_step_can_be_relied_on() -> None:
    earlier = [{"fee": 90, "fee_year": 2024}, {"fee": 80}]
    papers = step(
        "papers", fee=100, currency="CAD", fee_year=2026, earlier=earlier, documents=["a", "b"], purpose="visa"
    )
    page = shown(track(papers), page=whole.page, notes=[note("Bring a pen.")])
    facts = dict(next(block for block in page.blocks if isinstance(block, Facts)).rows)
    assert {label: value.text for label, value in facts.items()} == {
        "When": "now",
        "Purpose": "for the visa",
        "Ask": "Guild",
        "Page": "https://example.org",
        "Fee": "100 CAD (2026)",
        "Earlier fees": "90 CAD (2024), 80 CAD (year unknown)",
        "Papers": "a; b",
        "Source": "official page, 2026",
    }
    assert "Bring a pen. [official page]" in words(page)
    assert refs(page) == {"guild"}
