"""`career list`: every occupation, narrowed and sorted."""

import csv
import io

import pytest

from careercli.record.credential import REACHES

KEYS = [
    "id", "country", "code", "title", "level", "group", "pay_median", "pay_derived", "currency", "period", "pay_source",
    "employment", "growth_percent", "growth_derived", "openings_per_year", "outlook_source",
    "ai_automated", "ai_augmented", "ai_human", "ai_quality", "ai_path", "ai_automated_low", "ai_automated_high",
    "lists", "regulated",
    "rating",
]  # fmt: skip


@pytest.mark.parametrize(
    ("country", "count"),
    [("us", 867), ("ca", 516), ("CA", 516), ("gb", 412), ("uk", 412), ("au", 1076), ("de", 1301), ("sg", 523)],
)
def test_every_occupation_is_there(career, country, count):
    assert career("list", "--country", country).out.count("\n") == count + 1  # and the names of the columns


def test_the_record(answer):
    envelope = answer("list", "--country", "us", "--limit", "3")
    assert envelope["schema"] == "occupations/2"
    assert [[key for key in line if key not in ("missing", "of_group")] for line in envelope["data"]] == [KEYS] * 3


@pytest.mark.parametrize(
    ("option", "holds"),
    [
        (
            ("--min-pay", "100000"),
            lambda line: (line["pay_median"] or 0) >= 100_000 or line["missing"]["pay_median"] == "top-coded",
        ),
        (("--max-pay", "50000"), lambda line: line["pay_median"] <= 50_000),
        (("--min-growth", "20"), lambda line: line["growth_percent"] >= 20),
        (("--max-growth", "-5"), lambda line: line["growth_percent"] <= -5),
        (("--min-employment", "300000"), lambda line: line["employment"] >= 300_000),
        (("--level", "2", "--country", "ca"), lambda line: line["level"] == "2" and line["country"] == "ca"),
        (("--group", "321"), lambda line: line["code"].startswith("321")),
        (("--on-list", "express-entry-healthcare"), lambda line: "ca/express-entry-healthcare" in line["lists"]),
        (("--on-list", "ca/express-entry-stem"), lambda line: "ca/express-entry-stem" in line["lists"]),
        (("--min-automated", "60"), lambda line: line["ai_automated"] >= 60),
        (("--max-automated", "5"), lambda line: line["ai_automated"] <= 5),
        (("--min-human", "80"), lambda line: line["ai_human"] >= 80),
    ],
)
def test_a_filter_leaves_what_it_says(answer, option, holds):
    lines = answer("list", *option)["data"]
    assert 0 < len(lines) < 4695
    assert all(holds(line) for line in lines)


def test_open_to_a_route(answer, refused):
    lines = answer("list", "--route", "ca/express-entry-healthcare", "--route", "us/schedule-a")["data"]
    assert len(lines) == 39
    assert {line["country"] for line in lines} == {"ca", "us"}
    nurses = answer("list", "--route", "us/schedule-a", "--min-pay", "95000")
    assert {line["code"] for line in nurses["data"]} == {"29-1141", "29-1123"}
    assert "us-cfr-20-656" in nurses["sources"]
    told = refused(3, "list", "--route", "ca/express-entry-helthcare")
    assert "Did you mean `ca/express-entry-healthcare`" in told
    assert "us/schedule-a" in told


def test_a_route_of_which_it_is_not_known(answer):
    envelope = answer("list", "--route", "ca/pnp-mb")
    assert len(envelope["data"]) == 158
    assert "We do not know whether ca/pnp-mb takes 358 more occupations" in envelope["warnings"][0]


@pytest.mark.parametrize(
    ("sort", "key"),
    [
        ("pay", "pay_median"),
        ("growth", "growth_percent"),
        ("employment", "employment"),
        ("automated", "ai_automated"),
        ("human", "ai_human"),
    ],
)
def test_the_highest_is_first_and_the_unknown_last(answer, sort, key):
    lines = answer("list", "--country", "us", "--sort", sort)["data"]
    wider = [key in line.get("of_group", {}) for line in lines]
    values = [line[key] for line, of_group in zip(lines, wider, strict=True) if not of_group]
    assert wider[: len(values) - values.count(None)].count(True) == 0, "a group's figures stand below"
    known = [value for value in values if isinstance(value, int | float)]
    assert known == sorted(known, reverse=True)
    assert not any(isinstance(value, int | float) for value in values[len(known) + bounded(values) :])


