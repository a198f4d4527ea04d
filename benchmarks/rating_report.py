"""The rating, held against what it is built on: correlations, coverage, and how far random weights move the ranking.

`make rating-report`; a clock is measured too, in multiples of `python -c pass`.
"""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

import stopwatch
from report import at_most, show
from stopwatch import BARE, career

from careercli.atlas import rating
from careercli.atlas.occupations import Filter
from careercli.queries.ranking import in_order, weights_of
from careercli.queries.robust import draws
from careercli.record.figure import lowest_or_none
from careercli.record.rating import AXES, NEGATIVE

COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
FIGURES = {"demand": ("openings", "shortage-rated"), "migration": ("routes",)}
"""The part whose figure an axis is compared with, the first there is; of other axes the only part, or the first."""
TOP = 20
SHOWN = 1000
Pairs = list[tuple[float, float]]


def main() -> None:
    """Measure and print."""
    rows = rating.rows(Filter())
    correlations({row.id: rating.working(row.id)["axes"] for row in rows})
    coverage(rows)
    movement(rows)
    clock()


def correlations(axes: dict[str, list[dict[str, object]]]) -> None:
    """Spearman by axis and country; the published figure against the value."""
    print("\nSpearman's correlation of each axis with the figure it is built on (within the country)\n")
    print(f"  {'':14}" + "".join(f"{country:>8}" for country in COUNTRIES))
    for axis in AXES:
        told = []
        for country in COUNTRIES:
            found = [pair for key, every in axes.items() if key[:2] == country for pair in pairs(axis, every)]
            told.append(f"{spearman(found):8.3f}" if len({x for x, _ in found}) > 1 else f"{'–':>8}")
        print(f"  {axis:14}{''.join(told)}{'  (negative)' if axis in NEGATIVE else ''}")


def pairs(axis: str, every: Sequence[dict[str, object]]) -> Pairs:
    """(figure, value) of the axis; none where there is none."""
    found = next(one for one in every if one["axis"] == axis)
    value, parts = lowest_or_none(found["value"]), found["parts"]
    wanted = FIGURES.get(axis, [part["what"] for part in parts])  # type: ignore[attr-defined]
    named = [part for what in wanted for part in parts if part["what"] == what]  # type: ignore[attr-defined]
    amount = number(named[0]["figure"]) if named else None
    return [(amount, value)] if amount is not None and value is not None else []


def number(figure: object) -> float | None:
    """A figure as a number: `5 of 8` is a share, `4–5` its middle, `5: offer, …` is 5, other words are none."""
    if not isinstance(figure, str):
        return lowest_or_none(figure)
    amounts = [float(text) for text in re.findall(r"\d+(?:\.\d+)?", figure.partition(":")[0])]
    if not amounts:
        return None
    return amounts[0] / amounts[1] if " of " in figure else sum(amounts) / len(amounts)


def spearman(found: Pairs) -> float:
    """The correlation of the ranks, equals sharing their middle one."""
    first, second = (ranks([pair[at] for pair in found]) for at in (0, 1))
    middle = (len(found) + 1) / 2
    spread = [sum((rank - middle) ** 2 for rank in each) for each in (first, second)]
    shared = sum((one - middle) * (other - middle) for one, other in zip(first, second, strict=True))
    return float(shared / (spread[0] * spread[1]) ** 0.5) if all(spread) else float("nan")


def ranks(amounts: Sequence[float]) -> list[float]:
    """The rank of each from 1."""
    ordered, counts = sorted(amounts), Counter(amounts)
    first = {amount: place for place, amount in reversed(list(enumerate(ordered, 1)))}
    return [first[amount] + (counts[amount] - 1) / 2 for amount in amounts]


def coverage(rows: Sequence[rating.RatedRow]) -> None:
    """Percent of the occupations that have each axis, and that have an overall."""
    print("\nCoverage, percent of the occupations\n")
    print(f"  {'':14}" + "".join(f"{country:>8}" for country in COUNTRIES) + f"{'all':>8}")
    scored = {one.row.id for one in in_order(rows, weights_of({}))}
    tests = [(axis, lambda row, at=at: row.axes[at] is not None) for at, axis in enumerate(AXES)]
    for name, has in [*tests, ("overall", lambda row: row.id in scored)]:
        told = []
        for country in (*COUNTRIES, ""):
            chosen = [row for row in rows if row.id.startswith(country)]
            told.append(f"{100 * sum(map(has, chosen)) / len(chosen):8.1f}")
        print(f"  {name:14}{''.join(told)}")


def movement(rows: Sequence[rating.RatedRow]) -> None:
    """The default ranking under random weightings, by country and for all."""
    print(f"\nThe default ranking under {SHOWN} random weightings (Dirichlet, every weighting equally likely)\n")
    print(f"  {'':6}{'ranked':>8}{'Spearman, middle':>18}{'5 %':>8}{f'first {TOP} kept, %':>20}{'first kept, %':>15}")
    for country in (*COUNTRIES, ""):
        scored = in_order([row for row in rows if row.id.startswith(country)], weights_of({}))
        everyone = [one.row.axes for one in scored]
        default = [-one.value for one in scored]
        found, kept, first = [], [], 0
        for parts in list(draws(weights_of({})))[:SHOWN]:
            means = [-mean(axes, parts) for axes in everyone]
            found.append(spearman(list(zip(default, means, strict=True))))
            best = sorted(range(len(means)), key=lambda at: means[at])[:TOP]
            kept.append(100 * sum(at < TOP for at in best) / len(best))
            first += best[0] == 0
        low = sorted(found)[round(0.05 * (len(found) - 1))]
        told = f"{len(scored):8}{median(found):18.2f}{low:8.2f}"
        told += f"{sum(kept) / len(kept):20.0f}{100 * first / len(kept):15.0f}"
        print(f"  {country or 'all':6}{told}")


def mean(axes: Sequence[float | None], parts: Sequence[int]) -> float:
    """The weighted mean of the axes with data; 0 where none of them has weight."""
    known = [(part, value) for part, value in zip(parts, axes, strict=True) if value is not None]
    whole = sum(part for part, _ in known)
    return sum(part * value for part, value in known) / whole if whole else 0.0


def clock() -> None:
    """What a ranking of all six countries costs."""
    targets = {"rank --json": 15.0, "rank --robust --json": 60.0}
    seconds = stopwatch.medians({BARE: stopwatch.bare()} | {name: career(*name.split()) for name in targets}, 10)
    unit = seconds[BARE]
    show(f"In multiples of `{BARE}` ({unit * 1000:.1f} ms here)",
         [at_most(name, seconds[name] / unit, target) for name, target in targets.items()])  # fmt: skip


if __name__ == "__main__":
    main()
