"""`career what-if`: the grid agrees with `career points`, and says which change turns the result."""

import json

import pytest
from jsonschema import Draft202012Validator

from careerdata.build.contract import contracts

SCHEMAS = {name: json.loads(text) for name, text in contracts()}
GRID = ("--set", "education=bachelor,work_years=3")
CRS = (
    "--on",
    "2026-06-01",
    "--set",
    "first_language.lang=en,education=masters,canadian_work_years=1,foreign_work_years=3",
)


def test_each_cell_is_what_points_says(answer):
    envelope = answer("what-if", "ca/crs", "age=29..31", "clb=7,9", *CRS)
    assert Draft202012Validator(SCHEMAS["what-if"]).is_valid(envelope)
    cells = envelope["data"]["cells"]
    assert [(cell["age"], cell["clb"]) for cell in cells] == [(age, clb) for age in (29, 30, 31) for clb in (7, 9)]
    for cell in cells:
        data = answer("points", "ca/crs", *CRS, "--set", f"age={cell['age']},clb={cell['clb']}")["data"]
        assert cell["total"] == data["total"]


def test_which_change_turns_the_result(answer):
    data = answer("what-if", "ca/fsw67", "age=34..37", "clb=7..9", *GRID)["data"]
    assert (data["mark"], data["mark_is"]) == (67, "pass mark")
    assert [(axis["name"], axis["flips"], axis["first"]) for axis in data["axes"]] == [
        ("age", True, 37),
        ("clb", True, 9),
    ]


def test_a_range_of_a_choice_is_every_value_between(answer):
    facts = ("--set", "age=30,base_qualification=true,livelihood=true")
    data = answer("what-if", "de/opportunity-card", "german=A2..B2", *facts)["data"]
    assert [(cell["german"], cell["total"]) for cell in data["cells"]] == [("A2", 3), ("B1", 4), ("B2", 5)]


def test_a_range_of_a_choice_that_goes_down_is_refused(refused):
    refused(
        2, "what-if", "de/opportunity-card", "german=B2..A2", "--set", "age=30,base_qualification=true,livelihood=true"
    )


def test_a_cutoff_to_compare_with(answer):
    data = answer("what-if", "ca/crs", "age=29..44", "clb=9", "--cutoff", "500", *CRS)["data"]
    assert (data["mark"], data["mark_is"]) == (500, "cutoff")
    assert [cell["pass"] for cell in data["cells"]] == [cell["total"] >= 500 for cell in data["cells"]]
    assert not data["axes"][1]["flips"]


def test_choices_one_ability_and_levers_of_several_facts(answer):
    data = answer("what-if", "ca/crs", "education=bachelor,masters", "first_language.clb.reading=8..9", *CRS, "--set", "age=29,clb=9")["data"]  # fmt: skip  # noqa: E501
    assert [cell["total"] for cell in data["cells"]] == [462, 482, 501, 509]
    french = answer("what-if", "ca/crs", "french=5,7", *CRS, "--set", "age=29,clb=9")["data"]
    assert french["cells"][1]["total"] - french["cells"][0]["total"] == 8 + 50


def test_what_contradicts_itself_is_left_empty(answer):
    data = answer("what-if", "ca/crs", "age=1..3", "canadian_work_years=2", *CRS, "--set", "clb=9")["data"]
    assert [cell["total"] is None for cell in data["cells"]] == [True, True, False]
    assert "nobody has worked longer than lived" in data["cells"][0]["impossible"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "needs NAME=RANGE"),
        (("age",), "`age` is not a setting"),
        (("age=40..28",), "`age=40..28` goes down"),
        (("age=1..99999",), "more than 20,000"),
        (("age=1..100", "work_years=0..60", "clb=4..10"), "combinations are more than 20,000"),
        (("age=28", "age=29"), "A fact is varied twice"),
        (("age=28", "clb=9", "education=masters", "work_years=1", "funds=1"), "takes one to four ranges"),
        (("shoe=1..3",), "`shoe` is not a fact of ca/fsw67"),
        (("age=119..122",), "`age`: 121 is not possible"),
        (("education=a,b",), "one of none, secondary"),
    ],
)
def test_what_cannot_be_varied(career, arguments, said):
    done = career("what-if", "ca/fsw67", *arguments, *GRID, "--set", "age=30,clb=9", "--json")
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_the_page_is_a_grid_with_marks(page):
    shown = page(100, "what-if", "ca/fsw67", "age=35..37", "clb=7..9", *GRID)
    rows = [line.split() for line in shown.splitlines()]
    assert ["36", "59", "-", "63", "-", "67", "+"] in rows
    assert "language level (CLB) alone does, first at 9" in shown


