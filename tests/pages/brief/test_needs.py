"""What routes ask, in short: the words of data/, else the first clauses; all within one room."""

from types import MappingProxyType

from careercli.pages.brief.needs import short_needs
from careercli.text.text import text

T = text()
SHORT = MappingProxyType({"One year of continuous skilled work": "1 year of work"})


def needs(*texts, room=400, short=SHORT):
    (found,) = short_needs([{"needs": list(texts)}], short, T, room)
    return found


def test_the_short_words_of_data_stand_for_a_need():
    assert needs("One year of continuous skilled work", "67 points") == "1 year of work · 67 points"


def test_a_need_without_short_words_loses_long_brackets_and_later_sentences():
    assert needs("Work (30 hours a week, 1,560 hours). More on its page.") == "Work"
    assert needs("Level 7 (CLB or NCLC); in all four") == "Level 7 (CLB or NCLC)"


def test_a_long_need_keeps_the_clauses_that_fit():
    long = "An endorsement as a leader or a possible leader in research, used within three months, or a listed prize"
    assert needs(long) == "An endorsement as a leader or a possible leader in research"
    whole = "For the stream, with an offer only: a health authority of the province has offered the job to you now"
    assert needs(whole) == whole


def test_what_does_not_fit_is_counted():
    assert needs("a" * 30, "b" * 41, "c" * 5, room=40) == f"{'a' * 30} · ccccc · 1 more"


def test_the_first_need_stands_however_long_and_a_short_one_behind_it():
    assert needs("a" * 30, "bb", "c", room=3) == f"{'a' * 30} · bb · 1 more"
    assert needs("a" * 30, "b" * 40, room=3) == f"{'a' * 30} · {'b' * 40}"
    assert needs("a" * 30, "b" * 41, room=3) == f"{'a' * 30} · 1 more"


def test_who_asks_little_leaves_room_to_who_asks_much():
    routes = [{"needs": ["a" * 10]}, {"needs": ["b" * 20, "c" * 20, "d" * 20]}]
    assert short_needs(routes, {}, T, 60)[1] == f"{'b' * 20} · {'c' * 20} · 1 more"
    assert short_needs(routes, {}, T, 70)[1].count(" · ") == 2
    assert short_needs([], {}, T, 70) == []
