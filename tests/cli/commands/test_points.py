"""`career points`: the contract of `--facts`, refusals, the page and the tree."""

import json

import pytest
from jsonschema import Draft202012Validator

from careerdata.build.contract import contracts

SCHEMAS = {name: json.loads(text) for name, text in contracts()}
DAY = ("--on", "2026-06-01")
EXAMPLE = {
    "canadian_work_years": 1,
    "foreign_work_years": 1,
    "age": 25,
    "education": "masters",
    "first_language": {"lang": "en", "clb": {"reading": 9, "writing": 10, "listening": 10, "speaking": 9}},
    "canadian_study": "three_plus",
}
GRID = "age=40,education=bachelor,clb=8,work_years=3"


@pytest.fixture
def facts(tmp_path):
    """The department's own example as a file."""
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(EXAMPLE), encoding="utf-8")
    return str(path)


def test_the_published_example_is_533(answer, facts):
    envelope = answer("points", "ca/crs", "--facts", facts, *DAY)
    data = envelope["data"]
    assert envelope["schema"] == "points/2"
    assert data["total"] == 533
    assert data["breakdown"]["core"] == {
        "age": 110,
        "education": 135,
        "first_language": 130,
        "second_language": 0,
        "canadian_work": 40,
        "total": 415,
    }
    assert (data["edition"], data["on"]) == ("crs@2025-03-25", "2026-06-01")
    assert set(envelope["sources"]) == {"ca-crs-2025"}
    assert Draft202012Validator(SCHEMAS["points"]).is_valid(envelope)


def test_facts_from_standard_input_with_settings_on_top(answer):
    data = answer("points", "crs", "--facts", "-", *DAY, "--set", "age=30", stdin=json.dumps(EXAMPLE))["data"]
    assert data["breakdown"]["core"]["age"] == 105


def test_every_rule_says_what_it_rests_on(answer, facts):
    trace = {line["rule"]: line for line in answer("points", "ca/crs", "--facts", facts, *DAY)["data"]["trace"]}
    age = trace["core.age"]
    assert age["inputs"] == {"age": 25, "spouse_accompanying": False}
    assert (age["value"], age["most"], age["until"]) == (110, 110, "2026-11-02")
    assert (age["source"], age["confidence"], age["checked"]) == ("ca-crs-2025", "O2", "2026-07-31")
    assert trace["core.total"]["parts"][:2] == ["core.age", "core.education"]


LEAD = (
    "Canada changed the points on 3 November 2026; we do not have the new table. Under the old one (until 2 November): "
)


@pytest.mark.parametrize("day", [("--on", "2026-11-21"), ("--on", "2026-11-03")])
def test_a_grid_that_has_ended_answers_under_the_old_one(answer, refused, page, facts, day):
    asked = ("points", "ca/crs", "--facts", facts, *day)
    envelope = answer(*asked)
    assert (envelope["data"]["total"], envelope["data"]["edition_ended"]) == (533, "2026-11-02")
    assert envelope["warnings"][0] == f"{LEAD}533 points."
    assert " ".join(page(200, *asked).split()).startswith(f"{LEAD}533 points. ")
    assert f"{LEAD}533 points." in refused(5, *asked, "--strict")


def test_a_grid_in_force_has_no_end(answer, page, facts):
    asked = ("points", "ca/crs", "--facts", facts, "--on", "2026-11-02", "--strict")
    assert answer(*asked)["data"]["edition_ended"] is None
    assert "changed the points" not in page(100, *asked)


def test_today_is_the_day_when_none_is_named(answer, facts, monkeypatch):
    monkeypatch.setattr("careercli.queries.systems.today", lambda: "2026-11-22")
    data = answer("points", "ca/crs", "--facts", facts)["data"]
    assert (data["on"], data["edition_ended"]) == ("2026-11-22", "2026-11-02")


@pytest.mark.parametrize(
    ("system", "facts", "day", "ended"),
    [
        ("gb/skilled-worker", "salary=50000,going_rates=40000", "2027-01-01", "2026-12-31"),
        ("de/blue-card", "salary=60000,isco_group=24,recognised_degree=true", "2027-01-01", "2026-12-31"),
    ],
)
def test_every_system_that_has_ended(answer, refused, system, facts, day, ended):
    data = answer("points", system, "--set", facts, "--on", day)["data"]
    assert (data["edition_ended"], data["pass"]) == (ended, True)
    assert "(until 31 December 2026)" in refused(5, "points", system, "--set", facts, "--on", day, "--strict")


