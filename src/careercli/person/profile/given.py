"""A profile of what was said for one question: a file or nothing, then `key=value`, then where one comes from.

Nothing is written. Besides the profile's own keys a few short ones are understood (`age=31`, `ielts=7/6.5/6.5/7`): what
a first answer holds, where the profile asks for a day or a table.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.errors import UsageError
from careercli.person.facts.sheet import years_before
from careercli.person.profile import base, file
from careercli.person.profile.change import edits, put
from careercli.person.profile.load import Damaged, checked, parse
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.person.profile.model import Profile

CERTIFICATE = ("listening", "reading", "writing", "speaking")
"""The order in which an IELTS certificate has its scores."""
FULL_TIME = 40
"""Hours a week of years that are said without them: work in full time."""
MOST_YEARS = 60
LANGUAGES = {"german": "de", "english": "en", "french": "fr"}
NOBODY = "none"
RECENT = 5
"""Years after which a job is no recent practice any more."""


class Origins(NamedTuple):
    """Passports, countries of training and of recent work as the command line has them; empty where it has not."""

    passport: Sequence[str] = ()
    trained_in: Sequence[str] = ()
    worked_in: Sequence[str] = ()


class Given(NamedTuple):
    """The profile, where they come from with what the profile says of it, and where the two disagree."""

    profile: Profile
    origins: Origins
    notes: list[str]


def given(path: Path | None, settings: Sequence[str], origins: Origins, day: datetime.date) -> Given:
    """The profile for the question. Raises UsageError for what was typed, NotFound and BadData for the file."""
    text = file.read(path) if path else ""
    try:
        table = parse(text)
        checked(table)
    except Damaged as problem:
        raise (problem.in_file(path, text) if path else problem.in_arguments()) from problem
    long = []
    for setting in settings:
        key, _, value = setting.partition("=")
        if short := SHORT.get(key.strip()):
            short(table, key.strip(), value.strip(), Said(origins, day))
        else:
            long.append(setting)
    for place, value in edits(long):
        put(table, place, value)
    notes = _agreed(table, origins)
    try:
        profile = checked(table)
    except Damaged as problem:
        raise problem.in_arguments() from problem
    return Given(profile, _origins(profile, origins, day), notes)


def _agreed(table: dict[str, Any], origins: Origins) -> list[str]:
    """Put the origins into the table; a note for each that the table has otherwise: the command line goes first."""
    notes: list[str] = []
    study = table.setdefault("education", {})
    for option, said, own in (
        ("--from", origins.passport, table.get("citizenship") or []),
        ("--trained-in", origins.trained_in, [study["country"]] if study.get("country") else []),
    ):
        before = {str(one).lower() for one in own}
        if said and before and before.isdisjoint(one.partition("-")[0] for one in said):
            values = {"option": option, "said": [one.upper() for one in said], "own": [one.upper() for one in before]}
            notes.append(Message("note.move.contradiction", **values))
    if origins.passport:
        table["citizenship"] = list(origins.passport)
    if origins.trained_in:
        study["country"] = origins.trained_in[0].partition("-")[0]
    return notes


def _origins(profile: Profile, origins: Origins, day: datetime.date) -> Origins:
    """The origins, those not given out of the profile: work counts as recent for some years after its last day."""
    since = years_before(day, RECENT)
    recent = [job.country for job in profile.work or [] if job.to is None or job.to >= since]
    trained = [profile.education.country] if profile.education.country else []
    return Origins(
        origins.passport or tuple(profile.citizenship or ()),
        origins.trained_in or tuple(trained),
        origins.worked_in or tuple(dict.fromkeys(recent)),
    )


class Said(NamedTuple):
    """What a short key is read with."""

    origins: Origins
    day: datetime.date


def _age(table: dict[str, Any], key: str, value: str, said: Said) -> None:
    table["birth_date"] = years_before(said.day, _whole(key, value, 120))


def _whole(key: str, value: str, most: int) -> int:
    if not value.isdecimal() or int(value) > most:
        raise UsageError("error.move.number", key=key, text=value, most=most)
    return int(value)


def _education(table: dict[str, Any], _: str, value: str, __: Said) -> None:
    table.setdefault("education", {})["level"] = value


def _ielts(table: dict[str, Any], key: str, value: str, said: Said) -> None:
    """Four scores in the order of the certificate, or one for all; the test counts as taken on the day."""
    scores = [one.strip() for one in value.split("/")]
    four = scores * 4 if len(scores) == 1 else scores
    try:
        numbers = [float(one) for one in four]
    except ValueError:
        numbers = []
    if len(numbers) != len(CERTIFICATE):
        raise UsageError("error.move.ielts", key=key, text=value, known="/".join(CERTIFICATE))
    test: dict[str, Any] = {"test": "IELTS_GT", "date": min(said.day, base.today())}
    _language(table, test | dict(zip(CERTIFICATE, numbers, strict=True)))


def _level(table: dict[str, Any], key: str, value: str, _: Said) -> None:
    _language(table, {"test": "CEFR", "language": LANGUAGES[key], "level": value.upper()})


def _language(table: dict[str, Any], entry: dict[str, Any]) -> None:
    """In the place of what was known of the same test or level."""
    kept = [one for one in table.get("languages", ()) if (one.get("test"), one.get("language")) != _named(entry)]
    table["languages"] = [*kept, entry]


def _named(entry: dict[str, Any]) -> tuple[Any, Any]:
    return entry["test"], entry.get("language")


def _years(table: dict[str, Any], key: str, value: str, said: Said) -> None:
    """Years of the work in full time until today, where they worked last; else in the country of the passport."""
    countries = [*said.origins.worked_in, *said.origins.trained_in, *said.origins.passport]
    if not countries:
        raise UsageError("error.move.years", "error.move.years.hint", text=f"{key}={value}")
    years = _whole(key, value, MOST_YEARS)
    job = {"country": countries[0].partition("-")[0], "from": years_before(said.day, years), "hours": FULL_TIME}
    table["work"] = [job | {"skilled": True, "related": True}] if years else []


def _offer(table: dict[str, Any], _: str, value: str, __: Said) -> None:
    countries = [one.strip().lower() for one in value.split(",") if one.strip()]
    table["job_offers"] = [] if countries == [NOBODY] else [{"country": one} for one in countries]


_Short = Callable[[dict[str, Any], str, str, Said], None]
SHORT: dict[str, _Short] = {
    "age": _age,
    "education": _education,
    "ielts": _ielts,
    "years": _years,
    "offer": _offer,
    **dict.fromkeys(LANGUAGES, _level),
}
"""Keys that are not the profile's own, and what they put into it."""
