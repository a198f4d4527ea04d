"""The three buckets on a page: the bar, its basis and quality, activities with their badges."""

from typing import Any

import pytest

from careercli.output.document import Beside, Facts, Note, Prose, Share
from careercli.pages import buckets

from .conftest import ENGLISH, words

Records = dict[str, Any]


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
    return next((block for block in buckets.share_bar(given, ENGLISH) if isinstance(block, Note)), None)


def test_the_bar_has_three_parts_with_their_percent() -> None:
    facts, basis, _ = buckets.share_bar(shares(), ENGLISH)
    assert isinstance(facts, Facts)
    (_, bar) = facts.rows[0]
    assert isinstance(bar, Share)
    assert bar.parts == (
        ("Can be automated", 10.0, "automated"),
        ("Augmented by AI", 20.0, "augmented"),
        ("Stays human", 70.0, "human"),
    )
    assert bar.told == ("10.0% (10.0 to 10.0)", "20.0% (20.0 to 20.0)", "70.0%")
    assert isinstance(basis, Prose)
    assert basis.text == "9 of 10 tasks rated; 90.0% of their weight firmly, 5.0% seen in use."
    assert basis.refs == ("labels-1", "tasks-1")


def test_the_range_is_that_of_the_other_thresholds() -> None:
    moved = [{"threshold": 2.0, "automated": 25.0, "augmented": 5.0, "human": 70.0},
             {"threshold": 3.0, "automated": 4.0, "augmented": 26.0, "human": 70.0}]  # fmt: skip
    told = buckets.told_shares(shares(thresholds=moved), ENGLISH)
    assert told == ("10.0% (4.0 to 25.0)", "20.0% (5.0 to 26.0)", "70.0%")


def test_nothing_human_is_told_in_words_not_as_a_share() -> None:
    given = shares(automated=60.0, augmented=40.0, human=0.0)
    assert buckets.told_shares(given, ENGLISH)[-1] == "nothing"
    assert "no task AI is of no help with" in words(buckets.share_bar(given, ENGLISH))
    assert "no task AI is of no help with" not in words(buckets.share_bar(shares(), ENGLISH))


def test_no_shares_are_a_reason() -> None:
    given: Any = {"missing": "military", "method": "", "source": "labels-1", "sources": []}
    assert buckets.share_bar(given, ENGLISH) == [
        Note("No shares of tasks: military work, which O*NET does not describe.", "missing")
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
        ("partial", "warning"),
    ],
)
def test_every_quality_is_told_a_weak_one_as_a_warning(quality: str, kind: str) -> None:
    note = quality_of(shares(quality=quality))
    assert note is not None
    assert (note.kind, note.refs) == (kind, ("crosswalk-1",))
    assert note.text.startswith(buckets.QUALITIES[quality].format(groups=""))
    assert ("weak link" in note.text or "low confidence" in note.text) == (kind == "warning")


def test_shares_through_isco_name_groups_both_crosswalks_and_how_far_such_ones_miss() -> None:
    isco = [{"group": "2221", "weight": 0.25}, {"group": "2222", "weight": 0.75}]
    given = shares(quality="broad", path="one two", isco=isco, sources=["labels-1", "one", "two"])
    _, basis, note, error = buckets.share_bar(given, ENGLISH)
    assert isinstance(basis, Prose)
    assert isinstance(note, Note)
    assert (basis.refs, note.refs) == (("labels-1",), ("one", "two"))
    assert note.text.startswith("Derived, through ISCO-08 2222, 2221: several")
    assert isinstance(error, Note)
    assert "missed by 6 points" in error.text


def test_the_occupation_whose_activities_stand_for_it_is_named() -> None:
    given: Any = {
        "activities": {"human": [activity("Taste")]},
        "shares": shares(quality="near", activities_from=["11-1011.00"]),
    }
    first, *_ = buckets.activities(given, ENGLISH)
    assert first == Prose("Activities: those of O*NET 11-1011.00.", "dim")


def test_an_exact_occupation_needs_no_word() -> None:
    assert quality_of(shares(quality="exact", path="direct")) is None


def test_origins_heaviest_first_with_their_weight() -> None:
    note = quality_of(shares())
    assert note is not None
    assert note.text.endswith(" 11-1021.00 (75.0%), 11-1011.00 (25.0%)")


def test_one_origin_needs_no_weight() -> None:
    note = quality_of(shares(quality="chosen", path="direct", origins=[{"onet": "29-2011.00", "weight": 1.0}]))
    assert note == Note("One O*NET occupation stands for it, chosen by the editors. 29-2011.00", "info", ())


def test_more_origins_than_fit_end_in_an_ellipsis() -> None:
    note = quality_of(shares(origins=[{"onet": f"11-10{number}.00", "weight": 0.2} for number in range(11, 16)]))
    assert note is not None
    assert note.text.endswith("11-1014.00 (20.0%), …")


def activity(title: str, *badges: str) -> Any:
    """An activity of one core task."""
    return {"dwa": title, "title": f"{title}.", "core": True, "tasks": 1, "badges": list(badges)}


def lists(activities: Any, *, every: bool = False) -> Any:
    """The three lists."""
    found = buckets.activities({"activities": activities, "shares": {}}, ENGLISH, every=every)  # type: ignore[typeddict-item]
    assert isinstance(found[0], Beside)
    return found[0].lists


def test_badges_stand_behind_the_activity_without_its_full_stop() -> None:
    automated, human = lists({"automated": [activity("Count", "observed", "firm")], "human": [activity("Taste")]})
    assert [cell.text for cell in automated.items] == ["Count [in use, firm]"]
    assert [cell.text for cell in human.items] == ["Taste"], "an empty list has no heading"


def test_badges_are_explained_only_where_there_are_any() -> None:
    with_badges: Any = {"activities": {"human": [activity("Taste", "contested")]}, "shares": shares()}
    without: Any = {"activities": {"human": [activity("Taste")]}, "shares": shares()}
    assert "Contested: people and GPT-4 disagree" in words(buckets.activities(with_badges, ENGLISH))
    assert "Contested" not in words(buckets.activities(without, ENGLISH))


def test_the_first_few_and_how_many_more() -> None:
    many = {"human": [activity(f"Task {number}") for number in range(8)]}
    assert [cell.text for cell in lists(many)[0].items][-2:] == ["Task 4", "… and 3 more (`career ai CODE --all`)"]
    assert [cell.text for cell in lists(many, every=True)[0].items][-1] == "Task 7"


def test_no_activity_no_lists() -> None:
    assert buckets.activities({"activities": {}}, ENGLISH) == []  # type: ignore[typeddict-item]


def test_a_profiles_tasks_stand_apart_with_their_page(records: Records) -> None:
    prose, beside = buckets.told_tasks(records["ca:00030"]["ai"], ENGLISH)
    assert isinstance(prose, Prose)
    assert prose.refs == ("page-1",)
    assert "Logging temperatures" in words(beside)
    assert buckets.told_tasks(records["us:51-1010"]["ai"], ENGLISH) == []


def test_caveats_carry_the_sources_given() -> None:
    assert [note.refs for note in buckets.caveats(ENGLISH, ("a",)) if isinstance(note, Note)] == [(), ("a",)]
