"""How many openings there are, how many people do the work, and the score of the rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.question import Answer, Detail, Question, figure, of_group
from careercli.record.figure import amount_or_none
from careercli.record.national import projection_of
from careercli.text.text import Text

if TYPE_CHECKING:
    from careercli.record.occupation import FaqFigure, Projection


TOO_WIDE = "wide groups"
"""Whose workers are counted where the number says nothing of one occupation."""


def openings(question: Question) -> Answer | None:
    """Openings a year and growth."""
    record, t = question.record, question.t
    projection = projection_of(record)
    if projection is None:
        return None
    parts = [part for part in (_openings(projection, t), _growth(projection, t)) if part]
    if not parts:
        return None
    answer = [text for text, _ in parts] + [of_group(record, projection.get("rated_at", ""), t)]
    covers = question.country["projections_cover"]
    answer.append(t("faq.openings.covers", part=covers) if covers else "")
    figures = [one for _, known in parts for one in known]
    return Answer("openings", t("faq.openings.question"), t.joined(answer), figures, [projection["source"]])


def _openings(projection: Projection, t: Text) -> tuple[str, list[FaqFigure]] | None:
    amount = amount_or_none(projection.get("openings_per_year"))
    if amount is None:
        return None
    values = {"number": t.count(abs(amount)), "from": projection["from"], "to": projection["to"]}
    text = t("faq.openings.losing" if amount < 0 else "faq.openings.yearly", **values)
    detail = _detail(projection, projection["openings_basis"] == "total")
    return text, [figure("openings_per_year", amount, "persons", projection["source"], detail)]


def _growth(projection: Projection, t: Text) -> tuple[str, list[FaqFigure]] | None:
    growth = amount_or_none(projection["growth_percent"])
    if growth is None:
        return None
    text = growth_words(growth, projection["from"], projection["to"], t)
    detail = _detail(projection, projection["growth_derived"])
    return text, [figure("growth_percent", growth, "percent", projection["source"], detail)]


def growth_words(growth: float, since: int, to: int, t: Text) -> str:
    """More jobs, fewer, or about as many, between two years."""
    values = {"growth": t.percent(abs(growth)), "from": since, "to": to}
    if round(growth, 1) == 0:
        return t("faq.growth.none", **values)
    return t("faq.growth.more" if growth > 0 else "faq.growth.fewer", **values)


def _detail(projection: Projection, derived: bool) -> Detail:
    return Detail(year=projection["to"], rated_at=projection.get("rated_at", ""), derived=derived)


def workers(question: Question) -> Answer | None:
    """The employment the projection starts from."""
    record, t = question.record, question.t
    projection = projection_of(record)
    people = amount_or_none(projection["employment_from"]) if projection else None
    if projection is None or people is None or question.country["projections_of"] == TOO_WIDE:
        return None
    rated = projection.get("rated_at", "")
    text = t("faq.workers.count", number=t.count(people), year=projection["from"])
    detail = Detail(year=projection["from"], rated_at=rated)
    figures = [figure("employment_from", people, "persons", projection["source"], detail)]
    answer = t.joined([text, of_group(record, rated, t)])
    return Answer("workers", t("faq.workers.question"), answer, figures, [projection["source"]])


def rating(question: Question) -> Answer | None:
    """The overall score with the number of axes behind it."""
    record, t = question.record, question.t
    brief = record.get("rating")
    overall = amount_or_none(brief["overall"]) if brief else None
    if brief is None or overall is None:
        return None
    values = {"overall": t.decimal(overall), "axes": len(brief["axes"]), "id": record["id"]}
    derived = Detail(derived=True)
    figures = [
        figure("overall", overall, "of 10", brief["source"], derived),
        figure("axes", len(brief["axes"]), "axes", brief["source"], derived),
    ]
    return Answer("rating", t("faq.rating.question"), t("faq.rating.overall", **values), figures, [brief["source"]])
