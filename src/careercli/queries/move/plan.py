"""From here to there: one plan a country for a person, and the table of them.

plan.plans(asked, judge, t)     the finished record: destinations sorted, sources, warnings
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.atlas import places, visas
from careercli.queries.currency import Wanted
from careercli.queries.free_movement import lost_in, right_of
from careercli.queries.move import obstacles, sorting
from careercli.queries.move.counterpart import There, there
from careercli.queries.move.pay import buys_in, net_in, pay_in
from careercli.queries.move.steps import VISA, as_programs_read, certainty, combined, totals, without_visa
from careercli.queries.move.ways import Country, unlocks, ways_of
from careercli.queries.named import Named
from careercli.queries.recognition import Pathway, as_source, pathway_of
from careercli.queries.sources import named_in, named_sources
from careercli.queries.systems import ahead
from careercli.queries.visas import routes_of
from careercli.record.finished import Finished
from careercli.record.recognition import GENERAL
from careercli.rules.move import whether_licensed
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.queries.move.ways import Judge
    from careercli.record.move import Destination, Licence, PlanOf
    from careercli.record.recognition import Track
    from careercli.record.source import Source
    from careercli.rules.move import Mover
    from careercli.rules.origin import Person
    from careercli.text.text import Text


class Target(NamedTuple):
    """A country to move to, and the part of it the reader names (`ca-on`)."""

    country: str
    region: str | None = None


class Question(NamedTuple):
    """Who wants to do what where. `named`: their occupation; `person`: the three origins; `mover`: what of them decides
    visa routes; `currency`: the money of the totals."""

    named: Named
    person: Person
    mover: Mover
    targets: Sequence[Target]
    on: str
    by: str
    currency: str


class Planned(NamedTuple):
    """A destination with the sources of its steps; what its best way rests on that is no longer in force."""

    record: Destination
    sources: Mapping[str, Source]
    ended: Sequence[str]


def plans(
    asked: Question, judge: Judge, t: Text | None = None, command: str = "", told: Sequence[str] = ()
) -> Finished:
    """The plan; `judge` gives the person's points, `told` is what else is known of what they said, `command` repeats
    it.
    Raises NotFound for a currency without rates."""
    found = [_destination(one, target, asked, judge) for one, target in _there(asked)]
    record = _record(asked, sorting.sort([one.record for one in found], asked.by))
    own = {key: source for one in found for key, source in one.sources.items()}
    sources = {**dict(named_sources(set(named_in(record)) - own.keys() - {GENERAL})), **own}
    warnings = list(dict.fromkeys([*told, *ahead(asked.on), *(text for one in found for text in one.ended)]))
    over = [text for one in found for text in one.ended]
    page = _page(record, sources, command, told, t) if t else None
    return Finished(record, page, sources, warnings, ended=over)


def _there(asked: Question) -> list[tuple[There, Target]]:
    return list(zip(there(asked.named, [one.country for one in asked.targets]), asked.targets, strict=True))


def _record(asked: Question, destinations: list[Destination]) -> PlanOf:
    from careercli.atlas import recognition
    from careercli.atlas.cards import load_card

    record: dict[str, Any] = {
        "id": asked.named.id,
        "title": load_card(asked.named.id).record["title"],
        "profession": recognition.profession_or_none(asked.named.id),
        "from": list(asked.person.passport),
        "trained_in": list(asked.person.trained_in),
        "worked_in": list(asked.person.worked_in),
        "on": asked.on,
        "by": asked.by,
        "currency": asked.currency,
        "destinations": destinations,
        "information": Message("pages.pathway.no_advice"),
    }
    return cast("PlanOf", record)


def _destination(one: There, target: Target, asked: Question, judge: Judge) -> Planned:
    """The plan for one country, or why there is none."""
    country = places.country(target.country)
    head: dict[str, Any] = {"country": target.country, "name": country["name"]["en"]}
    if one.card is None:
        made = {**head, "missing": "not-known-here", "reason": one.reason}
        return Planned(cast("Destination", made), {}, [])
    record = one.card.record
    named = Named(record["id"])
    pathway = pathway_of(named, asked.person, target.region, asked.on)
    routes = routes_of(named, asked.on)
    citizen = target.country in asked.mover.passport
    right = None if citizen else right_of(target.country, asked.mover.passport, asked.on)
    free = citizen or right is not None
    ways = Country([], {}) if free else ways_of(routes.record, one.card, asked.mover, judge(routes.record))
    track = without_visa(_track(pathway)) if free else _track(pathway)
    best = ways.best
    steps = combined(track, best, ways.asks.get(best["route"], ()) if best else (), asked.on)
    pay = pay_in(record, Wanted(asked.currency))
    net = net_in(record, target.region)
    head |= {
        "sources": list(one.sources),
        "region": track["region"] if track and track["region"] != target.country else target.region,
        "id": record["id"],
        "title": record["title"],
        "quality": one.quality,
        "as_near": list(one.as_near),
        "pay": pay,
        "net": net,
        "licence": _licence(pathway, track),
        "steps": [as_programs_read(step) for step in steps],
        "notes": [note for note in pathway.record["notes"] if not free or note["kind"] != VISA],
        "citizen": citizen,
        "visa": best,
        "ways": ways.ways,
        "not_covered": [] if free else routes.record["not_covered"],
        "totals": totals(steps, asked.currency, asked.on),
        "unlocks": unlocks(ways, asked.mover, target.country),
        "certainty": certainty(steps),
    }
    if one.score is not None:
        head["score"] = one.score
    if right:
        head["free_movement"] = right
    if buys := buys_in(target.country, pay, net):
        head["buys"] = buys
    destination = cast("Destination", head)
    destination["blocked_by"] = obstacles.blocked_by(destination)
    lost = [] if free else lost_in(target.country, asked.mover.passport, asked.on)
    gaps = obstacles.unknown(destination, pathway.record, asked.person)
    destination["unknown"] = [*(one["after"] for one in lost), *gaps]
    return Planned(destination, _sources(destination, pathway), _ended(destination))


def _ended(one: Destination) -> list[str]:
    """A sentence where the best way rests on rules or a list that are no longer in force."""
    return [text for text in one["unknown"] if isinstance(text, Message) and text.key == "move.unknown.rules"]


def _track(pathway: Pathway) -> Track | None:
    """The steps to plan with: of several regions one whose way is known to its end, the cheapest of these."""
    tracks = [track for track in pathway.record["tracks"] if track["steps"]]
    return min(tracks, key=_known, default=None)


def _known(track: Track) -> tuple[bool, int, float]:
    """What is known best comes first: a region's own steps, few without a fee, low fees."""
    rest = "-" not in track["region"]
    return rest, track["no_fee"], sum(one["high"] for one in track["fees"])


