"""Every line of the publishers' files on hiring against the atlas's cards; where the files are at hand.

Read without anything of careerdata, so that an importer's mistake is not repeated here.
"""

import csv
import gzip
import os
from pathlib import Path
from typing import Any

import pytest

from careercli.atlas.cards import Card

SOURCES = Path(os.environ.get("SOURCES", Path(__file__).parents[2] / "../shared/sources"))
VACANCIES = SOURCES / "ca/jvws_14100444_vacancies_by_noc_province.csv.gz"
RATES = SOURCES / "us/cps_unemployment_by_occupation_2025.csv"
GRANTS = SOURCES / "visa/uk_work_visa_grants_by_soc_2025_top.csv"
GAPS = {"F": {"missing": "too-unreliable"}, "x": {"missing": "suppressed"}}

pytestmark = pytest.mark.skipif(not SOURCES.is_dir(), reason="the publishers' files are not at hand")


def lines(path: Path) -> list[dict[str, str]]:
    """The lines of a table, packed or not."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(text.decode("utf-8-sig").splitlines()))


def hiring(card: Card) -> Any:
    """What a card says of hiring."""
    return card.record["outlook"].get("hiring", {})


def test_vacancies_are_the_publishers(every_card: dict[str, Card]) -> None:
    expected: dict[str, dict[tuple[str, int, int], tuple[object, str | None]]] = {}
    for line in lines(VACANCIES):
        newest = line["quarter"] == "2026Q1"
        if line["quality"] == ".." or (line["province"] != "NAT" and not newest):
            continue
        region = "ca" if line["province"] == "NAT" else f"ca-{line['province'].lower()}"
        gap = GAPS.get(line["quality"])
        key = (region, int(line["quarter"][:4]), int(line["quarter"][-1]))
        value = (gap, None) if gap else (int(line["vacancies"]), line["quality"])
        expected.setdefault(f"ca:{line['noc']}", {})[key] = value
    found = {
        key: {
            (one["region"], one["year"], one["quarter"]): (one["vacancies"], one.get("quality"))
            for one in hiring(card)["vacancies"]
        }
        for key, card in every_card.items()
        if "vacancies" in hiring(card)
    }
    assert found == expected
    assert sum(map(len, found.values())) == 5_920


def test_rates_are_those_of_a_line_of_the_same_title(every_card: dict[str, Card]) -> None:
    rates = {line["occupation_census_title"].casefold(): line for line in lines(RATES)}
    own = groups = 0
    for key, card in every_card.items():
        if "unemployment" not in hiring(card):
            continue
        rate = hiring(card)["unemployment"]
        group = rate.get("of_group")
        title = group["title"] if group else card.record["title"]["en"]
        line = rates[title.casefold()]
        assert rate["percent"] == float(line["unemployment_rate_pct_2025"]), key
        assert rate["people"] == 1000 * int(line["labor_force_thousands"]), key
        assert rate["all_percent"] == 4.3
        own, groups = own + (group is None), groups + (group is not None)
    assert (own, groups) == (279, 565)


def test_granted_visas_are_the_publishers(every_card: dict[str, Card]) -> None:
    found = {key: hiring(card)["grants"]["grants"] for key, card in every_card.items() if "grants" in hiring(card)}
    assert found == {f"gb:{line['soc2020_unit']}": int(line["grants_2025"]) for line in lines(GRANTS)}
    assert hiring(every_card["gb:9111"])["grants"]["includes"] == "seasonal"
