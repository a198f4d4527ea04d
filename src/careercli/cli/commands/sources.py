"""`career sources`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete, names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption
from careercli.explore.sources import source_lines

FIELDS = ("key", "publisher", "title", "vintage", "licence", "page", "retrieved", "dated", "caveat")
Optional = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[OCCUPATION]...",
        help="Only the sources these rest on.",
        autocompletion=complete.occupations,
        show_default=False,
    ),
]


def main(occupations: Optional = None, country: CountryOption = None) -> Answer:
    """Where the figures come from: publisher, vintage, licence, page, and what to be careful with.

    Examples:

        career sources

        career sources 32120 --json
    """
    found = names.named(occupations, country) if occupations else []
    lines = source_lines(found)

    def view(label: Any, _: int | None) -> Any:
        from careercli.views.listing import sources

        subtitle = ", ".join(entry.id for entry in found) or label("{n} sources", n=len(lines))
        return sources(lines, label, subtitle)

    return Answer("sources/1", lines, view, fields=FIELDS, notes=names.notes(found))
