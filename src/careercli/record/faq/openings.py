"""How many openings there are: those projected a year, and the growth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.faq.group import group
from careercli.record.figure import amount_or_none
from careercli.record.national import projection_of
from careercli.text.text import Text

if TYPE_CHECKING:
    from careercli.record.occupation import FaqFigure, Projection


COVERS = {"England": "It covers England only."}
"""What is said of projections of a part of the country."""


def openings(asking: Asking) -> Said | None:
    """Openings a year and growth, each said to be worked out here where it is."""
    record, t = asking.record, asking.t
    projection = projection_of(record)
    if projection is None:
        return None
    parts = [part for part in (_openings(projection, t), _growth(projection, t)) if part]
    if not parts:
        return None
    answer = [text for text, _ in parts] + [group(record, projection.get("rated_at", ""), t)]
    answer.append(t(COVERS[part]) if (part := asking.country["projections_cover"]) else "")
    figures = [one for _, told in parts for one in told]
    question = t("How many openings are there?")
    return Said("openings", question, t.joined(answer), figures, [projection["source"]])


def _openings(projection: Projection, t: Text) -> tuple[str, list[FaqFigure]] | None:
    amount = amount_or_none(projection.get("openings_per_year"))
    if amount is None:
        return None
    derived = projection["openings_basis"] == "total"
    values = {"n": t.count(abs(amount)), "from": projection["from"], "to": projection["to"]}
    if amount < 0:
        text = t("Fewer posts come free than go: {n} a year, {from} to {to}, worked out here.", **values)
    elif derived:
        text = t("About {n} openings a year are projected, {from} to {to}, worked out here from the total.", **values)
    else:
        text = t("About {n} openings a year are projected, {from} to {to}.", **values)
    return text, [figure("openings_per_year", amount, "persons", projection["source"], _beside(projection, derived))]


def _growth(projection: Projection, t: Text) -> tuple[str, list[FaqFigure]] | None:
    growth = amount_or_none(projection["growth_percent"])
    if growth is None:
        return None
    derived = projection["growth_derived"]
    told = {"growth": t.percent(growth, signed=True), "from": projection["from"], "to": projection["to"]}
    if derived:
        text = t("Employment is projected to change by {growth}, {from} to {to}, worked out here.", **told)
    else:
        text = t("Employment is projected to change by {growth}, {from} to {to}.", **told)
    return text, [figure("growth_percent", growth, "percent", projection["source"], _beside(projection, derived))]


def _beside(projection: Projection, derived: bool) -> Beside:
    return Beside(year=projection["to"], rated_at=projection.get("rated_at", ""), derived=derived)
