"""`career compare`: two to six occupations side by side."""

import csv
import io
import json
import re

import pytest

PAIR = ("compare", "32120", "29-2011")
FIELDS = [
    "level", "level_common", "pay_low", "pay_low_usd", "pay_median", "pay_median_usd", "pay_high", "pay_high_usd",
    "pay_early", "pay_middle", "pay_senior",
    "pay_relative", "pay_basis", "pay_year", "employment", "projection_years", "growth_percent", "growth_per_year",
    "openings_per_year", "openings_per_1000", "shortage", "education", "isced", "credentials", "lists", "list_names",
    "visas", "ai_automated", "ai_automated_low", "ai_automated_high", "ai_augmented", "ai_human", "ai_quality",
    "ai_top_automated", "ai_top_human", "ai_verdict", "rating",
    "page_rating",
]  # fmt: skip


@pytest.mark.parametrize("more", [(), ("--all",)])
@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
def test_nothing_is_wider_than_the_screen(page, width, more):
    assert max(map(len, page(width, *PAIR, "21231", "15-1252", *more).splitlines())) <= width


NURSES = ("compare", "ca:31301", "gb:2237", "au:254418", "de:81302", "sg:22200")


@pytest.mark.parametrize(("names", "most"), [(PAIR, 40), (NURSES, 50)])
@pytest.mark.parametrize("width", [80, 100])
def test_the_default_page_is_one_screen(page, names, most, width):
    shown = page(width, *names).splitlines()
    assert len(shown) <= most < len(page(width, *names, "--all").splitlines())
    assert max(map(len, shown)) <= width


def test_titles_of_several_countries_are_never_taken_in_silence(refused):
    told = refused(3, "compare", "nurse", "electrician")
    assert "`nurse` could be several occupations" in told
    assert {"ca:31301", "us:29-1141", "gb:2237"} <= set(re.findall(r"[a-z]{2}:[0-9-]+", told))


def rows(envelope):
    return {row["field"]: row for row in envelope["data"]["rows"]}


def test_the_record(answer):
    envelope = answer(*PAIR)
    assert envelope["schema"] == "comparison/2"
    assert sorted(envelope["data"]) == ["country_medians", "currency", "occupations", "per", "rates", "rows"]
    assert [entry["id"] for entry in envelope["data"]["occupations"]] == ["ca:32120", "us:29-2011"]
    assert list(rows(envelope)) == FIELDS
    assert rows(envelope)["pay_median"]["values"] == [81120, 62930]


def test_a_weak_crosswalk_is_told_with_its_shares(page, answer):
    shown = page(160, "compare", "10011", "29-2011", "--all")
    assert "(weak link)" in shown
    assert "(weak link)" not in page(160, *PAIR, "--all")
    assert rows(answer("compare", "10011", "29-2011"))["ai_quality"]["values"] == ["mixed", "general"]


def test_an_occupation_without_tasks_has_a_reason_in_every_row_of_ai(answer):
    found = rows(answer("compare", "29-2011", "11-9039"))
    for field in (
        "ai_automated",
        "ai_automated_low",
        "ai_automated_high",
        "ai_augmented",
        "ai_human",
        "ai_quality",
        "ai_top_automated",
        "ai_top_human",
    ):
        assert found[field]["values"][1] is None
        assert found[field]["missing"] == {"us:11-9039": "residual-group"}
        assert found[field]["sources"][1] == ""


def test_the_words_of_activities_are_the_publishers(answer):
    envelope = answer(*PAIR)
    assert rows(envelope)["ai_top_human"]["sources"] == ["us-onet-30-1"] * 2
    assert "us-onet-30-1" in envelope["sources"]


def test_two_moneys_are_not_compared(answer):
    assert rows(answer(*PAIR))["pay_median"]["best"] == []


def test_one_money_is(answer):
    converted = rows(answer(*PAIR, "--currency", "usd"))["pay_median_usd"]
    assert converted["best"] == [], "the pay of 29-2011 is its group's"
    assert converted["of_group"]["us:29-2011"]["code"] == "29-2010"
    other = rows(answer("compare", "32120", "us:29-1141", "--currency", "usd"))["pay_median_usd"]
    assert other["best"] == ["us:29-1141"]
    assert converted["values"][1] == 62930
    assert converted["values"][0] < 81120


def test_the_rate_is_named_with_its_source(answer):
    envelope = answer(*PAIR, "--currency", "USD")
    assert envelope["data"]["currency"] == "USD"
    assert {(rate["from"], rate["to"], rate["kind"]) for rate in envelope["data"]["rates"]} == {
        ("CAD", "USD", "market"),
        ("USD", "USD", "market"),
    }
    used = {key for rate in envelope["data"]["rates"] for key in rate["sources"]}
    assert used <= set(envelope["sources"])


def test_the_sources_are_those_of_the_values_and_rates(answer):
    envelope = answer(*PAIR, "--currency", "USD")
    used = {key for row in envelope["data"]["rows"] for key in row["sources"] if key}
    used |= {key for rate in envelope["data"]["rates"] for key in rate["sources"]}
    used |= {median["source"] for median in envelope["data"]["country_medians"]}
    assert set(envelope["sources"]) == used


def test_purchasing_power_is_another_rate(answer):
    market, power = (rows(answer(*PAIR, "--currency", "USD", *more)) for more in ((), ("--ppp",)))
    assert market["pay_median_usd"]["values"][0] != power["pay_median_usd"]["values"][0]


