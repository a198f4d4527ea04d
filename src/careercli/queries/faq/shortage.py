"""Is there a shortage: what the country's own publisher rates by region or counts, else which visa lists it is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.queries.faq.question import Answer, Detail, Question, figure
from careercli.record.figure import amount_or_none
from careercli.record.national import disagreement, projection_of, turnover
from careercli.text.text import Text
from careercli.words.sentences import in_sentences
from careercli.words.visas import condition_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.occupation import FaqFigure, Listing, Projection, ShortageRating

VERDICTS = ("Shortage", "Balance", "Surplus")
"""Words the Canadian rating of the years to come ends on."""
OPENINGS = "openings"
"""What speaks of a shortage in a country where nobody rates it."""
CODED = "third-party code: "
"""How the condition of an entry begins whose code is not the publisher's own."""
NO = "no shortage"
AREAS = {"shortage": "all", "regional shortage": "regional", "metropolitan shortage": "metropolitan"}
"""Where in a state, by the Australian rating."""


def shortage(question: Question) -> Answer | None:
    """The strongest the country publishes: a rating by region, a rating with counts, else lists and their worth."""
    return _rated(question) or _counted(question) or _listed(question)


def _rated(question: Question) -> Answer | None:
    """The Australian rating: yes with the places, or no; a rating opens no visa."""
    entries = question.record["outlook"].get("shortage", [])
    if not entries:
        return None
    t = question.t
    short = [one for one in entries if one["rating"] != NO]
    values = {"year": entries[0]["year"], "by": "Jobs and Skills Australia"}
    if not short:
        text = t("faq.shortage.nowhere", **values)
    else:
        key = "faq.shortage.not_nationally" if entries[0]["rating"] == NO else "faq.shortage.rated"
        text = in_sentences(key, _places(question, entries), t, **values)
    answer = t.joined([text, t("faq.shortage.market_only")])
    figures = [
        figure("shortage", one["rating"], "rating", one["source"], Detail(region=one["region"], year=one["year"]))
        for one in entries
    ]
    return Answer("shortage", t("faq.shortage.question"), answer, figures, [entries[0]["source"]])


def _places(question: Question, entries: Sequence[ShortageRating]) -> list[str]:
    """Nationally, in all states, or the states by name; with the kind of area where it is one."""
    t = question.t
    states = [one for one in entries if "-" in one["region"]]
    found: dict[str, list[str]] = {}
    for one in states:
        if one["rating"] != NO:
            found.setdefault(one["rating"], []).append(one["region"])
    if not found:
        return [t("faq.shortage.whole_country")]
    return [_where(question, rating, regions, len(states)) for rating, regions in found.items()]


def _where(question: Question, rating: str, regions: Sequence[str], states: int) -> str:
    t, area = question.t, AREAS[rating]
    if len(regions) == states:
        return t(f"faq.shortage.everywhere.{area}")
    return t(f"faq.shortage.in.{area}", regions=t.listed(question.region(region) for region in regions))


def _counted(question: Question) -> Answer | None:
    """The Canadian rating of ten years to come and its count of openings; not clear where the two disagree."""
    projection = projection_of(question.record)
    if projection is None or not (projection.get("recent") and projection.get("future")):
        return None
    t, source = question.t, projection["source"]
    text, counts = _count(projection, t)
    answer = [_verdict(projection, t), text]
    ratings = [figure(name, projection[name], "rating", source) for name in ("recent", "future")]
    return Answer("shortage", t("faq.shortage.question"), t.joined(answer), [*ratings, *counts], [source])


def _verdict(projection: Projection, t: Text) -> str:
    years = {"from": projection["from"] + 1, "to": projection["to"]}
    recent, future = projection.get("recent", ""), projection.get("future", "")
    word = next((word for word in VERDICTS if future.endswith(word)), "Balance").lower()
    disagrees = disagreement(projection)  # neither yes nor no: the answer takes nothing back later
    return t.joined(
        [
            t(f"faq.shortage.unclear.{disagrees}" if disagrees else f"faq.shortage.verdict.{word}", **years),
            t("faq.shortage.ratings", recent=_quoted(recent, t), future=_quoted(future, t)),
        ]
    )


