"""Whom it suits: interests and the skills asked most, as published or through a counterpart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.model.faq.asking import Asking, Beside, Said, figure

if TYPE_CHECKING:
    from careercli.model.occupation import Fit


NAMED = 3


def suits(asking: Asking) -> Said | None:
    """A page's own words first; else interests and skills, with whose they are where not the country's own."""
    fit, label = asking.around.fit, asking.label
    if fit is None or not (fit["interests"] or fit.get("skills")):
        return None
    skills = fit.get("skills", [])[:NAMED]
    answer = [
        _interests(asking, fit),
        label("Skills asked most: {skills}.", skills=label.listed(one["name"] for one in skills)) if skills else "",
        _through(asking, fit),
    ]
    beside = Beside(derived="through" in fit)
    figures = [figure(one["name"], one["value"], one["scale"], one["source"], beside) for one in skills]
    source = fit.get("interests_source", "")
    figures += [figure("interest", name, "interest", source, beside) for name in fit["interests"] if source]
    sources = [one["source"] for one in skills] + [source]
    sources += [fit["through"]["source"]] if "through" in fit else []
    return Said("suits", label("Whom does it suit?"), label.joined(answer), figures, sources)


def _interests(asking: Asking, fit: Fit) -> str:
    label = asking.label
    if not fit["interests"]:
        return ""
    return label("Leading interests: {interests}.", interests=label.listed(label(name) for name in fit["interests"]))


def _through(asking: Asking, fit: Fit) -> str:
    """Whose interests and skills these are."""
    if "through" not in fit:
        return ""
    label, other = asking.label, fit["through"]
    told = {"title": label.title(other["title"]), "id": other["id"]}
    return label("Read through its counterpart {title} ({id}), as this country publishes none.", **told)
