"""`career pathway`: steps with sources and years, the three origins, wrong input said with what to write."""

import json

import pytest
from jsonschema import Draft202012Validator

from careerdata.build.contract import contracts

SCHEMA = json.loads(dict(contracts())["pathway"])
DAY = ("--on", "2026-11-29")


def test_the_answer_for_programs_keeps_its_contract(answer):
    envelope = answer("pathway", "gb:2232", "ca:31110", "--from", "PH", *DAY)
    assert envelope["schema"] == "pathway/1"
    assert Draft202012Validator(SCHEMA).is_valid(envelope)
    nurse, dentist = envelope["data"]
    assert [step["id"] for step in nurse["tracks"][0]["steps"]][:2] == ["evaluation", "english"]
    assert {step["source"] for step in nurse["tracks"][0]["steps"]} <= envelope["sources"].keys()
    assert dentist["missing"] == "not-known-here"
    assert dentist["bodies"]


def test_a_schema_that_lacks_a_key_is_not_kept(answer):
    envelope = answer("pathway", "gb:2232", *DAY)
    del envelope["data"]["tracks"][0]["steps"][0]["grade"]
    assert not Draft202012Validator(SCHEMA).is_valid(envelope)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--from", "XX"), "--from takes no `XX`: that is no country we know."),
        (("--from", "CA-BC"), "--from takes no `CA-BC`"),
        (("--trained-in", "Atlantis"), "--trained-in takes no `Atlantis`"),
        (("--worked-in", ","), "--worked-in"),
        (("--from", " "), "--from"),
        (("--on", "2026-13-01"), "--on"),
    ],
)
def test_wrong_input_is_said(refused, given, said):
    assert said in refused(2, "pathway", "gb:2232", *given)


def test_a_place_there_is_not(refused):
    assert "Atlantis" in refused(3, "pathway", "ca:31301", "--region", "Atlantis")


@pytest.mark.parametrize("asked", [("ca:31301",), ("us:29-1141",), ("au:254418", "--from", "PH"), ("de:81302",)])
def test_the_page_is_one_screen(page, asked):
    lines = page(100, "pathway", *asked, *DAY).splitlines()
    assert len(lines) <= 46
    assert max(map(len, lines)) <= 100


def test_no_amount_of_a_page_is_without_a_year_or_says_so(page):
    for asked in (("ca:31301",), ("au:254418",), ("gb:2232",)):
        for line in page(200, "pathway", *asked, *DAY).splitlines():
            for currency in ("CAD", "USD", "AUD", "GBP"):
                if f" {currency} " in line and ". " in line[:6]:
                    assert f"{currency} (20" in line or f"{currency} (year unknown)" in line, line


@pytest.mark.parametrize("form", ["md", "html", "plain", "csv", "jsonl", "yaml"])
def test_every_form(career, form):
    done = career("pathway", "ca:31301", "--format", form, *DAY)
    assert done.code == 0, done.err
    assert "NNAS" in done.out


@pytest.mark.parametrize("lang", ["fr", "pt", "zh-Hant"])
def test_every_language(career, lang):
    done = career("pathway", "ca:31301", "--format", "table", "--lang", lang, *DAY)
    assert done.code == 0, done.err
    assert "pages.pathway" not in done.out
    assert "brief.pathway" not in done.out


def test_the_answer_agrees_with_credentials_and_alternatives_are_no_sequence(page, answer):
    shown = " ".join(page(200, "pathway", "gb:2313", *DAY).split())
    assert answer("pathway", "gb:2313", *DAY)["data"]["regulated"] == "partial"
    assert "you need a licence for this work" not in shown
    assert "you need a licence for this work" in " ".join(page(200, "pathway", "gb:2232", *DAY).split())
    assert "after one of 1, 2" in shown
    assert "not together with 2, 4" in shown
