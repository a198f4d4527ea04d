"""`career similar`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from careercli.cli import complete, names
from careercli.cli.answer import Answer
from careercli.cli.numbers import whole
from careercli.cli.options import CountryOption, Occupations
from careercli.queries.better import FIGURES, check_axes
from careercli.queries.match import countries_to, passed_over
from careercli.queries.show import titled, titles
from careercli.queries.similar import MOST, Near, similar_to
from careercli.queries.sources import named_in, named_sources
from careercli.record.rating import AXES
from careercli.record.similar import LEFT_OUT

FIELDS = (
    "of",
    "id",
    "title",
    "score",
    "nearness",
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
)
THERE = ("there.id", "there.title", "there.score", "there.pay_median", "there.currency", "there.rating")
BetterOption = Annotated[
    str | None,
    typer.Option(
        "--better",
        metavar="A,B",
        help=f"Only those that improve on all of these axes of the rating: {', '.join(AXES)}.",
        autocompletion=complete.several(AXES),
    ),
]
ToOption = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="KEY,KEY",
        help="Also the best counterpart of each in these countries, such as us,de.",
        autocompletion=complete.several_countries,
    ),
]
NearestOption = Annotated[
    int | None,
    typer.Option(
        "--limit",
        "-n",
        parser=whole("--limit"),
        metavar="N",
        help=f"Near occupations of each; 0 for all at hand, at most 40. Else {MOST}.",
    ),
]


def main(
    occupations: Occupations,
    better: BetterOption = None,
    to: ToOption = None,
    country: CountryOption = None,
    limit: NearestOption = None,
) -> Answer:
    """What else one can do with these skills: near occupations, what carries over, what is missing, what is better.

    Examples:

        career similar 32120

        career similar us:29-1141 --better pay,ai

        career similar 32120 --to us --json
    """
    axes = check_axes(better)
    found = names.named(occupations, country)
    answers = [
        similar_to(named, axes, countries_to(named, to) if to is not None else (), MOST if limit is None else limit)
        for named in found
    ]
    lines = [line for answer in answers for line in answer.found]
    sources = dict(named_sources(set(named_in(lines))))

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.joined import joined
        from careercli.pages.similar import page
        from careercli.queries.countries import country_names

        known = dict(country_names(t.lang))
        names_of = titles([answer.of for answer in answers], t.lang)
        told = [one._replace(found=titled(one.found, t.lang)) for one in answers]
        return joined([page(one, names_of[one.of], known, sources, t) for one in told], t)

    return Answer(
        "similar/1",
        lines,
        view,
        fields=_fields(axes, to),
        sources=sources,
        warnings=_warnings(answers, axes),
        notes=[*names.notes(found), *passed_over(found, to)],
        limit=0,
    )


def _fields(axes: Sequence[str], to: str | None) -> tuple[str, ...]:
    """What a list has of a line: the axes asked for and the counterparts too."""
    asked = tuple(f"axes.{axis}" for axis in axes if axis not in FIGURES)
    return (*FIELDS, *asked, *(THERE if to is not None else ()))


def _warnings(answers: Sequence[Near], axes: Sequence[str]) -> list[str]:
    """Why nothing is near, one line for all it is true of; and how many `--better` leaves out."""
    of: dict[str, list[str]] = {}
    for one in answers:
        if one.reason:
            of.setdefault(one.reason.format(**one.values), []).append(one.of)
    told = [f"{', '.join(ids)}: {reason}" for reason, ids in of.items()]
    told += [
        f"{one.of}: {LEFT_OUT[one.left_out == 1].format(n=one.left_out, all=one.of_all, axes=', '.join(axes))}"
        for one in answers
        if one.left_out
    ]
    return told
