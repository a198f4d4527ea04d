"""`career offer`: the command line, the contract, and pages that fit."""

import pytest

NURSES = "us:29-1141"
NEW_YORK = (NURSES, "--pay", "72000", "--in", "us-ny")


def test_an_answer_for_programs(answer):
    envelope = answer("offer", *NEW_YORK)
    data = envelope["data"]
    assert envelope["schema"] == "offer/1"
    assert (data["region"], data["verdict"], data["lower"], data["upper"]) == ("us-ny", "below-lowest-tenth", "", "p10")
    assert (data["pay"]["p50"], data["of_median"]) == (109440, 65.8)
    assert {"us-oews-2025", "us-oflc-2025", "net-pay-2026"} == set(envelope["sources"])


def test_a_reason_stands_beside_null(answer):
    data = answer("offer", "us:27-2042", "--pay", "40000", "--in", "us")["data"]
    assert data["verdict"] is None
    assert data["missing"]["verdict"] == "hourly-only"


def test_a_row(career):
    head, row = career("offer", *NEW_YORK, "--format", "tsv").out.splitlines()
    found = dict(zip(head.split("\t"), row.split("\t"), strict=True))
    assert (found["offer.amount"], found["verdict"], found["pay.p10"]) == ("72000", "below-lowest-tenth", "79760")


def test_the_country_of_a_key_is_that_of_the_code(answer):
    assert answer("offer", "32120", "--pay", "3000", "--per", "month", "--in", "ca-on")["data"]["id"] == "ca:32120"
    assert answer("offer", "registered nurse", "--pay", "90000", "--in", "ca-on")["data"]["id"] == "ca:31301"


def test_the_place_may_stand_behind_the_occupation(answer):
    data = answer("offer", "registered nurse in Texas", "--pay", "90000")["data"]
    assert (data["id"], data["region"]) == ("us:29-1141", "us-tx")


def test_a_larger_place_is_named_and_not_taken(answer):
    envelope = answer("offer", "de:81302", "--pay", "3000", "--per", "month", "--in", "Bayern")
    assert any("The next larger area with pay is Germany: `--in de`" in warning for warning in envelope["warnings"])


@pytest.mark.parametrize(
    ("code", "arguments", "told"),
    [
        (2, (NURSES, "--pay", "72000"), "`offer` needs the pay that is offered and the place of the job"),
        (2, (NURSES, "--in", "us-ny"), "`offer` needs the pay that is offered and the place of the job"),
        (2, (NURSES, "us:15-1252", "--pay", "1", "--in", "us"), "`offer` takes one occupation"),
        (2, (NURSES, "--pay", "0", "--in", "us"), "`--pay` takes an amount above 0"),
        (2, (NURSES, "--pay", "USD 72000", "--in", "us"), "`--pay` takes a number without a currency, not `USD 72000`"),
        (2, (NURSES, "--pay", "72000", "--in", "us", "--per", "day"), "No period `day`"),
        (3, (NURSES, "--pay", "72000", "--in", "us", "--currency", "XYZ"), "No exchange rates for `XYZ`"),
        (3, (NURSES, "--pay", "72000", "--in", "zzz"), "No region `zzz` in us"),
        (3, (NURSES, "--pay", "72000", "--in", "ca-on"), "No region `ca-on` in us"),
        (3, (NURSES, "--pay", "72000", "--in", "Brooklyn"), "No pay is published for Brooklyn alone"),
    ],
)
def test_what_is_refused(refused, code, arguments, told):
    assert refused(code, "offer", *arguments).splitlines()[0] == f"error: {told}"


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_page_fits(page, width):
    for arguments in (
        NEW_YORK,
        ("us:15-1252", "--pay", "9000", "--per", "month", "--currency", "EUR", "--in", "Houston"),
        ("gb:2237", "--pay", "30000", "--in", "gb"),
        ("sg:25121", "--pay", "6000", "--per", "month", "--in", "sg"),
        ("au:254418", "--pay", "2000", "--per", "week", "--in", "au"),
        ("ca:32120", "--pay", "72000", "--in", "ca-qc"),
    ):
        shown = page(width, "offer", *arguments)
        assert max(map(len, shown.splitlines())) <= width
        assert shown.count("\n") <= {60: 50, 80: 40, 100: 30}[width], arguments
