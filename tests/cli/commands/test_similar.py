"""`career similar`: near occupations, what carries over, what is better."""

import pytest

KEYS = {
    "of", "id", "country", "code", "title", "level", "score", "method", "derived", "via", "of_via", "pay_median",
    "pay_derived", "pay_source", "currency", "ai_automated", "growth_percent", "outlook_source", "demand", "better",
    "carries", "new", "sources", "similarity", "alike", "via_titles",
}  # fmt: skip


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
def test_nothing_is_wider_than_the_screen(page, width):
    assert max(map(len, page(width, "similar", "32120", "--to", "us").splitlines())) <= width


def test_the_record(answer):
    envelope = answer("similar", "us:29-1141")
    assert envelope["schema"] == "similar/2"
    assert len(envelope["data"]) == 10
    assert all(set(line) >= KEYS for line in envelope["data"])
    assert {key for line in envelope["data"] for key in line["sources"]} <= set(envelope["sources"])
    assert not any(line["derived"] or line["via"] for line in envelope["data"])


def test_limit_asks_for_fewer_or_all(answer):
    assert len(answer("similar", "us:29-1141", "--limit", "2")["data"]) == 2
    assert len(answer("similar", "us:29-1141", "--limit", "0")["data"]) == 40


def test_what_carries_over_is_done_in_both_and_what_is_new_only_there(answer):
    def activities(code):
        return {one["title"].rstrip(".") for one in answer("show", code)["data"]["work"]["activities"]}

    here = activities("us:29-1141")
    for line in answer("similar", "us:29-1141", "--limit", "3")["data"]:
        there = activities(line["id"])
        assert line["carries"]["there"] == len(there)
        assert line["carries"]["shared"] == len(here & there)
        assert set(line["carries"]["activities"]) == here & there, "all of them"
        assert set(line["new"]["activities"]) == there - here


def test_better_improves_on_every_axis(answer):
    here = answer("list", "--country", "us", "--limit", "0")["data"]
    own = next(line for line in here if line["id"] == "us:29-2011")
    found = answer("similar", "us:29-2011", "--better", "pay,ai")["data"]
    assert found
    for line in found:
        assert line["pay_median"] > own["pay_median"]
        assert line["ai_automated"] < own["ai_automated"]
        assert line["better"] == ["pay", "ai"]


def test_nothing_better_is_said(answer):
    envelope = answer("similar", "us:29-1151", "--better", "pay,growth,demand,ai,study")
    assert envelope["data"] == []
    assert "us:29-1151: none of the 40 nearest is better in pay, growth, demand, ai, study" in envelope["warnings"][0]


def test_an_axis_its_country_does_not_publish_is_said_with_those_it_does(answer):
    envelope = answer("similar", "de:43414", "--better", "growth")
    assert envelope["data"] == []
    told = envelope["warnings"][0]
    assert told.startswith("de:43414: growth: not published here for this country; figures there are for pay, ")
    assert "growth" not in told.partition("figures there are for ")[2]


def test_what_better_leaves_out_is_said(answer):
    warnings = answer("similar", "ca:32120", "--better", "growth")["warnings"]
    assert any("1 of the 40 nearest has no figure for growth to compare and is left out" in one for one in warnings)


def test_an_axis_of_the_rating_is_shown_and_better(answer):
    envelope = answer("similar", "us:29-2011", "--better", "demand,study")
    assert envelope["data"]
    for line in envelope["data"]:
        assert line["axes"].keys() == line["axes_here"].keys() == {"demand", "study"}
        assert all(line["axes"][axis] > line["axes_here"][axis] for axis in line["axes"])
        assert "career-rating" in line["sources"]


@pytest.mark.parametrize("width", [50, 80])
def test_a_column_asked_for_stays_on_a_narrow_screen(page, width):
    told = page(width, "similar", "us:29-2011", "--better", "ai,demand", "--limit", "2")
    assert "AI could do" not in told.partition("Not shown")[2]
    assert "Openings" in told.partition("Not shown")[0]


def test_reasons_alike_are_told_once(answer):
    envelope = answer("similar", "us:55-1011", "us:55-1012", "us:55-1013")
    (told,) = envelope["warnings"]
    assert told.startswith("us:55-1011, us:55-1012, us:55-1013: its activities")


def test_canadian_activities_are_said_to_be_read_through_others(answer):
    for line in answer("similar", "32120")["data"]:
        assert line["derived"]
        assert line["read_through"] == "activities"
        assert line["via"][0] == line["carries"]["whose"]
        assert "career-match" in line["sources"]
        assert not line["alike"], "skills and interests tell them apart"


def test_a_pipe_has_the_counterparts_and_the_rating(career):
    told = career("similar", "32120", "--to", "us", "--limit", "2", "--format", "tsv").out.splitlines()
    header = told[0].split("\t")
    first = dict(zip(header, told[1].split("\t"), strict=True))
    assert first["there.id"].startswith("us:")
    assert first["there.title"]
    assert float(first["rating"]) > 0
    assert first["via"].startswith('["us:')


def test_its_own_country_is_passed_over_with_a_note(career):
    told = career("similar", "ca:32120", "--to", "us,ca", "--limit", "1", "--json")
    assert "ca:32120 is already in ca, so `--to` leaves it out" in told.err
    assert '"country":"us"' in told.out.replace(" ", "")


def test_pay_of_one_group_is_not_compared(answer):
    line = next(one for one in answer("similar", "us:29-2011")["data"] if one["id"] == "us:29-2012")
    assert line["pay_same_group"] == "29-2010"
    assert "pay_change_percent" not in line


def test_a_doubtful_counterpart_is_the_reason(answer):
    (told,) = answer("similar", "de:29203")["warnings"]
    assert "us:35-3041 Food Servers, Nonrestaurant, matches too weakly (0.47)" in told


def test_elsewhere_it_says_through_whom(answer):
    for line in answer("similar", "gb:2231")["data"]:
        assert line["derived"]
        assert line["via"]
        assert all(key.startswith("us:") for key in (*line["via"], *line["of_via"]))
        assert line["country"] == "gb"


def test_the_counterparts_of_each(answer):
    for line in answer("similar", "32120", "--to", "us,de", "--limit", "4")["data"]:
        assert [one["country"] for one in line["there"]] == ["us", "de"]
        assert all("reason" in one or one["id"].startswith(one["country"]) for one in line["there"])


def test_military_work_is_not_described(answer):
    envelope = answer("similar", "us:55-1011")
    assert envelope["data"] == []
    assert "its activities are not described here (military work" in envelope["warnings"][0]


@pytest.mark.parametrize(
    ("code", "arguments", "told"),
    [
        (2, ("--better", "luck"), "Axes: pay, spread, demand, growth"),
        (2, ("--better", "demnd"), "No axis `demnd`"),
        (2, ("--better", ""), "`--better` is empty"),
        (2, ("--better", ","), "`--better` is empty"),
        (3, ("--to", "fr"), "Countries here"),
        (2, ("--to", "ca"), "ca:32120 is already in ca"),
    ],
)
def test_wrong_input(refused, code, arguments, told):
    assert told in refused(code, "similar", "32120", *arguments)


def test_figures_of_a_wider_group_are_marked(answer, page):
    lines = answer("similar", "au:254418")["data"]
    assert {name for line in lines for name in line["of_group"]} == {"pay_median", "growth_percent", "demand"}
    assert "~ " in page(200, "similar", "au:254418")
    assert all("pay_median" not in line.get("of_group", {}) for line in answer("similar", "gb:2237")["data"])
