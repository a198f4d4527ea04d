"""`career rate`."""

from typing import Annotated

import typer

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, Occupations
from careercli.queries.rating import ratings

Explain = Annotated[bool, typer.Option("--explain", help="cli.rate.option.explain")]


def main(
    reader: Reader,
    occupations: Occupations,
    explain: Explain = False,
    country: CountryOption = None,
    whole: AllOption = False,
) -> Answer:
    """How an occupation rates on eleven open axes of 0 to 10, where that stands, and how it was worked out.

    Examples:

        career rate 32120

        career rate us:29-2011 --explain

        career rate 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    page = "rating" if whole or explain else "brief.rate"
    return answer("rating/2", page, ratings(found, reader.page, explain=explain), found)
