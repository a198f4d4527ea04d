"""What study costs and pays: figures read from the publishers' files by hand, what must hold of every line and card.

All lines of pay and debt were computed a second time from the 220,960 programmes behind them (docs/methods/study.md).
Those below were read with grep in the publishers' files, each with its neighbours.
"""

from collections import Counter
from typing import Any

import pytest

from careercli.atlas.cards import Card
from careercli.record.figure import amount_or_none

from .conftest import lines

PAY = {
    ("51.38", "associate"): ("80519", "14918"), ("51.38", "bachelor"): ("90574", "20088"),
    ("51.38", "master"): ("120741", "46227"), ("11.07", "bachelor"): ("117363", "19500"),
    ("51.10", "bachelor"): ("75260", "21146"), ("46.03", "certificate"): ("54706", "8654"),
    ("51.12", "professional"): ("108852", "204075"), ("22.01", "professional"): ("109337", "117990"),
    ("13.12", "bachelor"): ("48396", "22828"), ("14.08", "bachelor"): ("86795", "21414"),
    ("51.08", "associate"): ("45859", "15644"), ("52.03", "bachelor"): ("77653", "21283"),
    ("51.04", "professional"): ("173366", "269862"), ("12.04", "certificate"): ("27230", "7917"),
}  # fmt: skip
OF_STATES = {
    ("51.38", "bachelor", "us-ny"): ("112038", "18750"), ("11.07", "bachelor", "us-ca"): ("123767", "15882"),
    ("51.38", "associate", "us-tx"): ("83989", "13009"), ("51.08", "certificate", "us-fl"): ("32055", "9500"),
    ("52.03", "bachelor", "us-oh"): ("77333", "22299"), ("11.07", "bachelor", "us-wa"): ("159253", "15351"),
    ("13.12", "bachelor", "us-il"): ("49233", "22205"), ("14.19", "bachelor", "us-pa"): ("90768", "26400"),
    ("52.02", "bachelor", "us-ga"): ("67783", "23106"), ("14.19", "bachelor", "us-mi"): ("97518", "24329"),
}  # fmt: skip
TUITION = {
    "us": {
        ("degree", "us", "public"): 7484, ("degree", "us", "public-outside"): 19788, ("degree", "us", "private"): 29476,
        ("two-year", "us", "public"): 3300, ("degree", "us-ca", "public"): 5742, ("two-year", "us-ca", "public"): 1196,
        ("degree", "us-fl", "public"): 2995, ("degree", "us-il", "public-outside"): 28022,
        ("degree", "us-ny", "private"): 48128, ("two-year", "us-tx", "public-outside"): 5926,
        ("degree", "us-vt", "public"): 15572, ("degree", "us-wy", "public"): 3840,
    },
    "ca": {
        ("ca", ""): 6838, ("ca", "Nursing"): 5788, ("ca", "Dentistry"): 23474, ("ca-qc", ""): 2961,
        ("ca-qc", "Nursing"): 2674, ("ca-on", "Law"): 21614, ("ca-on", "Dentistry"): 40463, ("ca-ab", ""): 5744,
        ("ca-bc", "Engineering"): 5744, ("ca-ns", ""): 8153, ("ca-nl", "Nursing"): 2550, ("ca-ab", "Law"): 11025,
    },
}  # fmt: skip


def test_pay_and_debt_by_field_as_published() -> None:
    found = {(line["cip"], line["credential"]): (line["pay"], line["debt"]) for line in lines("us/study_pay.csv")}
    assert {key: found[key] for key in PAY} == PAY


def test_pay_and_debt_by_state_as_published() -> None:
    found = {
        (line["cip"], line["credential"], line["region"]): (line["pay"], line["debt"])
        for line in lines("us/study_pay_states.csv")
    }
    assert {key: found[key] for key in OF_STATES} == OF_STATES


def test_american_tuition_as_published() -> None:
    found = {(line["level"], line["region"], line["kind"]): float(line["low"]) for line in lines("us/tuition.csv")}
    assert {key: found[key] for key in TUITION["us"]} == TUITION["us"]


