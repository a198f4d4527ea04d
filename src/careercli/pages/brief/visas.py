"""The one-screen page of visa routes: without a job offer, with one, for people already there; what is not known."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Block, Cell, Column, Document, Facts, Grid, Note, Prose, Value
from careercli.pages import rights
from careercli.pages.brief import spare
from careercli.pages.brief.needs import LONG_ASIDE, short_needs
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.pages.regional_lists import in_short
from careercli.pages.visas import is_for_reader, own_points
from careercli.record.route_asks import EITHER, NEEDED, NOT_NEEDED, OFFER
from careercli.record.visas import CLOSED, OCCUPATION, PERSON, PLACE, UNKNOWN
from careercli.words.level import level_text
from careercli.words.sentences import divided, parted, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.occupation import Occupation
    from careercli.record.visas import Invited, RouteOf, RoutesOf, RoutesPage
    from careercli.text.text import Text

SCREEN = ((80, 40),)
"""The most lines of the page, by the columns of a terminal."""
INSIDE = "inside"
DRAW = "draw"
GROUPS = (NOT_NEEDED, EITHER, NEEDED, INSIDE)
"""The groups of routes in their order: by whether they need an offer, then those for people already there."""
ROOM = 400
"""Letters of what all routes ask together."""
NAME = 31
"""Columns of a terminal for the routes' names."""
NAMES, FEW = 9, 2
"""Words of the names in a line; how many routes of weak evidence are named."""
ASIDE = re.compile(r"\s*[(（][^()（）]*[)）]")
CHECKED = ("O", "O2")


class Routes(NamedTuple):
    """The routes of an occupation with its card's record; `groups` are those that take it."""

    record: RoutesOf
    whole: Occupation
    groups: Mapping[str, Sequence[RouteOf]]

    @property
    def shown(self) -> list[RouteOf]:
        """The routes of all groups."""
        return [route for some in self.groups.values() for route in some]


def page(record: RoutesPage, t: Text, rows: int | None = None) -> Document:
    """The routes of each occupation, one below the other."""
    command = f"career visas {' '.join(card['id'] for _, card in record.routes)}"
    pages = [_one(Routes(one, card, _groups(one, record)), record, t) for one, card in record.routes]
    return with_brief_sources(spare.on_one_screen(pages, t, SCREEN), record.sources, command, t)


def _groups(one: RoutesOf, record: RoutesPage) -> dict[str, list[RouteOf]]:
    """The routes that take the occupation: those for it first, then draws of their families that look at the person,
    routes of places, and the other routes that look at the person."""
    found: dict[str, list[RouteOf]] = {name: [] for name in GROUPS}
    open_ones = [route for route in one["visas"] if route["status"] not in (CLOSED, UNKNOWN) and is_for_reader(route)]
    families = tuple({parted(route["name"])[0] for route in open_ones if route["bound_to"] == OCCUPATION})
    for kind in (OCCUPATION, DRAW, PLACE, PERSON):
        for route in open_ones:
            if kind != _bound(route, families):
                continue
            asks = record.asks.get(route["route"], ())
            inside = "stay" in asks and OFFER not in asks
            found[INSIDE if inside else route["offer"]].append(route)
    return {name: routes for name, routes in found.items() if routes}


def _bound(route: RouteOf, families: tuple[str, ...]) -> str:
    """What a route is bound to; DRAW for one that looks at the person and belongs to a family of the occupation's."""
    family, colon, _ = parted(route["name"])
    if route["bound_to"] == PERSON and colon and family.startswith(families):
        return DRAW
    return route["bound_to"]


def _one(one: Routes, record: RoutesPage, t: Text) -> Document:
    country = t.title(record.countries.get(one.record["country"], {}))
    blocks: list[Block] = [Prose(_answer(one, t), "strong")]
    if one.groups:
        blocks.append(_table(one, record.short, t))
    blocks += _tails(one, t)
    blocks += _notices(one, t)
    blocks += own_points(one.shown, t)
    title = t("brief.visas.title", title=t.title(one.record["title"]), country=country)
    return document(title, _subtitle(one, t), blocks, record.sources, t)


def _subtitle(one: Routes, t: Text) -> str:
    """Code, level, and the day the answer is for."""
    record, level = one.whole, one.whole["level"]
    parts = [f"{t.word('classification', record['classification'])} {record['code']}"]
    if level.get("value"):
        parts.append(level_text(level["scheme"], level["value"], t))
    return " · ".join([*parts, t("brief.visas.day", day=one.record["on"])])


