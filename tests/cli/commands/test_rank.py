"""`career rank`, and the ratings other commands tell."""

import pytest


def test_the_lines_of_a_ranking(answer):
    envelope = answer("rank", "--country", "us", "--level", "4", "--top", "3", "--weights", "pay=1")
    assert envelope["schema"] == "ranking/1"
    assert [line["weights"] for line in envelope["data"]] == [{"pay": 1.0}] * 3
    assert all(line["overall"] == line["axes"]["pay"] for line in envelope["data"])


@pytest.mark.parametrize("weights", ["foo=1", "pay=-1", "pay=0", "pay", "pay=x", ",", "pay=1,pay=2", "pay=nan", ""])
def test_weights_that_are_none(refused, weights):
    assert refused(2, "rank", f"--weights={weights}")


def test_an_empty_filter_gives_an_empty_ranking_with_the_reason(career):
    done = career("rank", "--min-pay", "999999999", "--format", "plain")
    assert done.code == 0
    assert "No occupation matches these filters" in done.err


def test_axes_that_are_named_must_be_known_unless_the_reader_says(answer, career):
    lines = answer("rank", "--weights", "pay=3,ai=2", "--top", "0")["data"]
    assert {line["coverage"] for line in lines} == {100.0}
    assert all({"pay", "ai"} <= line["axes"].keys() for line in lines)
    wider = answer("rank", "--weights", "pay=3,ai=2", "--min-coverage", "60", "--top", "0")["data"]
    assert {line["id"] for line in wider if line["coverage"] == 100} == {line["id"] for line in lines}
    assert {line["coverage"] for line in wider} == {60.0, 100.0}
    assert "--min-coverage 60" in career("rank", "--weights", "pay=3,ai=2").err
    assert "Some lines lack `ai`" in career("rank", "--weights", "pay=3,ai=2", "--min-coverage", "60").err


def test_with_all_axes_alike_lines_without_what_is_usual_are_warned_of(answer):
    told = " ".join(answer("rank", "--country", "us", "--top", "10")["warnings"])
    assert "lack" not in told, "of all axes none that is usual there"
    assert "Some lines lack `spread`" in " ".join(answer("rank", "--country", "de")["warnings"])
    assert "among the best-paid tenth" in " ".join(answer("rank", "--country", "de")["warnings"])


@pytest.mark.parametrize("least", ["59", "101", "x", "nan"])
def test_a_coverage_that_is_none(refused, least):
    assert "--min-coverage" in refused(2, "rank", "--min-coverage", least)


@pytest.mark.parametrize("top", ["0", "101"])
def test_robust_draws_for_a_number_of_lines(refused, top):
    assert "--robust" in refused(2, "rank", "--robust", "--top", top)


def test_weights_of_the_profile_and_those_given_before_them(career, answer):
    assert career("profile", "init").code == 0
    assert "no weights" in career("rank", "--profile").err
    assert career("profile", "set", "weights.pay=3", "weights.ai=2").code == 0
    line = answer("rank", "--profile", "--top", "1")["data"][0]
    assert line["weights"] == {"pay": 3.0, "ai": 2.0}
    assert answer("rank", "--profile", "--weights", "ai=5", "--top", "1")["data"][0]["weights"] == {
        "pay": 3.0,
        "ai": 5.0,
    }
    refused = career("profile", "set", "weights.salary=1")
    assert refused.code == 2
    assert "not `salary`" in refused.err


def test_a_list_of_the_well_rated(answer, career):
    lines = answer("list", "--country", "ca", "--min-rating", "6", "--sort", "rating", "--limit", "0")["data"]
    ratings = [line["rating"] for line in lines]
    assert ratings == sorted(ratings, reverse=True)
    assert min(ratings) >= 6
    assert "Rating" in career("list", "--country", "ca", "--min-rating", "6", "--format", "plain").out


def test_a_comparison_marks_the_better_rating_only_within_a_country_and_on_the_same_axes(answer):
    def best(*names):
        rows = answer("compare", *names)["data"]["rows"]
        return next(row["best"] for row in rows if row["field"] == "rating")

    assert best("ca:32120", "ca:31102") == ["ca:31102"]
    assert best("ca:00010", "ca:32120") == []  # on other axes
    assert best("ca:32120", "us:29-2011") == []


def test_the_page_of_an_occupation_has_our_score(career):
    out = career("show", "32120", "--all", "--format", "plain").out
    assert "Overall score" in out


NARROWED = [
    ("--level", "2"),
    ("--group", "31"),
    ("--min-pay", "80000"),
    ("--max-pay", "60000"),
    ("--min-growth", "10"),
    ("--max-growth", "5"),
    ("--min-employment", "50000"),
    ("--on-list", "express-entry-stem"),
    ("--route", "ca/express-entry-healthcare"),
    ("--min-automated", "30"),
    ("--max-automated", "5"),
    ("--min-human", "60"),
    ("--min-rating", "6"),
    ("--regulated",),
]


