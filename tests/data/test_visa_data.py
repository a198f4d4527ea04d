"""The data visa answers rest on: counts as published, and systems that agree with the tables beside them."""

import csv
import tomllib
from collections import Counter
from pathlib import Path

import pytest

DATA = Path(__file__).parents[2] / "data"


def lines(path: str) -> list[dict[str, str]]:
    with (DATA / path).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_tn_profession_is_in_the_system_with_the_credentials_of_the_table() -> None:
    system = tomllib.loads((DATA / "us/routes/tn.toml").read_text(encoding="utf-8"))
    rules = {rule["id"]: rule for rule in system["rule"]}
    facts = {fact["name"]: fact for fact in system["fact"]}
    published = {line["profession"]: line["ways"] for line in lines("us/tn_professions.csv")}
    assert rules["ways"]["levels"] == published
    assert rules["minimum"]["levels"] == {
        line["profession"]: line["minimum"] for line in lines("us/tn_professions.csv")
    }
    assert sorted(facts["profession"]["values"]) == sorted(published)
    placed = {ways for clause in rules["credentials"]["when"] for ways in _named(clause["ways"])}
    assert set(published.values()) <= placed | {"degree", "library-degree"}, "a degree opens these"


def _named(asked: str | list[str] | dict[str, list[str]]) -> list[str]:
    if isinstance(asked, dict):
        return asked["is_not"]
    return asked if isinstance(asked, list) else [asked]


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("ca/rounds.csv", 445),
        ("ca/lists_pnp.csv", 343 - 9),
        ("ca/lists_provinces.csv", 427),
        ("ca/lists_pilots.csv", 501),
        ("us/tn_professions.csv", 63),
        ("us/lists.csv", 297),
        ("au/credentials.csv", 504 - 25 + 13),
        ("sg/lists.csv", 21),
    ],
)
def test_as_many_lines_as_published(path: str, count: int) -> None:
    assert len(lines(path)) == count


def test_rounds_the_readers_of_the_page_know() -> None:
    found = {line["number"]: line for line in lines("ca/rounds.csv")}
    known = {"444": ("senior-managers", "389"), "437": ("french", "382"), "436": ("cec", "523"), "435": ("pnp", "760")}
    assert {number: (found[number]["category"], found[number]["cutoff"]) for number in known} == known
    assert Counter(line["copied"] for line in found.values())["transcribed"] == 10


def test_laboratory_work_in_five_countries() -> None:
    on = {
        country: {line["list"] for path in DATA.glob(f"{country}/lists*.csv") for line in _of(path, code)}
        for country, code in {"ca": "32120", "us": "29-2011", "au": "234611", "gb": "3111"}.items()
    }
    assert {"express-entry-healthcare", "pnp-ab-tech", "pnp-bc-health", "pnp-sk-health"} <= on["ca"]
    assert "skilled-trades" not in on["ca"]
    assert on["us"] == {"professional-occupation", "tn-professions"}
    assert {"mltssl", "nomination-wa"} <= on["au"]
    assert {"skilled-worker-medium", "temporary-shortage-list"} <= on["gb"]
    (assessing,) = [line for line in lines("au/credentials.csv") if line["code"] == "234611"]
    assert (assessing["body"], assessing["confidence"], assessing["years"]) == ("au-aims", "to-verify", "3")


def _of(path: Path, code: str) -> list[dict[str, str]]:
    return [line for line in lines(str(path.relative_to(DATA))) if line["code"] == code]


def test_every_skilled_worker_code_has_a_going_rate_or_a_pay_scale() -> None:
    skilled = ("skilled-worker-higher", "skilled-worker-medium")
    eligible = {line["code"] for line in lines("gb/lists.csv") if line["list"] in skilled}
    paid = {line["code"] for line in [*lines("gb/going_rates.csv"), *lines("gb/pay_scale_of.csv")]}
    assert eligible <= paid
    tabled = {line["code"] for line in lines("gb/going_rates.csv") if line["table"] == "2a"}
    assert paid - eligible == tabled, "below level 3: only for people on the route since before April 2024"


def test_every_pay_scale_named_has_grades() -> None:
    named = {line["scale"] for line in lines("gb/pay_scale_of.csv")}
    assert named == {line["scale"] for line in lines("gb/pay_scales.csv")}
