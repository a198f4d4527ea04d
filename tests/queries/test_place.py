"""Places as people say them."""

import re

import pytest

from careercli.atlas import places
from careercli.errors import Ambiguous, NotFound
from careercli.queries.place import Place, place_of, wider
from careercli.queries.salary import find_region


@pytest.mark.parametrize(
    ("country", "name", "region"),
    [
        ("ca", "ON", "ca-on"),
        ("ca", "ca-on", "ca-on"),
        ("ca", "Ontario", "ca-on"),
        ("ca", "Québec", "ca-qc"),
        ("ca", "B.C.", "ca-bc"),
        ("ca", "PEI", "ca-pe"),
        ("ca", "Calgary", "ca-er4830"),
        ("ca", "Kitchener", "ca-er3540"),
        ("ca", "Regina", "ca-er4710"),
        ("ca", "London", "ca-er3560"),
        ("ca", "Canada", "ca"),
        ("ca", "ca", "ca"),
        ("us", "CA", "us-ca"),
        ("us", "usa", "us"),
        ("us", "Houston", "us-m26420"),
        ("us", "houston, tx", "us-m26420"),
        ("us", "Portland, OR", "us-m38900"),
        ("us", "Portland Maine", "us-m38860"),
        ("us", "NYC", "us-m35620"),
        ("us", "San Francisco", "us-m41860"),
        ("us", "New York", "us-ny"),
        ("us", "Washington DC", "us-m47900"),
        ("de", "Deutschland", "de"),
        ("gb", "UK", "gb"),
    ],
)
def test_a_place_by_what_it_is_called(country: str, name: str, region: str) -> None:
    assert place_of(country, name)[::2] == (region, False)
    assert find_region(country, name) == region


def test_every_official_name_is_its_region_or_one_of_several() -> None:
    for country in ("ca", "us", "au"):
        for key, region in places.regions(country).items():
            try:
                assert place_of(country, region.name_en).region == key
            except Ambiguous as several:
                assert key in several.hints[0]


def test_every_city_an_american_area_is_named_for_leads_to_it() -> None:
    for key, region in places.regions("us").items():
        if region.kind == "metro":
            city, _, states = region.name_en.partition(", ")
            first = f"{re.split('[-/]', city)[0]}, {states.split('-')[0]}"
            try:
                assert place_of("us", first).region == key
            except Ambiguous as several:
                assert key in several.hints[0]


@pytest.mark.parametrize(
    ("country", "name", "note"),
    [
        ("us", "Houston", "`Houston` was read as Houston-Pasadena-The Woodlands, TX (us-m26420)"),
        ("us", "New York", "`New York` was read as New York (us-ny); there is also New York-Newark-Jersey City"),
        ("us", "Washington", "there is also Washington-Arlington-Alexandria"),
        ("ca", "Ontario", ""),
        ("ca", "Calgary", ""),
    ],
)
def test_how_a_place_was_taken_is_said(country: str, name: str, note: str) -> None:
    assert note in place_of(country, name).note
    assert bool(note) == bool(place_of(country, name).note)


@pytest.mark.parametrize(
    ("name", "keys"),
    [("Portland", ["us-m38860", "us-m38900"]), ("Springfield", ["us-m44100", "us-m44140", "us-m44180"])],
)
def test_a_name_of_several_lists_them(name: str, keys: list[str]) -> None:
    with pytest.raises(Ambiguous) as caught:
        place_of("us", name)
    assert all(key in caught.value.hints[0] for key in keys)


@pytest.mark.parametrize(
    ("country", "name", "larger"),
    [
        ("ca", "Vancouver", "Lower Mainland (`ca-er5920`)"),
        ("au", "Sydney", "Australia (`au`)"),
        ("de", "Munich", "Germany (`de`)"),
        ("gb", "Oxford", "South East England (`gb-e12000008`)"),
        ("us", "Brooklyn", "New York-Newark-Jersey City, NY-NJ (`us-m35620`)"),
    ],
)
def test_pay_of_a_larger_area_is_offered_and_not_used(country: str, name: str, larger: str) -> None:
    with pytest.raises(NotFound, match=f"No pay is published for {name} alone") as caught:
        find_region(country, name)
    assert larger in caught.value.hints[0]


def test_a_state_without_pay_is_a_place_all_the_same() -> None:
    """It licenses; pay there is published for the whole country only."""
    assert place_of("de", "Bayern") == ("de-by", "", False)
    assert place_of("gb", "England") == ("gb-eng", "", False)
    assert place_of("de", "NRW").region == "de-nw"
    assert place_of("de", "München") == ("de-by", "München lies in Bavaria (de-by)", True)


def test_a_place_of_another_country_is_named() -> None:
    with pytest.raises(NotFound) as caught:
        place_of("ca", "Houston")
    assert "In other countries: Houston-Pasadena-The Woodlands, TX (us-m26420)" in caught.value.hints[-1]


def test_the_areas_a_place_lies_in() -> None:
    assert wider("ca", "ca-er4830") == ["ca-ab", "ca"]
    assert wider("us", "us-tx") == ["us"]
    assert wider("de", "de") == []


@pytest.mark.parametrize("name", ["", "  ", "xyzzy", "'"])
def test_no_place(name: str) -> None:
    with pytest.raises(NotFound, match="No region"):
        place_of("us", name)


def test_a_place_that_was_named_plainly() -> None:
    assert Place("ca-on") == ("ca-on", "", False)
