"""`career credentials`: what one must hold, who gives it, where."""

import pytest

KEYS = ["id", "title", "credentials", "migration_documents", "gaps", "loose_links"]


def without_bodies(entries):
    return [{key: value for key, value in entry.items() if key != "bodies"} for entry in entries]


def test_the_record(answer):
    envelope = answer("credentials", "32120")
    assert envelope["schema"] == "credentials/1"
    assert list(envelope["data"]) == KEYS
    assert set(envelope["sources"]) >= {"ca-jobbank-requirements-2026", "ca-mb-regulators-2026", "page-ca-32120"}


def test_it_says_what_the_whole_page_says_and_every_body(answer):
    part, whole = answer("credentials", "29-2011")["data"], answer("show", "29-2011")["data"]
    for key in ("credentials", "migration_documents"):
        assert without_bodies(part[key]) == whole[key]
    assert all(entry["bodies"] for entry in part["credentials"] if "confidence" in entry)


def test_several(answer):
    assert [record["id"] for record in answer("credentials", "32120", "29-2011")["data"]] == ["ca:32120", "us:29-2011"]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
def test_nothing_is_wider_than_the_screen(page, width):
    assert max(map(len, page(width, "credentials", "29-1141", "--to", "gb,de").splitlines())) <= width


def test_rows_are_cut_and_said_to_be(page):
    shown = page(100, "credentials", "29-1141", "--limit", "5")
    assert "more (`--limit 0` shows all)" in shown


def test_one_more_row_is_one(page):
    assert "1 more (`--limit 0` shows all)" in page(100, "credentials", "29-1141", "-n", "6", "-r", "NY")


def test_regions_bound_are_named_once_and_not_where_the_whole_country_asks(page):
    told = "Required in: FL, HI, MT, ND, NV, NY, TN."
    assert page(160, "credentials", "29-2011", "--all").count(told) == 1
    assert "Required in:" not in page(160, "credentials", "29-2011", "--region", "NY", "--all")
    assert "Required in:" not in page(160, "credentials", "29-1141", "--all")


def test_a_region_without_data_is_not_a_region_without_rules(page):
    shown = " ".join(page(100, "credentials", "29-2011", "--region", "California").split())
    assert "This source does not cover California. Ask the regulator there." in shown


def test_an_occupation_without_an_entry_is_not_known_here(career):
    done = career("credentials", "sg:13210")
    assert (done.code, done.err) == (0, "")
    assert "We have no data on licences. The job may still need one" in done.out
    whole = career("credentials", "sg:13210", "--all").out
    assert "We do not know what you need to do this work" in whole
    assert "may still be regulated" in whole


def test_a_region_that_does_not_exist(refused):
    assert "No region `Ontaria` in ca" in (said := refused(3, "credentials", "ca:32120", "--region", "Ontaria"))
    assert "ca-on (Ontario)" in said


@pytest.mark.parametrize(
    ("arguments", "code"), [(("--to", "ca"), 2), (("--to", "xx"), 3), (("--to", ","), 2), (("--region", ""), 2)]
)
def test_bad_options(refused, arguments, code):
    refused(code, "credentials", "ca:32120", *arguments)


def test_an_unknown_occupation(refused):
    assert refused(3, "credentials", "99999").startswith("error: No occupation 99999\n")


def test_the_contract_holds_with_every_option(answer):
    import json

    from jsonschema import Draft202012Validator

    from careerdata.build.contract import contracts

    validator = Draft202012Validator(json.loads(dict(contracts())["credentials"]))
    for asked in (("29-1141",), ("29-2011", "--region", "CA"), ("32120", "--to", "us,sg"), ("au:254418", "ca:72200")):
        assert [problem.message for problem in validator.iter_errors(answer("credentials", *asked))] == []