def test_the_configured_money(answer, monkeypatch):
    monkeypatch.setenv("CAREER_CURRENCY", "EUR")
    assert answer(*PAIR)["data"]["currency"] == "EUR"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("32120",), "`compare` takes 2 to 6 occupations, not 1"),
        (("32120", "21231", "21232", "21234", "21211", "21210", "21220"), "`compare` takes 2 to 6 occupations, not 7"),
        (("32120", "ca:32120"), "An occupation is named twice: ca:32120, ca:32120"),
        (("32120", "29-2011", "--per", "day"), "No period `day`"),
    ],
)
def test_what_cannot_be_compared(refused, arguments, told):
    assert refused(2, "compare", *arguments).splitlines()[0] == f"error: {told}"


def test_of_several_bases_full_time_pay_is_compared(answer):
    rows = {row["field"]: row["values"] for row in answer("compare", "gb:2231", "us:29-1141")["data"]["rows"]}
    assert (rows["pay_low"][0], rows["pay_median"][0]) == (36463, 46990)


def test_purchasing_power_alone_is_told_in_dollars(answer):
    envelope = answer(*PAIR, "--ppp")
    assert (envelope["data"]["currency"], envelope["data"]["rates"][0]["kind"]) == ("USD", "ppp")
    assert (envelope["data"]["rates"][0]["years"], envelope["data"]["rates"][0]["pay_year"]) == ([2024], 2025)


def test_the_page_says_that_the_rate_is_older_than_the_pay(page):
    shown = " ".join(page(160, *PAIR, "--ppp", "--all").split())
    assert "by what money buys (purchasing power parity), 2024. The pay is from 2025; we have no later rate." in shown


def test_a_code_of_several_classifications_is_said_to_be(career):
    """12112 is an occupation of NOC 2021, KldB 2010 and SSOC 2024."""
    told = career("compare", "12112", "ca:32120").err
    assert "12112 is also de:12112, sg:12112; ca:12112 is shown" in told
    assert career("compare", "12112", "ca:32120", "--country", "sg", "--all").out.count("sg:12112")


def test_how_many_comes_before_which(refused):
    assert "takes 2 to 6 occupations, not 7" in refused(2, "compare", *(f"nothing{n}" for n in range(7)))


def rows_of(text, delimiter=","):
    return list(csv.DictReader(io.StringIO(text), delimiter=delimiter))


@pytest.mark.parametrize(("form", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_a_table_of_one_row_a_field(career, form, delimiter):
    found = {row["field"]: row for row in rows_of(career(*PAIR, "--format", form).out, delimiter)}
    assert (found["pay_median"]["ca:32120"], found["pay_median"]["us:29-2011"]) == ("81120", "62930")
    assert found["code"]["ca:32120"] == "32120"
    assert (found["shortage"]["us:29-2011"], found["shortage"]["missing"]) == ("", "us:29-2011=not-published")


def test_a_table_of_one_row_an_occupation(career):
    rows = rows_of(career(*PAIR, "--format", "csv", "--transpose").out)
    assert [(row["id"], row["pay_median"]) for row in rows] == [("ca:32120", "81120"), ("us:29-2011", "62930")]
    assert "shortage=not-published" in rows[1]["missing"]
    lines = career(*PAIR, "--format", "jsonl", "--transpose").out.splitlines()
    assert [json.loads(line)["pay_median"] for line in lines] == [81120, 62930]


def test_every_cell_of_an_amount_is_a_number_or_empty(career):
    """Of a German median only the bound is published, of a group of soldiers nothing at all."""
    rows = rows_of(career("compare", "de:21114", "de:01104", "--currency", "USD", "--format", "csv").out)
    amounts = [row for row in rows if row["unit"].split(" ")[0] in ("money", "USD", "persons", "percent", "of")]
    assert len(amounts) == 23
    for row in amounts:
        for name in ("de:21114", "de:01104"):
            assert (row[name] == "") == (f"{name}=" in row["missing"]), row
            float(row[name] or 0)


def test_only_tables_are_turned(refused):
    assert "`--transpose`" in refused(2, *PAIR, "--transpose")
    assert "`--transpose`" in refused(2, *PAIR, "--transpose", "--json")


def test_places_side_by_side(answer):
    data = answer("compare", "us:29-1141", "--in", "us-tx,us-ny", "--net")["data"]
    rows = {row["field"]: row for row in data["rows"]}
    assert [one["place"] for one in data["occupations"]] == ["Texas", "New York"]
    assert rows["net"]["values"] == [76345, 79494]
    assert rows["net"]["of_place"] == ["us:29-1141@us-tx", "us:29-1141@us-ny"]


def test_the_page_of_places_says_what_is_of_the_place(page):
    shown = page(100, "compare", "us:29-1141", "ca:31301", "--in", "us-tx,ca-on", "--net", "--real")
    assert "Texas 29-1141" in shown
    assert "AFTER TAX" in shown
    assert "~ 76,345" in shown
    assert "all other rows are of its country" in " ".join(shown.split())
    assert "Pay before tax, 2025" not in shown


def test_an_empty_place_is_refused(refused):
    assert "`--in`" in refused(2, "compare", "us:29-1141", "us:15-1252", "--in", ",")


def test_a_title_is_taken_in_the_country_of_each_place(answer):
    data = answer("compare", "welder", "--in", "Houston,Calgary")["data"]
    assert [one["id"] for one in data["occupations"]] == ["us:51-4121@us-m26420", "ca:72106@ca-er4830"]


def test_a_place_without_pay_names_the_next_larger_area_that_has_it(answer):
    warnings = answer("compare", "welder", "--in", "Houston,Calgary")["warnings"]
    assert [one for one in warnings if "no pay is published" in one] == [
        "ca:72106: no pay is published for Calgary. The next larger area with pay is Alberta: `--in ca-ab`."
    ]