@pytest.mark.parametrize("width", [40, 60, 100])
def test_the_page_keeps_its_width(page, width):
    shown = page(width, "what-if", "ca/fsw67", "age=18..47", "clb=4..10", *GRID)
    assert max(map(len, shown.splitlines())) <= width


def test_a_grid_that_has_ended_still_answers_and_says_so(answer, refused, page):
    asked = ("what-if", "ca/crs", "age=28..30", "clb=9", "--on", "2026-11-21", *CRS[2:])
    envelope = answer(*asked)
    assert envelope["data"]["edition_ended"] == "2026-11-02"
    assert envelope["warnings"][0].startswith("Canada changed the points on 3 November 2026")
    assert page(100, *asked).startswith("Canada changed the points on 3 November 2026")
    assert "3 November 2026" in refused(5, *asked, "--strict")
    assert answer("what-if", "ca/crs", "age=28", "clb=9", *CRS)["data"]["edition_ended"] is None


def test_what_is_not_decided_has_a_mark_of_its_own(answer, page):
    asked = ("what-if", "sg/employment-pass", "age=22..25", "monthly_salary=5500,8000,10700", "--on", "2026-06-01")
    data = answer(*asked)["data"]
    cells = {(cell["age"], cell["monthly_salary"]): cell for cell in data["cells"]}
    assert [cells[24, salary]["pass"] for salary in (5500, 8000, 10700)] == [False, None, True]
    assert cells[24, 8000]["undecided"] == ["age", "monthly_salary"]
    assert [(axis["flips"], axis["first"]) for axis in data["axes"]] == [(False, None), (True, 8000)]
    assert data["mark"] is None, "it is another by age"
    assert ["24", "no", "?", "yes"] in [line.split() for line in page(100, *asked).splitlines()]


def test_the_exact_value_that_turns_the_result(answer, page):
    facts = "isco_group=24,recognised_degree=true,years_since_degree=8"
    asked = ("what-if", "de/blue-card", "salary=45000,50000,55000", "--set", facts, "--on", "2026-06-01")
    (axis,) = answer(*asked)["data"]["axes"]
    assert (axis["first"], axis["least"]) == (55000, 50700)
    assert "pay a year alone does, first at 50,700" in page(100, *asked)
    (axis,) = answer(*asked[:2], "salary=45000,50000,55000", "--set", facts.replace("24", "21"), *asked[-2:])["data"][
        "axes"
    ]
    assert (axis["first"], axis["least"]) == (50000, 45934.2)


def test_two_abilities_are_varied_together(answer):
    ranges = ("first_language.clb.reading=5,9", "first_language.clb.writing=5,9")
    cells = answer("what-if", "ca/crs", *ranges, *CRS, "--set", "age=29,clb=9")["data"]["cells"]
    for cell in cells:
        reading, writing = (cell[f"first_language.clb.{ability}"] for ability in ("reading", "writing"))
        given = f"age=29,clb=9,first_language.clb.reading={reading},first_language.clb.writing={writing}"
        assert cell["total"] == answer("points", "ca/crs", *CRS, "--set", given)["data"]["total"]
    assert len({cell["total"] for cell in cells}) == 3


@pytest.mark.parametrize("axis", ["first_language.clb=4,10", "first_language.clb.reading=4,10"])
def test_a_fact_varied_under_two_names_is_refused(refused, axis):
    told = refused(2, "what-if", "ca/crs", "clb=5,9", axis, *CRS, "--set", "age=29,clb=9")
    assert "`clb`" in told
    assert axis.partition("=")[0] in told


@pytest.mark.parametrize("text", ["28,,32", "28,", "null,30"])
def test_a_needed_fact_is_never_left_out(refused, text):
    assert "`age`" in refused(2, "what-if", "ca/crs", f"age={text}", "clb=9", *CRS)


def test_a_long_range_out_of_bounds_is_told_shortly(refused):
    told = refused(2, "what-if", "ca/crs", "age=20..19000", "clb=9", *CRS)
    assert "`age`: 121 is not possible" in told
    assert "18,877 more" in told
    assert len(told) < 1000


def test_the_profile_fills_in_what_is_not_varied(career, answer, tmp_path, monkeypatch):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "own"))
    career("profile", "init")
    assert career("profile", "set", "birth_date=1994-05-02").code == 0
    given = ("--set", "base_qualification=true,livelihood=true", "--profile")
    data = answer("what-if", "de/opportunity-card", "german=A2..B2", *given)["data"]
    asked = answer("points", "de/opportunity-card", *given, "--set", "german=B1")["data"]
    assert data["cells"][1]["total"] == asked["total"]


def test_a_day_ahead_is_told(answer):
    warnings = answer("what-if", "ca/fsw67", "age=34..37", "clb=9", *GRID, "--on", "2199-01-01")["warnings"]
    assert any("2199-01-01 is in the future" in told for told in warnings)