@pytest.mark.parametrize("option", NARROWED, ids=lambda option: option[0])
def test_a_filter_leaves_what_it_leaves_of_a_list(answer, option):
    listed = {line["id"] for line in answer("list", "--country", "ca", *option, "--limit", "0")["data"]}
    ranked = {
        line["id"] for line in answer("rank", "--country", "ca", *option, "--top", "0", "-w", "migration=1")["data"]
    }
    assert ranked == listed
    assert 0 < len(ranked) < 516


def test_what_is_left_out_and_what_shares_a_place_is_told(career):
    told = career("rank", "--weights", "requirements=1", "--format", "plain").err
    assert "the first 15 of" in told
    assert "share place 1" in told
    assert "the first" not in career("rank", "--top", "5").err
    assert "the first" not in career("rank", "--min-pay", "999999999").err


def test_several_countries_and_figures_of_groups_are_warned_of(answer):
    envelope = answer("rank", "--weights", "pay=1,growth=1", "--min-pay", "50000", "--top", "200")
    assert {"gb", "ca"} <= {line["country"] for line in envelope["data"]}
    assert any("countries whose publishers give different figures" in told for told in envelope["warnings"])
    two = answer("rank", "--weights", "competition=1", "--top", "5")
    assert {line["country"] for line in two["data"]} == {"ca"}
    assert not any("countries whose" in told for told in two["warnings"])
    assert any("whole group of occupations" in told for told in envelope["warnings"])
    assert all(line.get("grouped") == ["growth"] for line in envelope["data"] if line["country"] == "gb")
    alone = answer("rank", "--country", "ca", "--weights", "pay=1,growth=1")
    assert not any("countries" in told or "group" in told for told in alone["warnings"])


def test_the_sources_are_those_of_what_is_weighed(answer):
    assert set(answer("rank", "--country", "ca", "--weights", "growth=1")["sources"]) == {
        "career-rating",
        "ca-cops-2024",
    }


def test_one_axis_has_nothing_to_vary(refused):
    assert "two axes" in refused(2, "rank", "--weights", "pay=1", "--robust")


def test_the_reader_s_interests_are_an_axis_once_they_are_saved(answer, career, refused):
    assert "career quiz --save" in refused(3, "rank", "--weights", "interest=1")
    career("profile", "init")
    assert "career quiz --save" in refused(2, "rank", "--weights", "interest=1")
    likes = dict.fromkeys(("realistic", "investigative", "social", "enterprising", "conventional"), 2)
    career("profile", "set", *(f"interests.{name}={value}" for name, value in {**likes, "artistic": 5}.items()))
    envelope = answer("rank", "--weights", "interest=2,pay=1", "--country", "us", "--top", "20")
    first = envelope["data"][0]
    assert first["interests"][0] == "artistic"
    assert first["weights"] == {"pay": 1, "interest": 2}
    assert first["overall"] == pytest.approx((2 * first["axes"]["interest"] + first["axes"]["pay"]) / 3, abs=0.01)
    assert "us-onet-30-1" in envelope["sources"]
    page = career("rank", "--weights", "interest=1", "--country", "gb", terminal=True).out
    assert "Fits your interests" in page
    assert "~ at interests" in page


def test_weights_of_the_profile_may_weigh_interests(career, answer):
    career("profile", "init")
    six = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
    career("profile", "set", "weights.interest=2", *(f"interests.{name}={at % 5 + 1}" for at, name in enumerate(six)))
    assert answer("rank", "--profile", "--top", "1")["data"][0]["weights"] == {"interest": 2}


def test_a_ranking_may_be_narrowed_to_interests_without_weighing_them(answer):
    lines = answer("rank", "--interest", "SI", "--country", "ca", "--top", "5")["data"]
    assert all({"social", "investigative"} <= set(line["interests"]) for line in lines)
    assert all("interest" not in line["axes"] for line in lines)


def test_places_are_drawn_with_interests_too(career, answer):
    career("profile", "init")
    six = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
    career("profile", "set", *(f"interests.{name}={at % 5 + 1}" for at, name in enumerate(six)))
    lines = answer("rank", "--weights", "interest=2,pay=1", "--country", "us", "--robust", "--top", "3")["data"]
    assert all(line["robust"]["place_low"] <= line["robust"]["median_place"] for line in lines)


def test_the_pay_of_a_place(answer, page):
    data = answer("rank", "--in", "us-tx", "--net", "--top", "3")["data"]
    assert all(line["pay"]["region"] == "us-tx" and line["pay"]["net"] < line["pay"]["p50"] for line in data)
    shown = page(100, "rank", "--in", "us-tx", "--net", "--top", "3")
    assert "Ranking: Texas" in shown
    assert "Scores compare whole countries" in " ".join(shown.split())


def test_dashes_after_tax_are_explained(career):
    """The United States have no tax of the whole country; Germany has."""
    whole = career("rank", "--country", "us", "--net", "--top", "2")
    assert "Pay after tax depends on the region" in whole.err
    for other in (("--country", "de"), ("--in", "us-tx")):
        assert "depends on the region" not in career("rank", *other, "--net", "--top", "2").err
