"""What the list is narrowed to: words, filters and order together, over the made-up world."""

import pytest

from careercli.browse.choice import NEEDED, NONE_KNOWN, ORDERS, Choice, found
from careercli.text.text import text

pytestmark = pytest.mark.usefixtures("world")


def ids(choice: Choice, lang: str = "en") -> list[str]:
    """What a choice leaves."""
    return [line["id"] for line in found(choice, (), text(lang)).lines]


def notes(choice: Choice) -> str:
    """What is said of the list."""
    return "\n".join(found(choice, (), text()).notes)


def test_nothing_asked_for_is_everything_by_country_and_code():
    assert ids(Choice()) == [
        "ca:00010", "ca:00020", "ca:00030", "ca:00040", "us:51-1010", "us:51-2011", "us:51-2012", "us:51-3010",
    ]  # fmt: skip


def test_words_find_as_the_search_does():
    assert ids(Choice("bak")) == ["ca:00010", "us:51-2011", "us:51-2012", "ca:00020"]
    assert ids(Choice("00030")) == ["ca:00030"]


def test_words_that_find_nothing_say_so():
    assert ids(Choice("xyzzy")) == []
    assert "xyzzy" in notes(Choice("xyzzy"))


def test_words_in_one_country():
    assert ids(Choice("bak", countries=("us",))) == ["us:51-2011", "us:51-2012"]


def test_a_mistake_on_the_way_is_words_and_no_failure():
    made = found(Choice("baker (Canada)", countries=("us",)), (), text())
    assert made.lines == []
    assert "Canada" in made.notes[0]


def test_filters_narrow_and_bounds_hold_at_their_edge():
    assert ids(Choice(countries=("ca",)).bounded("min_pay", 60_000)) == ["ca:00010", "ca:00030"]
    assert ids(Choice(countries=("ca",)).bounded("min_pay", 60_001)) == ["ca:00030"]
    assert ids(Choice(countries=("ca",)).bounded("max_growth", 0)) == ["ca:00030"]
    assert ids(Choice(countries=("ca",), levels=("2",))) == ["ca:00010", "ca:00030"]


def test_a_bound_is_changed_and_taken_away():
    once = Choice().bounded("min_pay", 1).bounded("min_growth", 2).bounded("min_pay", 3)
    assert dict(once.bounds) == {"min_growth": 2, "min_pay": 3}
    assert once.bounded("min_pay", None).bounded("min_growth", None) == Choice()


def test_a_wider_groups_figure_answers_no_bound_and_is_told():
    low = Choice(countries=("us",)).bounded("max_pay", 50_000)
    assert ids(low) == []
    assert "wider group" in notes(low)


def test_no_licence_known_is_never_none_needed():
    needed, none_known = (ids(Choice(countries=("ca",), licence=one)) for one in (NEEDED, NONE_KNOWN))
    assert needed == ["ca:00010", "ca:00030"]
    assert none_known == ["ca:00020", "ca:00040"]
    assert "does not mean none is needed" in notes(Choice(licence=NONE_KNOWN))
    assert "does not mean none is needed" not in notes(Choice(licence=NEEDED))


def test_what_the_words_find_and_the_filters_leave_out_is_told():
    choice = Choice("bak").bounded("min_pay", 1_000_000)
    assert ids(choice) == []
    assert "filters" in notes(choice)


def test_the_order_is_the_lists_own():
    assert ids(Choice(countries=("ca",), sort="pay"))[:2] == ["ca:00030", "ca:00010"]
    assert "own currency" in notes(Choice(sort="pay"))


def test_an_order_by_a_figure_carries_no_weak_match_to_the_top(monkeypatch):
    matches = [{"id": "us:51-1010", "score": 0.8}, {"id": "ca:00010", "score": 0.4}, {"id": "ca:00030", "score": 0.39}]
    monkeypatch.setattr("careercli.browse.choice.looked_up", lambda *_: (matches, []))
    assert ids(Choice("brew")) == ["us:51-1010", "ca:00010", "ca:00030"]
    assert ids(Choice("brew", sort="pay")) == ["us:51-1010", "ca:00010"]


@pytest.mark.parametrize("sort", ORDERS)
def test_every_order_gives_the_same_occupations(sort):
    assert sorted(ids(Choice(sort=sort))) == sorted(ids(Choice()))


def test_titles_are_in_the_readers_language():
    english, french = (found(Choice(), (), text(lang)).lines for lang in ("en", "fr"))
    assert english[0]["title"] == "Bakers"
    assert french[0]["title"] != "Bakers"
