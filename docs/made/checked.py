"""What was looked at and what changed, kind by kind: from data/ where they tell it, else as a report printed it."""

import csv
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")


class Kind(NamedTuple):
    """A kind of fault: what was looked at, what changed, and how to count again."""

    name: str
    looked_at: str
    changed: str
    again: str


def kinds(_: str) -> str:
    """The table."""
    rows = [f"| {kind.name} | {kind.looked_at} | {kind.changed} | {kind.again} |" for kind in _kinds()]
    return "\n".join(["| kind | looked at | changed | count again |", "|---|---|---|---|", *rows]) + "\n"


def _kinds() -> Iterator[Kind]:
    yield from _visas()
    yield from _credentials()
    yield from _figures()
    yield from _finding()


def _visas() -> Iterator[Kind]:
    former = sum("former code" in " ".join(line.values()) for line in _lines("au/lists.csv"))
    unsure = {country: _lines(f"{country}/may_be_listed.csv") for country in ("au", "de", "sg")}
    codes = ", ".join(f"{country} {len({line['code'] for line in lines})}" for country, lines in unsure.items())
    yield Kind(
        "lists that carry former codes",
        "504 entries of the Australian instrument, 36 jobs of Singapore's list, 70 German ISCO groups",
        f"{former} rows joined by title; unknown instead of closed: {codes}",
        "`data/*/may_be_listed.csv`, `data/au/lists.csv`",
    )
    scales = {line["code"]: line["table"] for line in _lines("gb/pay_scale_of.csv")}
    yield Kind(
        "national pay scales",
        f"{len(scales)} British codes with a scale",
        f"{sum(table == '3' for table in scales.values())} told 25,000 and the scale instead of 41,700",
        "`data/gb/pay_scale_of.csv`",
    )
    gaps = {country: len(_toml(country).get("not_covered", [])) for country in COUNTRIES}
    yield Kind(
        "ways that are not covered",
        "six countries; 701 occupations without a route open to them",
        "named: " + ", ".join(f"{country} {count}" for country, count in gaps.items()),
        "`not_covered` in `data/*/visas.toml`",
    )
    yield Kind(
        "open in law, shut in practice",
        "every route that depends on a pool or a lottery",
        "2,572 open pairs of occupation and route say when somebody was last invited",
        "`invited` of `career visas CODE --json`",
    )
    yield Kind(
        "hints told as verdicts",
        "all routes of 4,742 occupations",
        "1,943 occupations with a hint say so everywhere; 8 routes are bound to a person",
        "`hint`, `bound_to` in `data/*/visas.toml`",
    )
    posts = {country: len(_toml(country).get("post", [])) for country in COUNTRIES}
    yield Kind(
        "posts closed to foreigners",
        "police, courts, armed forces, civil service of six countries",
        f"{sum(posts.values())} rules: " + ", ".join(f"{country} {count}" for country, count in posts.items()),
        "`post` in `data/*/visas.toml`",
    )
    yield Kind(
        "unknown told as no",
        "23 points systems, rule by rule",
        "7 rules in 3 systems and the funds of 2 more are undecided instead",
        "`unknown_when` in `data/*/routes/*.toml`",
    )
    yield Kind(
        "advice that is not the least",
        "67 pieces of advice in 23 systems",
        "all 67 give the exact boundary",
        "`tests/rules/test_advice.py`",
    )


def _credentials() -> Iterator[Kind]:
    second = list(csv.DictReader((ROOT / "tests/data/second_reading.csv").open(encoding="utf-8", newline="")))
    counts = {kind: sum(line["kind"] == kind for line in second) for kind in dict.fromkeys(x["kind"] for x in second)}
    yield Kind(
        "licences, Canada and the United States",
        "339 entries that were mandatory in the whole country, and 1,046 state links",
        ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())),
        "`tests/data/second_reading.csv`",
    )
    yield Kind(
        "licences, the other four",
        "319 entries that were mandatory in the whole country",
        "94 corrected, 366 codes added; 22 British rows have their nations again",
        "[the second reading](credentials.md)",
    )
    yield Kind(
        "`list` and `faq` disagree on licences",
        "4,742 occupations",
        "34 disagreed, now none",
        "`tests/data/test_faq.py`",
    )


def _figures() -> Iterator[Kind]:
    yield Kind(
        "figures of a wider group",
        "every figure of 4,742 cards",
        "marked: gb 412, au 1,008, us 28, ca 5 occupations",
        "`of_group` of `career list --json`",
    )
    yield Kind(
        "pay by experience",
        "4,130 occupations with a spread of pay",
        "0 out of order, 0 without the median in the middle band; 847 American level tables stand apart",
        "`make pay-report`",
    )
    tasks = [line for line in _lines("ai/tasks.csv") if line["human"]]
    moved = sum(_before(line) != line["bucket"] for line in tasks)
    yield Kind(
        "AI, the second method", f"{len(tasks):,} rated tasks", f"{moved:,} in another bucket", "`make ai-report`"
    )
    works = _lines("crosswalks/checked.csv")
    yield Kind(
        "counterparts",
        f"3,213 pairs of the hand-checked set; {len(works)} kinds of work read side by side",
        "right at once 0.889 before, 0.991 now; 0 wrong ones without doubt but 5 readings that differ",
        "`make match-report`, `tests/data/test_counterparts.py`",
    )


def _finding() -> Iterator[Kind]:
    yield Kind(
        "singular and plural of official titles",
        "2,836 English official titles in their other number",
        "2,834 the same code, 2 refused, 0 another",
        "`make search-report`",
    )
    yield Kind("British and American spelling", "435 pairs", "209 of 221 differed in the first half, now 0", "as above")
    yield Kind("German feminine titles", "358 pairs, two halves", "right first as often as masculine ones", "as above")
    yield Kind("everyday titles", "543 names by country", "first 91 %, among five 99 % (held-out half)", "as above")
    editions = {country: len(_lines(f"{country}/editions.csv")) for country in ("ca", "us", "gb", "au", "sg")}
    yield Kind(
        "codes of former editions",
        f"{sum(editions.values()):,} lines",
        ", ".join(f"{country} {count:,}" for country, count in editions.items()),
        "`data/*/editions.csv`",
    )
    yield Kind(
        "codes as people write them",
        "4,742 codes in four writings",
        "18,968 look-ups, 0 wrong",
        "`tests/queries/test_codes.py`",
    )
    yield Kind(
        "one question, one answer",
        "600 random occupations, nine commands, 21,154 facts",
        "0 differ",
        "`make agreement-report`",
    )
    yield Kind(
        "one name, one meaning", "60 everyday names in 14 commands", "0 differ", "`tests/cli/test_everyday_names.py`"
    )


def _before(task: dict[str, str]) -> str:
    """Where the first method put a task: without a word of what people saw no use for, or of hands."""
    ratings = int(task["t1"]), int(task["t2"])
    if task["human"] == task["gpt4"] == "E0" or ratings == (0, 0):
        return "human"
    return "automated" if sum(ratings) >= 5 and task["physical"] != "yes" else "augmented"


def _lines(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _toml(country: str) -> dict[str, list[object]]:
    return tomllib.loads((DATA / country / "visas.toml").read_text(encoding="utf-8"))
