"""What next to it pays better: no other licensed profession, nothing far where something is near."""

import pytest

from careercli.queries import required as held
from careercli.queries.faq import better_paid as better
from careercli.queries.faq import neighbour
from careercli.record.country import NOT_KNOWN


def occupation(key, median, *credentials, level="1"):
    return {
        "id": f"au:{key}",
        "country": "au",
        "title": {"en": key},
        "level": {"scheme": "skill level", "value": level},
        "groups": [],
        "credentials": [
            {
                "name": name,
                "status": "mandatory",
                "regions": ["au"],
                "body": name,
                "kind": "registration",
                "covers": "whole",
                "source": "s",
            }
            for name in credentials
        ],
        "pay": {"currency": "AUD", "percentiles": [], "median_year": {"amount": median, "year": 2025, "source": "s"}},
    }


@pytest.fixture
def told(monkeypatch):
    """`told(own, (other, score), …)`: (id, what one must hold there) of what is named."""

    def ask(own, *others):
        every = {one["id"]: one for one in (own, *(one for one, _ in others))}
        lines = {key: {"pay_median": one["pay"]["median_year"]["amount"]} for key, one in every.items()}
        monkeypatch.setattr(held.places, "country", lambda _: {**NOT_KNOWN, "personal_credentials": ["Nursing"]})
        monkeypatch.setattr(better.occupations, "lines_of", lambda keys: {key: lines[key] for key in keys})
        found = better.better_paid(own, {one["id"]: score for one, score in others}, every.__getitem__)
        return [(one.id, one.required) for one in found]

    return ask


NURSE = occupation("nurse", 80, "Nursing")


def test_another_licensed_profession_is_not_next_to_it(told):
    assert told(NURSE, (occupation("surgeon", 200, "Medicine"), 0.6)) == []
    assert told(NURSE, (occupation("practitioner", 100, "Nursing", "Practice"), 0.6)) == [
        ("au:practitioner", "Practice")
    ]


def test_a_licence_and_more_schooling_are_too_far(told):
    carer = occupation("carer", 50, level="4")
    assert told(carer, (NURSE, 0.6)) == []
    assert told(carer, (occupation("driver", 60, "Driving", level="4"), 0.6)) == [("au:driver", "Driving")]
    assert told(carer, (occupation("senior", 60, level="2"), 0.6)) == [("au:senior", "")]


def test_what_asks_no_licence_goes_first(told):
    others = (occupation("other", 90, "Nursing", "More"), 0.7), (occupation("manager", 90), 0.5)
    assert told(NURSE, *others) == [("au:manager", ""), ("au:other", "More")]


def test_loose_work_only_where_nothing_is_nearer(told):
    loose, close = (occupation("loose", 90), 0.35), (occupation("close", 90), 0.45)
    assert told(NURSE, loose, close) == [("au:close", "")]
    assert told(NURSE, loose) == [("au:loose", "")]
    assert told(NURSE, (occupation("poorer", 70), 0.9)) == []


def test_a_group_counts_once_where_its_pay_is_one():
    empty = neighbour.Neighbour(*[None] * len(neighbour.Neighbour._fields))
    lines = [("a", "", 5), ("b", "", 5), ("c", "29", 5), ("d", "29", 5), ("e", "29", 6), ("f", "30", 5)]
    made = [empty._replace(id=key, rated_at=group, pay=pay) for key, group, pay in lines]
    assert [one.id for one in better._once(made)] == ["a", "b", "c", "e", "f"]
