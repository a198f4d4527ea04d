"""`career sources`."""

from typing import Annotated, Any

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, occupations_or_none
from careercli.queries.sources import source_lines

FIELDS = ("key", "publisher", "title", "vintage", "licence", "page", "retrieved", "dated", "caveat")
Occupations = Annotated[list[str] | None, occupations_or_none("Only the sources these rest on.")]


def main(occupations: Occupations = None, country: CountryOption = None) -> Answer:
    """Where the figures come from: publisher, vintage, licence, page, and what to be careful with.

    Examples:

        career sources

        career sources 32120 --json
    """
    found = names.named(occupations, country) if occupations else []
    lines = source_lines(found)

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.listing import sources

        subtitle = ", ".join(entry.id for entry in found) or t("{n} sources", n=len(lines))
        return sources(lines, t, subtitle)

    return Answer("sources/1", lines, view, fields=FIELDS, notes=names.notes(found))
