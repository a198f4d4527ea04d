"""Points systems by name, and the day a question about one is asked on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from careercli.atlas import routes
from careercli.errors import NotFound, UsageError
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.points import SystemLine

Record = dict[str, Any]


def find_system(name: str) -> Record:
    """A system by its name (`ca/crs`) or the part after the country when only one has it.

    Raises NotFound with the systems whose title has the words, else the nearest names.
    """
    wanted = name.strip().lower()
    known = [system for system, _ in routes.names()]
    short = [system for system in known if system.partition("/")[2] == wanted]
    record = routes.record_or_none(short[0] if len(short) == 1 else wanted)
    if record is not None:
        return record
    from difflib import get_close_matches

    titled = [system for system, title in routes.names() if wanted.replace("-", " ") in title.lower()]
    close = short or titled or get_close_matches(wanted, known, n=3, cutoff=0.5)
    hint = "hint.nearest" if close else "hint.known.systems"
    raise NotFound("error.system.none", hint, name=name, near=close, known=known)


def titles() -> list[tuple[str, str]]:
    """(system, title) of every system."""
    return routes.names()


def systems() -> list[SystemLine]:
    """Every system with the days its rules are known for."""
    return [_line(find_system(name)) for name, _ in routes.names()]


def _line(record: Record) -> SystemLine:
    line: SystemLine = {
        "system": record["system"],
        "name": record["title"],
        "known_from": record["editions"][0]["from"],
        "known_to": record["editions"][-1].get("to"),
    }
    if "unknown" in record:
        line["unknown_since"] = record["unknown"]["from"]
    return line


def changed(record: Record) -> str:
    """What changed when the last edition known here ended; empty where it is open."""
    return str(record.get("unknown", {}).get("changed", ""))


def today() -> str:
    """The reader's day (ISO)."""
    import time

    return time.strftime("%Y-%m-%d")


def ahead(day: str) -> list[str]:
    """What to tell of a day that has not come: nobody knows the rules of then."""
    return [Message("warning.day.ahead", day=day)] if day > today() else []


def check_day(text: str, option: str) -> str:
    """A day as `2026-06-01`. Raises UsageError naming the option."""
    import datetime

    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text.strip(), re.ASCII):
            return datetime.date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        pass
    raise UsageError("error.day", option=option, text=text)


def day_of(record: Record, given: Record, on: str | None) -> str:
    """The day asked about: a fact that names the day or year goes before `--on`, that before today."""
    default = check_day(on, "--on") if on is not None else today()
    for fact in record["facts"]:
        value = given.get(fact["name"])
        if fact.get("sets_day") == "date" and isinstance(value, str):
            return _or_else(value, default)
        if fact.get("sets_day") == "year" and value is not None and _is_year(fact, value):
            return _in_year(int(value), default)
    return default


def _or_else(text: str, default: str) -> str:
    """The day a fact names; one that is no day is told of with the other facts."""
    try:
        return check_day(text, "date")
    except UsageError:
        return default


def _is_year(fact: Record, value: Any) -> bool:
    """Whether the fact names a year, 2025.0 too; anything else is told of with the other facts."""
    return isinstance(value, int | float) and fact["least"] <= value <= fact["most"] and value == int(value)


def _in_year(year: int, default: str) -> str:
    """The day asked about, when it lies in the year; else the day of that year nearest to it."""
    if default.startswith(f"{year:04d}-"):
        return default
    return f"{year:04d}-12-31" if f"{year:04d}" < default[:4] else f"{year:04d}-01-01"
