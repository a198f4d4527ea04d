"""`career show`: the page of an occupation, and its record."""

import json

import pytest

WITH_PROFILE, WITHOUT = ("32120", "29-2011"), ("21231", "15-1252")
KEYS = [
    "id", "country", "code", "classification", "title", "also_called", "level", "groups", "summary", "lead", "ratings",
    "ai", "pay", "education", "study", "credentials", "migration_documents", "visas", "lists", "fit", "outlook", "work",
    "faq", "related", "conflicts", "gaps",
]  # fmt: skip
SECTIONS = [
    "pay", "outlook", "ai", "guide", "work", "skills", "education", "credentials", "lists", "visas", "fit", "rating",
    "related", "conflicts", "faq",
]  # fmt: skip
PAGE_SECTIONS = [
    "What this work is like",
    "Pay",
    "Outlook",
    "AI and this job",
    "Education",
    "Licences and certificates",
    "Visas and migration",
    "Fit",
]


@pytest.fixture(autouse=True)
def the_day(monkeypatch):
    """The reader's day, which the questions at the end of a page are asked on: one that stands still."""
    from careercli.queries import systems

    monkeypatch.setattr(systems, "today", lambda: "2026-11-22")


@pytest.mark.parametrize("code", [*WITH_PROFILE, *WITHOUT])
@pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
def test_nothing_is_wider_than_the_screen(page, code, width):
    assert max(map(len, page(width, "show", code).splitlines())) <= width


@pytest.mark.parametrize("code", [*WITH_PROFILE, *WITHOUT])
def test_the_record_has_every_key(answer, code):
    envelope = answer("show", code)
    assert sorted(envelope) == ["data", "schema", "sources", "warnings"]
    assert envelope["schema"] == "occupation/3"
    assert [key for key in KEYS if key not in envelope["data"]] == []


def test_the_canadian_figures(answer):
    data = answer("show", "32120")["data"]
    assert data["pay"]["currency"] == "CAD"
    assert {key: data["pay"]["percentiles"][0][key] for key in ("region", "period", "p10", "p50", "p90", "source")} == {
        "region": "ca",
        "period": "hour",
        "p10": 25.13,
        "p50": 39.0,
        "p90": 49.0,
        "source": "ca-jobbank-2025",
    }
    projection = data["outlook"]["projections"][0]
    assert [projection[key] for key in ("employment_from", "change", "openings")] == [24300, 7300, 15100]


def test_the_american_figures_with_their_notice(answer):
    envelope = answer("show", "29-2011")
    yearly = next(entry for entry in envelope["data"]["pay"]["percentiles"] if entry["period"] == "year")
    assert [yearly[key] for key in ("p10", "p25", "p50", "p75", "p90")] == [38910, 47650, 62930, 81450, 100990]
    assert len(envelope["warnings"]) == 1
    assert "published only for 29-2010" in envelope["warnings"][0]


@pytest.mark.parametrize("code", WITH_PROFILE)
def test_a_profile_has_every_section_of_its_page(page, code):
    shown = page(100, "show", code, "--all")
    assert [section for section in PAGE_SECTIONS if f"\n{section} ──" not in shown] == []


def test_every_source_named_is_explained(answer):
    envelope = answer("show", "32120")
    named = {part.split('"')[0] for part in json.dumps(envelope["data"]).split('"source": "')[1:]}
    assert named <= set(envelope["sources"])
    for source in envelope["sources"].values():
        assert {"publisher", "title", "vintage", "licence", "page"} <= set(source)


@pytest.mark.parametrize("section", SECTIONS)
def test_one_section_alone(career, section):
    whole, part = career("show", "32120", "--section", section), career("show", "32120", "-s", section)
    assert whole == part
    assert whole.code == 0
    assert len(whole.out) < 0.8 * len(career("show", "32120", "--all").out)


def test_sections_stand_in_the_order_asked_for(career):
    shown = career("show", "32120", "--section", "ai,pay").out
    assert 0 < shown.index("\nAI and this job\n") < shown.index("\nPay\n")
    assert "\nOutlook\n" not in shown


