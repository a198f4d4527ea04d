"""`career visas`: every route of an occupation on a day, with its reasons, and what a profile comes to."""

import pytest

PART = ["id", "title", "visas", "migration_documents", "lists", "gaps"]
KEYS = [*PART, "country", "level", "on", "not_covered", "posts", "profile_says", "regions"]
ROUTE = [
    "route", "name", "status", "offer", "bound_to", "details", "hint", "why", "needs", "systems",
    "notes", "bound", "weak", "page", "checked",
    "confidence", "clause", "source",
]  # fmt: skip
SOME = ("invited", "edition_ended", "points")
DAY = "2026-06-01"
FACTS = (
    "birth_date=1994-05-02", "marital=single", "education.level=masters",
    "languages.1.test=CELPIP_G", "languages.1.date=2026-03-01", "languages.1.reading=9", "languages.1.writing=9",
    "languages.1.listening=9", "languages.1.speaking=9",
    "work.1.country=ca", "work.1.from=2024-05-01", "work.1.hours=37.5", "work.1.occupation=ca:32120",
    "work.1.authorised=true", "work.1.self_employed=false", "work.1.during_studies=false",
)  # fmt: skip


@pytest.fixture
def own(career, tmp_path, monkeypatch):
    """`own(*facts)`: a profile with these facts."""

    def filled(*facts):
        monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "own"))
        assert career("profile", "init").code == 0
        assert career("profile", "set", *facts).code == 0

    return filled


def routes(envelope):
    """The routes of an answer by name."""
    return {route["route"]: route for route in envelope["data"]["visas"]}


def test_the_record(answer):
    envelope = answer("visas", "32120", "--on", DAY)
    assert envelope["schema"] == "routes/3"
    assert list(envelope["data"]) == KEYS
    assert [[key for key in route if key not in SOME] for route in envelope["data"]["visas"]] == [ROUTE] * len(
        envelope["data"]["visas"]
    )
    assert envelope["data"]["on"] == DAY


def test_every_source_named_is_told(answer):
    envelope = answer("visas", "au:261313", "--on", DAY)
    named = {reason["source"] for route in envelope["data"]["visas"] for reason in route["why"]}
    assert named <= set(envelope["sources"])


def test_it_says_what_the_whole_page_says(answer):
    whole = answer("show", "29-2011")["data"]
    (day,) = {visa["on"] for visa in whole["visas"] if "on" in visa}
    part = answer("visas", "29-2011", "--on", day)["data"]
    for key in {*PART} - {"gaps", "visas"}:
        assert part[key] == whole[key]
    brief = ("route", "name", "status", "offer", "bound_to", "details")
    ruled = [visa for visa in whole["visas"] if "on" in visa]
    assert sorted([one[key] for key in brief] for one in part["visas"]) == sorted(
        [one[key] for key in brief] for one in ruled
    )
    assert part["profile_says"] == [visa for visa in whole["visas"] if "on" not in visa]


def test_several(answer):
    assert [record["id"] for record in answer("visas", "32120", "29-2011")["data"]] == ["ca:32120", "us:29-2011"]


@pytest.mark.parametrize("code", ["ca:21231", "15-1252", "00010", "de:01104", "sg:51111"])
def test_an_occupation_without_a_profile(career, code):
    done = career("visas", code)
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n") > 3


def test_the_day_decides(answer):
    before, after = (routes(answer("visas", "32120", "--on", day)) for day in ("2026-02-17", "2026-02-18"))
    name = "ca/express-entry-healthcare"
    assert before[name]["status"] == after[name]["status"] == "conditions"
    assert before[name]["why"][0]["values"]["year"] == "2025"
    assert after[name]["why"][0]["values"]["year"] == "2026"


def test_the_points_of_a_profile(answer, own):
    own(*FACTS)
    found = routes(answer("visas", "32120", "--on", DAY, "--profile"))
    experience, ranking = found["ca/express-entry-cec"]["points"]
    assert (experience["system"], experience["pass"]) == ("ca/cec", True)
    assert ranking["system"] == "ca/crs"
    points = answer("points", "ca/crs", "--profile", "--on", DAY)["data"]["total"]
    assert ranking["total"] == points > 0
    assert "points" not in found["ca/express-entry-fst"], "closed to the occupation"


def test_points_by_rules_that_have_ended_on_the_day(answer, own, refused):
    own(*FACTS)
    asked = ("visas", "32120", "--on", "2026-11-03", "--profile")
    envelope = answer(*asked)
    points = {one["system"]: one for one in routes(envelope)["ca/express-entry-cec"]["points"]}["ca/crs"]
    before = routes(answer("visas", "32120", "--on", "2026-11-02", "--profile"))["ca/express-entry-cec"]["points"]
    assert points["edition_ended"] == "2026-11-02"
    assert points["total"] == {one["system"]: one for one in before}["ca/crs"]["total"]
    assert envelope["warnings"][0].startswith("Canada changed the points on 3 November 2026")
    assert "3 November 2026" in refused(5, *asked, "--strict")


@pytest.mark.parametrize(
    ("asked", "ended"),
    [(("us:15-1252",), "2026-06-30"), (("32120",), "ca/crs")],
)
def test_strict_refuses_routes_that_rest_on_what_has_ended(answer, refused, asked, ended):
    assert answer("visas", *asked, "--on", "2026-11-29")["data"]["visas"]
    assert ended in refused(5, "visas", *asked, "--on", "2026-11-29", "--strict")


def test_strict_answers_where_all_is_in_force(answer):
    assert answer("visas", "gb:2134", "--on", "2026-11-29", "--strict")["data"]["visas"]


