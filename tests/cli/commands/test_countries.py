"""`career countries`: what is here."""

import json

import pytest


def test_the_record(answer):
    envelope = answer("countries")
    assert envelope["schema"] == "countries/1"
    assert [(line["country"], line["occupations"]) for line in envelope["data"]] == [
        ("ca", 516), ("us", 867), ("gb", 412), ("au", 1076), ("de", 1301), ("sg", 523),
    ]  # fmt: skip
    assert sorted(envelope["data"][0]) == [
        "classification", "country", "currency", "median_job", "name", "occupations", "pay_years", "with_outlook",
        "with_outlook_of_group", "with_pay", "with_pay_of_group",
    ]  # fmt: skip


def test_the_median_job_has_its_year_method_and_source(answer):
    envelope = answer("countries")
    medians = {line["country"]: line["median_job"] for line in envelope["data"]}
    assert medians["us"] == {
        "country": "us", "amount": 50980, "currency": "USD", "year": 2025, "method": "published",
        "source": "us-oews-2025",
    }  # fmt: skip
    assert medians["ca"]["method"] == "weighted"
    assert {median["source"] for median in medians.values()} == set(envelope["sources"])


def test_a_median_nobody_publishes_is_marked(page):
    lines = page(100, "countries").splitlines()
    assert any("~ 62,400 CAD" in line for line in lines)
    assert any("50,980 USD" in line and "~ 50,980" not in line for line in lines)


@pytest.mark.parametrize("width", [40, 80, 120])
def test_nothing_is_wider_than_the_screen(page, width):
    assert max(map(len, page(width, "countries", "32120").splitlines())) <= width


def test_the_record_of_an_occupation(answer):
    envelope = answer("countries", "32120", "--currency", "EUR", "--ppp")
    assert envelope["schema"] == "everywhere/2"
    assert (envelope["data"]["id"], envelope["data"]["currency"], envelope["data"]["kind"]) == (
        "ca:32120", "EUR", "ppp",
    )  # fmt: skip
    assert [line["country"] for line in envelope["data"]["countries"]] == ["ca", "us", "gb", "au", "de", "sg"]
    assert envelope["data"]["countries"][0]["pay"]["converted"]["kind"] == "ppp"


def test_words_are_told_how_they_were_taken(career):
    done = career("countries", "medical laboratory technologists", "--json")
    assert done.code == 0
    note = "`medical laboratory technologists` was read as ca:32120 (Medical laboratory technologists, Canada)"
    assert done.err.startswith(f"note: {note}, by its official title. ")
    assert json.loads(done.out)["warnings"][-1] == done.err.removeprefix("note: ").strip()


def test_words_that_are_several_occupations_choose_no_country(refused):
    assert "`teacher` could be several occupations" in refused(3, "countries", "teacher")


def test_a_name_that_is_no_official_title_is_never_taken_in_silence(career, refused, monkeypatch):
    assert "`nurse` could be several occupations" in refused(3, "countries", "nurse", "--json")
    monkeypatch.setenv("CAREER_HOME", "ca")
    done = career("countries", "nurse", "--json")
    assert done.err.startswith(
        "note: `nurse` was read as ca:31301 (Registered nurses and registered psychiatric nurses, Canada)"
    )
    assert "It could also be ca:31302 (Nurse practitioners)" in done.err
    assert "Elsewhere: us:29-1141, gb:2237" in done.err
    assert "Nearest in other countries: au:254418" in done.err
    assert json.loads(done.out)["warnings"][-1] == done.err.removeprefix("note: ").strip()


def test_several_codes_and_options_without_an_occupation_are_refused(refused):
    assert "This command takes one occupation, not 2" in refused(2, "countries", "32120", "31301")
    assert "are for one occupation" in refused(2, "countries", "--ppp")
    assert "No exchange rates for `XXX`" in refused(3, "countries", "32120", "--currency", "XXX")
    assert "No occupation is called `qqqqqq`" in refused(3, "countries", "qqqqqq")


def test_several_ids_are_refused_as_several_codes_are(refused):
    assert "This command takes one occupation, not 2" in refused(2, "countries", "ca:31301", "gb:2237")


def test_a_title_with_its_country_needs_no_quotes(answer):
    assert answer("countries", "us:registered", "nurses")["data"]["id"] == "us:29-1141"


def test_words_that_name_a_country_or_nothing_are_refused(refused):
    assert "`ca` is a country" in refused(2, "countries", "ca")
    assert "needs a name" in refused(2, "countries", "")


def test_lists_are_told_by_name_and_those_of_many_states_once(career):
    row = next(line for line in career("countries", "ca:31301", "--format", "md").out.splitlines() if "au:" in line)
    assert "Core Skills Occupation List (CSOL)" in row
    assert row.count("Occupation Shortage List") == 1
    assert "au/osl" not in row


def test_a_gap_in_the_outlook_is_told_in_few_words_and_weak_shares_are_marked(page):
    shown = page(180, "countries", "32120")
    assert shown.count("no projections") == 2
    assert "AI could do" in shown
    assert "come through a weak link: United Kingdom, Australia" in shown


def test_no_rate_is_told_for_pay_there_is_none_of(page):
    shown = page(100, "countries", "au:111212")
    assert "1 CAD =" in shown
    assert "1 GBP =" not in shown


def test_figures_of_a_wider_group_are_marked_in_every_country(answer, page):
    lines = {line["country"]: line for line in answer("countries", "us:33-3051")["data"]["countries"]}
    assert lines["au"]["pay"]["of_group"]["code"] == "4413"
    assert lines["gb"]["growth"]["of_group"]["code"] == "33"
    assert "of_group" not in lines["gb"]["pay"]
    assert "of_group" not in lines["us"]["growth"]
    assert "~ +37.5" in page(200, "countries", "us:33-3051")
