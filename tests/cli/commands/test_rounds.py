"""`career rounds`: cut-offs, newest first, and where a score would have stood."""

import csv
from pathlib import Path

import pytest

DATA = Path(__file__).parents[3] / "data" / "ca" / "rounds.csv"
GRID_END = "2026-11-02"


@pytest.fixture(scope="module")
def rows():
    with DATA.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_round_newest_first(answer, rows):
    data = answer("rounds")["data"]
    assert [(line["date"], line["number"], str(line["cutoff"])) for line in data] == [
        (row["date"], row["number"], row["cutoff"])
        for row in sorted(
            rows, key=lambda row: (row["date"], int(row["number"].rstrip("ab")), row["number"]), reverse=True
        )
    ]


def test_known_rounds(answer):
    lines = {line["number"]: line for line in answer("rounds")["data"]}
    assert (lines["437"]["category"], lines["437"]["cutoff"], lines["437"]["copied"]) == ("french", 382, "transcribed")
    assert (lines["434"]["category"], lines["434"]["cutoff"], lines["434"]["grid"]) == (
        "transport",
        470,
        "crs@2025-03-25",
    )
    assert (lines["1"]["tie_break"], lines["1"]["missing"]["tie_break"]) == (None, "not-published")
    assert (lines["1"]["grid"], lines["1"]["missing"]["grid"]) == (None, "not-known-here")


@pytest.mark.parametrize("typed", ["healthcare", "Healthcare", " HEALTHCARE "])
def test_one_category(answer, rows, typed):
    data = answer("rounds", "--category", typed)["data"]
    assert len(data) == sum(row["category"] == "healthcare" for row in rows)
    assert {line["category"] for line in data} == {"healthcare"}


def test_a_category_of_two_words(answer):
    assert answer("rounds", "--category", "senior managers")["data"][0]["cutoff"] == 389


def test_an_unknown_category_names_the_known(refused):
    told = refused(3, "rounds", "--category", "nurses")
    assert "healthcare" in told
    assert "senior-managers" in told


@pytest.mark.parametrize(("score", "stands"), [(476, "above"), (475, "level"), (474, "below")])
def test_where_a_score_stands(answer, score, stands):
    [line] = answer("rounds", "--category", "healthcare", "--limit", "1", "--score", str(score))["data"]
    assert (line["cutoff"], line["difference"], line["stands"]) == (475, score - 475, stands)


def test_no_margin_to_rounds_that_took_only_some(answer):
    lines = answer("rounds", "--score", "480", "--limit", "0")["data"]
    for line in lines:
        assert (line["difference"] is None) is (line["category"] != "general")
        assert ("difference" in line.get("missing", {})) is (line["category"] != "general")
    newest = next(line for line in lines if line["difference"] is not None)
    assert (newest["date"], newest["difference"]) == ("2024-04-23", 480 - 529)


@pytest.mark.parametrize("score", ["1201", "-1", "x", "48.5"])
def test_a_score_that_is_none(refused, score):
    refused(2, "rounds", f"--score={score}")


def test_the_old_grid_is_said(answer, career, page):
    warnings = answer("rounds", "--limit", "1")["warnings"]
    assert warnings[0].startswith("Canada changed the points on 3 November 2026; we do not have the new table.")
    assert GRID_END in warnings[1]
    assert answer("rounds", "--limit", "1")["data"][0]["edition_ended"] == GRID_END
    assert GRID_END in career("rounds").err
    assert GRID_END in page(80, "rounds", "--limit", "1")


def test_strict_refuses_cut_offs_of_a_grid_that_has_ended(refused):
    assert "Canada changed the points on 3 November 2026" in refused(5, "rounds", "--strict")


def test_a_page_groups_by_category(page):
    shown = page(100, "rounds", "--limit", "3")
    top, _, below = shown.partition("Rounds, newest first")
    assert "Canadian Experience Class" in top
    assert "Federal Skilled Trades" in top
    assert "▁" in top
    assert below.count("2026-") >= 3
    assert "442 more (" in below


def test_a_page_without_unicode(career_process):
    shown = career_process(
        "rounds", "--format", "table", "--limit", "1", PYTHONUTF8="0", PYTHONIOENCODING="ascii", COLUMNS="100"
    )
    assert shown.code == 0
    assert shown.out.isascii()
    assert "=^" in shown.out or "_" in shown.out


def test_a_pipe_gets_lines(career):
    first = career("rounds", "--limit", "1").out.splitlines()[1].split("\t")
    assert first[:3] == ["2026-09-16", "444", "senior-managers"]


def test_a_narrow_page(page):
    assert max(map(len, page(60, "rounds", "--limit", "2", "--score", "480").splitlines())) <= 60


def test_a_score_gets_a_sentence_and_no_advice_already_followed(page):
    named = page(100, "rounds", "--category", "healthcare", "--score", "480")
    assert "480 was above the cut-off in" in named
    assert "name it" not in named


def test_a_score_that_only_rounds_of_years_ago_took_says_when(page):
    shown = " ".join(page(100, "rounds", "--score", "458").split())
    assert "The last round it was above the cut-off of was on 2019-08-20; not in any of the" in shown
    assert "The last round" not in " ".join(page(100, "rounds", "--score", "1200").split())
