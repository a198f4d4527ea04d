"""`career visas`: one part of an occupation."""

import pytest

KEYS = ["id", "title", "visas", "migration_documents", "lists", "gaps"]


def test_the_record(answer):
    envelope = answer("visas", "32120")
    assert envelope["schema"] == "routes/1"
    assert list(envelope["data"]) == KEYS


def test_it_says_what_the_whole_page_says(answer):
    part, whole = answer("visas", "29-2011")["data"], answer("show", "29-2011")["data"]
    assert {key: part[key] for key in KEYS if key != "gaps"} == {key: whole[key] for key in KEYS if key != "gaps"}


def test_several(answer):
    assert [record["id"] for record in answer("visas", "32120", "29-2011")["data"]] == ["ca:32120", "us:29-2011"]


def test_the_page(page, snapshot):
    assert page(80, "visas", "32120") == snapshot


@pytest.mark.parametrize("code", ["ca:21231", "15-1252", "00010"])
def test_an_occupation_without_a_profile(career, code):
    done = career("visas", code)
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n") > 3


def test_an_unknown_occupation(refused):
    assert refused(3, "visas", "99999").startswith("error: No occupation 99999\n")