def test_a_profile_that_lacks_facts_is_told_their_names(answer, own, page):
    own("birth_date=1994-05-02")
    (points,) = routes(answer("visas", "au:261313", "--on", DAY, "--profile"))["au/189"]["points"]
    assert (points["total"], points["pass"]) == (None, None)
    assert {"fact": "qualification", "keys": ["education.level"]} in points["missing"]
    assert "add to your profile: " in page(200, "visas", "au:261313", "--on", DAY, "--profile")


def test_the_occupation_asked_about_goes_before_the_one_of_an_offer(answer, own):
    own("job_offers.1.country=gb", "job_offers.1.salary=60000", "job_offers.1.period=year",
        "job_offers.1.currency=GBP", "job_offers.1.occupation=gb:6135")  # fmt: skip
    (points,) = routes(answer("visas", "gb:2134", "--on", DAY, "--profile"))["gb/skilled-worker"]["points"]
    assert (points["pass"], points["total"]) == (True, 20)


def test_no_profile(refused):
    assert refused(3, "visas", "32120", "--profile").startswith("error: There is no profile at ")


@pytest.mark.parametrize("day", ["soon", "2026-02-30", ""])
def test_no_day(refused, day):
    assert refused(2, "visas", "32120", "--on", day).startswith("error: `--on` takes a day as 2026-06-01")


def test_an_unknown_occupation(refused):
    assert refused(3, "visas", "99999").startswith("error: No occupation 99999\n")


def test_a_day_ahead_is_told(answer):
    ahead = answer("visas", "32120", "29-2011", "--on", "2199-01-01")["warnings"]
    assert sum("2199-01-01 is in the future" in told for told in ahead) == 1
    assert not any("is in the future" in told for told in answer("visas", "32120", "--on", DAY)["warnings"])


def test_rules_without_end_hold_to_the_last_day_there_is(answer):
    known = {one["system"]: one["known"] for route in routes(answer("visas", "32120", "--on", "9999-12-31")).values() for one in route["systems"]}  # fmt: skip  # noqa: E501
    assert known["ca/fsw67"] is True
    assert known["ca/crs"] is False


def test_a_profile_s_citizenship_decides_on_routes_for_some_citizens(answer, career, own):
    own("citizenship=mx")
    found = routes(answer("visas", "us:15-1252", "--profile"))
    assert found["us/tn"]["for_citizen"] is True
    assert found["us/e3"]["for_citizen"] is False
    assert found["us/e3"]["citizens"] == ["au"]
    assert "for_citizen" not in found["us/h1b"]
    shown = career("visas", "us:15-1252", "--profile", "--format", "plain")
    assert "NOT FOR YOU" in shown.out
    assert "citizenship" not in shown.err
    whole = career("visas", "us:15-1252", "--profile", "--all", "--format", "plain").out
    assert "For citizens of other countries" in whole


def test_a_profile_without_a_citizenship_says_that_it_matters(career, own):
    own("residence=ca")
    assert "`career profile set citizenship=ph`" in career("visas", "us:15-1252", "--profile").err
    assert "`career profile set citizenship=ph`" not in career("visas", "ca:32120", "--profile").err


def rights(envelope):
    """Whose right it is by the key of each right."""
    return {right["key"]: right.get("for_citizen") for right in envelope["data"].get("free_movement", ())}


def test_a_profile_s_citizenship_may_need_no_visa(answer, career, own):
    own("citizenship=no")
    found = answer("visas", "de:81302", "--profile")
    assert rights(found) == {"eu": True, "swiss": False}
    assert {right["source"] for right in found["data"]["free_movement"]} <= {*found["sources"]}
    shown = " ".join(career("visas", "de:81302", "--profile", "--format", "plain").out.split())
    assert "By your citizenship you need no visa to work here (EU free movement)." in shown
    assert "Citizens of Switzerland need no visa to work" in shown
    assert "needs no visa to work there: EU free movement" in career("visas", "de:81302", "--profile").err
    whole = " ".join(career("visas", "de:81302", "--profile", "--all", "--format", "plain").out.split())
    assert "you need no visa to work here (EU free movement). You may live and work in Germany" in whole


def test_a_visa_on_arrival_is_not_called_none(career, own):
    own("citizenship=nz")
    found = career("visas", "au:254418", "--profile", "--format", "plain")
    assert "you get one on arrival (Special Category visa, subclass 444)" in " ".join(found.out.split())
    assert "need no visa" not in found.out
    assert "given on arrival" in found.err


def test_a_right_that_ended_is_named_to_those_who_had_it(answer, career, own):
    own("citizenship=fr")
    assert rights(answer("visas", "gb:2237", "--profile")) == {"common-travel-area": False}
    assert "EU free movement ended on 2020-12-31" in career("visas", "gb:2237", "--profile").err
    assert rights(answer("visas", "gb:2237", "--profile", "--on", "2020-12-31")) == {
        "common-travel-area": False,
        "eu": True,
    }
    assert career("profile", "set", "citizenship=br").code == 0
    assert "free movement" not in career("visas", "gb:2237", "--profile").err


def test_without_a_profile_those_who_need_none_are_named(answer, career):
    assert rights(answer("visas", "gb:2237")) == {"common-travel-area": None}
    shown = " ".join(career("visas", "gb:2237", "--format", "plain").out.split())
    assert "BY PASSPORT Citizens of Ireland need no visa to work (Common Travel Area)." in shown
    assert "free_movement" not in answer("visas", "ca:32120")["data"]
