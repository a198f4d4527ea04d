"""`career match`: the same work in other countries."""

import pytest

KEYS = {"id", "country", "code", "title", "score", "matched", "of", "quality", "path", "level", "sources"}


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
def test_nothing_is_wider_than_the_screen(page, width):
    assert max(map(len, page(width, "match", "32120").splitlines())) <= width


def test_the_record(answer):
    envelope = answer("match", "32120")
    assert envelope["schema"] == "matches/2"
    assert all(set(match) >= KEYS for match in envelope["data"])
    assert {match["country"] for match in envelope["data"]} == {"us", "gb", "au", "de", "sg"}
    assert {key for match in envelope["data"] for key in match["sources"]} == set(envelope["sources"])
    assert envelope["warnings"] == ["32120 is also sg:32120; ca:32120 is shown"]


def test_several_and_standard_input(answer):
    several = answer("match", "32120", "us:29-1141", "--to", "gb")["data"]
    assert list(dict.fromkeys(match["of"] for match in several)) == ["ca:32120", "us:29-1141"]
    assert answer("match", "-", "--to", "gb", stdin="id\nca:32120\nus:29-1141\n")["data"] == several


def test_a_pipe_gets_lines(career):
    first = career("match", "32120", "--to", "us").out.splitlines()[1].split("\t")
    assert first[:7] == [
        "ca:32120", "us:29-2011", "us", "29-2011", "Medical and Clinical Laboratory Technologists", "close", "0.62",
    ]  # fmt: skip


def test_no_link_is_said_with_its_reason(answer, page):
    from careercli.atlas import links
    from careercli.atlas.connection import ask

    code = next(key for (key,) in ask("SELECT id FROM occupation WHERE country = 'de'") if not links.candidates(key))
    envelope = answer("match", code, "--to", "us")
    assert envelope["data"] == []
    assert "we found no link" in envelope["warnings"][0]
    assert "we found no link" in page(100, "match", code, "--to", "us")


@pytest.mark.parametrize(
    ("code", "to", "told"),
    [
        (3, "fr", "Countries here: ca, us, gb, au, de, sg"),
        (2, "ca", "ca:32120 is already in ca"),
        (2, "", "`--to` needs a country"),
    ],
)
def test_wrong_countries(refused, code, to, told):
    assert told in refused(code, "match", "32120", "--to", to)


def test_its_own_country_is_passed_over_with_a_note(career):
    told = career("match", "ca:32120", "--to", "us,ca")
    assert told.code == 0
    assert "ca:32120 is already in ca, so `--to` leaves it out" in told.err
