"""Figures drawn at random from the official files (draw_official.py) against what the atlas answers."""

import csv
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from careercli.atlas import wages
from careercli.atlas.cards import Card

HERE = Path(__file__).parent
COUNTRIES = sorted(path.stem.removeprefix("official_") for path in HERE.glob("official_*.csv"))
THOUSANDS = ("employment_from", "employment_to", "change", "openings", "replacement")
FLAGS = {
    "*": {"missing": "suppressed"},
    "topcoded": {"at_least": 7100},
    "na(-1)": {"missing": "suppressed"},
    "na(-100)": {"missing": "not-published"},
}
DRAWN = {"ca": 250, "us": 250, "gb": 200, "au": 200, "de": 200, "sg": 3138}
Drawn = dict[str, str]


def drawn(key: str) -> list[Drawn]:
    """The figures drawn for a country."""
    with (HERE / f"official_{key}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def official(line: Drawn) -> object:
    """What the publisher's cell means."""
    value, field = line["value"], line["field"]
    if value == "N/A":
        return None if field == "future" else {"missing": "not-assessed"}
    if not value:  # ASHE withholds, Jobs and Skills Australia does not say
        return {"missing": {"gb": "suppressed", "au": "not-published"}[line["id"][:2]]}
    if value == "#":
        return {"at_least": {"year": 239200, "hour": 115}[line["period"]]}
    if value in FLAGS or value.endswith("+"):
        return FLAGS.get(value) or {"at_least": int(value.removesuffix("+"))}
    if field == "future":
        return value
    thousand = 1000 if line["file"].startswith(("ep_", "skills_imperative")) and field in THOUSANDS else 1
    return float(Decimal(value.replace(",", "")) * thousand)


def answered(line: Drawn, card: Card) -> Any:
    """What the atlas says."""
    field = line["field"]
    if field.startswith("level"):
        return card.record["pay"]["levels"][0][field]  # type: ignore[literal-required]
    if field.startswith("basic_"):
        return card.record["pay"]["basic"][field.removeprefix("basic_")]  # type: ignore[literal-required]
    if not line["period"]:
        return card.record["outlook"]["projections"][0].get(field)
    country, _, code = line["id"].partition(":")
    wanted = (line["region"], int(line["year"]), line["period"], line["basis"])
    for entry in wages.wages_of(country, code):
        if (entry["region"], entry["year"], entry["period"], entry.get("basis", "")) == wanted:
            return entry.get(field)
    return f"no wage of {wanted}"


@pytest.mark.parametrize("key", COUNTRIES)
def test_every_figure_drawn_is_the_publishers(key: str, every_card: dict[str, Card]) -> None:
    wrong = [
        (line, found) for line in drawn(key) if (found := answered(line, every_card[line["id"]])) != official(line)
    ]
    assert wrong == []
    assert len(drawn(key)) == DRAWN[key]


def test_every_country_with_official_figures_has_been_drawn_from() -> None:
    assert sorted(path.parent.name for path in (HERE.parents[1] / "data").glob("*/country.toml")) == COUNTRIES
