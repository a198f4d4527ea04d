"""The Canadian rating of ten years to come, beside its count of openings and of people looking for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.figure import amount_or_none
from careercli.record.national import projection_of
from careercli.text.text import Text

if TYPE_CHECKING:
    from careercli.record.occupation import FaqFigure, Projection


VERDICTS = {
    "Shortage": "Yes, by the national projections: rated “{future}” for {from} to {to}, lately “{recent}”.",
    "Balance": "No, by the national projections: rated “{future}” for {from} to {to}, lately “{recent}”.",
    "Surplus": "No, rather too many people by the national projections: rated “{future}” for {from} to {to}, lately "
    "“{recent}”.",
}
"""By the word the publisher's rating of the years to come ends on."""
COUNT = "It counts {openings} openings against {seekers} people looking for work over {n} years."
LOSING = "It counts fewer posts coming free than going, by {openings} over {n} years."


def counted(asking: Asking) -> Said | None:
    """The publisher's words, its count, and that the two disagree where they do."""
    projection = projection_of(asking.record)
    if projection is None or not (projection.get("recent") and projection.get("future")):
        return None
    t, source = asking.t, projection["source"]
    text, counts = _count(projection, t)
    disagrees = disagreement(projection)
    answer = [_verdict(projection, t), text, t(disagrees) if disagrees else ""]
    ratings = [figure(name, projection[name], "rating", source) for name in ("recent", "future")]
    return Said("shortage", t("Is the shortage real?"), t.joined(answer), [*ratings, *counts], [source])


def _verdict(projection: Projection, t: Text) -> str:
    years = {"from": projection["from"] + 1, "to": projection["to"]}
    recent, future = projection.get("recent", ""), projection.get("future", "")
    word = next((word for word in VERDICTS if future.endswith(word)), "Balance")
    return t(VERDICTS[word], recent=t(recent), future=t(future), **years)


def _count(projection: Projection, t: Text) -> tuple[str, list[FaqFigure]]:
    openings, seekers = amount_or_none(projection["openings"]), amount_or_none(projection.get("seekers"))
    years = projection["to"] - projection["from"]
    if openings is None or seekers is None:
        return "", []
    source, beside = projection["source"], Beside(year=projection["to"])
    figures = [
        figure("openings", openings, "persons", source, beside),
        figure("seekers", seekers, "persons", source, beside),
        figure("years", years, "years", source, Beside(derived=True)),
    ]
    if openings < 0:
        return t(LOSING, openings=t.count(-openings), n=years), figures
    return t(COUNT, openings=t.count(openings), seekers=t.count(seekers), n=years), figures


FEW = "Rating and count disagree: by the count there are people enough."
MANY = "Rating and count disagree: by the count there are openings enough."


def disagreement(projection: Projection) -> str:
    """What to say where the rating says one thing and the count another, a message id; "" where they agree."""
    openings, seekers = amount_or_none(projection["openings"]), amount_or_none(projection.get("seekers"))
    if openings is None or seekers is None:
        return ""
    future = projection.get("future", "")
    if future.endswith("Shortage") and seekers >= openings:
        return FEW
    if future.endswith("Surplus") and openings >= seekers:
        return MANY
    return ""
