"""The figures of the data that help topics name."""

import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from careercli.atlas.cards import Card
from careercli.atlas.connection import ask
from careercli.record.bucket import BUCKETS
from careercli.record.credential import binding, sourced
from careercli.record.rating import METHOD
from careercli.text.topics import topic

ROOT = Path(__file__).parents[2]
NAMES = {
    "ca": "Canada",
    "us": "United States",
    "gb": "United Kingdom",
    "au": "Australia",
    "de": "Germany",
    "sg": "Singapore",
}


def said(name: str) -> str:
    """The English text of a topic with its words a space apart."""
    return " ".join(topic(name).text.split())


@pytest.fixture
def benchmark(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Import a report of benchmarks/."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    before = set(sys.modules)
    yield __import__
    for name in set(sys.modules) - before:
        if hasattr(sys.modules[name], "__file__") and "benchmarks" in (sys.modules[name].__file__ or ""):
            del sys.modules[name]


@pytest.mark.parametrize("country", NAMES)
def test_the_jobs_with_shares(country: str) -> None:
    ((with_shares, every),) = ask(
        "SELECT sum(automated IS NOT NULL), count(*) FROM occupation WHERE country = ?", country
    )
    assert f"{NAMES[country]} {with_shares:,} of {every:,}" in said("ai-method")


def test_the_tasks_without_a_rating() -> None:
    ((every, without),) = ask(
        "SELECT count(*), sum(human IS NULL OR gpt4 IS NULL OR t1 IS NULL OR t2 IS NULL) FROM task"
    )
    assert f"the {without} of {every:,} tasks that lack a rating" in said("ai-method")


def test_the_products_named_are_there() -> None:
    products = (ROOT / "data/ai/products.csv").read_text(encoding="utf-8")
    named = re.search(r"such as (.*?) already do", said("ai-method"))
    assert named
    assert [one for one in re.split(", | and ", named[1]) if one.removeprefix("Genius ") not in products] == []


def test_every_quality_of_a_link_is_explained() -> None:
    rows = [line.split(",") for line in (ROOT / "data/ai/shares.csv").read_text(encoding="utf-8").splitlines()]
    column = rows[0].index("quality")
    isco = (ROOT / "data/ai/shares_isco.csv").read_text(encoding="utf-8").splitlines()
    place = isco[0].split(",").index("quality")
    found = {row[column] for row in rows[1:]} | {line.split(",")[place] for line in isco[1:]}
    assert {one for one in found if not re.search(rf"\b{one}\b", said("ai-method"))} <= {"none"}


def test_the_rules_outcome(benchmark: Any) -> None:
    report = benchmark("ai_report")
    found = {target.name: target.measured for target in report.targets(ROOT / "data")}
    text = said("ai-method")
    rows = {
        "all rated tasks": "all rated tasks",
        "US jobs by workers, May 2025": "by employment, May 2025",
        "activities": "activities by weighted majority",
        "us:29-2011 and ca:32120": "ca:32120",
    }
    for row, name in rows.items():
        shares = " ".join(f"{found[f'{name}: {bucket}']:.1f}" for bucket in BUCKETS)
        assert f"{row} {shares} " in text
    agreed = " ".join(f"{found[f'firm: {bucket}']:.0f}" for bucket in BUCKETS)
    assert f"raters agree on {agreed} " in text
    loose, strict = (found[f"automated when T is {threshold} or more"] for threshold in (2, 3))
    assert f"AI could do {loose:.1f}% of all rated tasks; with 3 it is {strict:.1f}%" in text
    near, broad, wide = (found[f"Canada through ISCO: {quality} off by"] for quality in ("near", "broad", "wide"))
    assert f"missed by {near:.0f} (near), {broad:.0f} (broad) and {wide:.0f} points (wide)" in text


def test_the_jobs_the_rating_has_data_on() -> None:
    ((with_licence, every),) = ask("SELECT sum(licence IS NOT NULL), count(*) FROM rating")
    assert METHOD == "rating/2"
    assert f"Only {with_licence:,} of {every:,} jobs have the licence axis" in said("rating-method")


def test_the_jobs_with_credentials(every_card: dict[str, Card]) -> None:
    every: Counter[str] = Counter()
    with_entry: Counter[str] = Counter()
    bound: Counter[str] = Counter()
    for card in every_card.values():
        country, entries = card.record["country"], card.record["credentials"]
        every[country] += 1
        with_entry[country] += bool(sourced(entries))
        bound[country] += bool(binding(entries))
    for country in NAMES:
        assert f" {country} {every[country]} {with_entry[country]} {bound[country]} " in said("credentials-method")


def test_the_american_records_left_out() -> None:
    lines = [
        line
        for path in (ROOT / "data/us").glob("credentials*.csv")
        for line in path.read_text(encoding="utf-8").splitlines()[1:]
    ]
    assert sum(",loose," in line for line in lines) > len(lines) / 2, "`more than half`"


def test_the_hand_checked_matches(benchmark: Any) -> None:
    report = benchmark("match_report")
    level = report.reached(report.results())
    text = said("match-method")
    assert f"which gave {level.lines:,} pairs. There the first match is right {100 * level.precision:.0f} times" in text
    jobs = (ROOT / "tests/data/match_occupations.csv").read_text(encoding="utf-8").splitlines()
    assert f"We also checked {len(jobs) - 1} jobs by hand" in text
    table = (ROOT / "data/crosswalks/checked.csv").read_text(encoding="utf-8").splitlines()
    assert f"our table has {len(table) - 1} common kinds of work" in text