def test_shares_are_shown_where_they_are_asked_for_with_their_source(page):
    assert "AI could" not in page(160, "list", "--country", "us", "--limit", "3")
    for asked in (("--sort", "human"), ("--max-automated", "5")):
        shown = page(160, "list", "--country", "us", "--limit", "3", *asked)
        assert "AI could" in shown
        assert "Eloundou" in shown


def test_the_crosswalks_of_shares_are_among_the_sources(answer):
    assert {"ai-eloundou-2023", "onet-noc-bc-v3", "noc-onet-dais"} <= set(answer("list", "--country", "ca")["sources"])
    assert answer("list", "--min-pay", "99999999")["sources"] == {}


def test_crossed_bounds_of_the_share(refused):
    told = refused(2, "list", "--min-automated", "60", "--max-automated", "5")
    assert "The minimum automated share (60) is above the maximum (5)" in told


def bounded(values):
    """How many are top-coded: they sort by their bound."""
    return sum(isinstance(value, dict) and "at_least" in value for value in values)


def test_titles_in_alphabetical_order(answer):
    titles = [line["title"] for line in answer("list", "--country", "ca", "--sort", "title")["data"]]
    assert titles == sorted(titles)


@pytest.mark.parametrize(
    ("code", "arguments", "told"),
    [
        (3, ("--country", "fr"), "error: No country `fr`\n\nhint: Countries here: ca, us, gb, au, de, sg\n"),
        (2, ("--country", ""), "error: `--country` needs a value\n"),
        (2, ("--sort", "wage"), "error: No sort `wage`\n\nhint: Sorts: code, title, pay,"),
        (3, ("--level", "9"), "error: No level `9`\n\nhint: Nearest: 0, 1, 2, 3, 3-5, 4, 5, 6+, below-3\n"),
        (3, ("--group", "ZZ"), "error: No group `ZZ`\n\nhint: Nearest: "),
        (
            3,
            ("--on-list", "express-entry-stm"),
            "error: No list `express-entry-stm`\n\nhint: Did you mean `express-entry-stem` or",
        ),
        (2, ("--min-pay", "10", "--max-pay", "5"), "error: The minimum pay (10) is above the maximum (5)\n"),
        (2, ("--limit", "x"), "error: `--limit` takes a whole number, 0 or more, not `x`\n"),
    ],
)
def test_what_is_refused(refused, code, arguments, told):
    assert refused(code, "list", *arguments).startswith(told)


def test_on_a_list_the_title_names_it_and_a_note_tells_its_dates(career):
    shown = career("list", "--on-list", "csol", "--limit", "1", "--format", "md").out
    assert shown.startswith("# Occupations on: Core Skills Occupation List (CSOL) (2024)\n")
    assert "Core Skills Occupation List (CSOL), 2024, in force since 2024-12-07. An Australian employer" in shown
    assert "Department of Home Affairs (Australia): Core Skills Occupation List" in shown


def test_on_any_of_several_lists(answer):
    both = {line["id"] for line in answer("list", "--on-list", "csol,compass", "--limit", "0")["data"]}
    apart = answer("list", "--on-list", "csol", "--on-list", "sg/compass-shortage", "--limit", "0")
    assert {line["id"] for line in apart["data"]} == both
    assert {entry[:2] for entry in both} == {"au", "sg"}
    assert {"au-csol-2024", "sg-compass-2026"} <= apart["sources"].keys()


def test_no_projections_of_a_country_are_a_reason_of_their_own(answer):
    (line,) = answer("list", "--country", "de", "--sort", "growth", "--limit", "1")["data"]
    assert (line["growth_percent"], line["missing"]["growth_percent"]) == (None, "no-projections")


def test_regulated_are_those_something_is_known_of(answer):
    told = {line["id"]: line["regulated"] for line in answer("list", "--country", "ca", "--regulated")["data"]}
    every = {line["id"]: line["regulated"] for line in answer("list", "--country", "ca")["data"]}
    assert told == {entry: word for entry, word in every.items() if isinstance(word, str)}
    assert set(told.values()) == set(REACHES)
    assert every["ca:32120"] == "mandatory in some regions", "the sources, not the profile"
    assert every["ca:00010"] is None


