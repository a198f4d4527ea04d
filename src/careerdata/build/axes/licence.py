"""Licensing burden (negative): in how much of the country the sources name something one must hold for the work."""

from collections.abc import Iterable

from careercli.record.credential import MANDATORY, STATUSES, binding, sourced
from careercli.record.occupation import Credential
from careercli.record.rating import AxisPart
from careerdata.build.axes.subject import Among, Subject

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
    """10 where nothing binds, 0 where all of the work is bound in the whole country."""
    amount = burden(subject)
    if amount is None:
        return []
    sources = sorted({entry["source"] for entry in binding(subject.record["credentials"])})
    sources = sources or sorted({entry["source"] for entry in subject.record["credentials"]})
    told = {"figure": round(100 * amount, 1), "unit": "percent", "sources": sources}
    return [{"what": "licence", "value": round(10 - 10 * amount, 2), **told}]  # type: ignore[typeddict-item]


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
