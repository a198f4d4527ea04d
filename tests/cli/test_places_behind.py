"""A place behind an occupation on the command line: understood by every command, chosen where it is several."""

import pytest


def test_pay_of_a_title_and_a_place(answer, career):
    data = answer("salary", "welder", "Houston")["data"]
    assert (data["id"], data["region"]) == ("us:51-4121", "us-m26420")
    assert data == answer("salary", "us:51-4121", "--region", "Houston")["data"]
    assert (
        "`Houston` was read as Houston-Pasadena-The Woodlands, TX (us-m26420)"
        in career("salary", "welder", "Houston").err
    )


def test_a_place_by_its_option_settles_the_country_too(answer):
    assert answer("salary", "welder", "--region", "Houston") == answer("salary", "welder", "Houston")


@pytest.mark.parametrize(
    "command", ["show", "visas", "ai", "outlook", "skills", "similar", "match", "faq", "rate", "sources"]
)
def test_a_command_of_countries_says_that_it_answers_for_the_whole(career, command):
    done = career(command, "nurse", "in", "Texas")
    assert done.code == 0
    assert "Texas was understood as a place; these figures are for the whole country." in done.err
    assert "`career salary us:29-1141 --region us-tx`" in done.err


@pytest.mark.parametrize("command", ["salary", "where", "credentials", "education"])
def test_a_place_of_several_is_a_choice(refused, command):
    told = refused(3, command, "us:29-1141", "Albany")
    assert "us-m10580 (Albany-Schenectady-Troy, NY)" in told
    assert told == refused(3, command, "nurse", "Albany", "--country", "us")  # before the occupation is


def test_a_place_of_several_countries_leaves_theirs_alone(refused):
    told = refused(3, "show", "nurse", "London")
    assert told.startswith("error: `nurse` could be several occupations, because `London` could be ")
    listed = [line[2:4] for line in told.splitlines() if line.startswith("  ")]
    assert sorted(set(listed)) == ["ca", "gb"]


def test_the_reader_s_own_country_settles_a_place_of_several(answer, refused, monkeypatch):
    monkeypatch.setenv("CAREER_HOME", "ca")
    assert answer("salary", "nurse", "London")["data"]["region"] == "ca-er3560"
    monkeypatch.setenv("CAREER_HOME", "gb")
    assert answer("salary", "nurse", "London")["data"]["region"] == "gb-e12000007"
    assert refused(3, "salary", "nurse", "Oxford").startswith("error: No pay is published for Oxford alone")


def test_a_place_without_published_pay_is_said(career):
    done = career("salary", "actor", "--country", "ca", "--region", "Nunavut")
    assert done.code == 0
    assert "Nunavut" in done.out
    assert career("salary", "actor", "Nunavut").out == done.out


def test_words_without_a_command(career):
    done = career("welder", "Toronto")
    assert done.code == 0
    assert {line[:2] for line in done.out.splitlines()[1:]} == {"ca"}
    assert "`Toronto` was understood as a place: ca-er3530 (Toronto, Ontario)" in done.err


@pytest.mark.parametrize(
    "command",
    [
        "show", "salary", "visas", "ai", "outlook", "skills", "where", "similar", "match", "faq", "education",
        "credentials", "rate", "sources",
    ],
)  # fmt: skip
def test_a_title_of_several_words_needs_no_quotes_anywhere(career, command):
    quoted = career(command, "us:registered nurses", "--json")
    assert quoted.code == 0, quoted.err
    assert career(command, "us:registered", "nurses", "--json") == quoted
