"""What study it takes, and whom the work suits: interests, skills, conditions, own or a counterpart's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.queries.faq.question import Answer, Detail, Question, figure, of_group
from careercli.record import isced
from careercli.words.fit import suited
from careercli.words.level import is_german, levels_text, scheme_key, stage_text

if TYPE_CHECKING:
    from careercli.record.fit import Fit
    from careercli.record.occupation import Education, FaqFigure

NAMED = 3
OFTEN = "often"
ISCED = ("isced_low", "isced_high")


def schooling(question: Question) -> Answer | None:
    """What entry typically takes, in the publisher's words or those of its level, and on the common scale."""
    record, t = question.record, question.t
    stage = next((one for one in record["education"] if one.get("typical")), None)
    if stage is None:
        return None
    rated = stage.get("rated_at", "")
    answer = [t("faq.schooling.usually", stage=_stage(question, stage))]
    detail = Detail(rated_at=rated)
    figures = [figure("education", stage["stage"], "level", stage["source"], detail)]
    sources = [stage["source"]]
    if "isced_low" in stage:
        answer.append(_common(question, stage["isced_low"], stage["isced_high"]))
        figures += [figure(name, stage[name], "ISCED 2011", stage["isced_source"], detail) for name in ISCED]  # type: ignore[literal-required]
        sources.append(stage["isced_source"])
    answer.append(of_group(record, rated, t))
    return Answer("schooling", t("faq.schooling.question"), t.joined(answer), figures, sources)


def _stage(question: Question, stage: Education) -> str:
    """The publisher's words; the level with its meaning where those are German."""
    t, words = question.t, stage_text(stage, question.t)
    if not is_german(stage):
        return words
    values = {"scheme": t(scheme_key(stage.get("scheme", ""))), "level": stage.get("level", ""), "meaning": words}
    return t("faq.schooling.level", **values)


def _common(question: Question, low: int, high: int) -> str:
    """The place on the scale of all countries."""
    return question.t("faq.schooling.isced", span=isced.span(low, high), words=levels_text(low, high, question.t))


def suits(question: Question) -> Answer | None:
    """Whom by interests, the skills needed most or more than elsewhere, what is often so; with whose they are."""
    fit, t = question.context.fit, question.t
    if fit is None or not (fit["interests"] or fit.get("skills") or fit.get("top_skills")):
        return None
    answer = [
        suited(fit["interests"], t),
        _skills(question, fit),
        _conditions(question, fit),
        _whose(question, fit),
    ]
    figures = [*_figures(fit)]
    sources = [one["source"] for one in figures] + ([fit["through"]["source"]] if "through" in fit else [])
    return Answer("suits", t("faq.suits.question"), t.joined(answer), figures, sources)


def _skills(question: Question, fit: Fit) -> str:
    t = question.t
    if top := [one["name"] for one in fit.get("top_skills", [])[:NAMED]]:
        return t("faq.suits.top_skills", skills=t.listed(top))
    more = [one["name"] for one in fit.get("skills", [])[:NAMED]]
    return t("faq.suits.skills", skills=t.listed(more)) if more else ""


def _often(fit: Fit) -> list[str]:
    """What is often so in the occupation itself, not where it is read through another."""
    known = [] if "context_through" in fit else fit.get("context", [])
    return [one["what"] for one in known if one["extent"] == OFTEN][:NAMED]


def _conditions(question: Question, fit: Fit) -> str:
    t, often = question.t, _often(fit)
    named = t.listed(t(f"fit.condition.{what.replace(' ', '_')}") for what in often)
    return t("faq.suits.conditions", conditions=named) if often else ""


def _figures(fit: Fit) -> Iterator[FaqFigure]:
    detail = Detail(derived="through" in fit)
    source = fit.get("interests_source", "")
    yield from (figure("interest", name, "interest", source, detail) for name in fit["interests"] if source)
    top = fit.get("top_skills", [])[:NAMED]
    yield from (figure("top_skill", one["name"], "skill", one["source"], detail) for one in top)
    for one in () if top else fit.get("skills", [])[:NAMED]:
        yield figure(one["name"], one["value"], one["scale"], one["source"], detail)
    often = set(_often(fit))
    for condition in fit.get("context", []):
        if condition["what"] in often:
            yield figure("condition", condition["what"], "often", condition["source"])


def _whose(question: Question, fit: Fit) -> str:
    """Whose interests and skills these are."""
    if "through" not in fit:
        return ""
    t, other = question.t, fit["through"]
    return t("faq.suits.through", title=t.title(other["title"]), id=other["id"])
