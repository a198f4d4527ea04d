"""The measures of data/ai: their words, their links, and how they agree with one another."""

import csv
import tomllib
from collections import defaultdict
from itertools import groupby
from pathlib import Path
from statistics import correlation, fmean

import pytest

from careerdata.rows.ai import MEASURES, MeasureLinkRow, MeasureRow

DATA = Path(__file__).parents[3] / "data"
RECORDS = MEASURES.validate_python(tomllib.loads((DATA / "ai" / "measures.toml").read_text()))


def lines(name: str) -> list[dict[str, str]]:
    with (DATA / "ai" / name).open(newline="") as stream:
        return list(csv.DictReader(stream))


ROWS = [MeasureRow.model_validate(line) for line in lines("measures.csv")]
LINKS = [MeasureLinkRow.model_validate(line) for line in lines("measure_links.csv")]
VALUES: dict[str, dict[str, float]] = defaultdict(dict)
for row in ROWS:
    if not row.value.startswith("!"):
        VALUES[row.measure][row.rated_at] = float(row.value)


def read_by(country: str, measure: str, scheme: str) -> dict[str, float]:
    """The mean of what each occupation reads: for comparing measures only, never shown."""
    found: dict[str, list[float]] = defaultdict(list)
    for link in LINKS:
        if link.occupation.startswith(country) and link.scheme == scheme and link.rated_at in VALUES[measure]:
            found[link.occupation[3:]].append(VALUES[measure][link.rated_at])
    return {code: fmean(values) for code, values in found.items()}


def ranks(values: list[float]) -> list[float]:
    """Mid-ranks, so that ties count as in Spearman's coefficient."""
    places: dict[float, list[int]] = defaultdict(list)
    for place, value in enumerate(sorted(values)):
        places[value].append(place)
    return [fmean(places[value]) for value in values]


def rank_correlation(one: dict[str, float], other: dict[str, float]) -> float:
    both = sorted(one.keys() & other.keys())
    return correlation(ranks([one[code] for code in both]), ranks([other[code] for code in both]))


HUMAN = VALUES["gpts-beta-human"]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (VALUES["gpts-beta-gpt4"], 0.91),
        (VALUES["aioe"], 0.85),
        (read_by("us", "ilo-2025", "isco08"), 0.81),
        (VALUES["ms-applicability"], 0.75),
        (VALUES["observed-exposure"], 0.67),
    ],
    ids=["gpt4", "felten", "ilo", "microsoft", "observed"],
)
def test_they_agree_with_peoples_beta_as_published(other: dict[str, float], expected: float) -> None:
    assert rank_correlation(HUMAN, other) == pytest.approx(expected, abs=0.01)


def test_the_dais_agrees_as_published_over_the_unit_groups_with_a_counterpart() -> None:
    beta = read_by("ca", "gpts-beta-human", "soc2018")
    assert rank_correlation(beta, VALUES["dais-caioe"]) == pytest.approx(0.46, abs=0.02)


def test_every_measure_has_words_and_the_same_source() -> None:
    assert {row.measure: row.source for row in ROWS} == {name: record.source for name, record in RECORDS.items()}


def test_every_source_is_known() -> None:
    known = tomllib.loads((DATA / "sources.toml").read_text())
    assert {row.source for row in [*ROWS, *LINKS]} <= known.keys()


def test_a_measure_is_read_once_but_for_isco() -> None:
    rated = defaultdict(set)
    for row in ROWS:
        rated[row.scheme, row.rated_at].add(row.measure)
    read = [(link.occupation, measure) for link in LINKS for measure in rated[link.scheme, link.rated_at]]
    assert all(rated[link.scheme, link.rated_at] for link in LINKS)
    twice = {measure for (_, measure), group in groupby(sorted(read)) if len(list(group)) > 1}
    assert twice == {"ilo-2025"}


@pytest.mark.parametrize(
    ("measure", "code", "value", "label"),
    [
        ("gpts-beta-human", "29-2011", 0.232, ""),
        ("ms-applicability", "29-2010", 0.118, ""),
        ("aioe", "29-2011", 0.282, ""),
        ("lm-aioe", "29-2011", -0.042, ""),
        ("ilo-2025", "3212", 0.31, "minimal exposure"),
        ("ilo-2025", "2131", 0.4, "gradient 2"),
        ("dais-caioe", "32120", 4.471, "high exposure, high complementarity"),
    ],
)
def test_the_figures_of_the_method(measure: str, code: str, value: float, label: str) -> None:
    (row,) = [row for row in ROWS if (row.measure, row.rated_at) == (measure, code)]
    assert (round(float(row.value), 3), row.label) == (value, label)
