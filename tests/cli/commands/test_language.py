"""`career language`: the published tables, by the day of the test."""

import json

import pytest
from jsonschema import Draft202012Validator

from careerdata.build.contract import contracts

SCHEMA = json.loads(dict(contracts())["language"])
ABILITIES = ("reading", "writing", "listening", "speaking")


def scores(*four):
    """Reading, writing, listening, speaking as arguments."""
    return [f"{ability}={score}" for ability, score in zip(ABILITIES, four, strict=True)]


CANADA = [
    ("IELTS_GT", (6, 6, 6, 6), (7, 7, 7, 7)),
    ("IELTS_GT", (7, 6.5, 8, 7), (9, 8, 9, 9)),
    ("IELTS_GT", (3.5, 4, 4.5, 4), (4, 4, 4, 4)),
    ("IELTS_GT", (3, 3.5, 4, 3.5), (0, 0, 0, 0)),
    ("IELTS_GT", (8, 7.5, 8.5, 7.5), (10, 10, 10, 10)),
    ("IELTS_GT", (7.5, 7, 8, 7), (9, 9, 9, 9)),
    ("CELPIP_G", (7, 11, 12, 4), (7, 10, 10, 4)),
    ("PTE_CORE", (68, 78, 70, 75), (7, 7, 7, 7)),
    ("PTE_CORE", (33, 41, 28, 42), (4, 4, 4, 4)),
    ("PTE_CORE", (32, 40, 27, 41), (0, 0, 0, 0)),
    ("PTE_CORE", (88, 90, 89, 89), (10, 10, 10, 10)),
    ("TCF_CANADA", (453, 10, 458, 10), (7, 7, 7, 7)),
    ("TCF_CANADA", (452, 9, 457, 9), (6, 6, 6, 6)),
    ("TEF_OLD_EE", (207, 310, 249, 310), (7, 7, 7, 7)),
    ("TEF_OLD_EE", (206, 309, 248, 309), (6, 6, 6, 6)),
    ("TEF_2019_2023", (450, 450, 450, 450), (7, 7, 7, 7)),
    ("TEF_2023_12_11", (434, 428, 434, 456), (7, 7, 7, 7)),
    ("TEF_2023_12_11", (433, 427, 433, 455), (6, 6, 6, 6)),
]


@pytest.mark.parametrize(("test", "given", "levels"), CANADA)
def test_canadian_levels(answer, test, given, levels):
    envelope = answer("language", test, *scores(*given))
    data = envelope["data"]
    assert data["levels"] == dict(zip(ABILITIES, levels, strict=True))
    assert data["least"] == min(levels)
    assert Draft202012Validator(SCHEMA).is_valid(envelope)


AUSTRALIA = [
    (("IELTS",), (7, 7, 7, 7), "proficient", 10),
    (("IELTS",), (6.5, 6.5, 6.5, 6.5), "competent", 0),
    (("IELTS",), (8, 7.5, 8, 8), "proficient", 10),
    (("IELTS",), (8, 8, 8, 8), "superior", 20),
    (("IELTS_AC",), (5, 5, 5, 5), "vocational", 0),
    (("IELTS",), (8, 8, 8, 4.5), "none", 0),
    (("PTE_A", "--on", "2025-08-07"), (70, 85, 69, 88), "superior", 20),
    (("PTE_A", "--on", "2025-08-07"), (70, 84, 69, 88), "proficient", 10),
    (("PTE_A", "--on", "2025-08-06"), (79, 79, 79, 79), "superior", 20),
    (("PTE_A", "--date", "2025-08-06"), (65, 65, 65, 64), "competent", 0),
    (("PTE_A_2025_08_07",), (48, 51, 47, 54), "competent", 0),
    (("TOEFL", "--on", "2025-08-07"), (27, 30, 26, 28), "superior", 20),
]


@pytest.mark.parametrize(("test", "given", "level", "points"), AUSTRALIA)
def test_australian_levels(answer, test, given, level, points):
    data = answer("language", *test, *scores(*given))["data"]
    assert (data["level"], data["points"]) == (level, points)


def test_scores_may_be_set_like_facts(answer):
    settings = [part for score in scores(7, 7, 7, 7) for part in ("--set", score)]
    assert answer("language", "ielts-gt", *settings)["data"]["levels"]["reading"] == 9