@pytest.mark.parametrize("section", ["pai", "", ",", "pay,pai"])
def test_an_unknown_section(refused, section):
    unknown = "pai" if "pai" in section else ""
    told = refused(2, "show", "32120", "--section", section)
    assert told == f"error: No section `{unknown}`\n\nhint: Sections: {', '.join(SECTIONS)}\n"


def test_several_are_one_list(answer, career):
    assert [record["id"] for record in answer("show", "32120", "29-2011")["data"]] == ["ca:32120", "us:29-2011"]
    lines = career("show", "32120", "29-2011", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["ca:32120", "us:29-2011"]


def test_several_are_one_page_with_one_list_of_sources(career):
    shown = career("show", "32120", "21231", "--all").out
    assert shown.startswith("2 occupations\n")
    assert shown.count("\nSources\n") == 1


def test_linked_data(career):
    linked = json.loads(career("show", "32120", "--format", "jsonld").out)
    assert (linked["@context"], linked["@type"]) == ("https://schema.org", "Occupation")


def test_a_borrowed_english_title_stands_with_the_official_one(answer, page):
    envelope = answer("show", "de:81302")
    assert envelope["data"]["title_en_source"] == "career-texts-2026"
    assert "career-texts-2026" in envelope["sources"]
    assert "Official title  Berufe in der Gesundheits- und Krankenpflege" in page(160, "show", "de:81302", "--all")
    assert "title_en_source" not in answer("show", "ca:32120")["data"]


def test_pay_in_another_money_stands_beside(answer):
    plain, told = answer("show", "gb:2231"), answer("show", "gb:2231", "--currency", "USD", "--per", "month")
    pay = told["data"]["pay"]
    for group in ("percentiles", "by_experience"):
        for before, after in zip(plain["data"]["pay"][group], pay[group], strict=True):
            assert after.pop("converted")["currency"] == "USD"
            assert before == after
    assert told["data"] == plain["data"]
    assert set(told["sources"]) - set(plain["sources"]) == {"fed-h10-2026"}


def test_the_page_in_another_money_names_the_rate(career):
    shown = " ".join(career("show", "gb:2231", "--section", "pay", "--ppp").out.split())
    assert "Converted (USD per year)" in shown
    assert "1 GBP = 1.5057 USD by what money buys (purchasing power parity), 2024." in shown
    assert "The pay is from 2025; we have no later rate." in shown


def test_british_pay_by_experience_rests_on_ages_with_the_official_percentiles_beside(career):
    shown = career("show", "gb:2231", "--section", "pay").out
    assert "By experience" in shown and "22–29" in shown and "Pay before tax" in shown
    assert "scaled by what each age group earns in its major group, 2 " in " ".join(shown.split())


def test_who_may_not_hold_the_post_stands_with_its_visa_routes(answer, page):
    asked = ("show", "de:53212", "--section", "visas")
    data = answer("show", "de:53212")["data"]
    assert [(post["confidence"], post["source"]) for post in data["posts"]] == [("K", "career-closed-posts-2026")]
    assert data["not_covered"] == answer("visas", "de:53212")["data"]["not_covered"]
    text = page(200, *asked)
    assert "Police, prison and customs officers are civil servants" in text
    assert "We do not cover these other ways to work there: Western Balkans regulation" in text
    assert "posts" not in answer("show", "de:82312")["data"]


@pytest.mark.parametrize("how", [("--section", "pay"), ("--all",)])
def test_the_whole_section_of_pay_answers_what_was_asked_for_besides(career, how):
    plain, asked = (career("show", "us:29-1141", *how, *more).out for more in ((), ("--net", "--real")))
    assert "After tax" not in plain
    assert "After tax" in asked
    assert "Local prices" in asked or "average prices" in asked


@pytest.mark.parametrize("option", [("--net",), ("--real",), ("--per", "month"), ("--currency", "EUR"), ("--ppp",)])
def test_an_option_of_pay_is_not_ignored_by_sections_without_pay(refused, option):
    told = refused(2, "show", "us:29-1141", "--section", "ai", *option)
    assert told.startswith(f"error: `{option[0]}` changes the section `pay`")