def test_a_day_before_any_rules_is_refused_before_missing_facts(refused):
    assert "do not have the rules" in refused(5, "points", "ca/crs", "--on", "2017-06-05", "--set", "shoe=43")


def test_what_is_not_known_is_not_told_as_no(answer, page):
    asked = ("points", "sg/employment-pass", "--set", "age=30,monthly_salary=8000", "--on", "2026-06-01")
    data = answer(*asked)["data"]
    assert (data["pass"], data["qualifies"], data["eligible"], data["pass_mark"]) == (None, None, None, None)
    assert (data["failed"], data["undecided"]) == ([], ["age", "monthly_salary"])
    assert "24 to 44 is not known here" in data["why_undecided"][0]
    assert "cannot decide" in page(100, *asked)
    assert "does not pass" not in page(100, *asked)


def test_every_problem_with_the_facts_at_once(refused):
    said = refused(2, "points", "ca/crs", *DAY, "--set", "age=200,clb=14,foo=3")
    assert said.startswith("error: These facts cannot be used for ca/crs: 7 problems")
    for part in ("`foo` is not a fact of ca/crs", "`age`: 200", "reading 14", "`education` is missing"):
        assert part in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("ca/crss",), "No points system `ca/crss`"),
        (("ca/crs", "--on", "yesterday"), "`--on` takes a day as 2026-06-01"),
        (("ca/crs", "--on", "2026-02-30"), "`--on` takes a day"),
        (("ca/crs", *DAY, "--set", "age"), "`age` is not a fact or a value of one: write NAME=VALUE"),
        (("ca/crs", *DAY, "--facts", "nowhere.json"), "nowhere.json cannot be read"),
        (("ca/crs", *DAY, "--facts", "."), ". cannot be read"),
    ],
)
def test_what_cannot_be_asked(career, arguments, said):
    done = career("points", *arguments, "--json")
    assert (done.code, done.out) == (3 if "crss" in arguments[0] else 2, "")
    assert said in done.err


@pytest.mark.parametrize("text", ["", "{", "[1]", "3", "null", '{"age": NaN}', "[" * 100_000])
def test_standard_input_that_holds_no_facts(refused, text):
    assert refused(2, "points", "ca/crs", *DAY, "--facts", "-", stdin=text)


def test_a_condition_not_met_stands_on_top(page):
    shown = page(100, "points", "ca/fsw67", "--set", "age=30,education=doctorate,clb=6,work_years=6", "--explain")
    lines = [line.strip() for line in shown.splitlines() if line.strip()]
    assert any("Not met: CLB 7 or more in each ability (first official language" in line for line in lines)
    rules = lines[next(at for at, line in enumerate(lines) if line.startswith("Rule")) + 2 :]
    assert rules[0].startswith("CLB 7 or more in each ability")
    assert next(line for line in rules if line.startswith(("67 points", "Age", "Language"))).startswith(
        "67 points, and every"
    )


def test_the_page_says_what_would_raise_it_and_what_was_assumed(page):
    shown = page(100, "points", "ca/fsw67", "--set", GRID)
    assert "not known yet" in shown
    assert "To answer, we also need" in shown
    assert "67 needed" in shown
    assert "CLB 9 in all four" in shown
    assert "no arranged job in Canada" in shown


@pytest.mark.parametrize("width", [40, 60, 80, 160])
def test_the_page_keeps_its_width(page, width):
    for more in ((), ("--explain",)):
        assert max(map(len, page(width, "points", "ca/fsw67", "--set", GRID, *more).splitlines())) <= width


@pytest.mark.parametrize("form", ["md", "plain", "html", "yaml"])
def test_every_form(career, form):
    done = career("points", "ca/fsw67", "--set", GRID, "--format", form)
    assert (done.code, done.err) == (0, "")
    assert "63" in done.out


