"""`career browse`."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.cli import completion, extras, picker, screen, streams
from careercli.cli.options import CountriesOption, CurrencyOption, parts
from careercli.cli.settings import country_order, currency_wanted, reader_text
from careercli.errors import UsageError
from careercli.person import config

if TYPE_CHECKING:
    from careercli.browse.reader import Planned
    from careercli.text.text import Text

THEMES = ("terminal", "dark", "light")
Words = Annotated[
    list[str] | None, typer.Argument(metavar="[WORDS]...", help="cli.browse.option.words", show_default=False)
]
Theme = Annotated[
    str,
    typer.Option("--theme", metavar="THEME", help="cli.browse.option.theme", autocompletion=completion.one_of(THEMES)),
]
Lang = Annotated[
    str | None,
    typer.Option("--lang", metavar="LANG", help="cli.option.lang", autocompletion=completion.languages),
]


def main(
    words: Words = None,
    country: CountriesOption = None,
    currency: CurrencyOption = None,
    theme: Theme = THEMES[0],
    lang: Lang = None,
) -> None:
    """Explore for an evening: a list that follows what you type, the page next to it, filters, comparisons.

    Needs a terminal and the extra `browse`. The keys are shown at the foot; F1 explains them.

    Examples:

        career browse

        career browse nurse --country ca,us

        career browse --theme light
    """
    if theme not in THEMES:
        raise UsageError("error.browse.theme", "hint.known.themes", name=theme, known=list(THEMES))
    if not picker.possible() or os.environ.get("TERM") == "dumb":
        raise UsageError("error.browse.no_terminal", "error.browse.no_terminal.hint")
    extras.needed("browse", "textual")
    from careercli.browse.app import run
    from careercli.browse.choice import Choice
    from careercli.browse.reader import Reader
    from careercli.queries.countries import check_country

    common = currency_wanted(currency, common=True)
    assert common is not None  # `common` asks for a money in any case
    t = reader_text(lang)
    reader = Reader(
        t,
        country_order(),
        currency_wanted(currency),
        common,
        partial(_planned, t) if config.setting("home").value or _has_profile() else None,
        streams.spells_unicode(sys.stdout),
    )
    chosen = dict.fromkeys(key for one in parts(country) or [] if (key := check_country(one)))
    _say_colour()
    code = run(reader, Choice(" ".join(words or []), tuple(chosen)), theme)
    if code:
        raise typer.Exit(code)


def _say_colour() -> None:
    """Tell Textual, which looks only whether NO_COLOR is there, what our other commands make of the environment."""
    os.environ.pop("NO_COLOR", None) if screen.colour(terminal=True) else os.environ.update(NO_COLOR="1")


def _has_profile() -> bool:
    from careercli import paths

    return paths.user_profile().exists()


def _planned(t: Text, entry: str) -> Planned:
    """The plan of `career move` for the reader: by their profile, else as a citizen of their home country."""
    from careercli.cli.person_given import OWN, Person, command_of, person_given
    from careercli.queries.currency import COMMON
    from careercli.queries.move import plan
    from careercli.record.move import BY
    from careercli.text.text import Message

    own = _has_profile()
    home, to = config.setting("home").value.upper(), config.setting("destinations").value
    said = Person([entry], None if own else home, to=to or None, profile=OWN if own else None)
    wanted = currency_wanted(common=True)
    given = person_given(said, None, None, BY[0], (wanted.currency if wanted else None) or COMMON)
    made = plan.plans(given.question, given.judge, t, command_of(said, BY[0]), given.notes)
    page = "brief.destination" if len(given.question.targets) == 1 else "brief.move"
    notes = [] if own else [Message("browse.note.passport", country=home)]
    return page, made._replace(notes=[*notes, *made.notes])
