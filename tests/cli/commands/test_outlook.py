"""`career outlook`: one part of an occupation."""

import pytest

from careercli.record.plain import plain

KEYS = ["id", "title", "outlook", "lists", "gaps"]


def test_the_record(answer):
    envelope = answer("outlook", "32120")
    assert envelope["schema"] == "outlook/2"
    assert list(envelope["data"]) == KEYS


def test_it_says_what_the_whole_page_says(answer):
    part, whole = answer("outlook", "29-2011")["data"], answer("show", "29-2011")["data"]
    assert {key: part[key] for key in KEYS if key != "gaps"} == plain(
        {key: whole[key] for key in KEYS if key != "gaps"}
    )
    assert part["outlook"]["projections"][0]["of_group"]["code"] == "29-2010"


def test_several(answer):
    assert [record["id"] for record in answer("outlook", "32120", "29-2011")["data"]] == ["ca:32120", "us:29-2011"]


@pytest.mark.parametrize("code", ["ca:21231", "15-1252", "00010"])
def test_an_occupation_without_a_profile(career, code):
    done = career("outlook", code)
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n") > 3


def test_an_unknown_occupation(refused):
    assert refused(3, "outlook", "99999").startswith("error: No occupation 99999\n")


def test_growth_without_numbers_of_people_leaves_no_empty_columns(page):
    shown = page(100, "outlook", "au:254499", "--all")
    assert "+26.0" in shown
    assert not any(name in shown for name in ("Then", "Openings", "not published"))


@pytest.mark.parametrize("code", ["de:81302", "sg:22200"])
def test_a_country_without_projections_says_so(answer, page, code):
    assert answer("outlook", code)["data"]["gaps"] == [{"field": "outlook", "missing": "no-projections"}]
    assert "no source publishes projections by occupation for this country" in page(160, "outlook", code)


def test_shortage_ratings_by_state_take_one_line(page):
    shown = page(200, "outlook", "au:254411", "--all")
    assert "Australia, Australian Capital Territory, New South Wales" in shown
    assert shown.count("Occupation Shortage List") == 2, "the line and its source"


def test_a_dropped_occupation_warns(career):
    assert "de:81122: dropped from KldB 2010 in 2020" in career("outlook", "de:81122", "--all").out
    assert "Dropped from KldB 2010 in 2020" in career("outlook", "de:81122").out