def test_canadian_tuition_as_published() -> None:
    found = {(line["region"], line["field"]): float(line["low"]) for line in lines("ca/tuition.csv")}
    assert {key: found[key] for key in TUITION["ca"]} == TUITION["ca"]


def test_every_figure_rests_on_five_programmes_and_no_region_is_the_country() -> None:
    for file in ("us/study_pay.csv", "us/study_pay_states.csv"):
        for line in lines(file):
            for name in ("pay", "debt"):
                assert (int(line[f"programs_{name}"]) < 5) == (line[name] == "!few-programs"), line
            assert (line["region"] == "us") == (file == "us/study_pay.csv")


@pytest.mark.parametrize(("low", "high"), [("pay_low", "pay_high"), ("debt_low", "debt_high")])
def test_the_ends_of_a_span_are_in_order(every_card: dict[str, Card], low: str, high: str) -> None:
    for key, card in every_card.items():
        cost: Any = card.record.get("study_cost", {})
        first, last = amount_or_none(cost.get(low)), amount_or_none(cost.get(high))
        assert (first is None) == (last is None), key
        assert first is None or last is None or first <= last, key


def test_totals_and_paybacks_follow_from_their_parts(every_card: dict[str, Card]) -> None:
    counted: Counter[str] = Counter()
    for key, card in every_card.items():
        cost: Any = card.record.get("study_cost")
        if not cost or amount_or_none(cost["total_low"]) is None:
            continue
        price, least = cost["tuition"][0], cost["years_min"]
        assert cost["derived"], key
        assert cost["total_low"] == round(price["low"] * least), key
        assert cost["total_high"] == round(price["high"] * cost.get("years_max", least)), key
        low = amount_or_none(cost["payback_low"])
        if low is None:
            assert cost["payback_low"]["missing"] in ("no-fee", "no-gain", "not-published"), key
            continue
        own = cost["pay_high"] if cost["against"] == "secondary" else cost["own_pay"]
        assert low == round(cost["total_low"] / (own - cost["against_pay"]), 1), key
        counted[card.record["country"]] += 1
    assert {country for country, number in counted.items() if number >= 60} == {"au", "ca", "gb", "us"}


def test_every_level_of_schooling_has_its_years(every_card: dict[str, Card]) -> None:
    """An occupation whose level says something of schooling has a cost, or says why not."""
    for key, card in every_card.items():
        typical = any("isced_low" in stage for stage in card.record["education"] if stage.get("typical"))
        assert ("study_cost" in card.record) == typical, key


def test_a_price_of_a_part_of_the_country_is_of_a_law_that_is_of_that_part(every_card: dict[str, Card]) -> None:
    for card in every_card.values():
        cost: Any = card.record.get("study_cost", {"tuition": []})
        regions = {price["region"] for price in cost["tuition"]} - {card.record["country"]}
        assert regions <= {"gb-eng"}


def test_one_by_hand_a_country(every_card: dict[str, Card]) -> None:
    """Registered nurses: price, years and pay of the sources, added up by head."""

    def part(key: str, *names: str) -> tuple[Any, ...]:
        cost: Any = every_card[key].record["study_cost"]
        return tuple(cost[name] for name in names)

    assert part("us:29-1141", "total_low", "total_high", "payback_low", "payback_high") == (29_936, 37_420, 0.5, 0.7)
    assert part("ca:31301", "total_low", "total_high", "payback_low", "payback_high") == (17_364, 23_152, 0.6, 0.8)
    assert part("ca:31110", "total_low", "payback_low") == ({"missing": "not-published"},) * 2  # dentists: longer
    assert part("gb:2237", "total_low", "total_high", "payback_low", "payback_high") == (28_605, 28_605, 4.1, 4.1)
    assert part("au:254418", "total_low", "total_high", "payback_low", "payback_high") == (13_335, 65_292, 0.7, 3.3)
    assert part("de:81302", "total_low", "total_high", "payback_low") == (0, 0, {"missing": "no-fee"})
    assert part("sg:22200", "total_low", "payback_low") == ({"missing": "not-known-here"},) * 2