def _answer(one: Routes, t: Text) -> str:
    """Whether the reader needs no visa, may come without a job offer, with one only, or only by oneself."""
    if own := rights.of_reader(one.record, t):
        return own
    free = one.groups.get(NOT_NEEDED, [])
    if any(route["bound_to"] != PERSON for route in free):
        return t("brief.visas.answer.without")
    if EITHER in one.groups:
        return t("brief.visas.answer.depends")
    offered = any(route["bound_to"] != PERSON for route in one.groups.get(NEEDED, ()))
    if free:
        return t("brief.visas.answer.with_or_personal" if offered else "brief.visas.answer.personal")
    return t("brief.visas.answer.with" if offered else "brief.visas.answer.unknown")


def _table(one: Routes, short: Mapping[str, str], t: Text) -> Grid:
    """A line or two a route below the name of its group."""
    groups = {group: _together(routes, t) for group, routes in one.groups.items()}
    needs = iter(short_needs([route for some in groups.values() for route in some], short, t, ROOM))
    rows: list[tuple[Value, ...]] = []
    for group, routes in groups.items():
        if rows:
            rows.append((Cell(t(f"brief.visas.group.{group}"), "accent"), Cell("")))
        names = _route_names(routes, t)
        rows += [_row(route, name, next(needs), t) for route, name in zip(routes, names, strict=True)]
    hinted = any(route["hint"] for route in one.shown)
    columns = (
        Column(t(f"brief.visas.group.{next(iter(one.groups))}"), widest=NAME),
        Column(t("brief.visas.needs_hint" if hinted else "brief.visas.needs")),
    )
    return Grid(columns, tuple(rows), light=True)


def _together(routes: Sequence[RouteOf], t: Text) -> list[RouteOf]:
    """Routes of several places that ask the same first, as one: `Provincial nominee: Alberta, Manitoba`; what only some
    of them ask stands on the whole page."""
    found: dict[object, list[RouteOf]] = {}
    for at, route in enumerate(routes):
        family, colon, _ = parted(route["name"])
        alike = bool(colon) and route["bound_to"] == PLACE
        found.setdefault((family, *route["needs"][:1]) if alike else at, []).append(route)
    return [_as_one(some, t) if len(some) > 1 else some[0] for some in found.values()]


def _as_one(routes: Sequence[RouteOf], t: Text) -> RouteOf:
    first = routes[0]
    named = [parted(ASIDE.sub("", t.from_data(route["name"]))) for route in routes]
    name = f"{named[0][0]}{named[0][1]}{t.listed(dict.fromkeys(own for _, _, own in named))}"
    needs = [need for need in first["needs"] if all(need in route["needs"] for route in routes)]
    why = [reason for route in routes for reason in route["why"]]
    return {**first, "name": name, "needs": needs, "why": why}


def _route_names(routes: Sequence[RouteOf], t: Text) -> list[str]:
    """The routes by name; a category of a family that stands above it by its own name below that."""
    found: list[str] = []
    heads: list[str] = []
    for route in routes:
        name = LONG_ASIDE.sub("", t.from_data(route["name"]))
        family, colon, own = parted(name)
        is_below = colon and any(family != head and family.startswith(head) for head in heads)
        heads.append(family)
        found.append(t("brief.visas.draw", name=own) if is_below else name)
    return found


def _row(route: RouteOf, name: str, needs: str, t: Text) -> tuple[Value, ...]:
    """What the route asks, whoever it is for; then when its people were last invited."""
    named = t("brief.visas.hinted", name=name) if route["hint"] else name
    any_job = t("brief.visas.any_job") if route["bound_to"] == PERSON else ""
    invited = _invited(route["invited"], t) if "invited" in route else ""
    refs = dict.fromkeys((route["source"], *(reason["source"] for reason in route["why"])))
    return Cell(named, "strong", tuple(refs)), Cell(" · ".join(filter(None, (any_job, needs, invited))))


def _invited(invited: Invited, t: Text) -> str:
    """The last cut-off and its day; of a pool that other rounds picked among since then, only that."""
    last = invited["last"]
    if invited.get("through"):
        return t("brief.visas.through")
    if last and "low" in invited:
        return t("brief.visas.seen", month=last, low=invited["low"], high=invited["high"])
    if last and "cutoff" in invited:
        return t("brief.visas.cutoff", points=invited["cutoff"], day=last)
    return ""


