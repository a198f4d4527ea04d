"""One fact's value: read by its type, or refused with what is allowed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from careercli.rules import written
from careercli.text.text import Message

Record = dict[str, Any]
ABILITIES = ("reading", "writing", "listening", "speaking")
SHOWN = 60
"""Characters of a wrong value a message repeats."""
AMOUNTS = 10_000
"""A number that may be as large as this is an amount of money; smaller ones are years, shares, multiples."""
UNQUOTED = ("integer", "number", "flag")
"""Types whose values are no text: a text given for one is shown as such."""
FLAGS = {"yes": True, "true": True, "no": False, "false": False}
"""How a flag can be written."""


class Impossible(ValueError):
    """A value the fact cannot have; the message says what is allowed."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def read(fact: Record, value: Any, day: str) -> Any:
    """The value as rules see it. Raises Impossible with the allowed values."""
    found = READERS[fact["type"]](fact, value, day)
    if found is None:
        given = f'"{_spelt(value)}"' if isinstance(value, str) and fact["type"] in UNQUOTED else _spelt(value)
        raise Impossible(Message("facts.impossible", value=given, allowed=allowed(fact)))
    return found


def allowed(fact: Record) -> str:
    """The values a fact can have, in words."""
    kind = fact["type"]
    if kind == "choice":
        return Message("facts.allowed.choice", known=fact["values"])
    if kind in ("integer", "number", "abilities"):
        known = {"known": ABILITIES} if kind == "abilities" else {}
        ends = Message(f"facts.allowed.{kind}", low=f"{fact['least']:,}", high=f"{fact['most']:,}", **known)
        return Message("facts.allowed.steps", allowed=ends, step=f"{fact['step']:g}") if "step" in fact else ends
    if kind in ("flag", "date"):
        return Message(f"facts.allowed.{kind}")
    return Message("facts.allowed.text", pattern=fact.get("pattern", ".*"))


def _spelt(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_spelt(one)}" for key, one in value.items()) or "{}"
    told = str(value).lower() if isinstance(value, bool) else str(value)
    return told if len(told) <= SHOWN else f"{told[:SHOWN]}…"


def _number(fact: Record, value: Any, _day: str) -> int | float | None:
    """A number, also as people write it; an amount also with the sign of its money."""
    if isinstance(value, str):
        value = _written(fact, value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not fact["least"] <= value <= fact["most"]:  # also refuses NaN
        return None
    step = fact.get("step")
    if step and abs(value / step - round(value / step)) > 1e-9:
        return None
    return int(value) if value == int(value) else value


def _written(fact: Record, text: str) -> int | float | None:
    try:
        found = written.read(text)
    except written.Unclear as problem:
        raise Impossible(problem.message) from None
    if found is None or not found.money:
        return found and found.number
    if fact["type"] != "number" or fact["most"] < AMOUNTS:
        raise Impossible(Message("facts.not_money", value=_spelt(text)))
    if (money := fact.get("money")) and money not in found.money:
        raise Impossible(Message("facts.other_currency", value=_spelt(text), currency=money))
    return found.number


def _integer(fact: Record, value: Any, day: str) -> int | None:
    """A whole number; of completed years or months, what was begun does not count."""
    found = _number(fact, value, day)
    if isinstance(found, float) and fact.get("completed"):
        return int(found)
    return found if isinstance(found, int) else None


def _choice(fact: Record, value: Any, _day: str) -> str | None:
    """The value, or the one another name stands for; capitals, blanks, hyphens and apostrophes do not matter."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    known = {plain_name(name): name for name in fact["values"]}
    known |= {plain_name(name): stands_for for name, stands_for in fact["aliases"].items()}
    return known.get(plain_name(str(value)))


def plain_name(name: str) -> str:
    """A name without what does not matter: capitals, blanks, hyphens, apostrophes."""
    return name.strip().lower().replace("-", "_").replace(" ", "_").replace("'", "").replace("\u2019", "")


def _flag(_fact: Record, value: Any, _day: str) -> bool | None:
    return FLAGS.get(value.strip().lower()) if isinstance(value, str) else value if isinstance(value, bool) else None


def _date(fact: Record, value: Any, day: str) -> str | None:
    import datetime

    try:
        found = datetime.date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        return None
    return found if "sets_day" in fact or found <= day else None


def _text(fact: Record, value: Any, _day: str) -> str | None:
    import re

    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else None
    return text if text is not None and re.fullmatch(fact.get("pattern", ".{1,200}"), text) else None


def _abilities(fact: Record, value: Any, day: str) -> tuple[int, ...] | None:
    """Four levels by ability; one number stands for all four."""
    four = value if isinstance(value, dict) else dict.fromkeys(ABILITIES, value)
    wrong = [
        Message("facts.ability", ability=ability, value=_spelt(one))
        for ability, one in four.items()
        if _integer(fact, one, day) is None
    ]
    wrong += [Message("facts.ability_missing", ability=ability) for ability in ABILITIES if ability not in four]
    wrong += [Message("facts.ability_unknown", ability=ability) for ability in four if ability not in ABILITIES]
    if wrong:
        raise Impossible(Message("facts.abilities", known=wrong, allowed=allowed(fact)))
    return tuple(int(four[ability]) for ability in ABILITIES)


READERS: dict[str, Callable[[Record, Any, str], Any]] = {
    "integer": _integer,
    "number": _number,
    "choice": _choice,
    "flag": _flag,
    "date": _date,
    "text": _text,
    "abilities": _abilities,
    "block": _flag,
}
