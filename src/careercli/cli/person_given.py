"""Who asks `career move`, out of command line and profile: the question, the points, the command that asks again."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli import paths
from careercli.cli.facts import day_of
from careercli.cli.options import parts as parts_of
from careercli.cli.settings import country_order
from careercli.queries.origins import person as origins_of
from careercli.record.move import BY
from careercli.record.visas import CLOSED
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.person.profile.model import Profile
    from careercli.queries.move.plan import Question, Target
    from careercli.queries.move.ways import Answered, Judge
    from careercli.record.visas import RoutesOf
    from careercli.rules.move import Mover

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


class PersonGiven(NamedTuple):
    """The question, who answers for the points, and notes on what was said."""

    question: Question
    judge: Judge
    notes: list[str]


def person_given(said: Person, on: str | None, country: str | None, by: str, currency: str) -> PersonGiven:
    """The question of a person. Raises UsageError for an unknown origin, NotFound for occupation or destination."""
    from careercli.queries.move.counterpart import origin
    from careercli.queries.move.plan import Question
    from careercli.rules.move import Mover
    from careercli.rules.origin import Person as Origin

    origins = origins_of(said.passport, said.trained_in, said.worked_in)
    named = origin(" ".join(said.occupation), country, country_order)
    day = day_of(on)
    if not said.profile and not said.settings:
        mover = Mover(origins.passport, _countries(origins.worked_in))
        targets = targets_of(said.to, origins.passport)
        question = Question(named, origins, mover, targets, day.isoformat(), by, currency)
        return PersonGiven(question, lambda _: {}, [Message("note.move.no_facts")])
    from careercli.person.profile.given import Origins, given

    path = None if not said.profile else paths.user_profile() if said.profile == OWN else Path(said.profile)
    settings = [one for text in said.settings for one in _split(text)]
    found = given(path, settings, Origins(*origins), day)
    origins = Origin(*found.origins)
    targets = targets_of(said.to, origins.passport)
    question = Question(named, origins, _mover(found.profile, origins), targets, day.isoformat(), by, currency)
    return PersonGiven(question, lambda record: judged(record, found.profile), found.notes)


def _split(text: str) -> list[str]:
    """`age=31,ielts=7`: several with commas between, where what follows a comma is a key again."""
    made: list[str] = []
    for part in text.split(","):
        if "=" in part or not made:
            made.append(part)
        else:
            made[-1] += f",{part}"
    return made


def _countries(places: Sequence[str]) -> list[str]:
    return [one.partition("-")[0] for one in places]


def _mover(profile: Profile, origins: object) -> Mover:
    from careercli.rules.move import Mover

    living = [*([profile.residence] if profile.residence else []), *_countries(origins.worked_in)]  # type: ignore[attr-defined]
    offers = None if profile.job_offers is None else [offer.country for offer in profile.job_offers]
    return Mover(origins.passport, list(dict.fromkeys(living)), offers)  # type: ignore[attr-defined]


def targets_of(to: str | None, passport: Sequence[str] = ()) -> list[Target]:
    """The destinations of `ca,gb` or `ca-on`; without any every country but those of the passport, whose citizens need
    no visa. Raises NotFound for what is none."""
    from careercli.queries.countries import check_country, country_names
    from careercli.queries.move.plan import Target
    from careercli.queries.place import place_of

    found: list[Target] = []
    own = {one.lower() for one in passport}
    for name in parts_of(to) or [key for key, _ in country_names() if key not in own]:
        key, dash, _ = name.partition("-")
        if dash and len(key) == 2:
            country = check_country(key) or ""
            found.append(Target(country, place_of(country, name.lower()).region))
        else:
            found.append(Target(check_country(name) or ""))
    return list({one.country: one for one in found}.values())


def judged(record: RoutesOf, profile: Profile) -> Mapping[str, Answered]:
    """The points of the person under each system of the routes that are not closed."""
    from careercli.cli.profile_facts import facts_of_profile, points_under
    from careercli.person.facts.system import SYSTEMS

    routes = [route for route in record["visas"] if route["status"] != CLOSED]
    names = dict.fromkeys(one["system"] for route in routes for one in route["systems"])
    return {
        name: points_under(name, facts_of_profile(name, record["on"], profile), record)
        for name in names
        if name in SYSTEMS
    }
