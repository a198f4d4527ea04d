"""`career similar`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete, names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, LimitOption, Occupations
from careercli.explore.match import countries_to
from careercli.explore.show import titled, titles
from careercli.explore.similar import AXES, MOST, check_axes, similar_to
from careercli.explore.sources import named_in, named_sources

FIELDS = (
    "of",
    "id",
    "title",
    "score",
    "pay_median",
    "currency",
    "pay_change_percent",
    "ai_automated",
    "growth_percent",
    "demand",
    "level.value",
    "derived",
)
BetterOption = Annotated[
    str | None,
    typer.Option(
        "--better",
        metavar="A,B",
        help=f"Only those that improve on all of these: {', '.join(AXES)}.",
        autocompletion=complete.several(AXES),
    ),
]
ToOption = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="KEYS",
        help="Also the best counterpart of each in these countries, such as us,de.",
        autocompletion=complete.several_countries,
    ),
]


def main(
    occupations: Occupations,
    better: BetterOption = None,
    to: ToOption = None,
    country: CountryOption = None,
    limit: LimitOption = None,
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

    def view(label: Any, _: int | None) -> Any:
        from careercli.cli.pages import joined
        from careercli.explore.countries import country_names
        from careercli.views.similar import Told, page

        known = dict(country_names(label.lang))
        names_of = titles([answer.of for answer in answers], label.lang)
        pages = [
            page(
                Told(one.of, names_of[one.of], titled(one.found, label.lang), one.reason, one.values, one.left_out),
                known,
                sources,
                label,
            )
            for one in answers
        ]
        return joined(pages, label)

    return Answer(
        "similar/1",
        lines,
        view,
        fields=FIELDS,
        sources=sources,
        warnings=[f"{one.of}: {one.reason.format(**one.values)}" for one in answers if one.reason],
        notes=names.notes(found),
        limit=0,
    )
