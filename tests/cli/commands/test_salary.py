"""`career salary`: one occupation everywhere, or a country's whole table."""

import pytest

TABLE_KEYS = [
    "id", "country", "code", "title", "level", "region", "year", "currency", "period", "p10", "p50", "p90", "source",
]  # fmt: skip
HOURS = {"hour": 2080, "year": 1}
KEYS = ["id", "country", "code", "title", "currency", "by_experience", "percentiles", "trend", "levels", "gaps"]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
@pytest.mark.parametrize("asked", [("29-2011",), ("--country", "us", "--limit", "40")])
def test_nothing_is_wider_than_the_screen(page, width, asked):
    assert max(map(len, page(width, "salary", *asked).splitlines())) <= width


def test_the_record(answer):
    envelope = answer("salary", "32120")
    assert envelope["schema"] == "pay/2"
    assert [key for key in KEYS if key not in envelope["data"]] == []
    assert envelope["data"]["percentiles"][0]["p50"] == 39.0
    assert len(envelope["data"]["percentiles"]) > 30
    assert all(entry["source"] in envelope["sources"] for entry in envelope["data"]["percentiles"])


def test_a_region_narrows_to_itself_and_what_lies_in_it(answer):
    regions = {entry["region"] for entry in answer("salary", "32120", "--region", "ON")["data"]["percentiles"]}
    assert "ca-on" in regions
    assert all(region.startswith(("ca-on", "ca-er35")) for region in regions)


@pytest.mark.parametrize("name", ["ON", "on", "ca-on", "Ontario", "ontario"])
def test_a_region_in_all_its_spellings(career, name):
    assert career("salary", "32120", "--region", name) == career("salary", "32120", "--region", "ca-on")


def test_a_terminal_shows_the_first_places_of_a_kind(career):
    shown = career("salary", "29-2011", "--all", terminal=True).out
    assert "more (`--limit 0` shows all)" in shown
    assert "more rows" not in career("salary", "29-2011", "--all", "--limit", "0", terminal=True).out


def test_the_table(answer):
    envelope = answer("salary", "--country", "CA")
    assert len(envelope["data"]) == 516
    assert [key for key in TABLE_KEYS if key not in envelope["data"][-1]] == []


@pytest.mark.parametrize("step", ["p10", "p50", "p90"])
def test_sorted_by_pay_the_highest_is_first(answer, step):
    lines = answer("salary", "--country", "ca", "--sort", step, "--limit", "30")["data"]
    amounts = [line[step] * HOURS[line["period"]] for line in lines]
    assert amounts == sorted(amounts, reverse=True)


def test_a_least_median_by_the_year(answer):
    lines = answer("salary", "--country", "ca", "--min", "100,000")["data"]
    assert lines
    assert all(line["p50"] * HOURS[line["period"]] >= 100_000 for line in lines)


def test_nothing_answers(career):
    done = career("salary", "--country", "ca", "--min", "1e9")
    heads, *rows = done.out.splitlines()
    assert (heads.split("\t")[:4], rows) == (["id", "country", "code", "title"], [])
    assert (done.err, done.code) == ("warning: No occupation in Canada matches these filters\n", 0)


@pytest.mark.parametrize(
    ("code", "arguments", "told"),
    [
        (2, (), "`salary` needs an occupation or a country"),
        (3, ("--country", "zz"), "No country `zz`"),
        (2, ("--country", "ca", "--sort", "pay"), "No sort `pay`"),
        (3, ("--country", "ca", "--region", "zzz"), "No region `zzz` in ca"),
        (3, ("32120", "--region", "zzz"), "No region `zzz` in ca"),
        (2, ("32120", "--sort", "p50"), "`--sort` and `--min` are for a country's table"),
        (2, ("32120", "--min", "5"), "`--sort` and `--min` are for a country's table"),
    ],
)
def test_what_is_refused(refused, code, arguments, told):
    assert refused(code, "salary", *arguments).splitlines()[0] == f"error: {told}"


def test_the_nearest_regions_are_named(refused):
    assert "ca-on (Ontario)" in refused(3, "salary", "32120", "--region", "Ontaro")


def test_percentiles_on_several_bases_say_whose_pay_they_are(page):
    shown = page(160, "salary", "gb:2231", "--all")
    assert "Whose pay" in shown
    assert shown.index("full-time") < shown.index("full- and part-time")
    assert "Median over time" not in shown
    assert "Pay before tax (EUR per month, full-time)" in page(160, "salary", "de:81302", "--all")
    assert "Pay before tax (AUD per week, full-time)" in page(160, "salary", "au:254499", "--all")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
