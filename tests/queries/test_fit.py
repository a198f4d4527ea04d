"""Whom the work suits, also where its country describes no work."""

import pytest

from careercli.atlas import cards, links, occupations, skills
from careercli.atlas.cards import Card, load_card
from careercli.queries import fit
from careercli.queries.fit import fit_of
from careercli.record.interest import INTERESTS
from careercli.record.similar import fits
from careercli.text.text import Text
from careercli.words.fit import suited


def test_its_own_interests_stay_and_skills_come():
    record = load_card("us:29-1141").record
    fit = fit_of(record)
    assert fit["interests"] == record["fit"]["interests"]
    assert fit["skills"][0]["value"] == max(one["value"] for one in record["work"]["skills"])
    assert len(fit["top_skills"]) == 3
    assert {one["what"] for one in fit["context"]} >= {"nights", "lifting"}
    assert "through" not in fit
    assert "derived" not in fit


def test_a_sentence_says_whom_it_suits():
    assert fit_of(load_card("us:29-1141").record)["suited"] == (
        "It suits people who like helping, teaching or caring for people, then finding out how things work, "
        "then order and clear rules."
    )


@pytest.mark.parametrize("count", [1, 2, 3])
def test_every_interest_has_its_words(count):
    t = Text()
    for interest in INTERESTS:
        told = suited([interest, *(other for other in INTERESTS if other != interest)][:count], t)
        assert told.startswith("It suits people who like ")
        assert t(f"fit.likes.{interest}") in told
        assert t(f"fit.means.{interest}").lower().startswith(interest)
    assert suited([], t) == ""


def test_levels_are_told_by_how_far_they_are_above_the_average():
    fit = fit_of(load_card("ca:63200").record)
    assert all(one["value"] >= 2 for one in fit["skills"])
    assert "Coordinating" not in {one["name"] for one in fit["skills"]}, "all occupations coordinate"


def test_canadian_conditions_are_read_through_the_american_counterpart():
    fit = fit_of(load_card("ca:32120").record)
    assert fit["context"]
    assert fit["context_through"]["id"] == "us:29-2011"
    assert "derived" not in fit, "interests and skills are its own"


def test_elsewhere_they_are_the_counterparts_and_it_is_named():
    fit = fit_of(load_card("de:43414").record)
    there = load_card(fit["through"]["id"]).record
    assert fit["derived"]
    assert fit["interests"] == there["fit"]["interests"]
    assert fit["through"]["title"] == there["title"]


def test_a_doubtful_counterpart_suits_nobody():
    fit = fit_of(load_card("de:29203").record)
    assert fit["interests"] == []
    assert fit["missing"].endswith("its counterparts elsewhere match too weakly")


@pytest.mark.parametrize("key", ["au:363199", "sg:11202", "de:11342"])
def test_a_counterpart_below_three_tenths_suits_nobody(key):
    fit = fit_of(load_card(key).record)
    assert "through" not in fit
    assert "context_through" not in fit


def test_the_next_counterpart_is_asked_where_the_best_has_none():
    tried = 0
    for code in occupations.codes("gb"):
        record = load_card(f"gb:{code}").record
        found = [
            one for one in links.candidates(record["id"]) if one.id[:2] in ("us", "ca") and fits(one, translated=False)
        ]
        best = max(found, key=lambda one: one.score, default=None)
        if best and not load_card(best.id).record["fit"]["interests"] and len(found) > 1:
            tried += 1
            assert fit_of(record).get("through", {}).get("id") != best.id or fit_of(record)["skills"]
    assert tried


def test_nothing_is_made_up_without_a_counterpart():
    lone = next(code for code in occupations.codes("de") if not links.candidates(f"de:{code}"))
    fit = fit_of(load_card(f"de:{lone}").record)
    assert fit["missing"].endswith("it has no counterpart elsewhere")
    assert not fit["interests"]


def test_a_skill_below_level_2_is_not_asked_for_however_rare_it_is(monkeypatch):
    monkeypatch.setattr(skills, "norms", lambda _country: {"Repairing": (0.2, 0.1), "Writing": (2.0, 1.0)})
    asked = [{"name": "Repairing", "value": 1.9}, {"name": "Writing", "value": 2.1}]
    record = {"id": "us:1", "country": "us", "fit": {"interests": ["social"]}, "work": {"skills": asked}}
    assert [one["name"] for one in fit_of(record)["skills"]] == ["Writing"]
    asked[0]["value"] = 2.0
    assert [one["name"] for one in fit_of(record)["skills"]] == ["Repairing", "Writing"]


def test_of_several_counterparts_the_one_that_matches_best_is_read(monkeypatch):
    found = [
        links.Candidate(key, score, "clear", "close", "isco", "2221") for key, score in (("us:1", 0.5), ("us:2", 0.7))
    ]
    monkeypatch.setattr(links, "candidates", lambda _key: found)
    counterpart = {"title": {"en": "X"}, "country": "us", "fit": {"interests": ["social"]}, "work": {}}
    monkeypatch.setattr(cards, "load_card", lambda key: Card({**counterpart, "id": key}, {}, []))
    record = {"id": "gb:1", "country": "gb", "fit": {"interests": []}, "work": {}}
    assert fit_of(record)["through"]["id"] == "us:2"


@pytest.mark.parametrize(("name", "above"), [("Reading", 1.5), ("Welding", -1.0), ("Even", 0.0), ("Unmeasured", 4.0)])
def test_how_far_a_level_is_above_the_mean(name, above):
    means = {"Reading": (1.0, 2.0), "Welding": (5.0, 1.0), "Even": (3.0, 0.0)}
    assert fit._above({"name": name, "value": 4.0}, means) == above
