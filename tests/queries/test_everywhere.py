"""One occupation in every country: figures as the cards have them, gaps with reasons."""

from typing import cast

from careercli.atlas.cards import load_card
from careercli.atlas.connection import ask
from careercli.queries import currency as money
from careercli.queries.everywhere import equal_matches, equal_titles, everywhere, pay_everywhere
from careercli.queries.match import counterparts
from careercli.queries.named import Named
from careercli.record.listing import Match

USD = money.wanted("usd")
assert USD is not None
COUNTRIES = ["ca", "us", "gb", "au", "de", "sg"]
CAD_2025 = 1.397675


def test_a_line_for_each_country_the_own_one_itself() -> None:
    record, cards = everywhere(Named("ca:32120"), USD)
    assert [line["country"] for line in record["countries"]] == COUNTRIES
    assert [line["quality"] for line in record["countries"]][:2] == ["itself", "close"]
    assert len(cards) == len(COUNTRIES)


def test_every_line_is_the_first_candidate_and_has_its_cards_figures() -> None:
    record, _ = everywhere(Named("us:29-1141"), USD)
    first = {match["country"]: match["id"] for match in reversed(counterparts(Named("us:29-1141"), COUNTRIES).found)}
    for line in record["countries"]:
        assert line["id"] == first.get(line["country"], "us:29-1141")
        card = load_card(line["id"]).record
        assert line["pay"]["amount"] == card["pay"]["median_year"]["amount"]
        assert line["pay"]["currency"] == card["pay"]["currency"]


def test_pay_in_one_money_with_rate_year_and_kind() -> None:
    record, _ = everywhere(Named("ca:32120"), USD)
    told = record["countries"][0]["pay"]["converted"]
    assert (told["amount"], told["currency"], told["kind"], told["rate_years"]) == (
        round(81120 / CAD_2025), "USD", "market", [2025],
    )  # fmt: skip
    american = record["countries"][1]["pay"]["converted"]
    assert (american["kind"], american["derived"]) == ("none", False)


def test_a_gap_stays_one_in_every_money() -> None:
    record, _ = everywhere(Named("de:01104"), USD)
    pay = next(line["pay"] for line in record["countries"] if line["country"] == "de")
    assert pay["amount"] == {"missing": "not-published"} or "missing" in pay["amount"]
    assert "converted" not in pay or "missing" in pay["converted"]["amount"]


def test_a_country_without_a_counterpart_has_a_reason() -> None:
    record, _ = everywhere(Named("ca:00010"), USD)
    missing = [line for line in record["countries"] if "id" not in line]
    assert all(line["reason"].startswith("we found no link") for line in missing)


def test_pay_of_every_country_as_published_and_converted() -> None:
    answer = pay_everywhere(Named("ca:32120"), USD._replace(per="year"))
    lines = {line["country"]: line for line in answer.lines}
    assert (lines["ca"]["p50"], lines["ca"]["period"], lines["ca"]["converted"]["p50"]) == (39, "hour", 58039)
    assert "p10" not in lines["de"]
    assert lines["gb"]["converted"]["p90"] == lines["gb"]["p90"] == {"missing": "suppressed"}
    assert lines["us"]["warning"].startswith("us:29-2011: pay and projections")


def test_a_bound_stays_a_bound() -> None:
    (code,) = ask("SELECT code FROM wage WHERE country = 'de' AND p75 LIKE '>=%' ORDER BY code LIMIT 1")[0]
    line = next(line for line in pay_everywhere(Named(f"de:{code}"), USD).lines if line["country"] == "de")
    assert line["p75"] == {"at_least": 7100}
    assert line["converted"]["p75"]["at_least"] > line["p75"]["at_least"]


def test_what_is_tied_with_the_first_is_named() -> None:
    def match(key: str, certainty: str) -> Match:
        return cast("Match", {"id": key, "certainty": certainty})

    matches = [match("de:1", "tie"), match("de:2", "tie"), match("de:3", "tie"), match("de:4", "further")]
    assert equal_matches(matches) == ("de:2", "de:3")
    assert equal_matches(matches[:1]) == equal_matches([]) == ()


def test_every_country_says_what_is_as_near_as_its_best() -> None:
    record, _ = everywhere(Named("ca:31101"), USD)
    every = counterparts(Named("ca:31101"), COUNTRIES[1:]).found
    pay = {line["country"]: line for line in pay_everywhere(Named("ca:31101"), USD).lines}
    assert "as_near" not in record["countries"][0]
    for line in record["countries"][1:]:
        others = [
            match["id"]
            for match in every
            if match["country"] == line["country"] and match["id"] != line["id"] and match["certainty"] == "tie"
        ]  # fmt: skip
        assert line["as_near"] == pay[line["country"]]["as_near"] == others
    america = next(line for line in record["countries"] if line["country"] == "us")
    assert america["certainty"] == "tie"
    assert america["as_near"]
    assert equal_titles([america], "en").keys() == set(america["as_near"])


def test_growth_that_no_source_of_the_country_projects_is_told_so() -> None:
    record, _ = everywhere(Named("ca:31301"), USD)
    growth = {line["country"]: line["growth"]["percent"] for line in record["countries"]}
    assert growth["de"] == growth["sg"] == {"missing": "no-projections"}
