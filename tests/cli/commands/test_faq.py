"""`career faq` and the sections `faq` and `fit` of `career show`."""

import pytest


@pytest.fixture(autouse=True)
def the_day(monkeypatch):
    """The reader's day: one that stands still."""
    from careercli.queries import systems

    monkeypatch.setattr(systems, "today", lambda: "2026-11-22")


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_nothing_is_wider_than_the_screen(page, width):
    assert max(map(len, page(width, "faq", "32120").splitlines())) <= width


def test_the_record(answer):
    envelope = answer("faq", "us:29-1141")
    assert envelope["schema"] == "faq/1"
    assert set(envelope["data"]) == {"id", "title", "faq", "left_out", "not_shown"}
    for entry in envelope["data"]["faq"]:
        assert set(entry) == {"key", "question", "answer", "figures", "sources", "asked_on"}
        assert set(entry["sources"]) <= set(envelope["sources"])
        assert {one["source"] for one in entry["figures"]} <= set(envelope["sources"])


def test_several(answer):
    assert [one["id"] for one in answer("faq", "us:29-1141", "gb:2231")["data"]] == ["us:29-1141", "gb:2231"]


def test_the_section_says_the_same(answer):
    whole = answer("show", "us:29-1141", "--section", "faq")
    assert whole["data"]["faq"] == answer("faq", "us:29-1141")["data"]["faq"]
    assert {key for entry in whole["data"]["faq"] for key in entry["sources"]} <= set(whole["sources"])
    assert answer("show", "us:29-1141")["data"]["faq"] == []


def test_the_section_on_a_page(page):
    assert "What does it pay at the start?" in page(100, "show", "32120", "--section", "faq")


@pytest.mark.parametrize("lang", ["fr", "pt", "zh-Hant"])
def test_the_readers_language(career, lang):
    told = career("faq", "us:29-1141", "--lang", lang, "--format", "md").out
    assert "What does it pay" not in told
    assert "Half earn" not in told


def test_fit_elsewhere_is_read_through_a_counterpart(answer, page):
    envelope = answer("show", "gb:5241", "--section", "fit")
    fit = envelope["data"]["fit"]
    assert fit["through"]["id"].partition(":")[0] in ("us", "ca")
    assert fit["interests"] == answer("show", fit["through"]["id"])["data"]["fit"]["interests"]
    assert fit["interests_source"] in envelope["sources"]
    assert "~ Taken from the similar job" in page(100, "show", "gb:5241", "--section", "fit")


def test_fit_of_its_own_has_the_skills_asked_most(answer):
    fit = answer("show", "32120", "--section", "fit")["data"]["fit"]
    values = [one["value"] for one in fit["skills"]]
    assert len(values) == 5
    assert values == sorted(values, reverse=True)
    assert "through" not in fit


def test_a_licence_goes_by_the_sources_not_by_the_profile(answer):
    entries = answer("faq", "ca:32120")["data"]["faq"]
    said = next(entry["answer"] for entry in entries if entry["key"] == "licence")
    assert said.startswith("In 9 regions: Registration with the regulator of the profession. Where: Alberta; ")
    assert "Certification as" not in said


def test_answers_name_the_day_they_are_for(answer, page):
    entries = answer("faq", "ca:32120")["data"]["faq"]
    assert "()" not in " ".join(entry["answer"] for entry in entries)
    (day,) = {entry["asked_on"] for entry in entries}
    assert f"These answers are for {day}." in page(100, "faq", "ca:32120", "--all")


def test_how_many_answers_are_not_shown_is_told(answer, page):
    record = answer("faq", "us:29-1141")["data"]
    assert len(record["faq"]) == 13
    assert record["not_shown"] > 0
    assert len(record["faq"]) + record["not_shown"] + record["left_out"] == 21
    more = "more questions, and each answer in full: career faq us:29-1141 --all"
    assert more in " ".join(page(100, "faq", "us:29-1141").split())


def test_the_whole_page_ends_with_the_questions(career):
    for form in ("md", "html", "plain"):
        told = career("show", "us:29-1141", "--all", "--format", form).out
        assert told.index("Questions people ask") > told.index("Related occupations")
        assert "What does similar work pay in other countries?" in told


def test_the_stored_answer_has_no_composed_questions(answer):
    assert answer("show", "us:29-1141")["data"]["faq"] == []


def test_every_answer_is_given_when_all_are_asked_for(answer, career):
    first, every = answer("faq", "32120")["data"], answer("faq", "32120", "--all")["data"]
    assert len(first["faq"]) == 13
    assert every["faq"][:13] == first["faq"]
    assert len(every["faq"]) == 13 + first["not_shown"]
    assert (every["not_shown"], every["left_out"]) == (0, first["left_out"])
    assert "career faq ca:32120 --all" in career("faq", "32120", "--format", "plain").out
    assert "--all" not in career("faq", "32120", "--all", "--format", "plain").out
