"""Rules that have ended while we do not have the new ones: the change first, then the old answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.record.points import PointsOf
    from careercli.text.text import Text


def sentence(changed: str, ended: str | None, answer: str, t: Text) -> str:
    """`Canada changed the points …; we do not have the new table. Under the old one (until 2 November): 509 points.`

    Empty while the rules are in force. `changed` is the system's own sentence, `ended` the last day of the old rules.
    """
    if ended is None:
        return ""
    return t("ended.old_answer", changed=changed, day=_day(ended, t), answer=answer)


def _day(day: str, t: Text) -> str:
    """A day (ISO) as English says it, with its year where the next day is of another; in other languages as it is."""
    if t.lang != "en":
        return day
    year, month, number = day.split("-")
    named = t(f"ended.day.{int(month)}", number=int(number))
    return f"{named} {year}" if (month, number) == ("12", "31") else named


def result_in_words(record: PointsOf, t: Text) -> str:
    """The answer in a few words: points, and whether they pass."""
    parts = []
    if record["total"] is not None:
        parts.append(t("ended.points", total=t.count(record["total"])))
    if record["pass"] is not None:
        parts.append(t("ended.passes" if record["pass"] else "ended.fails"))
    elif record["needed"]:
        parts.append(t("ended.needed"))
    elif record["undecided"]:
        parts.append(t("ended.undecided"))
    return f"{t.listed(parts)}."
