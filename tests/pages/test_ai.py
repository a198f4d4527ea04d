"""The AI section of a page: what it holds, in which order, how it was reached, and when there is none."""

from typing import Any

import pytest

from careercli.output.document import Bar, Cell, Facts, Grid, Heading, Note, Prose, Share, SideBySide
from careercli.pages import ai
from careercli.record.ai import is_known

from .conftest import ENGLISH, refs, words

Records = dict[str, Any]
CAVEAT = ENGLISH("pages.ai.caveat.rating")


def test_the_order_of_a_whole_section(records: Records) -> None:
    text = words(ai.ai(records["ca:00030"]["ai"], ENGLISH))
    parts = ["verdict: Resilient.", "Its tasks", "6 of 7 tasks", "Log temperatures", CAVEAT,
             "What AI Career Graph says:", "AI product", "Published study", "Skills to learn",
             "For newcomers: Unchanged.", "Advice: Learn"]  # fmt: skip
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_every_source_it_rests_on_is_referred_to(records: Records) -> None:
    assert refs(ai.ai(records["ca:00030"]["ai"], ENGLISH)) == {
        "page-1", "ai-eloundou-2023", "us-onet-30-1", "ai-wright-physical", "ai-aei-v5", "crosswalk-1", "measure-1",
        "fda-ai-devices-2025",
    }  # fmt: skip


def test_without_a_profile_there_is_no_verdict_and_no_advice(records: Records) -> None:
    blocks = ai.ai(records["us:51-1010"]["ai"], ENGLISH)
    assert len([block for block in blocks if isinstance(block, SideBySide)]) == 1
    assert not any(word in words(blocks) for word in ("verdict", "Advice", "Skills", "AI Career Graph"))


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("us:51-2012", "military work, which O*NET does not describe"),
        ("ca:00020", "a leftover group, for which O*NET lists no tasks"),
    ],
)
def test_an_occupation_without_tasks_says_why_and_needs_no_caveat(records: Records, entry: str, reason: str) -> None:
    blocks = ai.ai(records[entry]["ai"], ENGLISH)
    assert blocks == [Heading("AI and this job"), Note(f"No AI data for its tasks: {reason}.", "missing")]


def test_nothing_known_is_no_section(records: Records) -> None:
    assert records["ca:00040"]["ai"] is None
    assert ai.ai(None, ENGLISH) == []
    assert not is_known(None)


def test_a_measure_alone_makes_a_section(records: Records) -> None:
    record = {**records["us:51-1010"]["ai"], "shares": {"missing": "not-known-here", "source": "", "sources": []}}
    blocks = ai.ai({**record, "activities": {}, "products": []}, ENGLISH)  # type: ignore[typeddict-item]
    assert any(isinstance(block, Grid) for block in blocks)
    assert CAVEAT not in words(blocks)
    assert ai.ai({**record, "activities": {}, "products": [], "measures": []}, ENGLISH) == []  # type: ignore[typeddict-item]


def shares(**changed: Any) -> Any:
    """Shares reached through a crosswalk."""
    return {
        "automated": 10.0, "augmented": 20.0, "human": 70.0, "method": "task-labels/1", "firm": 90.0, "observed": 5.0,
        "rated": 9, "tasks": 10, "thresholds": [], "path": "crosswalk-1", "quality": "close",
        "origins": [{"onet": "11-1011.00", "weight": 0.25}, {"onet": "11-1021.00", "weight": 0.75}],
        "source": "labels-1", "sources": ["labels-1", "tasks-1", "crosswalk-1"], **changed,
    }  # fmt: skip


def quality_of(given: Any) -> Note | None:
    """The note on how the shares were reached."""
    return next((block for block in ai.share_bar(given, ENGLISH) if isinstance(block, Note)), None)