def test_regulated_narrows_further(answer):
    lines = answer("list", "--country", "us", "--regulated", "--level", "5")["data"]
    assert lines
    assert {line["level"] for line in lines} == {"5"}


def test_the_page_of_regulated_says_what_absence_means(page):
    shown = page(100, "list", "--country", "ca", "--regulated", "-n", "3")
    assert "required for part of the work" in shown
    assert "may still be regulated" in " ".join(shown.split())


def test_countries_without_projections_are_told_when_growth_is_asked(answer):
    envelope = answer("list", "--country", "de", "--min-growth", "1")
    assert envelope["data"] == []
    assert any("no source publishes projections" in warning and "de" in warning for warning in envelope["warnings"])
    assert any("de, sg" in warning for warning in answer("list", "--min-growth", "10")["warnings"])
    assert answer("list", "--country", "ca", "--min-growth", "10")["warnings"] == []


def test_top_coded_pay_that_a_bound_cannot_place_is_told(answer):
    above = answer("list", "--country", "de", "--min-pay", "90000")
    assert above["data"] == []
    assert any("lower limit" in warning for warning in above["warnings"])
    below = answer("list", "--country", "de", "--max-pay", "90000")
    bounds = sum("pay_median" in line.get("at_least", {}) for line in below["data"])
    assert any(warning.startswith(f"{bounds} ") and "lower limit" in warning for warning in below["warnings"])
    assert answer("list", "--country", "de", "--min-pay", "50000")["warnings"] == []


def test_a_sort_says_what_it_cannot_compare(career):
    def shown(*arguments):
        return " ".join(career("list", "--limit", "3", "--format", "md", *arguments).out.split())

    assert "sorted by that number" in shown("--country", "de", "--sort", "pay")
    assert "own currency" not in shown("--country", "de", "--sort", "pay")
    assert "own currency" in shown("--sort", "pay")
    assert "own currency" in shown("--on-list", "csol,compass", "--sort", "pay")
    assert "differ in length" in shown("--sort", "growth")
    assert "differ in length" not in shown("--country", "gb", "--sort", "growth")


@pytest.mark.parametrize(
    ("option", "figure", "country"),
    [
        (("--min-employment", "1"), "employment", "gb"),
        (("--min-growth", "-90"), "growth_percent", "gb"),
        (("--max-growth", "900"), "growth_percent", "us"),
        (("--min-pay", "1"), "pay_median", "au"),
        (("--max-pay", "9999999"), "pay_median", "us"),
    ],
)
def test_a_wider_groups_figure_answers_no_bound_unless_asked(answer, option, figure, country):
    own = answer("list", "--country", country, *option)
    every = answer("list", "--country", country, *option, "--wider")
    assert not any(figure in line.get("of_group", {}) for line in own["data"])
    left = sum(figure in line.get("of_group", {}) for line in every["data"])
    assert left == len(every["data"]) - len(own["data"]) > 0
    assert any(warning.startswith(f"{left} more were not judged") for warning in own["warnings"])


def test_figures_of_a_wider_group_name_it(answer, page):
    lines = {line["id"]: line for line in answer("list")["data"]}
    assert lines["gb:1111"]["of_group"] == {
        name: {"code": "11", "title": "Corporate managers and directors"}
        for name in ("employment", "growth_percent", "openings_per_year")
    }
    assert set(lines["us:29-2011"]["of_group"]) == {"pay_median", "employment", "growth_percent", "openings_per_year"}
    assert lines["au:261313"]["of_group"]["pay_median"]["code"] == "2613"
    assert "of_group" not in lines["ca:32120"]
    shown = page(160, "list", "--country", "gb", "--limit", "2")
    assert "~ 2,300,900" in shown and "figure of a wider group" in shown


def test_numbers_are_numbers_or_null_with_a_reason(answer):
    for line in answer("list")["data"]:
        for name, value in line.items():
            if name in ("of_group", "missing", "at_least", "lists"):
                continue
            assert not isinstance(value, dict), (line["id"], name)
            assert (value is None) == (name in line.get("missing", {})), (line["id"], name)


