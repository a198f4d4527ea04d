"""Which answers of a search are sure."""

import pytest

from careercli.queries.search import search


def sure(words: str, country: str | None = None) -> list[str]:
    return [one["id"] for one in search(words, country) if one.get("sure")]


@pytest.mark.parametrize(
    ("words", "country", "entry"),
    [
        *(("Registered nurses", "us", "us:29-1141"), ("plumber", "ca", "ca:72300"), ("soudeur", "ca", "ca:72106")),
        *(("Senior software engineer", "us", "us:15-1252"), ("Bürokauffrau", "de", "de:71402")),
    ],
)
def test_a_title_of_one_occupation_alone_is_sure(words: str, country: str, entry: str) -> None:
    assert sure(words, country) == [entry]


@pytest.mark.parametrize(
    ("words", "country"),
    [("Business analyst", "us"), ("nurse of some kind", "us"), ("lorry driver", "us"), ("xqzzk", "us"), ("3212", "ca")],
)
def test_a_title_of_several_or_of_none_is_not(words: str, country: str) -> None:
    assert sure(words, country) == []


@pytest.mark.parametrize("words", ["Kupferschmied/in", "Möbelmonteur/in", "Teppichknüpfer/in"])
def test_a_title_that_countries_put_to_different_work_is_sure_in_its_country_alone(words: str) -> None:
    assert not [entry for entry in sure(words) if entry.startswith("de:")]
    assert [entry[:3] for entry in sure(words, "de")] == ["de:"]


def test_an_umlaut_makes_another_word() -> None:
    assert sure("Schatzmeister")
    assert not sure("Schätzmeister")


def test_one_of_a_country_at_the_most() -> None:
    countries = [entry[:2] for entry in sure("electrician")]
    assert countries
    assert len(countries) == len(set(countries))