def test_the_bar_has_three_parts_with_their_percent() -> None:
    facts, basis, _ = ai.share_bar(shares(), ENGLISH)
    assert isinstance(facts, Facts)
    (_, bar) = facts.rows[0]
    assert isinstance(bar, Share)
    assert bar.parts == (
        ("AI could do", 10.0, "automated"),
        ("AI could speed up", 20.0, "augmented"),
        ("Little use for chatbots", 70.0, "human"),
    )
    assert bar.texts == ("10.0%", "20.0%", "70.0%")
    assert isinstance(basis, Prose)
    assert basis.text == (
        "How sure? People and GPT-4 agree on 90% of this work. AI is already used for 5%. 9 of 10 tasks have ratings."
    )
    assert basis.refs == ("labels-1", "tasks-1")


def test_the_range_is_that_of_the_other_thresholds() -> None:
    moved = [{"threshold": 2.0, "automated": 25.0, "augmented": 5.0, "human": 70.0},
             {"threshold": 3.0, "automated": 4.0, "augmented": 26.0, "human": 70.0}]  # fmt: skip
    told = ai.share_texts(shares(thresholds=moved), ENGLISH)
    assert told == ("10.0% (4.0 to 25.0)", "20.0% (5.0 to 26.0)", "70.0%")


def test_nothing_human_is_told_in_words_not_as_a_share() -> None:
    given = shares(automated=60.0, augmented=40.0, human=0.0)
    assert ai.share_texts(given, ENGLISH)[-1] == "none"
    assert "People still do the tasks" in words(ai.share_bar(given, ENGLISH))
    assert "People still do the tasks" not in words(ai.share_bar(shares(), ENGLISH))


def test_no_shares_are_a_reason() -> None:
    given: Any = {"missing": "military", "method": "", "source": "labels-1", "sources": []}
    assert ai.share_bar(given, ENGLISH) == [
        Note("No AI data for its tasks: military work, which O*NET does not describe.", "missing")
    ]


@pytest.mark.parametrize(
    ("quality", "kind"),
    [
        ("pooled", "info"),
        ("chosen", "info"),
        ("single", "info"),
        ("close", "info"),
        ("mixed", "warning"),
        ("unweighted", "warning"),
        ("second", "warning"),
        ("near", "info"),
        ("broad", "info"),
        ("wide", "warning"),
        ("loose", "warning"),
    ],
)
def test_every_quality_is_told_a_weak_one_as_a_warning(quality: str, kind: str) -> None:
    note = quality_of(shares(quality=quality))
    assert note is not None
    assert (note.kind, note.refs) == (kind, ("crosswalk-1",))
    assert "11-1021.00 (75.0%), 11-1011.00 (25.0%)" in note.text
    assert ("link is weak" in note.text or "Low confidence" in note.text) == (kind == "warning")


def test_shares_through_isco_name_groups_both_crosswalks_and_how_far_such_ones_miss() -> None:
    isco = [{"group": "2221", "weight": 0.25}, {"group": "2222", "weight": 0.75}]
    given = shares(quality="broad", path="one two", isco=isco, sources=["labels-1", "one", "two"])
    _, basis, note, error = ai.share_bar(given, ENGLISH)
    assert isinstance(basis, Prose)
    assert isinstance(note, Note)
    assert (basis.refs, note.refs) == (("labels-1",), ("one", "two"))
    assert note.text.startswith("~ Estimated through ISCO-08 2222, 2221, from several")
    assert isinstance(error, Note)
    assert error.text.startswith("Typical error: 6 points")


def test_the_occupation_whose_activities_stand_for_it_is_named() -> None:
    given: Any = {
        "activities": {"human": [activity("Taste")]},
        "shares": shares(quality="near", activities_from=["11-1011.00"]),
    }
    first, *_ = ai.activities(given, ENGLISH)
    assert first == Prose("Activities of the US job 11-1011.00 (O*NET).", "dim")


def test_an_exact_occupation_needs_no_word() -> None:
    assert quality_of(shares(quality="exact", path="direct")) is None