@pytest.mark.parametrize("asked", [("gb:2231",), ("--country", "sg", "--limit", "40")])
def test_another_money_is_not_wider_than_the_screen(page, width, asked):
    assert max(map(len, page(width, "salary", *asked, "--ppp", "--per", "week").splitlines())) <= width


def test_the_money_asked_for_stands_beside_in_the_record(answer):
    plain, told = answer("salary", "32120")["data"], answer("salary", "32120", "--currency", "eur")
    for before, after in zip(plain["percentiles"], told["data"]["percentiles"], strict=True):
        converted = after.pop("converted")
        assert before == after
        assert (converted["currency"], converted["kind"], converted["derived"]) == ("EUR", "market", True)
        assert set(converted["sources"]) <= set(told["sources"])


def test_a_pipe_gets_the_money_asked_for_in_columns_of_its_own(career):
    header, first, *_ = career("salary", "--country", "CA", "--per", "year", "--format", "tsv").out.splitlines()
    names = header.split("\t")
    line = dict(zip(names, first.split("\t"), strict=True))
    assert [name for name in TABLE_KEYS if name not in names] == []
    assert (line["converted.currency"], line["converted.period"], line["converted.kind"]) == ("CAD", "year", "none")
    assert "converted" not in career("salary", "--country", "CA", "--format", "tsv").out.splitlines()[0]


def test_a_field_of_the_money_asked_for(career):
    out = career(
        "salary", "--country", "CA", "--currency", "USD", "--fields", "id,converted.p50", "--format", "csv"
    ).out
    assert out.splitlines()[0] == "id,converted.p50,missing"


def test_a_table_sorted_by_top_coded_pay_says_so(page):
    told = "published only as “this or more” (≥). They are sorted by that number"
    assert told in " ".join(page(160, "salary", "--country", "de", "--sort", "p50").split())
    assert told not in " ".join(page(160, "salary", "--country", "ca", "--sort", "p50").split())


def test_the_configured_money_stands_beside(answer, monkeypatch):
    monkeypatch.setenv("CAREER_CURRENCY", "EUR")
    assert answer("salary", "32120")["data"]["percentiles"][0]["converted"]["currency"] == "EUR"
    assert answer("salary", "32120", "--currency", "USD")["data"]["percentiles"][0]["converted"]["currency"] == "USD"


def test_a_configured_money_without_rates_names_those_there_are(refused, monkeypatch):
    monkeypatch.setenv("CAREER_CURRENCY", "JPY")
    assert refused(2, "salary", "32120").startswith("error: No exchange rates for `JPY`")


@pytest.mark.parametrize(
    ("code", "arguments", "told", "hint"),
    [
        (3, ("32120", "--currency", "XXX"), "No exchange rates for `XXX`", "AUD, CAD, EUR, GBP, SGD, USD"),
        (2, ("32120", "--per", "fortnight"), "No period `fortnight`", "hour, week, month, year"),
        (2, ("--country", "us", "--per", "day"), "No period `day`", "hour, week, month, year"),
    ],
)
def test_a_money_or_period_that_is_none(refused, code, arguments, told, hint):
    shown = refused(code, "salary", *arguments)
    assert shown.splitlines()[0] == f"error: {told}"
    assert hint in shown


def test_a_country_without_the_figure_asked_for(answer):
    """Australia has a median alone: the other steps are absent, not zero, in the money asked for too."""
    entry = answer("salary", "au:254412", "--currency", "USD")["data"]["percentiles"][0]
    assert set(entry) & {"p10", "p90"} == set(entry["converted"]) & {"p10", "p90"} == set()
    entry = answer("salary", "gb:2231", "--currency", "USD")["data"]["percentiles"][0]
    for told in (entry, entry["converted"]):
        assert (told["p90"], told["missing"]) == (None, {"p90": "suppressed"})


@pytest.mark.parametrize(("country", "step"), [("de", "p90"), ("sg", "p10"), ("au", "p90")])
def test_a_sort_by_what_the_country_does_not_publish_is_told(answer, country, step):
    warnings = answer("salary", "--country", country, "--sort", step)["warnings"]
    assert any(f"No {step}" in warning and "by code" in warning for warning in warnings)
    told = answer("salary", "--country", country, "--sort", "p50")["warnings"]
    assert [warning for warning in told if "wider group" not in warning] == []


