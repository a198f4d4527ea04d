"""Every occupation of every country: a card with a lead, sources, reasons, in the shape of the contract."""

import json
import math
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from careercli.atlas.cards import Card
from careercli.record.figure import REASONS, Figure
from careercli.record.plain import plain
from careerdata.build.contract import contracts

from .conftest import COUNTRIES, lines

Cards = dict[str, Card]
SILENT = {
    ".outlook.progression", ".outlook.demand", ".ai.verdict", ".ai.summary", ".ai.entry_level", ".ai.advice",
    ".credentials.body", ".migration_documents.body",
}  # fmt: skip
"""Texts only a profile gives: empty where there is none; and bodies, where the source names none or very many."""


IN_A_YEAR = {"hour": 2080, "week": 52, "month": 12}
DERIVED_FROM = {
    "ca": {"hour"}, "us": set(), "gb": {"week", "hour"}, "au": {"week"}, "de": {"month"}, "sg": {"month"},
}  # fmt: skip
"""What a country's yearly medians are derived from. The United Kingdom publishes the year, of most occupations; the
United States do too, and give the hour alone where no year may be made of it."""


def times(figure: Figure, factor: int) -> Any:
    """A figure times a factor; the bound of a bound, a gap as it is."""
    if isinstance(figure, dict):
        return {"at_least": figure["at_least"] * factor} if "at_least" in figure else figure
    return pytest.approx(figure * factor, abs=0.01)


def of(every_card: Cards, key: str) -> Cards:
    """The cards of one country."""
    return {entry: card for entry, card in every_card.items() if entry.startswith(f"{key}:")}


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """(dotted path without places, value) of everything in a record that is no container."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield from leaves(value, f"{path}.{name}")
    elif isinstance(node, list):
        for value in node:
            yield from leaves(value, path)
    else:
        yield path, node


def shape(node: Any) -> object:
    """What the contract looks at: the keys and types of a record, the kinds of items of a list."""
    if isinstance(node, dict):
        return tuple((name, shape(value)) for name, value in sorted(node.items()))
    if isinstance(node, list):
        return frozenset(shape(value) for value in node)
    return type(node)


def thinned(node: Any) -> Any:
    """The record with one item of each shape in every list: as good to the contract, and soon checked."""
    if isinstance(node, dict):
        return {name: thinned(value) for name, value in node.items()}
    return list({shape(value): thinned(value) for value in node}.values()) if isinstance(node, list) else node


@pytest.mark.parametrize("key", COUNTRIES)
def test_every_occupation_has_a_card(every_card: Cards, key: str) -> None:
    codes = [line["code"] for line in lines(f"{key}/occupations.csv")]
    assert [card.record["code"] for card in of(every_card, key).values()] == codes


@pytest.mark.parametrize("key", COUNTRIES)
def test_every_card_keeps_the_contract(every_card: Cards, key: str) -> None:
    validator = Draft202012Validator(json.loads(dict(contracts())["occupation"]))
    records = thinned([plain(card.record) for card in of(every_card, key).values()])
    sources = {name: source for card in of(every_card, key).values() for name, source in card.sources.items()}
    answer = {"schema": "occupation/3", "data": records, "warnings": [], "sources": sources}
    assert [f"{list(problem.path)}: {problem.message}" for problem in validator.iter_errors(answer)] == []


@pytest.mark.parametrize("key", COUNTRIES)
def test_every_lead_says_something(every_card: Cards, key: str) -> None:
    short = [entry for entry, card in of(every_card, key).items() if len(card.record["lead"]) < 40]
    assert short == []
    assert [entry for entry, card in of(every_card, key).items() if "{" in card.record["lead"]] == []


@pytest.mark.parametrize("key", COUNTRIES)
def test_nothing_is_empty_or_no_number(every_card: Cards, key: str) -> None:
    for entry, card in of(every_card, key).items():
        for path, value in leaves(card.record):
            assert value != "" or path in SILENT, f"{entry}{path}"
            assert value is not None or path in (".ai", ".ai.products.name", ".unit.verdict"), f"{entry}{path}"
            assert not isinstance(value, float) or math.isfinite(value), f"{entry}{path}"


@pytest.mark.parametrize("key", COUNTRIES)
def test_a_verdict_is_null_only_where_the_shares_of_ai_are_missing(every_card: Cards, key: str) -> None:
    units = [(entry, card.record) for entry, card in of(every_card, key).items() if "unit" in card.record]
    assert units
    for entry, record in units:
        shares = (record["ai"] or {}).get("shares", {"missing": "not-known-here"})
        assert (record["unit"]["verdict"] is None) == ("missing" in shares), entry


@pytest.mark.parametrize("key", COUNTRIES)
def test_whatever_is_missing_has_a_reason(every_card: Cards, key: str) -> None:
    for entry, card in of(every_card, key).items():
        reasons = {value for path, value in leaves(card.record) if path.endswith(".missing")}
        assert reasons <= set(REASONS), entry


@pytest.mark.parametrize("key", COUNTRIES)
def test_every_source_named_is_given(every_card: Cards, key: str, source_keys: set[str]) -> None:
    for entry, card in of(every_card, key).items():
        named = {value for _, value in leaves(card.record) if isinstance(value, str) and value in source_keys}
        assert named <= set(card.sources), entry
        assert card.sources, entry


@pytest.mark.parametrize("key", COUNTRIES)
def test_every_related_occupation_exists(every_card: Cards, key: str) -> None:
    related = {other for card in of(every_card, key).values() for other in card.record["related"]}
    assert related - set(every_card) == set()


@pytest.mark.parametrize("key", COUNTRIES)
def test_pay_by_experience_always_tells_where_it_comes_from(every_card: Cards, key: str) -> None:
    for entry, card in of(every_card, key).items():
        for band in card.record["pay"]["by_experience"]:
            assert band["source"] in card.sources, entry
            assert band["derived"] == (band["method"] != "page-bands/1"), entry
            assert band["derived"] == ("years_min" not in band), entry


@pytest.mark.parametrize("key", COUNTRIES)
def test_national_pay_stands_before_that_of_regions(every_card: Cards, key: str) -> None:
    for entry, card in of(every_card, key).items():
        national = [place["region"] == key for place in card.record["pay"]["percentiles"]]
        assert national == sorted(national, reverse=True), entry


@pytest.mark.parametrize("key", COUNTRIES)
def test_a_derived_yearly_median_is_the_period_times_its_number_in_a_year(every_card: Cards, key: str) -> None:
    derived = set()
    factors = {**IN_A_YEAR, "year": 1} | ({"hour": 1950} if key == "gb" else {})
    for entry, card in of(every_card, key).items():
        median = card.record["pay"].get("median_year")
        if not median:
            continue
        national = [line for line in card.record["pay"]["percentiles"] if line["region"] == key and "p50" in line]
        if median["amount"] == {"missing": "hourly-only"}:
            assert (key, {line["period"] for line in national}, median["derived"]) == ("us", {"hour"}, False), entry
            continue
        rests = [
            line["period"]
            for line in national
            if line.get("basis") == median.get("basis")
            and median["amount"] == times(line["p50"], factors[line["period"]])
        ]
        assert rests, entry
        assert median["derived"] == ("year" not in rests), entry
        derived |= {rests[0]} if median["derived"] else set()
    assert derived == DERIVED_FROM[key]
