"""`career move` alone on a terminal: up to eight questions, one by one; Enter leaves one open. Nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from careercli.cli import picker
from careercli.cli.messages import print_message
from careercli.cli.person_given import Person, command_of
from careercli.cli.settings import country_order, help_text
from careercli.cli.streams import print_error
from careercli.errors import CareerError, UsageError
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from careercli.text.text import Text

    Check = Callable[[str], object]

SETTINGS = ("age", "education", "ielts")
"""What is asked of the person beyond where they come from, by the short keys of `--set`."""


def asked(said: Person, *, no_input: bool) -> Person:
    """What was said with the answers to what was not. Raises UsageError where nobody can be asked."""
    if no_input or not picker.possible():
        raise UsageError("error.move.occupation", "error.move.occupation.hint")
    t = help_text()
    print_error([t("move.ask.intro"), ""])
    occupation = _answer("occupation", t, _is_occupation)
    if occupation is None:
        raise UsageError("error.move.occupation", "error.move.occupation.hint")
    said = said._replace(occupation=[occupation])
    said = said._replace(
        passport=said.passport or _answer("passport", t, _is_origin("--from")),
        trained_in=said.trained_in or _answer("trained_in", t, _is_origin("--trained-in")),
        worked_in=said.worked_in or _answer("worked_in", t, _is_origin("--worked-in")),
    )
    if said.to is None:
        said = said._replace(to=_answer("to", t, _is_destination))
    found = [_setting(key, t) for key in SETTINGS if not said.profile]
    said = said._replace(settings=[*said.settings, *filter(None, found)])
    print_message(Message("move.ask.repeat", command=command_of(said, "net")))
    return said


def _answer(name: str, t: Text, check: Check) -> str | None:
    """The line typed, asked again while it is refused; None where it is left open."""
    while True:
        line = picker.ask(t(f"move.ask.{name}"))
        if line is None:
            raise typer.Abort
        if not (typed := line.strip()):
            return None
        try:
            check(typed)
        except CareerError as problem:
            print_error([t.message(text) for text in (problem.message, *problem.hints)])
        else:
            return typed


def _setting(key: str, t: Text) -> str | None:
    typed = _answer(key, t, lambda text: _check_setting(f"{key}={text}"))
    return None if typed is None else f"{key}={typed}"


def _check_setting(setting: str) -> None:
    import datetime

    from careercli.person.profile.given import Origins, given

    given(None, [setting], Origins(), datetime.date.today())


def _is_occupation(text: str) -> object:
    from careercli.queries.move.counterpart import origin

    return origin(text, None, country_order)


def _is_origin(option: str) -> Check:
    from careercli.queries.origins import person

    places = {"--from": 0, "--trained-in": 1, "--worked-in": 2}

    def check(text: str) -> object:
        return person(*(text if at == places[option] else None for at in range(len(places))))

    return check


def _is_destination(text: str) -> object:
    from careercli.api.mover import targets_of
    from careercli.cli.options import parts

    return targets_of(parts(text) or [])
