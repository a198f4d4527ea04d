"""`career sources`."""

from typing import Annotated

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, occupations_or_none
from careercli.queries.sources import sources_of

FIELDS = ("key", "publisher", "title", "vintage", "licence", "page", "retrieved", "dated", "caveat")
Occupations = Annotated[list[str] | None, occupations_or_none("cli.sources.option.occupations")]


def main(reader: Reader, occupations: Occupations = None, country: CountryOption = None) -> Answer:
    """Where the figures come from: publisher, vintage, licence, page, and what to be careful with.

    Examples:

        career sources

        career sources 32120 --json
    """
    found = names.named(occupations, country) if occupations else []
    return answer("sources/1", "listing:sources", sources_of(found, reader.rows), found, fields=FIELDS)
