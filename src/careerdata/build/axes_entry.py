"""The axes of getting in: ease of migration, what migrants must have, study time, licences."""

from collections.abc import Iterable

from careercli.record.credential import MANDATORY, STATUSES, binding, sourced
from careercli.record.occupation import Credential
from careercli.record.rating import AxisPart
from careercli.record.route_asks import is_for_newcomers, needs_offer
from careercli.record.schooling import entry_level_or_none
from careercli.record.visas import CLOSED, UNKNOWN
from careerdata.build.axes import Among, Axis, Figured, Route, Subject

BEST = {"no offer needed": 10.0, "an offer needed": 5.0, "open, what it asks is not known here": 5.0, "none open": 0.0}
"""What the best route counts."""


def decided(subject: Subject) -> list[Route]:
    """The routes a newcomer of any country may take, as far as it is known whether they take the occupation; those
    that look at the person are not among them."""
    return [route for route in subject.routes if route.status != UNKNOWN and is_for_newcomers(route.asks)]


def opened(subject: Subject) -> list[Route]:
    """Those of them that take it."""
    return [route for route in decided(subject) if route.status != CLOSED]


def count(subject: Subject) -> float | None:
    """How many take it; None where of none it is known."""
    return float(len(opened(subject))) if decided(subject) else None


def migration(subject: Subject, among: Among) -> list[AxisPart]:
    """Ease of migration: whether a route open to the occupation asks for an employer, and how many are open.

    The mean of the best route and the percentile of their number in the country, 0 where none is open: which lists
    and routes a country has differs, so numbers are never set across. Official lists count through the routes they
    open, and not again."""
    found = opened(subject)
    amount = count(subject)
    if amount is None:
        return []
    best = max(found, key=lambda route: (BEST[_access(route)], not route.hinted), default=None)
    told = _access(best) if best else "none open"
    sources = sorted({route.source for route in found or decided(subject)})
    access: AxisPart = {"what": "way-in", "figure": told, "unit": "words", "value": BEST[told], "sources": sources}
    if best is None:
        return [access]
    if best.hinted:
        access["hint"] = True
    number: Figured = {"figure": int(amount), "unit": "routes", "sources": sources}
    return [access, among.part("routes", subject.record["country"], amount, number)]


def _access(route: Route) -> str:
    if not route.asks:
        return "open, what it asks is not known here"
    return "an offer needed" if needs_offer(route.asks, route.instead) else "no offer needed"


MOST = 6
"""Kinds asked that come to 0; one kind comes to 10."""


