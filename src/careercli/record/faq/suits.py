"""Whom it suits: interests, the skills it asks and the conditions people work under, own or a counterpart's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.fit_words import CONDITIONS, suited

if TYPE_CHECKING:
    from careercli.record.fit import Fit
    from careercli.record.occupation import FaqFigure

NAMED = 3
OFTEN = "often"


def suits(asking: Asking) -> Said | None:
    """Whom by interests, the skills asked most or more than elsewhere, what is often so; with whose they are."""
    fit, t = asking.around.fit, asking.t
    if fit is None or not (fit["interests"] or fit.get("skills") or fit.get("top_skills")):
        return None
    answer = [
        suited(fit["interests"], t.__call__),
        _skills(asking, fit),
        _conditions(asking, fit),
        _whose(asking, fit),
    ]
    figures = [*_figures(fit)]
    sources = [one["source"] for one in figures] + ([fit["through"]["source"]] if "through" in fit else [])
    return Said("suits", t("Whom does it suit?"), t.joined(answer), figures, sources)


def _skills(asking: Asking, fit: Fit) -> str:
    t = asking.t
    if top := [one["name"] for one in fit.get("top_skills", [])[:NAMED]]:
        return t("Skills asked most: {skills}.", skills=t.listed(top))
    more = [one["name"] for one in fit.get("skills", [])[:NAMED]]
    return t("Skills asked more of than elsewhere: {skills}.", skills=t.listed(more)) if more else ""


def _often(fit: Fit) -> list[str]:
    """What is often so in the occupation itself, not where it is read through another."""
    told = [] if "context_through" in fit else fit.get("context", [])
    return [one["what"] for one in told if one["extent"] == OFTEN][:NAMED]


def _conditions(asking: Asking, fit: Fit) -> str:
    t, often = asking.t, _often(fit)
    named = t.listed(t(CONDITIONS[what]) for what in often)
    return t("Often: {conditions}.", conditions=named) if often else ""


def _figures(fit: Fit) -> Iterator[FaqFigure]:
    beside = Beside(derived="through" in fit)
    source = fit.get("interests_source", "")
    yield from (figure("interest", name, "interest", source, beside) for name in fit["interests"] if source)
    top = fit.get("top_skills", [])[:NAMED]
    yield from (figure("top_skill", one["name"], "skill", one["source"], beside) for one in top)
    for one in () if top else fit.get("skills", [])[:NAMED]:
        yield figure(one["name"], one["value"], one["scale"], one["source"], beside)
    often = set(_often(fit))
    for condition in fit.get("context", []):
        if condition["what"] in often:
            yield figure("condition", condition["what"], "often", condition["source"])


def _whose(asking: Asking, fit: Fit) -> str:
    """Whose interests and skills these are."""
    if "through" not in fit:
        return ""
    t, other = asking.t, fit["through"]
    told = {"title": t.title(other["title"]), "id": other["id"]}
    return t("Read through its counterpart {title} ({id}), as this country publishes none.", **told)