def test_top_coded_pay_left_out_by_a_minimum_is_told(answer):
    left = sum("p50" in line.get("at_least", {}) for line in answer("salary", "--country", "de")["data"])
    assert left > 0
    for minimum in ("85201", "100000"):
        warnings = answer("salary", "--country", "de", "--min", minimum)["warnings"]
        assert any(warning.startswith(f"{left} ") and "lower limit" in warning for warning in warnings)
    assert answer("salary", "--country", "de", "--min", "85200")["warnings"] == []


def test_a_region_of_a_country_without_any_is_refused_in_words(refused):
    said = refused(3, "salary", "sg:22200", "--region", "ON")
    assert "No region `ON` in sg" in said
    assert "whole country" in said


def test_an_empty_currency_is_refused(refused):
    for command in (("salary", "32121"), ("show", "32121"), ("compare", "32121", "29-2011"), ("countries", "32121")):
        assert "`--currency` is empty" in refused(2, *command, "--currency", "")
        assert "`--currency` is empty" in refused(2, *command, "--currency", "  ")


def test_everywhere_takes_no_limit(refused):
    assert "`--limit`" in refused(2, "salary", "32121", "--everywhere", "--limit", "2")


def test_a_region_without_pay_does_not_say_there_is_none_at_all(page):
    shown = page(100, "salary", "au:254499", "--region", "NSW", "--all")
    assert "New South Wales: not published for this area" in shown
    assert "No pay is published for this occupation" not in shown


def test_bands_in_their_own_money_are_told_once(page):
    shown = page(100, "salary", "gb:2237", "--currency", "GBP", "--all")
    for caption in ("Pay before tax (GBP per year)", "National pay scale (GBP per year)"):
        shown = shown.replace(caption, "")
    assert "GBP per year" not in shown
    assert "GBP per hour" in page(100, "salary", "gb:2237", "--currency", "GBP", "--per", "hour", "--all")


def test_pay_of_a_wider_group_names_it_and_answers_no_minimum(answer):
    entry = answer("salary", "us:29-2011")["data"]["percentiles"][0]
    title = "Clinical Laboratory Technologists and Technicians"
    assert entry["of_group"] == {"code": "29-2010", "title": title}
    senior = {code: answer("salary", f"ca:{code}")["data"]["percentiles"] for code in ("00012", "00013")}
    columbia = {code: [one for one in lines if one["region"] == "ca-bc"] for code, lines in senior.items()}
    assert [one["period"] for one in columbia["00012"]] == ["hour"], "its own pay stands before the group's"
    assert columbia["00013"][0]["of_group"] == {"code": "00018", "title": "Senior managers - public and private sector"}
    assert answer("salary", "--country", "au", "--min", "1")["data"] == []
    lines = answer("salary", "--country", "us", "--sort", "p50")["data"]
    wider = ["of_group" in line for line in lines]
    assert wider == sorted(wider)


@pytest.mark.parametrize("command", ["salary", "credentials"])
def test_an_empty_region_is_not_passed_over(refused, command):
    assert refused(2, command, "ca:31301", "--region", " ").startswith("error: `--region` is empty\n")


def test_a_mistyped_city_and_a_place_of_another_country_are_named(refused):
    assert "Nearest: us-m26420 (Houston-Pasadena-The Woodlands, TX)" in refused(
        3, "salary", "--country", "us", "--region", "Hoston"
    )
    told = refused(3, "salary", "ca:plumber", "--region", "Houston")
    assert "In other countries: Houston-Pasadena-The Woodlands, TX (us-m26420). With a title, `--country us`" in told


def test_one_screen_of_a_real_country_has_a_map_and_says_that_the_floors_are_over(page):
    shown = page(100, "salary", "us:15-1252")
    assert "WA█167" in shown
    assert "What visa sponsors had to pay at least, until 2026-06-30." in shown
    assert len(shown.splitlines()) <= 45
    assert len(page(80, "salary", "us:15-1252").splitlines()) <= 60


def test_a_region_on_one_screen_is_compared_with_the_country(page):
    shown = page(100, "salary", "ca:32120", "--region", "ON")
    assert "above the median of this job: Canada" in " ".join(shown.split())
    assert "No pay is published for this job here." in page(100, "salary", "ca:32120", "--region", "YT")
