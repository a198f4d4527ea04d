"""`career search`."""

from typing import Annotated

import typer

from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, LimitOption
from careercli.cli.settings import country_order
from careercli.errors import UsageError
from careercli.queries.countries import check_country
from careercli.queries.naming import matches

FIELDS = ("id", "title", "score", "matched")
Words = Annotated[
    list[str],
    typer.Argument(
        metavar="WORDS...",
        help="cli.search.option.words",
        show_default=False,
    ),
]


def main(reader: Reader, words: Words, country: CountryOption = None, limit: LimitOption = None) -> Answer:
    """Find an occupation by title or code, in any bundled language; typing mistakes forgiven.

    A name the publishers of a country do not have is looked for among those of the international groups (ISCO-08),
    which lead to the country's occupations: `via` in --json names the group.

    Examples:

        career search "lab tech"

        career search infirmier --country ca

        career search enfermeiro

        career search 護理

        career search 3212
    """
    text = " ".join(words).strip()
    if not text:
        raise UsageError("error.search.empty", "error.search.empty.hint")
    found = matches(text, check_country(country), country_order, reader.rows)
    return answer("matches/1", "search", found, fields=FIELDS, limit=limit)
