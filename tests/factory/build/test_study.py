"""Study of a card: years, cost, what graduates earn and owe, payback; by hand over the made-up world."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from careercli.record.figure import Figure
from careercli.record.study import StudyCost
from careerdata.build.ai_data import AiData
from careerdata.build.card import card
from careerdata.build.country_data import CountryData
from careerdata.build.skills import Skills
from careerdata.build.study import study_cost
from careerdata.build.unit import Units
from careerdata.rows.study import StudyFieldRow, StudyPayRow, StudyYearsRow, TuitionRow

from .conftest import Refused

World = tuple[AiData, Units, Skills]


@pytest.fixture
def world(ai_data: AiData, units: Units, skills: Skills) -> World:
    """What cards are made with besides the rows of a country."""
    return ai_data, units, skills


@pytest.fixture
def cost(countries: dict[str, CountryData], world: World) -> StudyCost:
    """The cost of study of the brewers, whose entry takes a certificate of two to three years."""
    return _cost(countries["us"], world, "51-1010")


def _cost(country: CountryData, world: World, code: str) -> StudyCost:
    row = next(row for row in country.occupations() if row.code == code)
    found = study_cost(country, card(country, *world, row).record)
    assert found is not None
    return found


def test_the_total_is_the_least_years_at_the_low_price_to_the_most_at_the_high(cost: StudyCost) -> None:
    assert (cost["credential"], cost["years_min"], cost.get("years_max")) == ("certificate", 2, 3)
    assert [price["kind"] for price in cost["tuition"]] == ["public", "private"]
    assert (cost["total_low"], cost["total_high"]) == (20_000, 30_000)  # 10,000 a year at public colleges


def test_what_graduates_earn_and_owe_is_of_the_usual_credential_and_the_whole_country(cost: StudyCost) -> None:
    assert (cost["pay_low"], cost["pay_high"], cost["fields"]) == (50_000, 50_000, 1)
    assert (cost["debt_low"], cost["debt_high"]) == (5_000, 5_000)


def test_payback_is_total_by_pay_above_secondary_school(cost: StudyCost) -> None:
    assert (cost["against"], cost["against_pay"]) == ("secondary", 30_000)
    assert (cost["payback_low"], cost["payback_high"]) == (1.0, 1.5)  # 20,000 and 30,000 by 50,000 - 30,000
    assert (cost["derived"], cost["method"]) == (True, "study/1")
    assert cost["sources"] == ["lists-1", "outlook-1", "pay-1"]


def test_entry_without_study_has_no_total_and_says_why(countries: dict[str, CountryData], world: World) -> None:
    free = _cost(countries["us"], world, "51-2011")
    reason: Figure = {"missing": "no-study"}
    assert (free["total_low"], free["payback_high"], free["derived"]) == (reason, reason, False)
    assert "years_min" not in free
    assert "pay_low" not in free


def with_lines(countries: dict[str, CountryData], world: World, **changed: object) -> StudyCost:
    """The brewers' cost where one line of study_years.csv is otherwise."""
    us = countries["us"]
    key = ("typical entry", "High school diploma or equivalent")
    kept = us.study_years
    us.study_years = {**kept, key: kept[key].model_copy(update=changed)}
    try:
        return _cost(us, world, "51-1010")
    finally:
        us.study_years = kept


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"tuition": ""}, "not-in-source"),  # other kinds of study have prices there
        ({"years_min": "", "years_max": ""}, "not-published"),
        ({"credential": "associate"}, "not-published"),
    ],
)
def test_a_part_that_is_missing_refuses_payback_with_its_reason(
    countries: dict[str, CountryData], world: World, changed: dict[str, str], reason: str
) -> None:
    found = with_lines(countries, world, **changed)
    assert found["payback_low"] == found["payback_high"] == {"missing": reason}
    assert "against" not in found


def test_pay_no_higher_than_with_secondary_school_is_never_paid_back(
    countries: dict[str, CountryData], world: World
) -> None:
    us = countries["us"]
    rows = us.graduates["01.10"]
    us.graduates["01.10"] = [row.model_copy(update={"pay": "30000"}) for row in rows]
    try:
        found = _cost(us, world, "51-1010")
    finally:
        us.graduates["01.10"] = rows
    assert found["payback_low"] == found["payback_high"] == {"missing": "no-gain"}