def test_a_table_has_the_group_of_a_figure_beside_it(career):
    table = list(csv.DictReader(io.StringIO(career("list", "--country", "gb", "--format", "csv").out)))
    first = table[0]
    columns = list(first)
    for figure in ("pay_median", "employment", "growth_percent", "openings_per_year"):
        assert columns[columns.index(figure) + 1] == f"of_group.{figure}.code"
    assert (first["growth_percent"], first["of_group.growth_percent.code"]) == ("2.9", "11")
    assert first["of_group.pay_median.code"] == ""
    assert all(row["of_group.growth_percent.code"] for row in table if row["growth_percent"])
    own = next(csv.DictReader(io.StringIO(career("list", "--country", "ca", "--format", "csv").out)))
    assert own["of_group.growth_percent.code"] == ""


@pytest.mark.parametrize("option", ["--min-pay", "--max-pay"])
def test_pay_of_several_currencies_is_not_compared_without_a_word(career, option):
    told = f"`{option}` compares amounts of different currencies as they are ("
    assert told in career("list", option, "100000").err
    assert told in career("rank", "--country", "ca,us", option, "100000").err
    assert told not in career("list", option, "100000", "--country", "us").err
    assert "different currencies" not in career("list", "--min-growth", "20").err


def test_an_order_by_corrected_figures_is_warned_of_above_the_list(page):
    shown = page(120, "list", "--country", "gb", "--sort", "growth", "--limit", "3")
    assert shown.index("corrected these figures on 2024-08-05") < shown.index("gb:7211")
    assert "All these figures are of wider groups" in shown
    assert "corrected" not in page(120, "list", "--country", "gb", "--sort", "pay", "--limit", "3")
    assert "corrected" not in page(120, "list", "--country", "us", "--sort", "growth", "--limit", "3")


def test_money_never_stands_without_its_currency(page):
    for width in (60, 80, 100):
        assert "136,010  CAD" in page(width, "list", "--min-pay", "100000", "--limit", "3").replace(
            "135,990", "136,010"
        )


@pytest.mark.parametrize("given", ["investigative,social", "I,S", "is", "inves,SOC"])
def test_a_list_narrowed_to_interests_has_all_of_them_in_the_lead(answer, given):
    envelope = answer("list", "--country", "ca,gb", "--interest", given)
    assert {line["country"] for line in envelope["data"]} == {"ca", "gb"}
    assert all({"investigative", "social"} <= set(line["interests"]) for line in envelope["data"])
    assert all(("interests_from" in line) == (line["country"] == "gb") for line in envelope["data"])
    assert any("their interests are not known" in warning for warning in envelope["warnings"])
    assert {"ca-oasis-2023", "us-onet-30-1"} <= envelope["sources"].keys()


def test_the_nearest_to_the_interests_come_first(answer):
    lines = answer("list", "--country", "us", "--interest", "artistic", "--sort", "interest")["data"]
    assert all(line["interests"][0] == "artistic" for line in lines[:10])
    assert lines[-1]["interests"][0] != "artistic"


def test_interests_have_a_column_only_where_they_are_asked_for(career):
    heads = career("list", "--interest", "R", "--limit", "1").out.split("\n")[0].split("\t")
    assert heads[-2:] == ["interests", "interests_from"]
    assert "interests" not in career("list", "--limit", "1").out.split("\n")[0]
    page = career("list", "--interest", "social", "--country", "gb", terminal=True).out
    assert "~ social" in page


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--interest", "sozial"), "Did you mean `social`"),
        (("--interest", "x"), "is not an interest"),
        (("--interest", ","), "--interest"),
        (("--sort", "interest"), "--interest investigative,social"),
    ],
)
def test_interests_there_are_not_are_refused(refused, options, said):
    assert said in refused(2, "list", *options)


def test_the_pay_of_a_place(answer, page, career):
    first = answer("list", "--in", "us-tx", "--sort", "pay", "--net")["data"][0]
    assert (first["region"], first["pay_median"] > first["net"] > 0) == ("us-tx", True)
    shown = page(100, "list", "--in", "us-tx", "--net", "--per", "month", "--limit", "3")
    assert "Pay is of Texas" in shown
    assert "before tax, by the year" not in shown
    assert "~" in shown
    head = career("list", "--in", "us-tx", "--net", "--per", "month", "--format", "csv", "--limit", "1").out.split(
        chr(10)
    )[0]
    assert {"region", "net", "converted.p50"} <= {*head.split(",")}
