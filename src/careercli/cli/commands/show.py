"""`career show`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete, names
from careercli.cli.answer import Answer
from careercli.cli.money import wanted
from careercli.cli.options import CountryOption, CurrencyOption, Occupations, PerOption, PppOption
from careercli.errors import UsageError
from careercli.queries import show

SECTIONS = (
    "pay",
    "outlook",
    "ai",
    "work",
    "education",
    "credentials",
    "lists",
    "visas",
    "fit",
    "rating",
    "faq",
    "related",
    "conflicts",
)
Sections = Annotated[
    str | None,
    typer.Option(
        "--section",
        "-s",
        metavar="A,B",
        help=f"Only these sections: {', '.join(SECTIONS)}.",
        autocompletion=complete.several(SECTIONS),
    ),
]


def main(
    occupations: Occupations,
    section: Sections = None,
    country: CountryOption = None,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    per: PerOption = None,
) -> Answer:
    """Everything known of an occupation: pay, outlook, AI, credentials, visas, with its sources.

    Examples:

        career show 32120

        career show us:29-2011 --section pay,ai

        career show gb:2231 --section pay --currency USD

        career show "registered nurses" --json
    """
    chosen = sections(section)
    # Only when asked: a bare `show` prints what is stored and needs no configuration.
    money = wanted(currency, ppp=ppp, per=per) if currency is not None or ppp or per is not None else None
    found = names.named(occupations, country)
    texts = show.texts(found, money, chosen)
    several = len(texts) > 1

    def view(t: Any, _: int | None) -> Any:
        from careercli.cli.pages import occupation_pages

        return occupation_pages([show.read(text) for text in texts], t, chosen)

    body = ",".join(text.record for text in texts)
    return Answer(
        "occupation/2",
        None,
        view,
        text=f"[{body}]" if several else body,
        sources=_sources(texts),
        warnings=_warnings(texts),
        notes=names.notes(found),
        linked=lambda: _linked(texts),
    )


def sections(text: str | None) -> list[str]:
    """The sections asked for; UsageError names the ones there are."""
    if text is None:
        return []
    named = [part.strip() for part in text.split(",") if part.strip()]
    unknown = [part for part in named if part not in SECTIONS]
    if unknown or not named:
        raise UsageError(f"No section `{', '.join(unknown)}`", f"Sections: {', '.join(SECTIONS)}")
    return named


def _sources(texts: list[show.CardText]) -> dict[str, Any]:
    import json

    return {key: source for text in texts for key, source in json.loads(text.sources).items()}


def _warnings(texts: list[show.CardText]) -> list[str]:
    import json

    return [warning for text in texts for warning in json.loads(text.warnings)]


def _linked(texts: list[show.CardText]) -> object:
    from careercli.pages.linked import linked

    return linked([show.read(text).record for text in texts])
