"""Pay by experience over every occupation: the bands rise, never overlap, and hold the official median."""

import csv
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from careercli.atlas.cards import Card


@pytest.fixture(scope="module")
def report() -> ModuleType:
    """benchmarks/pay_report.py."""
    path = Path(__file__).parents[2] / "benchmarks" / "pay_report.py"
    spec = importlib.util.spec_from_file_location("pay_report", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_no_derived_band_is_out_of_order_or_without_the_median(report: ModuleType, every_card: dict[str, Card]) -> None:
    tried = 0
    for entry, card in every_card.items():
        bands = card.record["pay"]["by_experience"]
        if bands and bands[0]["derived"]:
            tried += 1
            assert not report.out_of_order(bands), entry
            assert not report.without_median(card.record, bands), entry
    assert tried > 4000


def test_it_finds_bands_that_overlap_and_a_median_outside(report: ModuleType, every_card: dict[str, Card]) -> None:
    record = every_card["us:15-1252"].record
    early, middle, senior = record["pay"]["by_experience"]
    assert report.out_of_order([early, {**middle, "low": early["low"]}, senior])
    assert report.out_of_order([early, senior, middle])
    assert report.without_median(record, [early, {**middle, "high": middle["low"]}, senior])


def test_a_spread_of_pay_always_has_bands(every_card: dict[str, Card]) -> None:
    for entry, card in every_card.items():
        pay = card.record["pay"]
        for line in pay["percentiles"]:
            steps = [line.get(step) for step in ("p50", "p25", "p75")]
            if line["region"] == card.record["country"] and all(isinstance(one, int | float) for one in steps):
                assert len(pay["by_experience"]) == 3, entry


@pytest.mark.parametrize(
    ("pay", "place"), [(5, "below"), (15, "early"), (20, "early"), (25, "middle"), (40, "senior"), (41, "above")]
)
def test_where_the_pay_of_an_age_falls(report: ModuleType, pay: float, place: str) -> None:
    assert report.placed(pay, [(10, 20), (20, 30), (30, 40)]) == place


def test_singapore_is_tried_on_the_publishers_files(
    report: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report.of_ages(tmp_path)
    assert "left out" in capsys.readouterr().out
    spread = {"ssoc2024": "1", "gross_p25": 100, "gross_p50": 200, "gross_p75": 400}
    for name, lines in (
        (report.SPREADS, [spread]),
        (report.AGES, [{"ssoc2024": "1", "age": age, "monthly_sgd_approx": 130} for age in ("25-29", "30-39")]),
    ):
        with (tmp_path / name).open("w", newline="", encoding="utf-8") as stream:
            writer = csv.DictWriter(stream, list(lines[0]))
            writer.writeheader()
            writer.writerows(lines)
    report.of_ages(tmp_path)
    told = capsys.readouterr().out.split()
    assert told[-4:] == ["all", "2", "50", "%"]
