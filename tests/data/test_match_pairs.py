"""The hand-checked pairs: whole, of codes that exist, and as the sheet has them."""

import csv
from itertools import permutations

import pytest

from .conftest import COUNTRIES, lines
from .draw_match_pairs import PAIRS, concepts, pairs


def test_the_pairs_are_those_of_the_sheet() -> None:
    with PAIRS.open(encoding="utf-8", newline="") as stream:
        written = [tuple(line) for line in csv.reader(stream)]
    assert written[1:] == pairs()


def test_at_least_120_occupations_over_all_pairs_of_countries() -> None:
    found = pairs()
    assert len({pair[0] for pair in found}) >= 120
    assert {(pair[0][:2], pair[1]) for pair in found} >= set(permutations(("ca", "us", "gb", "au", "de", "sg"), 2))


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_code_is_an_occupation(country: str) -> None:
    known = {line["code"] for line in lines(f"{country}/occupations.csv")}
    assert {code for concept in concepts().values() for code in concept.get(country, [])} - known == set()
