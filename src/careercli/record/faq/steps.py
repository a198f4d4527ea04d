"""What it pays in the middle and at the top: two steps of one published line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure, is_number, is_told
from careercli.record.faq.group import group
from careercli.record.figure import Figure
from careercli.record.national import national_line
from careercli.text.text import Text

if TYPE_CHECKING:
    from careercli.record.money import Percentiles
    from careercli.record.occupation import Occupation


MIDDLE = {False: "Half earn {pay} or more, half less ({when}).", True: "Half earn at least {pay} ({when})."}
TOPS = {
    ("p90", False): "One in ten earns {pay} or more ({when}).",
    ("p90", True): "One in ten earns at least {pay} ({when}).",
    ("p75", False): "One in four earns {pay} or more ({when}).",
    ("p75", True): "One in four earns at least {pay} ({when}).",
}
"""By whether the publisher gives only a lower bound."""
BASES = {"full-time": "{year}, full-time employees", "all": "{year}, all employees"}
"""Whose pay a line is, where the publisher says so."""


def line(record: Occupation) -> Percentiles | None:
    """The national line answers on pay rest on, where its median is told. Only its steps are set side by side."""
    found = national_line(record)
    return found if found is not None and is_told(found.get("p50")) else None


def when(entry: Percentiles, t: Text) -> str:
    """The year of a line and whose pay it is."""
    text = BASES.get(entry.get("basis", ""), "")
    return t(text, year=entry["year"]) if text else str(entry["year"])


def middle(asking: Asking) -> Said | None:
    """The national median."""
    entry = line(asking.record)
    if entry is None:
        return None
    text = MIDDLE[not is_number(entry["p50"])]
    return _step(asking, entry, "p50", ("pay-middle", asking.t("What does it pay in the middle?"), text))


def top(asking: Asking) -> Said | None:
    """The highest step above the median on the line of the median."""
    entry = line(asking.record)
    step = next((name for name in ("p90", "p75") if entry is not None and is_told(entry.get(name))), None)
    if entry is None or step is None:
        return None
    text = TOPS[step, not is_number(value_of(entry, step))]
    return _step(asking, entry, step, ("pay-top", asking.t("What does it pay at the top?"), text))


def value_of(entry: Percentiles, step: str) -> Figure:
    """A step of a line that is known to be told."""
    value: Figure = entry[step]  # type: ignore[literal-required]
    return value


def _step(asking: Asking, entry: Percentiles, step: str, told: tuple[str, str, str]) -> Said:
    record, t = asking.record, asking.t
    key, question, text = told
    value, currency, rated = value_of(entry, step), record["pay"]["currency"], entry.get("rated_at", "")
    bare = value["at_least"] if isinstance(value, dict) and "at_least" in value else value
    answer = [t(text, pay=t.pay(bare, currency, entry["period"]), when=when(entry, t))]
    beside = Beside(year=entry["year"], rated_at=rated)
    figures = [figure(step, value, f"{currency} {entry['period']}", entry["source"], beside)]
    return Said(key, question, t.joined([*answer, group(record, rated, t)]), figures, [entry["source"]])
