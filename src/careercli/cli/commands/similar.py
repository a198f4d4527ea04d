"""`career similar`."""

from collections.abc import Sequence
from typing import Annotated

import typer

from careercli.cli import completion, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, Occupations, whole
from careercli.queries.axes import FIGURES, check_axes
from careercli.queries.similar import similar_work
from careercli.record.rating import AXES

FIELDS = (
    "of",
    "id",
    "title",
    "score",
    "similarity",
    "pay_median",
    "currency",
    "pay_change_percent",
    "ai_automated",
    "growth_percent",
    "demand",
    "rating",
    "level.value",
    "derived",
    "via",
    "of_group",
    "missing",
)
THERE = ("there.id", "there.title", "there.score", "there.pay_median", "there.currency", "there.rating")
BetterOption = Annotated[
    str | None,
    typer.Option(
        "--better",
        metavar="A,B",
        help="cli.similar.option.better",
        autocompletion=completion.several(AXES),
    ),
]
ToOption = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="KEY,KEY",
        help="cli.similar.option.to",
        autocompletion=completion.several_countries,
    ),
]
NearestOption = Annotated[
    int | None,
    typer.Option(
        "--limit",
        "-n",
        parser=whole("--limit"),
        metavar="N",
        help="cli.similar.option.limit",
    ),
]


def main(
    reader: Reader,
    occupations: Occupations,
    better: BetterOption = None,
    to: ToOption = None,
    country: CountryOption = None,
    limit: NearestOption = None,
    everything: AllOption = False,
) -> Answer:
    """What else one can do with these skills: near occupations, what carries over, what is missing, what is better.

    Examples:

        career similar 32120

        career similar us:29-1141 --better pay,ai

        career similar 32120 --to us --json
    """
    axes = check_axes(better)
    found = names.named(occupations, country)
    return answer(
        "similar/2",
        "similar" if everything or to is not None else "brief.similar",
        similar_work(found, axes, to, limit, reader.rows),
        found,
        fields=_fields(axes, to),
        limit=0,
    )


def _fields(axes: Sequence[str], to: str | None) -> tuple[str, ...]:
    """What a list has of a line: the axes asked for and the counterparts too."""
    chosen = tuple(f"axes.{axis}" for axis in axes if axis not in FIGURES)
    return (*FIELDS, *chosen, *(THERE if to is not None else ()))
