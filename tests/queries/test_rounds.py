"""Rounds of invitations: which are shown, and where a score stands in each."""

from typing import Any

import pytest

from careercli.errors import NotFound
from careercli.queries import rounds
from careercli.queries.rounds import EVERYONE


def held(category: str, cutoff: int) -> Any:
    return {"category": category, "cutoff": cutoff}


@pytest.mark.parametrize(("score", "difference", "stands"), [(500, 0, "level"), (501, 1, "above"), (499, -1, "below")])
def test_where_a_score_stands(score: int, difference: int, stands: str) -> None:
    found: Any = rounds._against_score(held("french", 500), score)
    assert found == {**held("french", 500), "score": score, "difference": difference, "stands": stands}
    assert rounds._for_everyone(held(EVERYONE, 500), score) == {**found, "category": EVERYONE}


def test_of_rounds_for_some_a_score_says_nothing() -> None:
    found: Any = rounds._for_everyone(held("french", 400), 500)
    assert (found["score"], found["difference"], found["stands"]) == (500, None, None)
    assert found["missing"] == {"difference": "only-for-some", "stands": "only-for-some"}


@pytest.mark.parametrize("typed", ["senior-managers", " Senior Managers ", "SENIOR_MANAGERS"])
def test_a_category_however_it_is_written(typed: str) -> None:
    assert rounds.find_category(typed) == "senior-managers"
    assert {one["category"] for one in rounds.rounds(typed)} == {"senior-managers"}


def test_no_such_category_names_those_there_are() -> None:
    with pytest.raises(NotFound) as refused:
        rounds.find_category("sailors")
    assert refused.value.code == "error.rounds.category"
    assert all(name in refused.value.hints[0] for name in rounds.categories())


def test_all_rounds_newest_first_and_by_category() -> None:
    every = rounds.rounds()
    days = [one["date"] for one in every]
    assert days == sorted(days, reverse=True)
    assert not any("score" in one for one in every)
    groups = rounds.by_category(every)
    assert [one.category for one in groups] == list(dict.fromkeys(one["category"] for one in every))
    assert sum(len(one.rounds) for one in groups) == len(every)
    assert {one.category for one in groups} == set(rounds.categories())
    compared = [one for one in rounds.rounds(None, 500) if one["stands"]]
    assert {one["category"] for one in compared} == {EVERYONE}


def test_a_grid_no_longer_in_force_is_told_with_its_last_day() -> None:
    changed = "Canada changed the points on 3 November 2026; we do not have the new table."
    assert rounds.system() == "ca/crs"
    assert rounds.grid_ended() == ("2026-11-02", changed)
    found = rounds.rounds_of("french", None, ["told"])
    assert (found.page, len(found.ended), found.warnings) == (None, 2, [*found.ended, "told"])
    assert "2026" in found.ended[0]
    assert "2026-11-02" in found.ended[1]
    assert set(found.sources) == {one["source"] for one in found.data}


def test_nothing_is_told_while_the_last_grid_is_in_force(monkeypatch: pytest.MonkeyPatch) -> None:
    for grids in ([{"to": "2025-03-24"}, {}], []):
        monkeypatch.setattr(rounds.reader, "grids", lambda grids=grids: grids)
        assert (rounds.grid_end(), rounds.grid_ended(), rounds._ended()) == (None, None, [])
