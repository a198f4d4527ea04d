"""`career faq` over every occupation: figures are the record's, none is empty, each names its sources."""

import pytest

from careercli.explore import faq as asking
from careercli.explore.faq import around_of
from careercli.model.faq import MOST, faq
from careercli.model.faq_words import Words

COUNTED = {"activities_automated", "mandatory"}
"""Figures that count entries of the record; the others stand in it."""


@pytest.fixture(scope="module")
def everything(every_card, monkeypatch_module):
    """(record, what is around it, answers) of every occupation."""
    return [
        (card.record, around := around_of(card.record), faq(card.record, around, "2026-11-22", Words()))
        for card in every_card.values()
    ]


@pytest.fixture(scope="module")
def monkeypatch_module():
    """The bundled atlas."""
    from careercli import paths

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("CAREER_ATLAS", str(paths.PACKAGE / "_data" / "atlas.db"))
        yield monkeypatch


def values_in(data):
    """Every number and text of a record, however deep."""
    if isinstance(data, dict):
        for value in data.values():
            yield from values_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from values_in(value)
    elif data is not None:
        yield data


def test_every_figure_stands_in_the_record(everything):
    for record, around, answers in everything:
        own = set(values_in({key: value for key, value in record.items() if key != "faq"}))
        lines = {line["id"]: set(values_in(line)) for line in (*around.better, *around.abroad)}
        for entry in answers:
            for one in entry.get("figures", []):
                if one["name"] not in COUNTED:
                    known = lines[one["of"]] if "of" in one else own
                    assert one["value"] in known, (record["id"], entry["key"], one)


def test_counts_are_right(everything):
    for record, _, answers in everything:
        for one in (one for entry in answers for one in entry.get("figures", []) if one["name"] in COUNTED):
            automated = len(record["ai"]["activities"]["automated"]) if record["ai"] else 0
            told = [entry for entry in record["credentials"] if "confidence" in entry] or record["credentials"]
            held = {entry["name"] for entry in told if entry["status"].startswith("mandatory")}
            assert one["value"] == {"activities_automated": automated, "mandatory": len(held)}[one["name"]]


def test_no_answer_is_empty_and_each_has_sources(everything, source_keys):
    for record, _, answers in everything:
        ours = [entry for entry in answers if "key" in entry]
        assert len(ours) <= MOST
        assert len({entry["key"] for entry in ours}) == len(ours)
        for entry in ours:
            assert entry["question"].endswith("?")
            assert entry["answer"].strip(), record["id"]
            assert "{" not in entry["answer"], record["id"]
            assert "None" not in entry["answer"].replace("None of", ""), (record["id"], entry["answer"])
            assert entry["sources"], (record["id"], entry["key"])
            assert set(entry["sources"]) <= source_keys, (record["id"], entry["key"])
            assert {one["source"] for one in entry["figures"]} <= source_keys
            assert entry["asked_on"] == "2026-11-22"


def test_most_are_answered_in_most_countries(everything):
    answered = {}
    for record, _, answers in everything:
        answered.setdefault(record["country"], []).append(sum("key" in entry for entry in answers))
    middle = {country: sorted(counts)[len(counts) // 2] for country, counts in answered.items()}
    assert all(middle[country] >= least for country, least in LEAST.items()), middle


LEAST = {"ca": 12, "us": 11, "gb": 10, "au": 9, "de": 8, "sg": 6}


def test_the_day_is_the_readers(monkeypatch, every_card):
    monkeypatch.setattr(asking, "today", lambda: "2030-01-02")
    found, _ = asking.answered(every_card["ca:32120"].record)
    assert {entry["asked_on"] for entry in found if "key" in entry} == {"2030-01-02"}
