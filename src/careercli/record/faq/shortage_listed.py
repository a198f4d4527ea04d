"""Where nobody rates the market: which visa list the occupation is on, with its condition and what that measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.national import projection_of, turnover
from careercli.record.visas import CONDITIONS

if TYPE_CHECKING:
    from careercli.record.occupation import FaqFigure, Listing


OPENINGS = "openings"
"""What tells of a shortage in a country where nobody rates it."""
CODED = "third-party code: "
"""How the condition of an entry begins whose code is not the publisher's own."""


def listed(asking: Asking) -> Said | None:
    """The lists in force on the day, each with its condition; turnover besides where nothing else tells of it."""
    if asking.country["shortage_told_by"] == OPENINGS:
        return _american(asking)
    found = _on_lists(asking)
    if not found:
        return None
    t = asking.t
    named = "; ".join(_named(asking, one) for one in found)
    answer = t("Not rated here. It is on {lists}; such a list eases the visa and measures no vacancies.", lists=named)
    return _said(asking, answer, _figures(found))


def _on_lists(asking: Asking) -> list[Listing]:
    """The entries of the country's lists of shortages that still count on the day."""
    ended, country = asking.around.ended, asking.country
    lists = [f"{country['country']}/{name}" for name in country["shortage_lists"]]
    entries = [one for one in asking.record["lists"] if one["list"] in lists and one["status"] == "in force"]
    return [one for one in entries if (one["list"], one["year"]) not in ended]


def _named(asking: Asking, one: Listing) -> str:
    t, condition = asking.t, one.get("condition", "")
    told = {"name": one["name"], "year": one["year"]}
    if condition.startswith(CODED):
        return t("“{name}” ({year}: only as {job}, by a code others gave it)", job=condition[len(CODED) :], **told)
    if not condition:
        return t("“{name}” ({year})", **told)
    return t("“{name}” ({year}: {condition})", condition=t(CONDITIONS.get(condition, condition)), **told)


def _figures(found: list[Listing]) -> list[FaqFigure]:
    return [figure(one["list"], one["year"], "year", one["source"], Beside(year=one["year"])) for one in found]


def _said(asking: Asking, answer: str, figures: list[FaqFigure]) -> Said:
    sources = list(dict.fromkeys(one["source"] for one in figures))
    return Said("shortage", asking.t("Is the shortage real?"), answer, figures, sources)


def _american(asking: Asking) -> Said | None:
    """No rating exists; what is known is how many openings come a year on each hundred workers."""
    t, exempt = asking.t, _on_lists(asking)
    text, figures = _turnover(asking)
    if not figures and not exempt:
        return None
    answer = [t("No American source here rates shortages."), text]
    if exempt:
        answer.append(
            t(
                "It is on Schedule A ({year}), work held to be short of people, so no labour certification is asked.",
                year=exempt[0]["year"],
            )
        )
    return _said(asking, t.joined(answer), [*figures, *_figures(exempt)])


def _turnover(asking: Asking) -> tuple[str, list[FaqFigure]]:
    projection = projection_of(asking.record)
    share = turnover(projection.get("openings_per_year"), projection["employment_from"]) if projection else None
    if projection is None or share is None:
        return "", []
    t, rated = asking.t, projection.get("rated_at", "")
    text = t(
        "Openings come to {share} a year for every 100 workers ({from} to {to}, worked out here), people who leave "
        "counted in.",
        **{"share": t.decimal(share), "from": projection["from"], "to": projection["to"]},
    )
    beside = Beside(year=projection["to"], rated_at=rated, derived=True)
    return text, [figure("openings_per_100_workers", share, "per 100 workers", projection["source"], beside)]