def test_origins_heaviest_first_with_their_weight() -> None:
    note = quality_of(shares())
    assert note is not None
    assert note.text.endswith(" 11-1021.00 (75.0%), 11-1011.00 (25.0%).")


def test_one_origin_needs_no_weight() -> None:
    note = quality_of(shares(quality="chosen", path="direct", origins=[{"onet": "29-2011.00", "weight": 1.0}]))
    assert note == Note("Based on the same job in the United States (29-2011.00).", "info", ())


def test_more_origins_than_fit_end_in_an_ellipsis() -> None:
    note = quality_of(shares(origins=[{"onet": f"11-10{number}.00", "weight": 0.2} for number in range(11, 16)]))
    assert note is not None
    assert note.text.endswith("11-1014.00 (20.0%), ….")


def activity(title: str, *badges: str) -> Any:
    """An activity of one core task."""
    return {"dwa": title, "title": f"{title}.", "core": True, "tasks": 1, "badges": list(badges)}


def lists_of(activities: Any, *, every: bool = False) -> Any:
    """The three lists."""
    found = ai.activities({"activities": activities, "shares": {}}, ENGLISH, every=every)  # type: ignore[typeddict-item]
    assert isinstance(found[0], SideBySide)
    return found[0].lists


def test_badges_stand_behind_the_activity_without_its_full_stop() -> None:
    automated, human = lists_of({"automated": [activity("Count", "observed", "firm")], "human": [activity("Taste")]})
    assert [cell.text for cell in automated.items] == ["Count ✓"]
    assert [cell.text for cell in human.items] == ["Taste"], "an empty list has no heading"


def test_badges_are_explained_only_where_there_are_any() -> None:
    with_badges: Any = {"activities": {"human": [activity("Taste", "contested")]}, "shares": shares()}
    without: Any = {"activities": {"human": [activity("Taste")]}, "shares": shares()}
    assert "? raters disagree" in words(ai.activities(with_badges, ENGLISH))
    assert "disagree" not in words(ai.activities(without, ENGLISH))


def test_the_first_few_and_how_many_more() -> None:
    many = {"human": [activity(f"Task {number}") for number in range(8)]}
    assert [cell.text for cell in lists_of(many)[0].items][-2:] == ["Task 4", "… and 3 more (`career ai CODE --all`)"]
    assert [cell.text for cell in lists_of(many, every=True)[0].items][-1] == "Task 7"


def test_no_activity_no_lists() -> None:
    assert ai.activities({"activities": {}}, ENGLISH) == []  # type: ignore[typeddict-item]


def test_a_profiles_tasks_stand_apart_with_their_page(records: Records) -> None:
    prose, beside = ai.profile_tasks(records["ca:00030"]["ai"], ENGLISH)
    assert isinstance(prose, Prose)
    assert prose.refs == ("page-1",)
    assert "Logging temperatures" in words(beside)
    assert ai.profile_tasks(records["us:51-1010"]["ai"], ENGLISH) == []


def test_caveats_carry_the_sources_given() -> None:
    assert [note.refs for note in ai.caveats(ENGLISH, ("a",)) if isinstance(note, Note)] == [(), ("a",)]


PLAIN: Any = {"name": "Mash", "takes_over": "Some of it.", "reading": "page", "source": "page-1"}
NAMELESS: Any = {**PLAIN, "name": None}
DEVICE: Any = {
    "name": "[bold]Eye[/bold]", "kind": "device", "degree": "partial", "year": 2024, "takes_over": "Looking",
    "reference": "K123456", "reading": "editor", "source": "fda-1",
}  # fmt: skip


def product_rows(entries: list[Any], *, every: bool = False) -> list[list[str]]:
    """The texts of the grid."""
    grid = ai.products(entries, ENGLISH, every=every)[0]
    assert isinstance(grid, Grid)
    return [[cell.text for cell in row if isinstance(cell, Cell)] for row in grid.rows]


def test_no_product_is_nothing() -> None:
    assert ai.products([], ENGLISH) == []


