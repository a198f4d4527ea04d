"""A whole country at once: every occupation once, drawn by workers nobody is counted twice in, with its routes."""

from functools import cache
from typing import Any

import pytest

from careercli.atlas import cards, visas
from careercli.errors import NotFound
from careercli.queries.country_atlas import Book as Routes
from careercli.queries.country_atlas import areas_of, country_atlas, ways_of
from careercli.queries.listing import Filter, listing
from careercli.queries.visas import routes_on
from careercli.text.text import text

COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
GROUP = {"code": "12", "title": "Wide"}


@cache
def atlas(country: str) -> Any:
    """The record of a country."""
    return country_atlas(country).data


def line(code: str, employment: Any, group: dict[str, str] | None = None) -> Any:
    """As much of a line as areas look at."""
    return {"id": code, "employment": employment, **({"of_group": {"employment": group}} if group else {})}


def record(*groups: str) -> Any:
    """As much of a card as areas look at."""
    return {"groups": [{"code": code} for code in groups]}


def test_own_workers_are_drawn_as_they_are_and_a_reason_stays() -> None:
    lines = [line("1", 500), line("2", {"missing": "not-published"})]
    assert areas_of(lines, [record("12"), record("12")]) == [500, {"missing": "not-published"}]


def test_the_workers_of_a_group_are_parted_among_those_that_share_them() -> None:
    lines = [line(code, 900, GROUP) for code in ("1", "2", "3")]
    assert areas_of(lines, [record("12")] * 3) == [300, 300, 300]


def test_workers_that_one_of_the_group_has_as_its_own_are_not_parted_again() -> None:
    lines = [line("1", 900, GROUP), line("2", 900, GROUP), line("3", 300), line("4", 700)]
    records = [record("121", "12"), record("122", "12"), record("123", "12"), record("134", "13")]
    assert areas_of(lines, records) == [300, 300, 300, 700]


def test_a_group_smaller_than_its_own_members_is_drawn_as_nothing() -> None:
    assert areas_of([line("1", 100, GROUP), line("2", 300)], [record("12"), record("12")]) == [0, 300]


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_occupation_once_with_the_figures_of_lists(country: str) -> None:
    lines = {one["id"]: one for one in listing(Filter(country=country))}
    found = atlas(country)["occupations"]
    assert len(found) == len(lines)
    assert {one["id"]: {key: one[key] for key in lines[one["id"]]} for one in found} == lines


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_occupation_is_in_a_group_and_every_group_counts_its_own(country: str) -> None:
    found = atlas(country)
    groups = {group["code"]: group for group in found["groups"]}
    for code, group in groups.items():
        own = [one for one in found["occupations"] if one["major"] == code]
        known = [one["area"] for one in own if not isinstance(one["area"], dict)]
        assert group["occupations"] == len(own) > 0
        assert group["workers"] == (round(sum(known)) if known else own[0]["area"])
    assert sum(group["occupations"] for group in groups.values()) == len(found["occupations"])


def test_the_workers_of_a_wider_group_are_counted_once() -> None:
    groups = {one["of_group"]["employment"]["code"]: one["employment"] for one in atlas("gb")["occupations"]}
    assert sum(one["area"] for one in atlas("gb")["occupations"]) == pytest.approx(sum(groups.values()), rel=1e-6)


def test_a_country_without_workers_is_drawn_in_equal_parts() -> None:
    assert {country: atlas(country)["area"] for country in COUNTRIES} == {
        **dict.fromkeys(("ca", "us", "gb", "au"), "employment"), "de": "equal", "sg": "equal",
    }  # fmt: skip
    assert all(one["area"] == {"missing": "no-projections"} for one in atlas("de")["occupations"])


def test_those_of_most_workers_come_first_then_the_best_paid() -> None:
    areas = [one["area"] for one in atlas("ca")["occupations"] if not isinstance(one["area"], dict)]
    assert areas == sorted(areas, reverse=True)
    paid = [one["pay_median"] for one in atlas("sg")["occupations"] if not isinstance(one["pay_median"], dict)]
    assert paid == sorted(paid, reverse=True)


@pytest.mark.parametrize("entry", ["ca:32120", "us:15-1252", "gb:2134", "au:254418", "de:81302", "sg:22200"])
def test_the_routes_are_those_of_the_page_of_visas(entry: str) -> None:
    country, card = entry[:2], cards.load_card(entry).record
    book, day = visas.book(country), "2026-11-29"
    found = ways_of(card, Routes(book["routes"], book["lists"], visas.entries(country), day))
    expected: dict[str, list[str]] = {"open": [], "conditions": [], "unknown": []}
    for route in routes_on(card, book, day):
        if route["status"] != "closed":
            expected[route["status"]].append(route["route"])
    assert found == expected
    assert sum(map(len, expected.values())) > 0


def test_names_are_of_the_languages_of_the_country_and_never_the_title_again() -> None:
    found = {one["code"]: one for one in atlas("de")["occupations"]}
    assert found["81302"]["titles"].keys() == {"en", "de"}
    assert "Krankenpfleger/in" in " ".join(found["81302"]["names"])
    for one in atlas("ca")["occupations"]:
        assert not {*one["titles"].values()} & {*one["names"]}


def test_ai_shares_are_borrowed_outside_of_the_country_of_the_tasks() -> None:
    assert not any(one["ai_borrowed"] for one in atlas("us")["occupations"])
    shares = [one for one in atlas("ca")["occupations"] if not isinstance(one["ai_automated"], dict)]
    assert shares
    assert all(one["ai_borrowed"] for one in shares)


def test_the_sources_of_all_that_is_named_are_there() -> None:
    for country in ("ca", "de"):
        made = country_atlas(country, text())
        for one in made.data["occupations"]:
            keys = [one["pay_source"], one["outlook_source"], one.get("pay", {}).get("source")]
            assert {key for key in keys if isinstance(key, str)} <= made.sources.keys()


def test_a_country_we_do_not_have_is_told() -> None:
    with pytest.raises(NotFound):
        country_atlas("fr")
