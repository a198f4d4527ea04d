"""`career profile check`: what each system lacks."""

import re

import pytest

from careercli.person.facts.system import SYSTEMS
from careercli.person.profile import file


def test_one_system(answer, filled):
    [line] = answer("profile", "check", "ca/crs", "--on", "2026-11-02")["data"]
    assert (line["system"], line["on"], line["notes"]) == ("ca/crs", "2026-11-02", [])
    assert {one["fact"]: one["keys"] for one in line["missing"]} == {
        "trade_certificate": ["ca.trade_certificate"],
        "canadian_study": ["ca.study"],
        "sibling_in_canada": ["ca.sibling"],
        "provincial_nomination": ["ca.nomination"],
        "job_offer": ["job_offers"],
    }


def test_every_system(answer, filled):
    assert [line["system"] for line in answer("profile", "check")["data"]] == list(SYSTEMS)


def test_a_page(page, filled):
    shown = page(60, "profile", "check", "us/tn")
    assert "citizenship" in shown
    assert "never guess" in shown


def test_an_expired_test_is_said(answer, filled):
    [line] = answer("profile", "check", "ca/crs", "--on", "2028-03-01")["data"]
    assert "CELPIP_G of 2026-03-01" in line["notes"][0]


def test_an_unknown_system(refused, filled):
    assert "No points system `ca/xxx`" in refused(2, "profile", "check", "ca/xxx")


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_profile_with_everything_is_understood_by_every_system(career, path, system):
    from careercli.atlas import routes

    record = routes.record_or_none(system)
    if record is None:
        pytest.skip("not in this atlas")
    lines = file.template().replace('# marital = "single"', '# marital = "married"').splitlines()
    text = "\n".join(re.sub(r"^# (?=\[\[|[a-z_]+ = )", "", line) for line in lines)
    path.parent.mkdir()
    path.write_text(text)
    day = record["editions"][-1].get("to", "2026-11-01")
    done = career("points", system, "--profile", "--on", day, "--json")
    told = [line for line in done.err.splitlines() if line.startswith("hint: `")]
    assert done.code in (0, 2), done.err
    lacking = (" is missing: ", " = none")  # needed always, or needed beside what was given
    known = (any(word in line for word in lacking) for line in told)
    assert all(known), "what the profile gives is a value the system knows"
