"""Education of occupations: graduates and tuition of the country or of one region, by hand."""

from typing import Any

import pytest

from careercli.errors import NotFound
from careercli.queries.education import education_of
from careercli.queries.naming import find


def asked(name: str, region: str | None = None) -> Any:
    """The record of one occupation, and its sources."""
    finished = education_of([find(name)], None, region)
    return finished.data


def test_the_usual_credential_stands_first_and_has_payback_by_hand() -> None:
    record = asked("us:29-1141")
    first = record["study_pay"][0]
    assert (first["cip"], first["credential"], first["usual"]) == ("51.38", "bachelor", True)
    assert (first["pay"], first["debt"]) == (90_574, 20_088)
    cost = record["study_cost"]
    assert (cost["total_low"], cost["total_high"]) == (4 * 7_484, 5 * 7_484)
    assert first["payback_low"] == round(4 * 7_484 / (90_574 - 36_082), 1) == 0.5
    assert first["payback_high"] == round(5 * 7_484 / (90_574 - 36_082), 1) == 0.7
    assert not any("payback_low" in row for row in record["study_pay"] if not row["usual"])


def test_a_state_has_its_own_figures_and_never_those_of_the_country() -> None:
    record = asked("us:29-1141", "NY")
    assert record["region"] == "us-ny"
    assert {row["region"] for row in record["study_pay"]} == {"us-ny"}
    bachelor = next(row for row in record["study_pay"] if row["credential"] == "bachelor")
    assert (bachelor["pay"], bachelor["debt"]) == (112_038, 18_750)
    assert "payback_low" not in bachelor
    assert bachelor["title"].startswith("Registered Nursing")  # the country's file alone has titles
    assert {(price["kind"], price["low"]) for price in record["tuition"]} == {
        ("public", 7_070), ("public-outside", 16_980), ("private", 48_128),
    }  # fmt: skip


def test_a_state_without_enough_programmes_has_none() -> None:
    record = asked("us:29-1141", "AK")
    assert [row for row in record["study_pay"] if row["credential"] == "bachelor"] == []


def test_a_province_has_its_tuition_by_field() -> None:
    prices = asked("ca:31301", "QC")["tuition"]
    assert {price["region"] for price in prices} == {"ca-qc"}
    assert next(price for price in prices if price.get("field") == "Nursing")["low"] == 2_674
    assert "field" not in prices[0]
    assert prices[0]["low"] == 2_961


def test_an_unknown_region_is_refused() -> None:
    with pytest.raises(NotFound):
        asked("us:29-1141", "Narnia")


def test_figures_name_sources_the_card_has_not() -> None:
    finished = education_of([find("us:47-2111")])
    record: Any = finished.data
    assert record["study_pay"]
    assert "us-scorecard-fields-2026" in finished.sources