def _licence(pathway: Pathway, track: Track | None) -> Licence:
    record = pathway.record
    regulated = record.get("regulated")
    others = [one["region"] for one in record["tracks"] if track and one["steps"] and one["region"] != track["region"]]
    made: dict[str, Any] = {
        "needed": whether_licensed(regulated),
        "body": record.get("body") or "; ".join(record["bodies"]),
        "page": record.get("page", ""),
        "region": track["region"] if track else record["region"],
        "other_regions": [key for key in others if "-" in key],
        "to_check": "missing" not in record,
    }
    if regulated is not None:
        made["regulated"] = regulated
    return cast("Licence", made)


def _sources(destination: Destination, pathway: Pathway) -> dict[str, Source]:
    """The sources of steps and notes, those of the visa's fees among them."""
    from careercli.atlas import recognition

    cited = recognition.sources()
    keys = dict.fromkeys([*(step["source"] for step in destination["steps"]), *pathway.sources])
    return {key: as_source(cited[key]) for key in keys if key in cited}


def _page(record: PlanOf, sources: Any, command: str, warnings: Sequence[str], t: Text) -> object:
    from careercli.queries import origins
    from careercli.queries.countries import names_in
    from careercli.queries.titles import titles
    from careercli.record.pages.move import MovePage

    keys = [one["country"] for one in record["destinations"]]
    came_from = [*record["from"], *record["trained_in"], *record["worked_in"]]
    names = origins.names(came_from, t.lang)
    names |= {key: name for country in keys for key, name in names_in(country, t.lang).items()}
    routes = [route for key in keys for route in visas.book(key)["routes"]]
    short = {one["name"]: one["short"] for one in routes if "short" in one}
    short |= {need["says"]: need["short"] for one in routes for need in one["needs"] if "short" in need}
    called = titles([record["id"], *(one["id"] for one in record["destinations"] if "id" in one)], t.lang)
    return MovePage(record, names, short, called, sources, command, warnings)