def test_a_product_without_a_name_is_no_row_and_what_is_unknown_is_a_dash() -> None:
    assert product_rows([NAMELESS, DEVICE, {**PLAIN, "year": 2020}]) == [
        ["[bold]Eye[/bold]", "device", "partial", "2024", "Looking"],
        ["Mash", "–", "–", "2020", "Some of it."],
    ]
    assert refs(ai.products([PLAIN, DEVICE], ENGLISH)) == {"page-1", "fda-1"}
    assert ai.products([NAMELESS], ENGLISH) == []


def test_columns_nobody_fills_are_left_out() -> None:
    assert product_rows([PLAIN]) == [["Mash", "Some of it."]]


def test_whose_reading_it_is_is_said_of_listed_devices_only() -> None:
    assert "is our reading" in words(ai.products([DEVICE], ENGLISH))
    assert "is our reading" not in words(ai.products([PLAIN], ENGLISH))


def test_the_first_few_products_and_how_many_more() -> None:
    many = [DEVICE] * (ai.PRODUCTS + 3)
    assert len(product_rows(many)) == ai.PRODUCTS
    assert "3 more: `career ai CODE --all`" in words(ai.products(many, ENGLISH))
    assert len(product_rows(many, every=True)) == ai.PRODUCTS + 3
    assert "more:" not in words(ai.products(many, ENGLISH, every=True))


BETA: Any = {
    "measure": "beta", "name": "Beta", "value": 0.2321, "scale": "0 to 1", "percentile": 44.4, "rated_at": "us:29-2011",
    "path": "direct", "quality": "exact", "year": 2023, "source": "measure-1",
}  # fmt: skip
NEAR: Any = {**BETA, "measure": "index", "rated_at": "isco:3212", "label": "gradient 3", "quality": "close",
             "path": "chain", "path_source": "crosswalk-1"}  # fmt: skip
FAR: Any = {**NEAR, "rated_at": "isco:9999", "quality": "partial"}
GAP: Any = {**BETA, "value": {"missing": "not-assessed"}, "percentile": {"missing": "not-assessed"}}


def measure_rows(entries: list[Any], *, every: bool = False) -> list[Any]:
    """The rows of the grid."""
    grid = ai.measures(entries, ENGLISH, every=every)[0]
    assert isinstance(grid, Grid)
    return list(grid.rows)


def test_no_measure_is_nothing() -> None:
    assert ai.measures([], ENGLISH) == []


def test_a_value_on_its_own_scale_with_its_percentile() -> None:
    (row,) = measure_rows([BETA])
    texts = [cell.text if isinstance(cell, Cell) else cell for cell in row]
    assert texts == ["Beta", "0.23", "44", Bar(0, 44.4, 100), "us:29-2011", "2023", "0 to 1"]


def test_the_publishers_word_and_how_near_the_code_is() -> None:
    (row,) = measure_rows([NEAR])
    assert (row[0].text, row[4].text) == ("Beta: gradient 3", "isco:3212 (close)")
    assert (row[0].refs, row[4].refs) == (("measure-1",), ("crosswalk-1",))


def test_the_nearest_code_of_a_measure_unless_every_is_asked_for() -> None:
    assert [row[4].text for row in measure_rows([BETA, NEAR, FAR])] == ["us:29-2011", "isco:3212 (close)"]
    assert len(measure_rows([BETA, NEAR, FAR], every=True)) == 3


def test_a_gap_is_a_reason_and_no_mark() -> None:
    (row,) = measure_rows([GAP])
    assert (row[1].text, row[2].text, row[3]) == ("not assessed by the publisher", "–", Bar(0, None, 100))


def test_they_are_never_averaged_and_say_so() -> None:
    blocks = ai.measures([BETA, NEAR], ENGLISH)
    assert "we do not average them" in words(blocks)
    assert refs(blocks) == {"measure-1", "crosswalk-1"}
