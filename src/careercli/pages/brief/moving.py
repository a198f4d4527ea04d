"""MOVING: the visa routes that take the job, whether each needs a job offer, and the first things each asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Note, Phrase, Section
from careercli.pages.brief import spare
from careercli.record.route_asks import OFFER
from careercli.record.visas import CLOSED, PERSON, UNKNOWN
from careercli.words.sentences import families, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.pages.brief import Brief
    from careercli.record.visas import RouteOf
    from careercli.text.text import Text

SHOWN = 5
"""Rows of the table; one less where a notice stands below it."""
MONTH = len("2026-09")
ASIDE = re.compile(r"\s*\([^()]*\)|[.]$")


def section(one: Brief, t: Text) -> Section:
    """The routes that take the job first, then in a line those that look at the person and those not known."""
    taking = alike([route for route in one.routes if _takes(route)], one, t)
    notices = _notices(one, t)
    shown = SHOWN - len(notices)
    blocks: list[Block] = [routes_table(taking[:shown], one, t)] if taking else []
    blocks += [Note(text, "warning") for text in notices]
    more = Cell(t("brief.more", command=f"career visas {one.card.record['id']}"), "more")
    none = [] if taking else [Cell(t("brief.moving.none" if one.routes else "brief.moving.unknown"))]
    blocks.append(Phrase((*none, *_others(one, [route for row in taking[shown:] for route in row], t), more)))
    return Section(t("brief.label.moving"), tuple(blocks))  # type: ignore[arg-type]


def _others(one: Brief, beyond: Sequence[RouteOf], t: Text) -> list[Cell]:
    """Routes beyond the table, those that look at the person, and those of which it is not known: a sentence each.

    It names them without what stands in parentheses."""
    live = [route for route in one.routes if route["status"] != CLOSED]
    kinds = {
        "brief.moving.more": beyond,
        "brief.moving.personal": [each for each in live if each["bound_to"] == PERSON and each["status"] != UNKNOWN],
        "brief.moving.not_known": [each for each in live if each["status"] == UNKNOWN],
    }
    return [
        Cell(
            t(key, names=shortened([ASIDE.sub("", name) for name in _names(some, one, t)], t)),
            "dim",
            _refs(some),
            spare.PERSONAL if key == "brief.moving.personal" else 0,
        )
        for key, some in kinds.items()
        if some
    ]


def _takes(route: RouteOf) -> bool:
    return route["status"] not in (CLOSED, UNKNOWN) and route["bound_to"] != PERSON


def _notices(one: Brief, t: Text) -> list[str]:
    """What goes with the names of the routes: the first of it, in short where there is such a form."""
    every = [note["says"] for route in one.routes if _takes(route) for note in route["notes"] if note["notice"]]
    return [t.from_data(one.short.get(says, says)) for says in dict.fromkeys(every)][:1]


def _names(routes: Sequence[RouteOf], one: Brief, t: Text) -> list[str]:
    """The routes by their short names, those of one family together."""
    return families((t.from_data(one.short.get(route["name"], route["name"])) for route in routes), t)


def alike(routes: Sequence[RouteOf], one: Brief, t: Text) -> list[list[RouteOf]]:
    """Each route by itself, but together those of one family that ask the same."""
    found: dict[tuple[str, str, str], list[RouteOf]] = {}
    for route in routes:
        family = one.short.get(route["name"], route["name"]).partition(": ")[0]
        found.setdefault((family, route["offer"], _asks(route, one, t)), []).append(route)
    return list(found.values())


def routes_table(rows: Sequence[Sequence[RouteOf]], one: Brief, t: Text) -> Grid:
    """A line a row of routes: name, whether an offer is needed, what they ask."""
    country = t.title(one.country["name"])
    scored = [route for some in rows for route in some if _cutoff(route)]
    old = any(not system["known"] and system["known_to"] for route in scored for system in route["systems"])
    asks = "brief.moving.asks_old_score" if old else "brief.moving.asks_score" if scored else "brief.moving.asks"
    columns = (
        Column(t("brief.moving.to", country=country)),
        Column(t("brief.moving.offer")),
        Column(t(asks)),
    )
    cells = tuple(
        (
            Cell("; ".join(_names(some, one, t)), "strong", _refs(some)),
            Cell(t(f"brief.moving.offer.{some[0]['offer']}")),
            Cell(_asks(some[0], one, t)),
        )
        for some in rows
    )
    return Grid(columns, cells, light=True)


def _refs(routes: Sequence[RouteOf]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(route["source"] for route in routes))


def _asks(route: RouteOf, one: Brief, t: Text) -> str:
    """What the route asks, in kinds; else its first condition. Then the last cut-off of a pool."""
    cutoff = _cutoff(route)
    kinds = [
        t(f"brief.moving.kind.{kind}") for kind in one.asks.get(route["route"], ()) if _is_told(kind, bool(cutoff))
    ]
    if kinds:
        text = t.listed(kinds)
    elif cutoff:
        text = ""  # a draw asks for what the routes above ask, whose names begin like its own
    else:
        text = next((ASIDE.sub("", t.from_data(need)) for need in route["needs"]), "") or t.from_data(route["hint"])
    if cutoff:
        last = t("brief.moving.cutoff", points=cutoff[0], day=cutoff[1])
        return f"{text} · {last}" if text else last
    return text


def _cutoff(route: RouteOf) -> tuple[int, str] | None:
    """The lowest score invited last, and its month; None of a route without one."""
    invited = route.get("invited")
    last, cutoff = (invited["last"], invited.get("cutoff")) if invited else (None, None)
    return (cutoff, last[:MONTH]) if last and cutoff else None


def _is_told(kind: str, scored: bool) -> bool:
    """Whether a kind is named among what a route asks: an offer has its column, an invitation its last score."""
    return kind != OFFER and not (kind == "invitation" and scored)