def test_after_the_reform_a_note_says_what_is_not_established(answer):
    before = answer("points", "ca/fsw67", "--set", GRID, "--on", "2026-11-02")["data"]["notes"]
    after = answer("points", "ca/fsw67", "--set", GRID, "--on", "2026-11-03")["data"]["notes"]
    assert len(after) == len(before) + 1
    assert [note["confidence"] for note in after if note not in before] == ["S"]


def test_numbers_that_are_general_knowledge_are_warned_of(answer):
    facts = json.dumps({**EXAMPLE, "first_language": {**EXAMPLE["first_language"], "lang": "fr"}})
    early = answer("points", "ca/crs", "--facts", "-", "--on", "2020-10-19", stdin=facts)
    late = answer("points", "ca/crs", "--facts", "-", "--on", "2020-10-20", stdin=facts)
    assert (early["data"]["breakdown"]["additional"]["french"], late["data"]["breakdown"]["additional"]["french"]) == (
        15,
        25,
    )
    assert early["warnings"] == [
        "Known from general knowledge only: French, NCLC 7 in all four, without or with English"
    ]
    assert late["warnings"] == []


def test_the_list_of_systems(answer):
    envelope = answer("points")
    lines = {line["system"]: line for line in envelope["data"]}
    assert lines["ca/crs"]["known_to"] == "2026-11-02"
    assert lines["ca/crs"]["unknown_since"] == "2026-11-03"
    assert lines["ca/fsw67"]["known_to"] is None
    assert Draft202012Validator(SCHEMAS["systems"]).is_valid(envelope)


def test_a_fact_given_twice_is_refused(refused, tmp_path):
    path = tmp_path / "facts.json"
    path.write_text('{"age": 29, "age": 30, "first_language": {"lang": "en", "lang": "fr"}}', encoding="utf-8")
    told = refused(2, "points", "ca/crs", "--facts", str(path), *DAY)
    assert "`age`" in told
    assert "`lang`" in told


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"[" * 200_000, "too deeply nested"),
        (b'{"age": ' + b"9" * 5_000 + b"}", "too many digits"),
        (b"9" * 1_000_001, "larger than"),
        (b"", "line 1"),
    ],
)
def test_a_file_of_facts_that_is_none(refused, tmp_path, content, said):
    path = tmp_path / "facts.json"
    path.write_bytes(content)
    told = refused(2, "points", "ca/crs", "--facts", str(path), *DAY)
    assert said in told
    assert str(path) in told
    assert "codec" not in told
    assert "sys." not in told
    assert "recursion" not in told


def test_a_file_without_end_is_not_read_to_its_end(refused):
    assert "larger than" in refused(2, "points", "ca/crs", "--facts", "/dev/zero", *DAY)


def test_no_name_of_a_file_is_told_as_none(refused):
    assert "`` cannot be read" in refused(2, "points", "ca/crs", "--facts", "", *DAY)


def test_a_file_that_is_missing_says_what_to_do(refused, tmp_path):
    told = refused(2, "points", "ca/crs", "--facts", str(tmp_path / "none.json"), *DAY)
    assert "hint" in told


def test_a_day_ahead_is_told(answer):
    known = ("--set", GRID)
    ahead = answer("points", "ca/fsw67", *known, "--on", "2199-01-01")["warnings"]
    assert any("2199-01-01 is in the future" in told for told in ahead)
    assert not any("is in the future" in told for told in answer("points", "ca/fsw67", *known)["warnings"])


def test_years_are_counted_in_words(answer):
    data = answer("points", "ca/crs", *DAY, "--set", "age=29,education=bachelor,clb=9,first_language.lang=en,canadian_work_years=0,foreign_work_years=1")["data"]  # fmt: skip  # noqa: E501
    says = [change["says"] for change in data["improvements"]]
    assert "A year of skilled work in Canada" in says
    assert "3 years of skilled work abroad" in says
    assert not any("(s)" in told for told in says)


WORDS = ("age=30", "single", "bachelor", "canadian_work_years=1", "foreign_work_years=0", "--on", "2026-06-01")


