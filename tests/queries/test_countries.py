"""Countries, regions, sources and contracts: what is here."""

import pytest

from careercli.errors import NotFound
from careercli.queries.contracts import contract_lines, contract_text
from careercli.queries.countries import countries, country_names, names_in, places_in, region_names
from careercli.queries.naming import find
from careercli.queries.sources import named_sources, source_lines


def test_countries_and_how_much_is_known_of_them() -> None:
    canada, states, kingdom, australia, germany, singapore = countries()
    assert (canada["country"], canada["name"], canada["classification"]) == ("ca", "Canada", "NOC 2021")
    assert (canada["occupations"], canada["with_outlook"]) == (516, 485)
    assert canada["with_pay"] == 516 - 1 - 5, "00013 and the five of which only the floor is known"
    assert (states["occupations"], states["currency"], states["pay_years"]) == (867, "USD", "2025, 2024, 2023")
    assert (kingdom["country"], kingdom["classification"], kingdom["currency"]) == ("gb", "SOC 2020", "GBP")
    assert [kingdom[key] for key in ("occupations", "with_pay", "with_outlook", "pay_years")] == [412, 407, 0, "2025"]
    assert (kingdom["with_pay_of_group"], kingdom["with_outlook_of_group"]) == (0, 412)
    assert (australia["country"], australia["classification"], australia["currency"]) == ("au", "ANZSCO 2022", "AUD")
    assert (australia["occupations"], australia["with_pay"], australia["with_outlook"]) == (1076, 0, 0)
    assert (australia["with_pay_of_group"], australia["with_outlook_of_group"]) == (890, 1006)
    assert (germany["country"], germany["classification"], germany["currency"]) == ("de", "KldB 2010", "EUR")
    assert (germany["occupations"], germany["with_pay"], germany["with_outlook"]) == (1301, 950, 0)
    assert (singapore["country"], singapore["classification"], singapore["currency"]) == ("sg", "SSOC 2024", "SGD")
    assert (singapore["occupations"], singapore["with_pay"], singapore["with_outlook"]) == (523, 523, 0)
    assert [entry["pay_years"] for entry in (australia, germany, singapore)] == ["2025", "2023", "2025"]


def test_names_in_a_language() -> None:
    assert [line["name"] for line in countries("fr")] == [
        *("Canada", "États-Unis", "Royaume-Uni", "Australie", "Allemagne", "Singapour"),
    ]
    assert country_names() == [
        ("ca", "Canada"),
        ("us", "United States"),
        ("gb", "United Kingdom"),
        ("au", "Australia"),
        ("de", "Germany"),
        ("sg", "Singapore"),
    ]
    assert names_in("ca", "fr")["ca-bc"] == "Colombie-Britannique"
    assert names_in("ca", "pt")["ca-bc"] == "British Columbia"
    assert (names_in("us", "fr")["us"], places_in("us")["us"]) == ("États-Unis", ("United States", "country"))


def test_regions() -> None:
    assert len(region_names("ca")) == 86
    assert len(region_names("US")) == 583
    assert [len(region_names(country)) for country in ("gb", "au", "de", "sg")] == [14, 9, 17, 1]
    assert len(region_names(None)) == 86 + 583 + 14 + 9 + 17 + 1
    assert places_in("us")["us-m35620"][1] == "metro"
    assert places_in("ca")["ca-nu"] == ("Nunavut", "territory")
    assert places_in("au")["au-act"] == ("Australian Capital Territory", "territory")


def test_every_source_or_those_of_an_occupation() -> None:
    everything, own = source_lines(), source_lines([find("32120")])
    assert [line["key"] for line in own] == sorted(line["key"] for line in own)
    assert {"ca-jobbank-2025", "ca-cops-2024", "page-ca-32120"} <= {line["key"] for line in own}
    assert [line["key"] for line in own if line["key"].startswith("us-")] == ["us-onet-30-1"]
    assert len(everything) > len(own)
    assert all(line["publisher"] and line["vintage"] and line["licence"] for line in everything)


def test_sources_by_key() -> None:
    assert list(named_sources({"ca-jobbank-2025", "no-such"})) == ["ca-jobbank-2025"]


def test_contracts() -> None:
    lines = {line["name"]: (line["version"], line["data"]) for line in contract_lines()}
    assert lines["occupation"][1] == "record or list"
    assert (lines["occupations"], lines["comparison"]) == ((2, "list"), (2, "record"))
    assert contract_text("occupation").startswith("{")


@pytest.mark.parametrize(
    ("name", "near"), [("ocupation", "occupation"), ("zzz", "comparison"), ("\udcff", "occupation")]
)
def test_an_unknown_contract_names_the_nearest(name: str, near: str) -> None:
    with pytest.raises(NotFound) as caught:
        contract_text(name)
    assert near in caught.value.hints[0]