def test_what_the_next_level_takes(answer):
    steps = answer("language", "IELTS_GT", *scores(7, 7, 7.5, 8))["data"]["next"]
    assert steps == [
        {"ability": "reading", "level": 10, "score": 8},
        {"ability": "writing", "level": 10, "score": 7.5},
        {"ability": "listening", "level": 9, "score": 8},
    ]


@pytest.mark.parametrize(
    ("code", "arguments", "said"),
    [
        (2, ("IELTS_GT", *scores(7.3, 7, 7, 7)), "`reading` = 7.3 is not a score of IELTS_GT: 0 to 9 in steps of 0.5"),
        (2, ("IELTS_GT", *scores(9.5, 7, 7, 7)), "`reading` = 9.5"),
        (2, ("CELPIP_G", *scores(7.5, 7, 7, 7)), "`reading` = 7.5 is not a score of CELPIP_G: 0 to 12"),
        (2, ("PTE_CORE", *scores(9, 7, 91, "x")), "4 problems"),
        (2, ("IELTS_GT", "reading=7"), "`writing` is missing (0 to 9 in steps of 0.5)"),
        (2, ("IELTS_GT", *scores(7, 7, 7, 7), "hearing=7"), "`hearing` is not an ability"),
        (2, ("IELTS_GT", "reading"), "`reading` is not a setting"),
        (2, ("reading=7",), "comes before the name of a test"),
        (3, ("IELTS_G", *scores(7, 7, 7, 7)), "Nearest: IELTS_GT"),
        (2, ("TEF", "--on", "2024-01-01", *scores(300, 300, 300, 300)), "say which column you read"),
        (2, ("PTE_A", *scores(70, 85, 69, 88)), "when you took the test"),
        (2, ("TEF_2019_2023", "--on", "2023-12-11", *scores(450, 450, 450, 450)), "from 2019-10-01 to 2023-12-10"),
        (2, ("IELTS_GT", "--on", "2999-01-01", *scores(7, 7, 7, 7)), "has not been taken yet"),
        (5, ("TOEFL", "--on", "2025-08-06", *scores(27, 30, 26, 28)), "we have no table"),
    ],
)
def test_what_cannot_be_read(refused, code, arguments, said):
    assert said in refused(code, "language", *arguments)


def test_the_list_of_tests(answer):
    envelope = answer("language")
    tests = {line["test"]: line for line in envelope["data"]}
    assert tests["TEF_2023_12_11"]["since"] == "2023-12-11"
    assert {line["system"] for line in tests.values()} == {"ca/language", "au/language"}
    assert Draft202012Validator(SCHEMA).is_valid(envelope)


def test_weak_tables_say_so(page):
    shown = page(80, "language", "PTE_A", "--on", "2025-08-06", *scores(65, 65, 65, 65))
    assert "only from general knowledge" in shown


@pytest.mark.parametrize("width", [40, 80])
def test_the_page_keeps_its_width(page, width):
    shown = page(width, "language", "IELTS_GT", *scores(7, 7, 7, 7)) + page(width, "language")
    assert max(map(len, shown.splitlines())) <= width


def test_a_score_given_twice_is_refused(refused):
    told = refused(2, "language", "IELTS_GT", "reading=7", "reading=8", "writing=7", "listening=7", "speaking=")
    assert "`reading` is given twice: 7, 8" in told
    assert "`speaking` is missing" in told


def test_a_test_no_longer_valid_says_so(answer):
    scores = ("reading=7", "writing=7", "listening=7", "speaking=7")
    old = answer("language", "IELTS_GT", *scores, "--on", "2019-01-01")["warnings"]
    assert any("2019-01-01" in told and "2 years" in told for told in old)
    assert not answer("language", "IELTS_GT", *scores)["warnings"]


def test_a_test_several_countries_take_is_answered_for_each_by_name(answer, page):
    asked = ("language", "ielts", "reading=8", "writing=7", "listening=7.5", "speaking=7")
    envelope = answer(*asked)
    data = envelope["data"]
    assert (data["country"], data["level"]) == ("au", "proficient")
    (canada,) = data["others"]
    assert (canada["country"], canada["column"], canada["least"]) == ("ca", "IELTS_GT", 8)
    assert any("ca/language (IELTS_GT)" in told for told in envelope["warnings"])
    shown = page(100, *asked)
    assert "Australia: " in shown
    assert "Canada: CLB, IELTS_GT" in shown


def test_one_country_is_named_too(page):
    assert "Canada: CLB" in page(100, "language", "CELPIP", "reading=9", "writing=9", "listening=9", "speaking=9")