def test_test_scores_and_plain_words_are_facts(answer):
    envelope = answer("points", "ca/crs", *WORDS, "ielts=7.5/8/7/7")
    given = "age=30,education=bachelor,canadian_work_years=1,foreign_work_years=0,first_language.lang=en"
    clb = ",".join(f"first_language.clb.{name}={level}" for name, level in zip(
        ("reading", "writing", "listening", "speaking"), (10, 9, 8, 9), strict=True))  # fmt: skip
    told = answer("points", "ca/crs", "--on", "2026-06-01", "--set", f"{given},{clb}")["data"]
    assert envelope["data"]["total"] == told["total"]
    assert "listening 7.5, reading 8, writing 7, speaking 7 is CLB listening 8, reading 10" in " ".join(
        envelope["warnings"]
    )
    assert "`single` was read as partner coming along: no" in envelope["warnings"]


TCF = "tcf.reading=453 tcf.listening=458 tcf.speaking=10"


@pytest.mark.parametrize(
    ("scores", "clb"),
    [
        ("ielts=8/7.5/7/7", (9, 9, 9, 9)),  # listening, reading, writing, speaking: 8 for listening is CLB 9
        ("celpip=9/8/7/10", (8, 7, 9, 10)),
        ("pte_core=89/88/89/90", (10,) * 4),  # listening, reading, speaking, writing
        ("ielts=7", (9, 9, 7, 9)),
        ("ielts.writing=7 ielts.listening=8 ielts.speaking=7 ielts.reading=7.5", (9, 9, 9, 9)),
        (f"{TCF} tcf.writing=10", (7,) * 4),
    ],
)
def test_scores_are_read_in_the_order_of_the_certificate_or_by_name(answer, scores, clb):
    data = answer("points", "ca/fsw67", "age=30", "bachelor", "work_years=3", *scores.split())["data"]
    (line,) = [line for line in data["trace"] if line["rule"] == "language_first"]
    assert line["inputs"]["first_language_clb"] == list(clb)


def test_a_french_test_goes_first_or_second_by_its_place(answer):
    data = answer("points", "ca/crs", *WORDS, "ielts=7", *TCF.split(), "tcf.writing=10")["data"]
    assert data["breakdown"]["additional"]["french"] == 50


def test_the_order_of_a_row_of_scores_is_said_first_and_how_to_name_them(career):
    page = career("points", "ca/crs", *WORDS, "ielts=8/7.5/7/7", "--format", "plain").out
    said = "`ielts=8/7.5/7/7` was read in the order of the certificate: listening 8, reading 7.5, writing 7, speaking 7"
    together = " ".join(page.split())
    assert said in together
    assert together.index(said) < together.index("CRS score")
    assert "ielts.listening=8 ielts.reading=7.5 ielts.writing=7 ielts.speaking=7" in together
    assert "order of the certificate" not in career("points", "ca/crs", *WORDS, "ielts=7", "--format", "plain").out


def test_a_row_of_scores_whose_order_is_not_known_must_be_named(refused):
    said = refused(2, "points", "ca/crs", *WORDS, "tcf=453/10/458/10")
    assert "not sure in which order the certificate of TCF Canada lists" in said
    assert "tcf.listening=…" in said


def test_a_named_score_that_is_missing_is_named(refused):
    said = refused(2, "points", "ca/crs", *WORDS, "ielts.listening=8", "ielts.reading=7.5", "ielts.writing=7")
    assert "`speaking`" in said


def test_australia_reads_its_own_table(answer):
    facts = ("age=30", "bachelor", "overseas_months=40", "australian_months=0", "single")
    envelope = answer("points", "au/points", *facts, "ielts=8/7/7.5/7")
    (line,) = [line for line in envelope["data"]["trace"] if line["rule"] == "english_points"]
    assert line["inputs"] == {"english": "proficient"}


def test_everything_that_is_wrong_is_said_at_once_and_each_fact_once(refused):
    said = refused(
        2, "points", "ca/crs", "--on", "2026-06-01", "foo=3", "bar=4", "shoe", "age=x", "ielts=8/7", "salary"
    )
    for name in ("`foo`", "`bar`", "`shoe`", "`age`", "listening/reading/writing/speaking", "`education` is missing"):
        assert name in said
    assert said.count("canadian_study") == 1


def test_a_system_without_a_table_says_so(refused):
    assert "does not read test scores" in refused(2, "points", "gb/hpi", "ielts=7")
