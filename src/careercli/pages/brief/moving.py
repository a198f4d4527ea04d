"""MOVING: the visa routes that take the job, whether each needs a job offer, and the first things each asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Note, Phrase, Prose, Section
from careercli.record.route_asks import OFFER
from careercli.record.visas import CLOSED, PERSON, UNKNOWN
from careercli.words.sentences import families, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.pages.brief import Brief
    from careercli.record.visas import RouteOf
    from careercli.text.text import Text

SHOWN = 6
"""Rows of the table."""
ASIDE = re.compile(r"\s*\([^()]*\)|[.]$")


def section(one: Brief, t: Text) -> Section:
    """The routes that take the job first, then in a line those that look at the person and those not known."""
    taking = alike([route for route in one.routes if _takes(route)], one, t)
    blocks: list[Block] = [routes_table(taking[:SHOWN], one, t)] if taking else []
    if not taking:
        blocks.append(Prose(t("brief.moving.none" if one.routes else "brief.moving.unknown"), ""))
    blocks += [Note(text, "warning") for text in _notices(one, t)]
    more = Cell(t("brief.more", command=f"career visas {one.card.record['id']}"), "dim")
    blocks.append(Phrase((*_others(one, [route for row in taking[SHOWN:] for route in row], t), more)))
    return Section(t("brief.label.moving"), tuple(blocks))  # type: ignore[arg-type]


def _others(one: Brief, beyond: Sequence[RouteOf], t: Text) -> list[Cell]:
    """Routes beyond the table, those that look at the person, and those of which it is not known: a sentence each."""
    live = [route for route in one.routes if route["status"] != CLOSED]
    kinds = {
        "brief.moving.more": beyond,
        "brief.moving.personal": [one for one in live if one["bound_to"] == PERSON and one["status"] != UNKNOWN],
        "brief.moving.not_known": [one for one in live if one["status"] == UNKNOWN],
    }
    return [
        Cell(t(key, names=shortened(families((t.from_data(one["name"]) for one in some), t), t)), "dim", _refs(some))
        for key, some in kinds.items()
        if some
    ]


def _takes(route: RouteOf) -> bool:
    return route["status"] not in (CLOSED, UNKNOWN) and route["bound_to"] != PERSON


def _notices(one: Brief, t: Text) -> list[str]:
    """What goes with the names of the routes, the first sentence of each."""
    every = [note["says"] for route in one.routes if _takes(route) for note in route["notes"] if note["notice"]]
    return [t.from_data(says) for says in dict.fromkeys(every)][:1]


def alike(routes: Sequence[RouteOf], one: Brief, t: Text) -> list[list[RouteOf]]:
    """Each route by itself, but together those of one family that ask the same."""
    found: dict[tuple[str, str, str], list[RouteOf]] = {}
    for route in routes:
        family = t.from_data(route["name"]).partition(": ")[0]
        found.setdefault((family, route["offer"], _asks(route, one, t)), []).append(route)
    return list(found.values())


def routes_table(rows: Sequence[Sequence[RouteOf]], one: Brief, t: Text) -> Grid:
    """A line a row of routes: name, whether an offer is needed, what they ask."""
    country = t.title(one.country["name"])
    columns = (
        Column(t("brief.moving.to", country=country)),
        Column(t("brief.moving.offer")),
        Column(t("brief.moving.asks")),
    )
    cells = tuple(
        (
            Cell("; ".join(families((t.from_data(route["name"]) for route in some), t)), "strong", _refs(some)),
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
    invited = route.get("invited")
    cutoff = invited.get("cutoff") if invited and invited["last"] else None
    kinds = [t(f"brief.moving.kind.{kind}") for kind in one.asks.get(route["route"], ()) if _is_told(kind, cutoff)]
    if kinds:
        text = t.listed(kinds)
    else:
        text = next((ASIDE.sub("", t.from_data(need)) for need in route["needs"]), "") or t.from_data(route["hint"])
    if invited and cutoff:
        last = t("brief.moving.cutoff", points=cutoff, day=invited["last"])
        return f"{text} · {last}" if text else last
    return text


def _is_told(kind: str, cutoff: int | None) -> bool:
    """Whether a kind is named among what a route asks: an offer has its column, an invitation its last cut-off."""
    return kind != OFFER and not (kind == "invitation" and cutoff)
