"""`career salary OCCUPATION --everywhere`: the counterparts' pay in one money."""

import pytest


@pytest.mark.parametrize("width", [40, 80, 120])
def test_nothing_is_wider_than_the_screen(page, width):
    assert max(map(len, page(width, "salary", "32120", "--everywhere").splitlines())) <= width


def test_the_record(career):
    import json

    done = career("salary", "32120", "--everywhere", "--currency", "eur", "--per", "month", "--json")
    envelope = json.loads(done.out)
    assert envelope["schema"] == "pay/2"
    assert [line["country"] for line in envelope["data"]] == ["ca", "us", "gb", "au", "de", "sg"]
    assert {(line["converted"]["currency"], line["converted"]["period"]) for line in envelope["data"]} == {
        ("EUR", "month")
    }
    assert {line["source"] for line in envelope["data"]} < set(envelope["sources"])


def test_what_is_missing_is_said_in_words(page):
    shown = page(160, "salary", "32120", "--everywhere")
    assert "withheld by the publisher" in shown
    assert "not published" in shown
    assert "(quarter)" in shown


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--everywhere",), 2, "`--everywhere` needs an occupation"),
        (("32120", "--everywhere", "--region", "ON"), 2, "`--everywhere` compares whole countries"),
        (("32120", "--everywhere", "--currency", "XXX"), 3, "No exchange rates for `XXX`"),
    ],
)
def test_wrong_input(career, arguments, code, told):
    done = career("salary", *arguments)
    assert (done.code, done.out) == (code, "")
    assert told in done.err


def test_what_is_as_near_as_the_best_is_said(page, career):
    import json

    for command in (("salary", "31101", "--everywhere"), ("countries", "31101")):
        assert "match as well as us:29-" in page(160, *command)
    done = career("salary", "31101", "--everywhere", "--json")
    lines = {line["country"]: line for line in json.loads(done.out)["data"]}
    assert lines["us"]["certainty"] == "tie"
    assert len(lines["us"]["as_near"]) > 1
    assert "as_near" not in lines["ca"]
