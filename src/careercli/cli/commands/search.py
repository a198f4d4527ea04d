"""`career search`."""

from typing import Annotated, Any

import typer

from careercli.cli.answer import Answer
from careercli.cli.names import configured_order
from careercli.cli.options import CountryOption, LimitOption
from careercli.errors import UsageError
from careercli.queries.country_keys import check_country
from careercli.queries.looked_up import looked_up
from careercli.queries.show import titled

FIELDS = ("id", "title", "score", "matched")
Words = Annotated[
    list[str],
    typer.Argument(
        metavar="WORDS...",
        help="A job title in English, French, German, Spanish, Portuguese or Chinese, or the start of a code.",
        show_default=False,
    ),
]


def main(words: Words, country: CountryOption = None, limit: LimitOption = None) -> Answer:
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
        raise UsageError("`search` needs words or the start of a code", '`career search "lab tech"`')
    found, told = looked_up(text, check_country(country), configured_order)

    def view(t: Any, shown: int | None) -> Any:
        from careercli.pages.search import matches

        return matches(titled(found, t.lang), text, t, shown, _countries(t.lang))

    warnings = [] if found or told else [f"Nothing is called `{text}` here; try fewer or other words"]
    return Answer("matches/1", found, view, fields=FIELDS, warnings=warnings, notes=told, limit=limit)


def _countries(lang: str) -> dict[str, str]:
    """The countries' names, in the reader's order."""
    from careercli.queries.countries import country_names

    names = dict(country_names(lang))
    return {key: names[key] for key in configured_order() if key in names} | names
