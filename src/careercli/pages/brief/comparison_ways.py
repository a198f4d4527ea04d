"""Cells of a comparison that say how one gets in: licence, study, visa routes without and with a job offer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careercli.output.document import Cell
from careercli.record.credential import FOR_A_PART, MANDATORY, binding
from careercli.record.visas import CLOSED, PERSON, UNKNOWN
from careercli.text.slug import slug
from careercli.words.level import stage_text
from careercli.words.sentences import cut, families, parted, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.pages.comparison import BriefColumn
    from careercli.record.visas import RouteOf
    from careercli.text.text import Text

FEW = 3
"""Occupations that leave room for more than a few words a cell."""
SHORT = re.compile(r"\(([A-Z][A-Za-z&/-]{1,9})\)$")
"""What a body is called in short, after its name."""
BODY = (60, 24)
"""Letters of the name of a body: between few occupations and between many."""
PART = (40, 22)
"""Letters of whom of its people it binds."""
STUDY = (80, 30)
ROUTE = 20
WORDS = 10
"""Words of the names of routes between few occupations."""
ASIDE = re.compile(r"\s*\([^()]*\)$")


def licence(one: BriefColumn, count: int, t: Text) -> Cell:
    """How far one must hold something, and who gives it where that is one body for all of the work."""
    record = one.record
    if not one.bound:
        return Cell(t("brief.compare.unbound" if record["credentials"] else "brief.compare.unknown"), "dim")
    held = binding(record["credentials"])
    refs = tuple(dict.fromkeys(entry["source"] for entry in held))[:2]
    body = _body(held[0].get("body", ""), count) if one.bound == MANDATORY else ""
    if body:
        return Cell(t("brief.compare.bound_by", body=body), "", refs)
    part = held[0].get("part", "") if one.bound == FOR_A_PART else ""
    if part and len(part) <= PART[count > FEW]:
        return Cell(t("brief.compare.bound_part", part=part), "", refs)
    return Cell(t(f"brief.compare.bound.{slug(one.bound)}"), "", refs)


def _body(name: str, count: int) -> str:
    """The body in short, or by its name where that is no longer than there is room for."""
    short = SHORT.search(name)
    if short and count > FEW:
        return short[1]
    return name if len(name) <= BODY[count > FEW] and ";" not in name else ""


def study(one: BriefColumn, count: int, t: Text) -> Cell:
    """The schooling entry usually takes."""
    stages = [stage for stage in one.record["education"] if stage.get("typical")] or one.record["education"]
    texts = [(text, stage["source"]) for stage in stages if (text := stage_text(stage, t))]
    if not texts:
        return Cell(t("brief.compare.unknown"), "dim")
    text, source = texts[0]
    _, colon, rest = text.partition(": ")
    return Cell(cut(rest if colon and count > FEW else text, STUDY[count > FEW]), "", (source,))


def without_offer(one: BriefColumn, count: int, t: Text) -> Cell:
    """The routes that take the job and need no offer; else those that look at the person."""
    found = [route for route in one.routes if _takes(route) and route["offer"] != "needed"]
    if found:
        return _named("brief.compare.routes", found, count, t)
    personal = [
        route
        for route in one.routes
        if route["status"] not in (CLOSED, UNKNOWN) and route["bound_to"] == PERSON and route["offer"] != "needed"
    ]
    return _named("brief.compare.personal", personal, count, t) if personal else _none(one, "needed", t)


def with_offer(one: BriefColumn, count: int, t: Text) -> Cell:
    """The routes that take the job with an offer."""
    found = [route for route in one.routes if _takes(route) and route["offer"] != "not-needed"]
    return _named("brief.compare.routes", found, count, t) if found else _none(one, "not-needed", t)


def _takes(route: RouteOf) -> bool:
    return route["status"] not in (CLOSED, UNKNOWN) and route["bound_to"] != PERSON


def _none(one: BriefColumn, other: str, t: Text) -> Cell:
    """That no route is open, or that it is not known of one of them; `other`: the routes that were not looked for."""
    known = one.routes and all(route["status"] != UNKNOWN or route["offer"] == other for route in one.routes)
    return Cell(t("brief.compare.no_route" if known else "brief.compare.unknown"), "dim")


def _named(key: str, routes: Sequence[RouteOf], count: int, t: Text) -> Cell:
    """The routes by name, between many occupations by the name of their families; the first, and how many more."""
    names = [t.from_data(route["name"]) for route in routes]
    own = [cut(name, ROUTE) for name in dict.fromkeys(_family(name) for name in names)]
    if count <= FEW:
        text = shortened(families(names, t), t, WORDS)
    else:
        text = t("brief.compare.and_more", names=own[0], n=len(own) - 1) if own[1:] else own[0]
    return Cell(t(key, names=text), "", tuple(dict.fromkeys(route["source"] for route in routes)))


def _family(name: str) -> str:
    """`Provincial nominee` of `Provincial nominee: Alberta`, without what stands in brackets."""
    return ASIDE.sub("", parted(name)[0])
