"""Licensing burden (negative): in how much of the country one must hold something to do the work."""

from collections.abc import Iterable

from careercli.catalogue.build.axes.subject import Among, Subject
from careercli.model.credential import MANDATORY, binding, sourced
from careercli.model.occupation import Credential
from careercli.model.rating import AxisPart

PART = 0.5
"""What a region counts where only a part of the work is bound."""


def burden(subject: Subject) -> float | None:
    """Share of the regions bound, 0 to 1; None where the sources name nothing: that is not known here, never free.

    0 only where a source names a credential of the whole occupation and says that one need not hold it.
    """
    known = subject.record["credentials"]
    bound = [entry for entry in binding(known) if _regions(entry, subject.regions) is not None]
    if not bound:
        free = [entry for entry in sourced(known) if entry.get("covers") == "whole"]
        return 0.0 if free and not binding(known) else None
    whole = _share((entry for entry in bound if entry.get("covers") != "part"), subject.regions)
    every = _share(bound, subject.regions)
    return whole + PART * (every - whole)


def licence(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """10 where nothing binds, 0 where all of the work is bound in the whole country."""
    amount = burden(subject)
    if amount is None:
        return []
    sources = sorted({entry["source"] for entry in binding(subject.record["credentials"])})
    sources = sources or sorted({entry["source"] for entry in subject.record["credentials"]})
    told = {"figure": round(100 * amount, 1), "unit": "percent", "sources": sources}
    return [{"what": "licence", "value": round(10 - 10 * amount, 2), **told}]  # type: ignore[typeddict-item]


def _share(entries: Iterable[Credential], regions: int) -> float:
    """The share of the country's regions that the entries bind, each region once."""
    found: set[str] = set()
    for entry in entries:
        named = _regions(entry, regions)
        if named == {""}:
            return 1.0
        found |= named or set()
    return min(1.0, len(found) / regions) if regions else 0.0


def _regions(entry: Credential, regions: int) -> set[str] | None:
    """The regions an entry binds; {""} for the whole country; None where the source does not say which."""
    named = set(entry.get("regions", []))
    parts = {region for region in named if "-" in region}
    if (entry["status"] == MANDATORY and parts == set()) or (named - parts and parts):
        return {""}
    return parts if parts and regions else None
