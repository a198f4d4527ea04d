"""Who asks `career move`, out of command line and profile: the question, the points, the command that asks again."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from careercli import paths
from careercli.api.mover import Asked, Facts, MoverQuestion, mover_question
from careercli.api.own_points import day_of
from careercli.cli.options import parts as parts_of
from careercli.cli.settings import country_order
from careercli.queries.origins import person as origins_of
from careercli.record.move import BY

OWN = "own"
"""What stands for the reader's own profile where a file is asked for."""


class Person(NamedTuple):
    """What was typed or answered, as it was written."""

    occupation: Sequence[str]
    passport: str | None = None
    trained_in: str | None = None
    worked_in: str | None = None
    to: str | None = None
    settings: Sequence[str] = ()
    profile: str | None = None


def command_of(said: Person, by: str) -> str:
    """The command line that asks the same again."""
    options: Sequence[tuple[str, str | None]] = (
        ("--from", said.passport),
        ("--trained-in", said.trained_in),
        ("--worked-in", said.worked_in),
        ("--to", said.to),
        ("--profile", said.profile),
        *(("--set", setting) for setting in said.settings),
        ("--by", None if by == BY[0] else by),
    )
    parts = ["career", "move", *said.occupation]
    return shlex.join([*parts, *(part for option, value in options if value for part in (option, value))])


def person_given(said: Person, on: str | None, country: str | None, by: str, currency: str) -> MoverQuestion:
    """The question of a person. Raises UsageError for an unknown origin, NotFound for occupation or destination."""
    from careercli.queries.move.counterpart import origin

    origins = origins_of(said.passport, said.trained_in, said.worked_in)
    named = origin(" ".join(said.occupation), country, country_order)
    path = None if not said.profile else paths.user_profile() if said.profile == OWN else Path(said.profile)
    settings = [one for text in said.settings for one in _split(text)]
    asked = Asked(named, parts_of(said.to) or [], day_of(on), by, currency)
    return mover_question(asked, origins, Facts(path, settings))


def _split(text: str) -> list[str]:
    """`age=31,ielts=7`: several with commas between, where what follows a comma is a key again."""
    made: list[str] = []
    for part in text.split(","):
        if "=" in part or not made:
            made.append(part)
        else:
            made[-1] += f",{part}"
    return made
