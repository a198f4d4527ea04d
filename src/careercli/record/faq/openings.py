"""How many openings there are: those projected a year, and the growth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.faq.group import group
from careercli.record.faq.words import Words
from careercli.record.figure import amount_or_none
from careercli.record.national import projection_of

if TYPE_CHECKING:
    from careercli.record.occupation import FaqFigure, Projection


ENGLAND = "gb"
"""Its projections are of England alone."""


def openings(asking: Asking) -> Said | None:
    """Openings a year and growth, each said to be worked out here where it is."""
    record, label = asking.record, asking.label
    projection = projection_of(record)
    if projection is None:
        return None
    parts = [part for part in (_openings(projection, label), _growth(projection, label)) if part]
    if not parts:
        return None
    answer = [text for text, _ in parts] + [group(record, projection.get("rated_at", ""), label)]
    answer.append(label("It covers England only.") if record["country"] == ENGLAND else "")
    figures = [one for _, told in parts for one in told]
    question = label("How many openings are there?")
    return Said("openings", question, label.joined(answer), figures, [projection["source"]])


def _openings(projection: Projection, label: Words) -> tuple[str, list[FaqFigure]] | None:
    amount = amount_or_none(projection.get("openings_per_year"))
    if amount is None:
        return None
    derived = projection["openings_basis"] == "total"
    values = {"n": label.number(abs(amount)), "from": projection["from"], "to": projection["to"]}
    if amount < 0:
        text = label("Fewer posts come free than go: {n} a year, {from} to {to}, worked out here.", **values)
    elif derived:
        text = label(
            "About {n} openings a year are projected, {from} to {to}, worked out here from the total.", **values
        )
    else:
        text = label("About {n} openings a year are projected, {from} to {to}.", **values)
    return text, [figure("openings_per_year", amount, "persons", projection["source"], _beside(projection, derived))]


def _growth(projection: Projection, label: Words) -> tuple[str, list[FaqFigure]] | None:
    growth = amount_or_none(projection["growth_percent"])
    if growth is None:
        return None
    derived = projection["growth_derived"]
    told = {"growth": label.percent(growth, signed=True), "from": projection["from"], "to": projection["to"]}
    if derived:
        text = label("Employment is projected to change by {growth}, {from} to {to}, worked out here.", **told)
    else:
        text = label("Employment is projected to change by {growth}, {from} to {to}.", **told)
    return text, [figure("growth_percent", growth, "percent", projection["source"], _beside(projection, derived))]


def _beside(projection: Projection, derived: bool) -> Beside:
    return Beside(year=projection["to"], rated_at=projection.get("rated_at", ""), derived=derived)
