"""The facts gathered for one system: what the profile says, what it lacks, what was left aside and why."""

import datetime
from typing import Any, NamedTuple

from careercli.person.profile.model import Profile
from careercli.text.text import Message


class Missing(NamedTuple):
    """A fact the profile does not give: the keys of the profile that would, and why, where that is not plain."""

    fact: str
    keys: tuple[str, ...]
    why: str = ""


class Facts(NamedTuple):
    """The facts by the system's own names, those missing, and what a reader must know of how they came about."""

    facts: dict[str, Any]
    missing: list[Missing]
    notes: list[str]


class Sheet:
    """Being filled in: one system, one profile, one day."""

    def __init__(self, profile: Profile, day: datetime.date) -> None:
        self.profile, self.day = profile, day
        self.facts: dict[str, Any] = {}
        self.missing: list[Missing] = []
        self.notes: list[str] = []

    def put(self, fact: str, value: Any, *keys: str, why: str = "") -> None:
        """Give a fact, or say that it is missing (None) and which keys would give it; dots lead into a block."""
        if value is None:
            self.missing.append(Missing(fact, keys, why))
            return
        *blocks, name = fact.split(".")
        here = self.facts
        for block in blocks:
            here = here.setdefault(block, {})
        here[name] = value

    def note(self, key: str, *, partner: bool = False, **values: object) -> None:
        """Say something once, of the reader or of the partner."""
        message = Message(key, **values)
        note = Message("profile.note.partner", note=message) if partner else message
        if note not in self.notes:
            self.notes.append(note)

    def age(self) -> None:
        """The fact `age`: completed years on the day."""
        self.put("age", self.profile.age(self.day), "birth_date")

    def done(self) -> Facts:
        """What was gathered."""
        return Facts(self.facts, self.missing, self.notes)


def years_before(day: datetime.date, years: int) -> datetime.date:
    """The same day so many years ago; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return datetime.date(day.year - years, 3, 1)


def full_years(since: datetime.date, day: datetime.date) -> int:
    """Completed years from one day to another, 0 where the first lies after the second."""
    return max(0, day.year - since.year - ((day.month, day.day) < (since.month, since.day)))
