"""`career rank`."""

from typing import Annotated

import typer

from careercli.cli import filters
from careercli.cli.answer import Answer, answer
from careercli.cli.numbers import bound, whole
from careercli.cli.options import CountriesOption
from careercli.cli.reader import Reader
from careercli.cli.routes import RouteOption
from careercli.cli.weights import OwnWeightsOption, WeightsOption, weights
from careercli.errors import UsageError
from careercli.queries.ranking import SHOWN, Order, ranked
from careercli.record.rating import AXES

FIELDS = (
    "place", "of", "id", "title", "overall", "coverage", *(f"axes.{axis}" for axis in AXES),
    "grouped", "hinted", "robust.top_percent", "robust.median_place", "robust.place_low", "robust.place_high",
)  # fmt: skip
Top = Annotated[
    int | None,
    typer.Option(
        "--top",
        "-t",
        "--limit",
        parser=whole("--top"),
        metavar="N",
        help="cli.rank.option.top",
    ),
]
Explain = Annotated[bool, typer.Option("--explain", help="cli.rank.option.explain")]
Robust = Annotated[bool, typer.Option("--robust", help="cli.rank.option.robust")]
MinCoverage = Annotated[
    float | None,
    bound("--min-coverage", "PERCENT", "cli.rank.option.min_coverage"),
]
MOST_DRAWN = 100
"""Lines whose places are drawn at the most: each takes as long as the whole ranking."""


def main(
    reader: Reader,
    country: CountriesOption = None,
    weighing: WeightsOption = None,
    profile: OwnWeightsOption = False,
    top: Top = None,
    robust: Robust = False,
    explain: Explain = False,
    min_coverage: MinCoverage = None,
    level: filters.Level = None,
    group: filters.Group = None,
    bounds: filters.Bounds = filters.NONE,
    on_list: filters.OnList = None,
    route: RouteOption = None,
    regulated: filters.Regulated = False,
    wider: filters.Wider = False,
) -> Answer:
    """Occupations in the order of what matters to you: eleven axes of 0 to 10, weighed as you say.

    Examples:

        career rank --country ca

        career rank --weights pay=3,ai=2,migration=2 --top 10

        career rank --country ca --level 2 --weights pay=2,growth=1 --explain

        career rank --weights pay=3,licence=1 --min-coverage 75

        career rank --country us --robust --json
    """
    chosen = weights(weighing, own=profile)
    wanted, _ = filters.filter_of(
        on_list, bounds, regulated=regulated, wider=wider, country=country, level=level, group=group
    )
    order = Order(chosen, top, robust, min_coverage)
    if robust:
        _check_drawn(top)
    found = ranked(wanted, order, route, reader.rows, explain=explain)
    return answer("ranking/1", "ranking", found, fields=FIELDS, limit=0)


def _check_drawn(top: int | None) -> None:
    """Refuse to draw the places of too many lines."""
    if not 0 < (SHOWN if top is None else top) <= MOST_DRAWN:
        raise UsageError("error.rank.robust", "error.rank.robust.hint", most=MOST_DRAWN)
