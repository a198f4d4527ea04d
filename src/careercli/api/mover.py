"""The question of somebody who would move: what they said of themselves, and who answers for their points."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from careercli.record.visas import CLOSED
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.person.profile.model import Profile
    from careercli.queries.move.plan import Question, Target
    from careercli.queries.move.ways import Answered, Judge
    from careercli.queries.named import Named
    from careercli.record.visas import RoutesOf
    from careercli.rules.move import Mover
    from careercli.rules.origin import Person as Origins


class Asked(NamedTuple):
    """What is asked: the occupation, destinations as `targets_of` takes them, the day, what destinations are sorted by,
    the money of totals."""

    named: Named
    to: Sequence[str]
    day: datetime.date
    by: str
    currency: str


class Facts(NamedTuple):
    """What was said of the person: a profile's file, and `key=value` that go before it; neither where nothing was."""

    profile: Path | None = None
    settings: Sequence[str] = ()


class MoverQuestion(NamedTuple):
    """The question, who answers for the points, and notes on what was said."""

    question: Question
    judge: Judge
    notes: list[str]


def mover_question(asked: Asked, origins: Origins, facts: Facts) -> MoverQuestion:
    """The question of a person. Raises UsageError for what was said, NotFound for a destination or the profile's file,
    BadData for what stands in it."""
    from careercli.queries.move.plan import Question
    from careercli.rules.move import Mover
    from careercli.rules.origin import Person

    named, to, day, by, currency = asked
    if facts.profile is None and not facts.settings:
        mover = Mover(origins.passport, _countries(origins.worked_in))
        question = Question(named, origins, mover, targets_of(to, origins.passport), day.isoformat(), by, currency)
        abroad = any(_needs_visa(one.country, question) for one in question.targets)
        return MoverQuestion(question, lambda _: {}, [Message("note.move.no_facts")] if abroad else [])
    from careercli.person.profile.given import Origins as Said
    from careercli.person.profile.given import given

    found = given(facts.profile, facts.settings, Said(*origins), day)
    origins = Person(*found.origins)
    targets = targets_of(to, origins.passport)
    question = Question(named, origins, _mover(found.profile, origins), targets, day.isoformat(), by, currency)
    return MoverQuestion(question, lambda record: _judged(record, found.profile), found.notes)


def _needs_visa(country: str, question: Question) -> bool:
    from careercli.queries.free_movement import right_of

    passport = question.person.passport
    return country not in passport and right_of(country, passport, question.on) is None


def _countries(places: Sequence[str]) -> list[str]:
    return [one.partition("-")[0] for one in places]


def _mover(profile: Profile, origins: Origins) -> Mover:
    from careercli.rules.move import Mover

    living = [*([profile.residence] if profile.residence else []), *_countries(origins.worked_in)]
    offers = None if profile.job_offers is None else [offer.country for offer in profile.job_offers]
    return Mover(origins.passport, list(dict.fromkeys(living)), offers)


def targets_of(to: Sequence[str], passport: Sequence[str] = ()) -> list[Target]:
    """The destinations of `ca`, `gb` or `ca-on`; without any every country but those of the passport, whose citizens
    need no visa. Raises NotFound for what is none."""
    from careercli.queries.countries import check_country, country_names
    from careercli.queries.move.plan import Target
    from careercli.queries.place import place_of

    found: list[Target] = []
    own = {one.lower() for one in passport}
    for name in to or [key for key, _ in country_names() if key not in own]:
        key, dash, _ = name.partition("-")
        if dash and len(key) == 2:
            country = check_country(key) or ""
            found.append(Target(country, place_of(country, name.lower()).region))
        else:
            found.append(Target(check_country(name) or ""))
    return list({one.country: one for one in found}.values())


def _judged(record: RoutesOf, profile: Profile) -> Mapping[str, Answered]:
    """The points of the person under each system of the routes that are not closed."""
    from careercli.api.own_points import facts_of, points_under
    from careercli.person.facts.system import SYSTEMS

    routes = [route for route in record["visas"] if route["status"] != CLOSED]
    names = dict.fromkeys(one["system"] for route in routes for one in route["systems"])
    return {
        name: points_under(name, facts_of(name, record["on"], profile), record) for name in names if name in SYSTEMS
    }