def _quoted(rating: str, t: Text) -> str:
    """A rating as its publisher words it in English; in other languages as we do."""
    return rating if t.lang == "en" else t.word("outlook", rating)


def _count(projection: Projection, t: Text) -> tuple[str, list[FaqFigure]]:
    openings, seekers = amount_or_none(projection["openings"]), amount_or_none(projection.get("seekers"))
    years = projection["to"] - projection["from"]
    if openings is None or seekers is None:
        return "", []
    source, detail = projection["source"], Detail(year=projection["to"])
    figures = [
        figure("openings", openings, "persons", source, detail),
        figure("seekers", seekers, "persons", source, detail),
        figure("years", years, "years", source, Detail(derived=True)),
    ]
    values = {"openings": t.count(abs(openings)), "years": years}
    if openings < 0:
        return t("faq.shortage.losing", **values), figures
    return t("faq.shortage.count", seekers=t.count(seekers), **values), figures


def _listed(question: Question) -> Answer | None:
    """The visa lists in force on the day, each with its condition; turnover as well where nothing else tells of it."""
    if question.country["shortage_told_by"] == OPENINGS:
        return _american(question)
    found = _on_lists(question)
    if not found:
        return None
    t = question.t
    lists = in_sentences("faq.shortage.listed", (_list_name(question, one) for one in found), t)
    return _made(question, t.joined([t("faq.shortage.unrated"), lists, t("faq.shortage.list_worth")]), _figures(found))


def _on_lists(question: Question) -> list[Listing]:
    """The entries of the country's lists of shortages that still count on the day."""
    ended, country = question.context.ended, question.country
    lists = [f"{country['country']}/{name}" for name in country["shortage_lists"]]
    entries = [one for one in question.record["lists"] if one["list"] in lists and one["status"] == "in force"]
    return [one for one in entries if (one["list"], one["year"]) not in ended]


def _list_name(question: Question, one: Listing) -> str:
    t, condition = question.t, one.get("condition", "")
    values = {"name": one["name"], "year": one["year"]}
    if condition.startswith(CODED):
        return t("faq.shortage.list.coded", job=condition[len(CODED) :], **values)
    if not condition:
        return t("faq.shortage.list.plain", **values)
    return t("faq.shortage.list.condition", condition=condition_in(condition, t), **values)


def _figures(found: list[Listing]) -> list[FaqFigure]:
    return [figure(one["list"], one["year"], "year", one["source"], Detail(year=one["year"])) for one in found]


def _made(question: Question, answer: str, figures: list[FaqFigure]) -> Answer:
    sources = list(dict.fromkeys(one["source"] for one in figures))
    return Answer("shortage", question.t("faq.shortage.question"), answer, figures, sources)


def _american(question: Question) -> Answer | None:
    """No rating exists; what is known is how many openings come a year on each hundred workers."""
    t, exempt = question.t, _on_lists(question)
    text, figures = _turnover(question)
    if not figures and not exempt:
        return None
    schedule = t("faq.shortage.schedule_a", year=exempt[0]["year"]) if exempt else ""
    answer = t.joined([t("faq.shortage.unrated"), text, schedule])
    return _made(question, answer, [*figures, *_figures(exempt)])


def _turnover(question: Question) -> tuple[str, list[FaqFigure]]:
    projection = projection_of(question.record)
    share = turnover(projection.get("openings_per_year"), projection["employment_from"]) if projection else None
    if projection is None or share is None:
        return "", []
    t, rated = question.t, projection.get("rated_at", "")
    values = {"share": t.decimal(share), "from": projection["from"], "to": projection["to"]}
    detail = Detail(year=projection["to"], rated_at=rated, derived=True)
    figures = [figure("openings_per_100_workers", share, "per 100 workers", projection["source"], detail)]
    return t("faq.shortage.turnover", **values), figures
