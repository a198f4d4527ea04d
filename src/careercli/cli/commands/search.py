"""`career search`."""

from typing import Annotated, Any

import typer

from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, LimitOption
from careercli.errors import UsageError
from careercli.explore.naming import check_country
from careercli.explore.search import search
from careercli.explore.show import titled

FIELDS = ("id", "title", "score", "matched")
Words = Annotated[
    list[str],
    typer.Argument(
        metavar="WORDS...",
        help="A job title in English, French or German, or the start of a code.",
        show_default=False,
    ),
]


def main(words: Words, country: CountryOption = None, limit: LimitOption = None) -> Answer:
    """Find an occupation by title or code; official and other titles, typing mistakes forgiven.

    Examples:

        career search "lab tech"

        career search infirmier --country ca

        career search 3212
    """
    text = " ".join(words).strip()
    if not text:
        raise UsageError("`search` needs words or the start of a code", '`career search "lab tech"`')
    found = search(text, check_country(country))

    def view(label: Any, shown: int | None) -> Any:
        from careercli.views.listing import matches

        return matches(titled(found, label.lang), text, label, shown)

    warnings = [] if found else [f"Nothing is called `{text}` here; try fewer or other words"]
    return Answer("matches/1", found, view, fields=FIELDS, warnings=warnings, limit=limit)
