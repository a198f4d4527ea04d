"""Is a licence needed: everywhere, everywhere for a part of the work, or in some regions.

Where nothing at all is known of an occupation the question is left out: "no licence is known here" would be read as
"none is needed", and the page already names credentials among what is not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.model.credential import BESIDE, MANDATORY, binding, sourced
from careercli.model.faq.asking import Asking, Said, figure
from careercli.model.faq.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.model.occupation import Credential


NAMED = 3
SPELLED = 13
"""Regions spelled out; of more the letters of their keys stand."""
CHECKS = ("Disclosure and barring check",)
"""What must be passed but gives no right to do the work."""
UNNAMED = {
    False: "In some regions, which the source does not name: {names}.",
    True: "In some regions, which the source does not name, for a part of the work: {names}.",
}
REGIONAL = {
    False: "In {regions}: {names}.",
    True: "For a part of the work only, in {regions}: {names}.",
}
"""By whether it is for a part of the work only."""
PART_STATES = "For a part of the work only, a licence or registration is named in {n} states ({regions})."
UNSURE = "Partly the editors' own knowledge: to be verified with the body."


def licence(asking: Asking) -> Said | None:
    """The strongest that is known: for all of the work before a part of it, the whole country before regions."""
    known = [one for one in sourced(asking.record["credentials"]) if one["name"] not in CHECKS]
    if not known:
        return None
    bound = binding(known)
    everywhere = [one for one in bound if one["status"] == MANDATORY]
    whole = [one for one in everywhere if one.get("covers") != "part"]
    some = [one for one in bound if one["status"] != MANDATORY]
    if whole:
        return _said(asking, whole, [_everywhere(asking, whole)], len(_names(whole)))
    regional = [one for one in some if one.get("covers") != "part"]
    parts = [one for one in everywhere if one not in whole]
    if parts:
        told = [_part(asking, parts), _regional(asking, regional) if regional else ""]
        return _said(asking, [*parts, *regional], told, len(_names(parts)))
    if some:
        held = regional or some
        return _said(asking, held, [_regional(asking, held, part=not regional), _elsewhere(asking, held)])
    return _voluntary(asking, known)


def _said(asking: Asking, held: Sequence[Credential], texts: Sequence[str], mandatory: int = 0) -> Said:
    """`mandatory`: how many credentials bind in the whole country; provinces and states are `places`."""
    label = asking.label
    unsure = any(one.get("confidence") == "to verify" for one in held)
    answer = label.joined([*texts, label(UNSURE) if unsure else ""])
    first = held[0]
    figures = [figure("mandatory", mandatory, "credentials", first["source"])] if mandatory else []
    figures += [figure("places", len(_places(held)), _unit(asking), first["source"])] if _places(held) else []
    sources = [key for one in held for key in one.get("sources", [one["source"]])]
    return Said("licence", label("Is a licence needed?"), answer, figures, list(dict.fromkeys(sources)))


def _unit(asking: Asking) -> str:
    return "states" if asking.record["country"] == "us" else "regions"


def _names(held: Sequence[Credential]) -> list[str]:
    return list(dict.fromkeys(one["name"] for one in held))


def _places(held: Sequence[Credential]) -> list[str]:
    """The provinces or states named, each once however many spellings its licence has."""
    return sorted({region for one in held for region in one.get("regions", []) if "-" in region})


def _everywhere(asking: Asking, held: Sequence[Credential]) -> str:
    return asking.label("Yes, everywhere in the country: {names}.", names=_listed(asking, _names(held)))


def _part(asking: Asking, held: Sequence[Credential]) -> str:
    """Each with the part of the work it is for, where its name does not say so."""
    named = [f"{one['name']} ({one['part']})" if one.get("part") else one["name"] for one in held]
    names = _listed(asking, list(dict.fromkeys(named)))
    return asking.label("Everywhere in the country, but only for a part of the work: {names}.", names=names)


def _listed(asking: Asking, names: Sequence[str]) -> str:
    named = "; ".join(names[:NAMED])
    if len(names) <= NAMED:
        return named
    return asking.label("{names} and more (`career credentials {id}`)", names=named, id=asking.record["id"])


def _regional(asking: Asking, held: Sequence[Credential], *, part: bool = False) -> str:
    """In which regions; `part`: for a part of the work only."""
    label, places = asking.label, _places(held)
    told = {"n": len(places), "regions": _spelled(asking, places), "names": _listed(asking, _names(held))}
    if not places:
        return label(UNNAMED[part], names=told["names"])
    if asking.record["country"] == "us" and (not part or len(places) > 1):
        return label(PART_STATES, **told) if part else _states(label, told)
    return label(REGIONAL[part], **told)


def _states(label: Words, told: dict[str, object]) -> str:
    """States are counted: each spells the same licence in its own way."""
    if told["n"] == 1:
        return label("A licence or registration is named in one state ({regions}).", **told)
    return label("A licence or registration is named in {n} states ({regions}).", **told)


def _spelled(asking: Asking, places: Sequence[str]) -> str:
    if len(places) <= SPELLED:
        return asking.label.listed(asking.region(place) for place in places)
    return asking.label.listed(place.partition("-")[2].upper() for place in places)


def _elsewhere(asking: Asking, held: Sequence[Credential]) -> str:
    if not _places(held):
        return ""
    if asking.record["country"] == "us":
        return asking.label("Of the other states nothing is known here.")
    return asking.label("Of the other regions nothing is known here.")


def _voluntary(asking: Asking, known: Sequence[Credential]) -> Said:
    """Nothing binds: what people usually hold, without saying that nothing is asked."""
    label = asking.label
    free = [one for one in known if one.get("form") not in BESIDE] or known
    names = _listed(asking, _names(free))
    answer = label(
        "Nothing mandatory is known here, only what one may hold: {names}. That is no statement that nothing is asked.",
        names=names,
    )
    sources = [key for one in free for key in one.get("sources", [one["source"]])]
    return Said("licence", label("Is a licence needed?"), answer, [], list(dict.fromkeys(sources)))