def requirements(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """What migrants must have (negative): how many kinds of things the least demanding open route asks.

    10 for one kind, 2 less for each further one; 0 where none of the routes is open, which no effort changes.

    Routes whose demands are not all known here are not counted.
    """
    found = opened(subject)
    if not found:
        sources = sorted({route.source for route in decided(subject)})
        none: AxisPart = {"what": "asks", "figure": "none open", "unit": "kinds", "value": 0.0, "sources": sources}
        return [none] if sources else []
    easiest = min((route for route in found if route.asks), key=lambda route: len(route.asks), default=None)
    if easiest is None:
        return []
    value = 10 * (MOST - min(MOST, len(easiest.asks))) / (MOST - 1)
    told = f"{len(easiest.asks)}: {', '.join(easiest.asks)}"
    return [{"what": "asks", "figure": told, "unit": "kinds", "value": value, "sources": [easiest.source]}]


YEARS = {0: 0, 1: 0, 2: 0, 3: 3, 4: 4, 5: 5, 6: 7, 7: 9, 8: 12}
"""Usual years after lower secondary school to complete a level, along the common way; our convention."""
LONGEST = YEARS[8]


def study(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """Study time (negative): years of schooling after lower secondary school that entry typically takes.

    10 for none, 0 for a doctorate, evenly between; of a range its middle."""
    stage = entry_level_or_none(subject.record["education"])
    if stage is None:
        return []
    low, high = YEARS[stage["isced_low"]], YEARS[stage["isced_high"]]
    note = "–".join(map(str, sorted({stage["isced_low"], stage["isced_high"]})))
    told = low if low == high else f"{low}–{high}"
    sources = sorted({stage["source"], stage["isced_source"]})
    value = round(10 - 10 * (low + high) / 2 / LONGEST, 2)
    return [{"what": "study", "figure": told, "unit": "years", "value": value, "note": note, "sources": sources}]


PART = 0.5
"""What a region counts where only a part of the work is bound, or where a licence is usually asked."""
TITLE_ONLY = "users of the"
"""How the people are told whom a credential lets use a title; the work itself is free."""
USUALLY, VOLUNTARY = STATUSES[2:]
"""What one may do without: usually asked, voluntary."""
JOINING = {"and", "or", "of", "the"}
COUNTRY = frozenset({""})
"""Stands for every region there is."""


def burden(subject: Subject) -> float | None:
    """Share of the regions bound, 0 to 1; None where the sources name nothing: that is not known here, never free.

    A region the source was not read for does not count. 0 only where a source names a credential of the whole
    occupation, and says that one need not hold it.
    """
    known = sourced(subject.record["credentials"])
    work = [entry for entry in binding(known) if not _protects_a_title(entry)]
    bound = [entry for entry in work if _regions(entry, subject.regions)]
    if not bound:
        return None if work else _unbound(known)
    together = _parts_of_all(bound, subject.record["title"]["en"])
    whole = _share(
        (entry for entry in bound if entry.get("covers") != "part" or entry.get("part") in together), subject
    )
    return whole + PART * (_share(bound, subject) - whole)


def licence(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """Licensing burden (negative): in how much of the country one must hold something for the work.

    10 where nothing binds, 0 where all of the work is bound in the whole country."""
    amount = burden(subject)
    if amount is None:
        return []
    sources = sorted({entry["source"] for entry in binding(subject.record["credentials"])})
    sources = sources or sorted({entry["source"] for entry in subject.record["credentials"]})
    value, figure = round(10 - 10 * amount, 2), round(100 * amount, 1)
    return [{"what": "licence", "value": value, "figure": figure, "unit": "percent", "sources": sources}]


def _unbound(known: Iterable[Credential]) -> float | None:
    """Of an occupation that nothing binds: `PART` where something is usually asked, 0 where it is only on offer or
    protects a title; None where neither is told of the whole occupation."""
    told = {entry["status"] for entry in known if entry.get("covers") == "whole"} & {USUALLY, VOLUNTARY}
    if not told:
        return 0.0 if any(_protects_a_title(entry) for entry in known) else None
    return PART if USUALLY in told else 0.0


def _protects_a_title(entry: Credential) -> bool:
    return entry.get("part", "").startswith(TITLE_ONLY)


def _parts_of_all(bound: Iterable[Credential], title: str) -> set[str]:
    """The parts that together are all the occupation's title names, as lawyers and notaries are; none otherwise."""
    named = _words(title)
    parts = {entry["part"] for entry in bound if entry.get("part") and _words(entry["part"]) <= named}
    covered = set().union(*map(_words, parts)) if len(parts) > 1 else set()
    return parts if covered == named else set()


def _words(text: str) -> set[str]:
    return {word.strip(",.") for word in text.casefold().split()} - JOINING


def _share(entries: Iterable[Credential], subject: Subject) -> float:
    """The share of the country's regions that the entries bind, each region once."""
    found = set().union(*(_regions(entry, subject.regions) for entry in entries))
    if not found:
        return 0.0
    return 1.0 if "" in found else len(found) / len(subject.regions)


def _regions(entry: Credential, read: frozenset[str]) -> frozenset[str]:
    """The regions read that an entry binds; `COUNTRY` for all of it; none where the source does not say which."""
    named = set(entry.get("regions", []))
    parts = {region for region in named if "-" in region}
    if (entry["status"] == MANDATORY and not parts) or (named - parts and parts):
        return COUNTRY
    return frozenset(parts & read)


ENTRY = {
    "migration": Axis(migration, figures={"routes": count}),
    "requirements": Axis(requirements),
    "study": Axis(study),
    "licence": Axis(licence),
}
