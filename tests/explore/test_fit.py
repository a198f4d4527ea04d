"""Whom the work suits, also where its country describes no work."""

from careercli.catalogue.cards import load_card
from careercli.explore.fit import fit_of


def test_its_own_interests_stay_and_the_skills_asked_most_come():
    record = load_card("us:29-1141").record
    fit = fit_of(record)
    assert fit["interests"] == record["fit"]["interests"]
    assert fit["skills"][0]["value"] == max(one["value"] for one in record["work"]["skills"])
    assert "through" not in fit


def test_elsewhere_they_are_the_counterparts_and_it_is_named():
    fit = fit_of(load_card("de:43414").record)
    there = load_card(fit["through"]["id"]).record
    assert fit["interests"] == there["fit"]["interests"]
    assert fit["through"]["title"] == there["title"]


def test_nothing_is_made_up_without_a_counterpart():
    from careercli.catalogue import links, occupations

    lone = next(code for code in occupations.codes("de") if not links.candidates(f"de:{code}"))
    record = load_card(f"de:{lone}").record
    assert fit_of(record) == record["fit"]
