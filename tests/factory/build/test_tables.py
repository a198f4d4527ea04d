"""What the plain tables of the made-up atlas hold."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from careercli.atlas.connection import ask
from careercli.atlas.version import SCHEMA
from careerdata.build import tables
from careerdata.rows.records import COUNTRY_FOR_THE_FACTORY, FOR_THE_FACTORY

pytestmark = pytest.mark.usefixtures("atlas")


def test_only_lists_in_force_are_entered() -> None:
    assert ask("SELECT country, list, year, code FROM list_entry") == [("ca", "makers", 2026, "00010")]


def test_a_wage_stands_under_every_code_it_is_published_for() -> None:
    rows = ask("SELECT code, p50, rated_at FROM wage WHERE country = 'us' AND code LIKE '51-2%' ORDER BY code")
    assert rows == [("51-2011", 40000, "51-2010"), ("51-2012", 40000, "51-2010")]


def test_a_cell_keeps_its_number_bound_reason_or_absence() -> None:
    rows = ask("SELECT p10, p25, p50, p90, employment FROM wage WHERE country = 'ca' AND region = 'ca' AND year = 2025")
    assert rows == [
        (20, None, 30, 50, None),
        ("!minimum-wage-floor", None, "!minimum-wage-floor", 25, None),
        (20.5, None, 40, ">=100.5", None),
    ]


def test_the_line_of_a_list_carries_what_it_is_sorted_by() -> None:
    rows = ask("SELECT id, level, groups, pay_median, growth, employment, openings FROM occupation ORDER BY id")
    assert rows[:4] == [
        ("ca:00010", "2", "001 00", 60000, 30, 1000, 50),
        ("ca:00020", "4", "001 00", None, None, None, None),
        ("ca:00030", "2", "002 00", 80000, -5, 2000, 70),
        ("ca:00040", "5", "002 00", None, None, None, None),
    ]


@pytest.mark.parametrize(
    ("entry", "median", "growth", "lists"),
    [
        ("ca:00010", 60000, 30.0, ["ca/makers"]),
        ("ca:00020", {"missing": "minimum-wage-floor"}, {"missing": "not-assessed"}, []),
        ("ca:00030", 80000, -5.0, []),
        ("ca:00040", {"missing": "not-published"}, {"missing": "not-published"}, []),
    ],
)
def test_the_record_of_a_list(entry: str, median: object, growth: object, lists: list[str]) -> None:
    ((text,),) = ask("SELECT l.record FROM occupation JOIN occupation_line l USING (line) WHERE id = ?", entry)
    record = json.loads(text)
    assert (record["pay_median"], record["growth_percent"], record["lists"]) == (median, growth, lists)


def test_a_line_says_what_was_worked_out() -> None:
    found = {
        record["id"]: record for (text,) in ask("SELECT record FROM occupation_line") for record in [json.loads(text)]
    }
    derived = {entry: (line["pay_derived"], line["growth_derived"]) for entry, line in found.items()}
    assert derived["ca:00010"] == (True, True)
    assert derived["ca:00020"] == (False, False)  # a gap was worked out from nothing
    assert derived["us:51-1010"] == (False, False)


def test_countries_stand_in_the_order_bare_codes_are_looked_up() -> None:
    assert ask("SELECT country, place FROM country ORDER BY place") == [("ca", 0), ("us", 1)]


def test_rates_and_sources() -> None:
    assert ask("SELECT kind, year, per_usd, months FROM rate ORDER BY kind, year") == [
        ("market", 2024, 1.25, 12),
        ("market", 2025, 1.5, 12),
        ("ppp", 2024, 1.2, 12),
    ]
    ((text,),) = ask("SELECT record FROM source WHERE key = 'outlook-1'")
    assert set(json.loads(text)) == {"publisher", "title", "vintage", "licence", "page", "retrieved"}


@pytest.mark.parametrize(
    ("table", "known", "left_out"),
    [("source", "publisher", FOR_THE_FACTORY), ("country", "currency", COUNTRY_FOR_THE_FACTORY)],
)
def test_what_only_importers_need_is_not_in_the_atlas(table: str, known: str, left_out: set[str]) -> None:
    found = {key for (record,) in ask(f"SELECT record FROM {table}") for key in json.loads(record)}
    assert known in found
    assert not found & left_out


SHAPES = {
    "22": "50062aa540fac640",
    "23": "0257768f2a5be312",
    "24": "8a73bbfcff0bc04e",
    "25": "8a73bbfcff0bc04e",
    "26": "34cf82d5943d2385",
    "27": "426eb62ac2468946",
    "28": "6d391c57085e1541",
    "29": "69af065a4910b6fc",
    "30": "65a76e6763af01e2",
    "32": "9705835199aee040",
    "33": "604312c942293301",
    "34": "a643bca70c3d90b6",
    "35": "d0bcd19cd1a5343e",
    "36": "0f31156ec2d9b2a3",
}
"""SCHEMA → the digest of its tables; one line more for every change of their shape
or of what their numbers mean (25: kinds of names; 26: what study costs and pays), none edited."""


def shape() -> str:
    """The statements of schema.sql without comments and white space, as a digest."""
    schema = Path(tables.__file__).with_name("schema.sql").read_text(encoding="utf-8")
    return hashlib.sha256(" ".join(re.sub(r"--.*", "", schema).split()).encode()).hexdigest()[:16]


def test_a_change_of_the_tables_raises_the_number_of_the_schema() -> None:
    number, digest = list(SHAPES.items())[-1]
    assert (SCHEMA, shape()) == (number, digest), "raise SCHEMA (careercli/atlas/version.py) and add a line to SHAPES"
