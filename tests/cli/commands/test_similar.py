"""`career similar`: near occupations, what carries over, what is better."""

import pytest

KEYS = {
    "of", "id", "country", "code", "title", "level", "score", "method", "derived", "via", "of_via", "pay_median",
    "pay_derived", "pay_source", "currency", "ai_automated", "growth_percent", "outlook_source", "demand", "better",
    "carries", "missing", "sources",
}  # fmt: skip


@pytest.mark.parametrize("width", [60, 100, 160])
def test_the_page(page, snapshot, width):
    assert page(width, "similar", "us:29-2011", "--limit", "3") == snapshot


def test_the_page_where_it_is_derived(career, snapshot):
    assert career("similar", "gb:2231", "--limit", "2", "--to", "us", "--format", "md").out == snapshot


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
def test_nothing_is_wider_than_the_screen(page, width):
    assert max(map(len, page(width, "similar", "32120", "--to", "us").splitlines())) <= width


def test_the_record(answer):
    envelope = answer("similar", "us:29-1141")
    assert envelope["schema"] == "similar/1"
    assert len(envelope["data"]) == 20
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
        assert set(line["carries"]["activities"]) <= here & there
        assert set(line["missing"]["activities"]) <= there - here


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
    envelope = answer("similar", "us:29-1151", "--better", "pay,growth,demand,ai")
    assert envelope["data"] == []
    assert "us:29-1151: none of the 40 nearest is better in pay, growth, demand, ai" in envelope["warnings"][0]


def test_no_figure_of_its_own_is_said(answer):
    envelope = answer("similar", "de:43414", "--better", "growth")
    assert envelope["data"] == []
    assert "it has no figure here for growth" in envelope["warnings"][0]


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
        (2, ("--better", "luck"), "Axes: pay, ai, growth, demand"),
        (2, ("--better", ""), "No axis"),
        (3, ("--to", "fr"), "Countries here"),
        (2, ("--to", "ca"), "ca:32120 is of ca itself"),
    ],
)
def test_wrong_input(refused, code, arguments, told):
    assert told in refused(code, "similar", "32120", *arguments)
