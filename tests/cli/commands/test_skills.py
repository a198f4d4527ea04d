"""`career skills`: what work needs, what one would have to learn, and what is refused."""

import csv
import io


def test_the_record(answer):
    envelope = answer("skills", "32120")
    assert envelope["schema"] == "skills/1"
    assert envelope["data"]["skills"][0] == {
        "name": "Equipment and Tool Selection", "kind": "skill", "level": 4, "scale": "level 0 to 5",
        "source": "ca-oasis-skills-2025",
    }  # fmt: skip
    assert {"ca-oasis-skills-2025", "esco-1-2", "noc2021-isco08"} == set(envelope["sources"])


def test_several(answer):
    assert [one["id"] for one in answer("skills", "32120", "29-2011")["data"]] == ["ca:32120", "us:29-2011"]


def test_the_occupation_names_the_first_of_them(answer):
    few, every = answer("show", "ca:32120")["data"]["skills"], answer("skills", "ca:32120")["data"]["skills"]
    assert few[:10] == every[:10]
    assert len(few) == 15
    assert all(one["scale"] == "share 0 to 1" for one in few[10:])


def test_what_one_would_have_to_learn(answer):
    data = answer("skills", "us:43-3071", "--to", "us:13-2072")["data"]
    assert (data["here"]["id"], data["there"]["id"]) == ("us:43-3071", "us:13-2072")
    assert data["missing_skills"][0]["name"] == "Customer and Personal Service"


def test_a_title_may_be_named_on_either_side(answer):
    data = answer("skills", "tellers", "--to", "loan officers", "--country", "us")["data"]
    assert (data["here"]["id"], data["there"]["id"]) == ("us:43-3071", "us:13-2072")


def test_tables_have_rows(career):
    lines = list(csv.DictReader(io.StringIO(career("skills", "32120", "--format", "csv").out)))
    assert (lines[0]["name"], lines[0]["level"]) == ("Equipment and Tool Selection", "4")
    lines = list(csv.DictReader(io.StringIO(career("skills", "43-3071", "--to", "13-2072", "--format", "csv").out)))
    assert {line["change"] for line in lines} <= {"carries", "missing_skills", "unneeded"}


def test_the_page_shows_the_section(career):
    assert "Equipment and Tool Selection" in career("show", "32120", "--section", "skills").out


def test_an_unknown_occupation(refused):
    assert refused(3, "skills", "99999").startswith("error: No occupation 99999\n")
    assert refused(3, "skills", "32120", "--to", "99999").startswith("error: No occupation 99999\n")


def test_the_same_occupation_twice(refused):
    assert refused(2, "skills", "32120", "--to", "ca:32120").startswith("error: Both occupations are ca:32120\n")


def test_an_occupation_without_levels_or_a_link_says_so(career, answer):
    data = answer("skills", "gb:5443")["data"]
    assert (data["skills"], data["missing"]) == ([], {"skills": "no-isco-link"})
    assert "We have no skills for this job" in career("skills", "gb:5443").out
