"""How pay by experience comes out: whether the bands rise and hold the median, and how they compare with pay by age.

Three tables. One counts, by country and method, bands that are out of order or overlap, and middle bands without the
median. One sets the spread cut beside what ages earn: Singapore publishes both for June 2025, so the cut is tried on
ages it did not use. They are read from the publisher's files, in the folder `sg` of `make pay-report SOURCES=FOLDER`;
without them that table is left out. One sets the two pages' own bands beside the spread cut for the same occupations.
1 when a derived band is out of order or without its median.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from careercli.atlas import cards
from careercli.atlas.connection import ask
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.money import Band
from careercli.record.national import national_lines
from careercli.record.occupation import Occupation
from careercli.record.spread import BANDS, cut
from careerdata.build.pay import OF_PAGE

SPREADS, AGES = "mom_wages_2025_ssoc2024.csv", "mom_wages_2025_median_gross_by_age_rounded.csv"
"""Pay of Singapore's occupations in June 2025, both by the code of SSOC 2024."""
QUARTILES = {"p25": "gross_p25", "p50": "gross_p50", "p75": "gross_p75"}
AGES_OF_BANDS = {"25-29": "early", "30-39": "middle", "40-49": "senior", "50-59": "senior"}
"""Which band an age should fall into, were pay by age pay by experience."""


def main(arguments: Sequence[str] = ()) -> int:
    """Print the tables; 1 when a derived band is out of order or without its median."""
    wrong = of_countries()
    print()
    of_ages(Path(*arguments[:1]) / "sg")
    print()
    of_pages()
    return int(wrong > 0)


def of_countries() -> int:
    """Bands by country and method; how many derived ones are wrong."""
    counted: Counter[tuple[str, str]] = Counter()
    faults: Counter[tuple[str, str, str]] = Counter()
    for record in records():
        bands = record["pay"]["by_experience"]
        if not bands:
            counted[record["country"], "none"] += 1
            continue
        key = record["country"], bands[0]["method"]
        counted[key] += 1
        for name, fault in (("order", out_of_order(bands)), ("median", without_median(record, bands))):
            faults[*key, name] += fault
    print("country  method             occupations  out of order  without the median")
    for (country, method), count in sorted(counted.items()):
        order, median = (faults[country, method, name] for name in ("order", "median"))
        print(f"{country:8} {method:18} {count:11,} {order:13,} {median:19,}")
    return sum(count for (_, method, _), count in faults.items() if method != OF_PAGE)


def records() -> Iterator[Occupation]:
    """Every occupation, in the order of the atlas."""
    for (entry,) in ask("SELECT id FROM occupation ORDER BY id"):
        yield cards.load_card(entry).record


def out_of_order(bands: Sequence[Band]) -> bool:
    """Whether they are not early, middle, senior, or one ends above the next one's beginning or below its own."""
    ends = [lowest_or_none(end) for band in bands for end in (band["low"], band["high"])]
    known = [end for end in ends if end is not None]
    return [band["band"] for band in bands] != list(BANDS) or len(known) < len(ends) or known != sorted(known)


def without_median(record: Occupation, bands: Sequence[Band]) -> bool:
    """Whether the national median lies outside the middle band."""
    lines = [one for one in national_lines(record) if one["period"] == bands[0]["period"]]
    figures = [*(one.get("p50") for one in lines), *([] if lines else [record["pay"]["median_year"]["amount"]])]
    median = next((amount for one in figures if (amount := amount_or_none(one)) is not None), None)
    low, high = lowest_or_none(bands[1]["low"]), lowest_or_none(bands[1]["high"])
    return median is None or low is None or high is None or not low <= median <= high


def of_ages(folder: Path) -> None:
    """How often the median of an age falls into the band the spread of pay gives it."""
    print("Singapore: the median of an age, in the bands of the spread cut")
    if not (folder / AGES).exists():
        print(f"  left out: no {folder / AGES}")
        return
    spreads = {code: cut(points) for code, points in read_spreads(folder / SPREADS)}
    tried: Counter[str] = Counter()
    where: Counter[tuple[str, str]] = Counter()
    for line in read_lines(folder / AGES):
        if bands := spreads.get(line["ssoc2024"]):
            tried[line["age"]] += 1
            where[line["age"], placed(float(line["monthly_sgd_approx"]), bands)] += 1
    print("age      occupations  in its band   below   early  middle  senior   above")
    for age, count in sorted(tried.items()):
        places = "".join(f"{where[age, place]:8,}" for place in ("below", *BANDS, "above"))
        print(f"{age:8} {count:11,} {100 * where[age, AGES_OF_BANDS[age]] / count:10.0f} %{places}")
    right = sum(where[age, band] for age, band in AGES_OF_BANDS.items())
    print(f"all      {sum(tried.values()):11,} {100 * right / sum(tried.values()):10.0f} %")


def read_spreads(path: Path) -> Iterator[tuple[str, dict[str, float]]]:
    """Code and gross quartiles by the month; those without all three are left out."""
    for line in read_lines(path):
        cells = {step: line[column] for step, column in QUARTILES.items()}
        if all(cells.values()):
            yield line["ssoc2024"], {step: float(cell) for step, cell in cells.items()}


def read_lines(path: Path) -> Iterator[dict[str, str]]:
    """The lines of a file by the names of its columns."""
    with path.open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def placed(pay: float, bands: Sequence[tuple[object, object]]) -> str:
    """The band an amount falls into, or whether it lies below or above all three."""
    ends = [(lowest_or_none(low) or 0, lowest_or_none(high) or 0) for low, high in bands]
    if pay < ends[0][0]:
        return "below"
    return next((name for name, (_, high) in zip(BANDS, ends, strict=True) if pay <= high), "above")


def of_pages() -> None:
    """The pages' own bands beside the spread cut of the same occupation, by the year where that is published."""
    print("The pages' own bands beside the spread cut")
    for record in records():
        bands = record["pay"]["by_experience"]
        if not bands or bands[0]["method"] != OF_PAGE:
            continue
        lines = national_lines(record)
        line = next((one for one in lines if one["period"] == bands[0]["period"]), lines[0])
        hours = 2080 if line["period"] == "hour" else 1
        for band, (low, high) in zip(bands, cut(line), strict=False):
            first, last = (hours * (lowest_or_none(end) or 0) for end in (low, high))
            print(
                f"  {record['id']:12} {band['band']:7} page {lowest_or_none(band['low']):9,.0f} to "
                f"{lowest_or_none(band['high']):9,.0f}   spread {first:9,.0f} to {last:9,.0f}"
            )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