def _tails(one: Routes, t: Text) -> list[Block]:
    """What is not known, what is not for the job, and where all this was read: a line or two each."""
    unknown = [route for route in one.record["visas"] if route["status"] == UNKNOWN]
    closed = [route for route in one.record["visas"] if route["status"] == CLOSED]
    others = [route for route in one.record["visas"] if route["status"] != CLOSED and not is_for_reader(route)]
    unknown = [route for route in unknown if is_for_reader(route)]
    regions, communities = in_short(one.record["regions"], t)
    found = {
        "regions": regions,
        "communities": communities._replace(spare=spare.COMMUNITIES),
        "not_known": Cell(_not_known(one, unknown, t), "", _refs(unknown), spare.PERHAPS),
        "not_for": Cell(_names(closed, t), "", _refs(closed), spare.CLOSED),
        "right": rights.of_others(one.record, t),
        "not_yours": Cell(_for_others(others, t), "", _refs(others)),
        "read": Cell(t.joined(_read([*one.shown, *unknown], t))),
        "more": Cell(t("brief.visas.more", id=one.record["id"]), "dim"),
    }
    return [Facts(tuple((t(f"brief.visas.label.{name}"), cell) for name, cell in found.items() if cell.text))]


def _for_others(routes: Sequence[RouteOf], t: Text) -> str:
    """The routes for citizens of countries that the reader's profile does not name, and those theirs do not get."""
    said = []
    for key, found in (
        ("brief.visas.citizens", [route for route in routes if "citizens" in route]),
        ("brief.visas.barred", [route for route in routes if "citizens" not in route]),
    ):
        names = dict.fromkeys(ASIDE.sub("", t.from_data(route["name"])) for route in found)
        said += [t(key, names=t.listed(names))] if names else []
    return t.joined(said)


def _not_known(one: Routes, unknown: Sequence[RouteOf], t: Text) -> str:
    others = len(one.record["not_covered"])
    named = t("brief.visas.maybe", names=_names(unknown, t)) if unknown else ""
    return t.joined([named, t.n("brief.visas.not_covered", others) if others else ""])


def _names(routes: Sequence[RouteOf], t: Text) -> str:
    """The routes by name without brackets; of a family named already by their own names."""
    found: dict[str, None] = {}
    seen: set[str] = set()
    for route in routes:
        name = ASIDE.sub("", t.from_data(route["name"]))
        family, _, own = parted(name)
        found[own if family in seen and own else name] = None
        seen.add(family)
    return shortened(list(found), t, NAMES)


def _read(routes: Sequence[RouteOf], t: Text) -> list[str]:
    """Which official texts were read when; then how many routes rest on less, or which where they are few."""
    days = sorted({route["checked"] for route in routes if route["confidence"] in CHECKED})
    texts = [t("brief.visas.read.official", day=days[-1])] if days else []
    for grade in ("S", "K"):
        some = [route for route in routes if route["confidence"] == grade]
        if len(some) > FEW:
            texts.append(t.n(f"brief.visas.read_count.{grade}", len(some)))
        elif some:
            texts.append(t(f"brief.visas.read.{grade}", names=_names(some, t)))
    return texts


def _refs(routes: Sequence[RouteOf]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(route["source"] for route in routes))


def _notices(one: Routes, t: Text) -> list[Block]:
    """Who may hold no such post; then what has changed, else what is in dispute."""
    notes = [note for route in one.shown for note in route["notes"]]
    posts = [t.from_data(post["says"]) for post in one.record["posts"]]
    changed = [
        *(_first(t.from_data(note["says"])) for note in notes if note["notice"]),
        *(t("brief.visas.points_changed", day=day) for day in _ended(one)),
        *(_first(t.from_data(note["says"])) for note in notes if note["contested"]),
    ]
    return [Note(text, "warning") for text in dict.fromkeys([*posts[:1], *changed[:1]])]


def _ended(one: Routes) -> list[str]:
    """The last days of points tables that are over and whose followers are not known."""
    systems = (system for route in one.shown for system in route["systems"])
    return sorted({system["known_to"] for system in systems if not system["known"] and system["known_to"]})


def _first(text: str) -> str:
    return LONG_ASIDE.sub("", divided(text)[0])
