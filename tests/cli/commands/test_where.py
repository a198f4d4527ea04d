"""`career where`: places ranked, by figures read by hand in the publishers' files."""

import pytest

NURSES = "us:29-1141"


def places(envelope):
    return {line["region"]: line for line in envelope["data"]}


def test_every_place_published_has_its_spread_jobs_and_concentration(answer):
    envelope = answer("where", NURSES)
    assert envelope["schema"] == "where/1"
    found = places(envelope)
    assert len(found) == 54 + 523
    california = {name: found["us-ca"][name] for name in ("p10", "p25", "p50", "p75", "p90", "employment")}
    assert list(california.values()) == [101260, 122440, 140270, 173170, 213320, 338940]
    assert [found["us-ca"][name] for name in ("per_1000_jobs", "location_quotient", "rank")] == [18.609, 0.86, 1]
    assert (found["us-vi"]["kind"], found["us-vi"]["p50"], found["us-vi"]["employment"]) == ("territory", 84120, 470)
    assert list(envelope["sources"]) == ["us-oews-2025"]


def test_places_are_ranked_within_their_width(answer):
    data = answer("where", NURSES)["data"]
    for wide in (True, False):
        lines = [line for line in data if (line["kind"] in ("state", "territory")) == wide]
        medians = [line["p50"] for line in lines if "rank" in line]
        assert medians == sorted(medians, reverse=True)
        assert lines[0]["rank"] == 1


def test_by_jobs_and_by_concentration(answer):
    assert answer("where", NURSES, "--by", "jobs")["data"][0]["region"] == "us-ca"
    first = answer("where", NURSES, "--by", "concentration")["data"][:3]
    assert [(line["region"], line["location_quotient"]) for line in first] == [
        ("us-wv", 1.54),
        ("us-sd", 1.48),
        ("us-de", 1.36),
    ]


def test_after_tax_and_at_average_prices(answer):
    first = answer("where", NURSES, "--by", "net")["data"][0]
    assert (first["region"], first["net"], first["net_of"]) == ("us-hi", 95873, 136320)
    real = answer("where", NURSES, "--by", "real")["data"]
    assert all("rank" not in line for line in real if line["kind"] == "state")
    best = next(line for line in real if "rank" in line)
    assert best["region"] == "us-m41940"
    assert best["real"] == round(216740 * 100 / best["price_level"]["level"])


def test_within_a_state(answer):
    data = answer("where", NURSES, "--region", "CA")["data"]
    assert {line["parent"] for line in data} == {"us-ca"}
    assert (data[0]["region"], data[0]["p50"]) == ("us-m41940", 216740)


def test_work_paid_by_the_hour_alone_is_ranked_by_the_hour(answer):
    first = answer("where", "us:27-2011")["data"][0]
    assert (first["region"], first["period"], first["p50"]) == ("us-md", "hour", 36.98)


def test_a_bound_is_said_to_be_one(answer):
    envelope = answer("where", "us:29-1214")
    alabama = places(envelope)["us-al"]
    assert (alabama["p50"], alabama["missing"]["p50"], alabama["at_least"]["p50"]) == (None, "top-coded", 239200)
    assert any("lower bound" in warning for warning in envelope["warnings"])


def test_what_is_not_released_is_suppressed_and_last(answer):
    lines = [line for line in answer("where", "us:29-1212")["data"] if line["kind"] in ("state", "territory")]
    found = {line["region"]: line for line in lines}
    assert found["us-pr"]["missing"]["p50"] == "suppressed"
    assert found["us-pr"]["employment"] == 60
    assert "rank" not in lines[-1]


def test_an_area_that_repeats_its_province_has_no_rank(answer):
    data = answer("where", "ca:32120")["data"]
    assert all("rank" not in line for line in data if "same_as" in line)
    assert data[0]["kind"] == "province"


def test_in_another_money_and_period(answer):
    first = answer("where", NURSES, "--currency", "EUR", "--per", "month")["data"][0]
    assert (first["converted"]["currency"], first["converted"]["period"]) == ("EUR", "month")


@pytest.mark.parametrize(
    ("code", "arguments", "told"),
    [
        (2, (NURSES, "--by", "weather"), "Places cannot be ranked by `weather`"),
        (2, (NURSES, "us:15-1252"), "`where` takes one occupation"),
        (3, (NURSES, "--region", "zzz"), "No region `zzz` in us"),
        (3, ("de:81302",), "Germany has no pay by place for de:81302"),
        (3, ("ca:32120", "--by", "real"), "No price levels by place are known for ca:32120 in Canada"),
        (3, ("ca:32120", "--by", "jobs"), "No number of jobs by place is published for ca:32120 in Canada"),
    ],
)
def test_what_is_refused(refused, code, arguments, told):
    assert refused(code, "where", *arguments).splitlines()[0] == f"error: {told}"


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_page_fits(page, width):
    for code in (NURSES, "us:29-1214", "us:27-2011", "ca:32120", "us:29-2011"):
        shown = page(width, "where", code)
        assert max(map(len, shown.splitlines())) <= width
        assert shown.count("\n") <= {60: 90, 80: 60, 100: 45}[width]