def test_nothing_to_pay_is_nothing_to_pay_back(countries: dict[str, CountryData], world: World) -> None:
    us = countries["us"]
    rows = us.rows[TuitionRow][""]
    us.rows[TuitionRow][""] = [row.model_copy(update={"kind": "none", "low": "0", "high": "0"}) for row in rows]
    try:
        found = _cost(us, world, "51-1010")
    finally:
        us.rows[TuitionRow][""] = rows
    assert (found["total_low"], found["total_high"]) == (0, 0)
    assert found["payback_low"] == {"missing": "no-fee"}


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("education/study_years.csv", "certificate,2,3", "certificate,3,2", "3 to 2 years does not rise"),
        ("education/study_years.csv", "5,none,,,", "5,none,2,,", "neither years nor tuition"),
        ("us/tuition.csv", "us-ny", "us-zz", "no region us-zz"),
        ("us/tuition.csv", "15000,15000", "15000,1500", "15000 to 1500 does not rise"),
        ("us/study_pay.csv", "50000,40000,60000", "50000,40000,45000", "do not rise"),
        ("us/study_pay.csv", "us-ny", "us-zz", "no region us-zz"),
        ("us/secondary_pay.csv", "30000,outlook-1", "30000,outlook-9", "outlook-9"),
    ],
)
def test_bad_lines_are_refused_by_file_and_problem(
    refused: Refused, file: str, old: str, new: str, problem: str
) -> None:
    said = refused(file, old, new)
    assert file in said
    assert problem in said


def test_a_level_of_the_scale_without_years_is_refused(data: Path, refused: Refused) -> None:
    (data / "education/isced.csv").write_text(
        "scheme,value,low,high,wording,reason,source\n"
        + "".join(f"TEER,{value},2,3,school,Ours.,lists-1\n" for value in "245")
        + "typical entry,High school diploma or equivalent,3,3,school,Ours.,lists-1\n"
        + "typical entry,No formal educational credential,0,2,none,Ours.,lists-1\n"
    )
    assert "no line for the TEER `4`" in refused("education/study_years.csv", "Ours.", "Theirs.")


def test_rows_refuse_what_cannot_be() -> None:
    with pytest.raises(ValidationError, match="`none` does not go with"):
        TuitionRow(level="degree", region="de", kind="none", field="", year="2024", low="0", high="5", source="x")
    with pytest.raises(ValidationError, match="neither pay nor debt"):
        StudyPayRow(
            cip="01.10", title="", credential="bachelor", region="us", graduates="", programs_pay="1",
            pay="!few-programs", pay_low="", pay_high="", programs_debt="0", debt="!few-programs", debt_low="",
            debt_high="", source="x",
        )  # fmt: skip
    with pytest.raises(ValidationError, match="does not rise"):
        StudyYearsRow(
            scheme="a",
            value="b",
            credential="degree",
            years_min="3",
            years_max="2.5",
            tuition="",
            reason="r",
            source="x",
        )


def test_a_field_of_the_unit_group_has_its_own_price_and_longer_study_no_total(
    countries: dict[str, CountryData], world: World
) -> None:
    us = countries["us"]
    row = next(row for row in us.occupations() if row.code == "51-1010")
    record = card(us, *world, row).record
    record["unit"] = {"isco": "7515", "part": False}  # type: ignore[typeddict-item]
    price = TuitionRow(
        level="two-year",
        region="us",
        kind="average",
        field="Brewing",
        year="2022-23",
        low="7",
        high="7",
        source="pay-1",
    )
    kept = us.rows[TuitionRow][""]
    us.rows[TuitionRow][""] = [*kept, price]
    us.study_fields = {"7515": StudyFieldRow(isco="7515", field="Brewing", longer="", reason="Ours.", source="lists-1")}
    try:
        own = study_cost(us, record)
        us.study_fields = {"7515": StudyFieldRow(isco="7515", field="", longer="yes", reason="Ours.", source="lists-1")}
        longer = study_cost(us, record)
    finally:
        us.rows[TuitionRow][""], us.study_fields = kept, {}
    assert own
    assert longer
    assert [(one.get("field"), one["low"]) for one in own["tuition"]] == [("Brewing", 7)]
    assert (own["total_low"], own["total_high"]) == (14, 21)
    assert longer["total_low"] == longer["payback_high"] == {"missing": "not-published"}
    assert "years_max" not in longer
    assert longer["tuition"][0]["low"] == 10_000
