"""`career schema`: the contract of every answer, and every answer keeps its contract."""

import json
from pathlib import Path

import jsonschema
import pytest

ANSWERS = {
    "occupation": ("show", "32120"),
    "occupations": ("list",),
    "pay": ("salary", "29-2011"),
    "where": ("where", "us:29-1141"),
    "offer": ("offer", "us:29-1141", "--pay", "72000", "--in", "us-ny"),
    "duties": ("search", "--duties", str(Path(__file__))),
    "pathway": ("pathway", "ca:31301", "--from", "ph"),
    "plan": ("move", "ca:31301", "--from", "ph", "--to", "ca"),
    "quiz": ("quiz", "--answers", ",".join("54123" * 7)),
    "statements": ("quiz", "--statements"),
    "skills": ("skills", "ca:32120"),
    "ai": ("ai", "29-2011", "32120", "55-1011"),
    "comparison": ("compare", "32120", "29-2011", "--currency", "USD"),
    "matches": ("search", "nurse"),
    "similar": ("similar", "32120", "--limit", "2"),
    "faq": ("faq", "32120"),
    "rating": ("rate", "32120"),
    "ranking": ("rank", "--top", "2"),
    "everywhere": ("countries", "32120"),
    "outlook": ("outlook", "32120"),
    "credentials": ("credentials", "32120"),
    "doctor": ("doctor",),
    "education": ("education", "29-2011"),
    "routes": ("visas", "32120", "29-2011"),
    "rounds": ("rounds", "--score", "480"),
    "profile": ("profile", "show"),
    "profile-check": ("profile", "check"),
    "points": ("points", "ca/fsw67", "--set", "age=30,education=masters,clb=8,work_years=3"),
    "terms": ("explain", "TEER"),
    "what-if": ("what-if", "ca/fsw67", "age=34..36", "clb=8..9", "--set", "education=masters,work_years=3"),
    "systems": ("points",),
    "language": ("language", "IELTS", "reading=7", "writing=7", "listening=7", "speaking=7"),
    "sources": ("sources",),
    "countries": ("countries",),
    "country-atlas": ("atlas", "--country", "sg"),
    "settings": ("config", "list", "--show-origin"),
    "schemas": ("schema",),
}


@pytest.fixture(autouse=True)
def own_profile(career):
    """A reader with a profile of their own."""
    assert career("profile", "init").code == 0


def test_every_contract_is_listed(answer):
    assert [line["name"] for line in answer("schema")["data"]] == sorted(ANSWERS)


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_keeps_its_contract(career, answer, name):
    schema = json.loads(career("schema", name).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(answer(*ANSWERS[name]), schema)


def test_a_table_of_pay_keeps_the_same_contract(career, answer):
    jsonschema.validate(answer("salary", "--country", "us"), json.loads(career("schema", "pay").out))


def test_a_version_may_be_named(career):
    assert career("schema", "pay/1").out == career("schema", "pay").out


def test_an_unknown_contract(refused):
    assert refused(3, "schema", "ocupation").startswith("error: No schema `ocupation`\n\nhint: Schemas: occupation")


@pytest.mark.parametrize(
    "line", [("match", "32120", "sg:11202"), ("salary", "32120", "--everywhere"), ("countries", "sg:11202")]
)
def test_other_answers_of_a_contract_keep_it_too(career, answer, line):
    envelope = answer(*line)
    schema = json.loads(career("schema", envelope["schema"].partition("/")[0]).out)
    jsonschema.validate(envelope, schema)
