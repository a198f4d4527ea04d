"""What is told of rules that have ended while the new ones are not here: the change first, then the old answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from careercli.text import numeral

if TYPE_CHECKING:
    from careercli.record.points import PointsOf

Label = Callable[..., str]
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def sentence(changed: str, ended: str | None, answer: str, label: Label, lang: str = "en") -> str:
    """`Canada changed the points …; we do not have the new table. Under the old one (to 2 November): 509 points.`

    Empty while the rules are in force. `changed` is the system's own sentence, `ended` the last day of the old rules.
    """
    if ended is None:
        return ""
    day = in_words(ended) if lang == "en" else ended
    return label("{changed} Under the old one (to {day}): {answer}", changed=changed, day=day, answer=answer)


def english(text: str, /, **values: object) -> str:
    """A label as it stands, for programs."""
    return text.format(**values) if values else text


def in_words(day: str) -> str:
    """A day (ISO) as `2 November`; with its year where the next day is of another."""
    year, month, number = day.split("-")
    told = f"{int(number)} {MONTHS[int(month) - 1]}"
    return f"{told} {year}" if (month, number) == ("12", "31") else told


def result_in_words(record: PointsOf, label: Label) -> str:
    """The answer in a few words: points, and whether they pass."""
    parts = []
    if record["total"] is not None:
        parts.append(label("{total} points", total=numeral.count(record["total"], getattr(label, "lang", "en"))))
    if record["pass"] is not None:
        parts.append(label("passes") if record["pass"] else label("does not pass"))
    elif record["undecided"]:
        parts.append(label("not decided here"))
    return ", ".join(parts) + "."
