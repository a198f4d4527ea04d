"""Is a licence needed: everywhere, in some regions, everywhere for a part of the work, or for a part in some regions.

The first sentence is what lists and pages tell too (`regulated_or_none`). Where nothing at all is known of an
occupation the question is left out: "no licence is known here" would be read as "none is needed", and the page
already names credentials among what is not known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record import credential_people as people
from careercli.record.credential import BESIDE, CHECKS, STATUSES, bound_by, sourced
from careercli.record.faq.asking import Asking, Said, figure
from careercli.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.credential import Bound
    from careercli.record.occupation import Credential


NAMED = 3
SPELLED = 13
"""Regions spelled out; of more the letters of their keys stand."""
USUALLY = STATUSES[2]
"""The status of what employers usually ask."""
PART_STATES = "For a part of the work only, a licence or registration is named in {n} states ({regions})."
MORE_STATES = "For a part of the work it is named in {n} more ({regions})."
ASKED = "Nothing mandatory is known here; usually asked: {names}."
FREE = "Nothing mandatory is known here, only what one may hold: {names}. That is no statement that nothing is asked."
BODIES = "Each region has its own body: `career credentials {id}` names them."
UNSURE = "Partly the editors' own knowledge: to be verified with the body."


def licence(asking: Asking) -> Said | None:
    """The strongest that is known: for all of the work before a part of it, the whole country before regions."""
    known = [one for one in sourced(asking.record["credentials"]) if one["name"] not in CHECKS]
    if not known:
        return None
    bound = bound_by(known, asking.record["title"]["en"])
    if bound["everywhere"]:
        return _all(asking, bound)
    if bound["part_everywhere"]:
        return _parts(asking, bound)
    regional = [*bound["somewhere"], *bound["part_somewhere"]]
    return _somewhere(asking, regional) if regional else _voluntary(asking, known)


def _all(asking: Asking, bound: Bound) -> Said:
    """What all of its people need in the whole country, by one credential or by those of all people it names."""
    whole = [one for one in bound["everywhere"] if one.get("covers") != "part"]
    if whole:
        unplaced = [one for one in bound["somewhere"] if not _places([one])]
        also = _regional(asking, unplaced) if unplaced else ""
        return _said(asking, [*whole, *unplaced], [_everywhere(asking, whole), also], len(_names(whole)))
    own = bound["named"]
    return _said(asking, own, [_as(asking, own)], len(_names(own)))


def _parts(asking: Asking, bound: Bound) -> Said:
    """What binds all of the work in some regions, then a part of it in the whole country, then in some regions."""
    everywhere = bound["part_everywhere"]
    titled = people.titled([*everywhere, *bound["part_somewhere"]], asking.record["title"]["en"])
    own = [one for one in everywhere if one.get("part") in titled]
    beside = people.beside([*bound["somewhere"], *bound["part_somewhere"]], everywhere)
    also = [one for one in beside if one.get("part") in titled] if own else []
    rest = [one for one in everywhere if one not in own]
    told = [_for(asking, own, also) if own else "", _part(asking, rest) if rest else ""]
    regional = [one for one in beside if one not in also]
    whole, part = _regions(asking, regional)
    held = [*bound["somewhere"], *everywhere, *also, *(one for one in regional if one not in bound["somewhere"])]
    return _said(asking, held, [*whole, *told, *part], len(_names(everywhere)))


def _somewhere(asking: Asking, bound: Sequence[Credential]) -> Said:
    """What binds in some regions only, and that of the others, if there are any, nothing is known."""
    whole, part = _regions(asking, bound)
    return _said(asking, bound, [*whole, *part, _elsewhere(asking, bound)])


def _split(held: Sequence[Credential]) -> tuple[list[Credential], list[Credential]]:
    """Those for all of the work, those for a part of it."""
    whole = [one for one in held if one.get("covers") != "part"]
    return whole, [one for one in held if one not in whole]


def _regions(asking: Asking, held: Sequence[Credential]) -> tuple[list[str], list[str]]:
    """What binds in some regions: all of the work, then a part of it; together what holds in the same regions."""
    whole, part = _split(held)
    if asking.country["licences_counted"]:
        return [_regional(asking, whole)] if whole else [], _states_for_a_part(asking, whole, part)
    groups = [*_by_place(whole), *_by_place(part)]
    told = [_regional_part(asking, group) if group[0] in part else _regional(asking, group) for group in groups[:NAMED]]
    first = len(_by_place(whole))
    return told[:first], [*told[first:], _more(asking, groups[NAMED:])]


def _by_place(held: Sequence[Credential]) -> list[list[Credential]]:
    """Those for the same people in the same regions together: no name is told for a region that another has."""
    found: dict[tuple[str, ...], list[Credential]] = {}
    for one in held:
        found.setdefault((one.get("part", ""), *_places([one])), []).append(one)
    return list(found.values())


def _states_for_a_part(asking: Asking, whole: Sequence[Credential], part: Sequence[Credential]) -> list[str]:
    """States that bind a part are told where they are not among those that bind all of the work."""
    more = [place for place in _places(part) if place not in _places(whole)]
    if not whole or not _places(whole):
        return [_regional_part(asking, part)] if part and (more or not whole) else []
    told = asking.t(MORE_STATES, n=len(more), regions=_spelled(asking, more)) if more else ""
    return [told] if told else []


def _said(asking: Asking, held: Sequence[Credential], texts: Sequence[str], mandatory: int = 0) -> Said:
    """`mandatory`: how many credentials bind in the whole country; provinces and states are counted as places."""
    t = asking.t
    unsure = any(one.get("confidence") == "to verify" for one in held)
    first = held[0]
    bodies = t(BODIES, id=asking.record["id"]) if any("body_count" in one for one in held) else ""
    answer = t.joined([*texts, bodies, t(UNSURE) if unsure else ""])
    figures = [figure("mandatory", mandatory, "credentials", first["source"])] if mandatory else []
    figures += [figure(name, n, _unit(asking), first["source"]) for name, n in _counts(held).items() if n]
    sources = [key for one in held for key in one.get("sources", [one["source"]])]
    return Said("licence", t("Is a licence needed?"), answer, figures, list(dict.fromkeys(sources)))


def _counts(held: Sequence[Credential]) -> dict[str, int]:
    """How many regions are named; where some are for a part of the work only, how many for all of it and for a part."""
    whole, part = (_places(some) for some in _split(held))
    only_part = set(part) - {*whole}
    return {
        "places": len(_places(held)),
        "places_whole": len(whole) if only_part else 0,
        "places_part": len(only_part),
    }


def _unit(asking: Asking) -> str:
    return asking.country["regions_are"] if asking.country["licences_counted"] else "regions"


def _names(held: Sequence[Credential]) -> list[str]:
    return list(dict.fromkeys(one["name"] for one in held))


def _places(held: Sequence[Credential]) -> list[str]:
    """The provinces or states named, each once however many spellings its licence has."""
    return sorted({region for one in held for region in one.get("regions", []) if "-" in region})


def _everywhere(asking: Asking, held: Sequence[Credential]) -> str:
    return asking.t("Yes, everywhere in the country: {names}.", names=_listed(asking, _names(held)))


def _as(asking: Asking, held: Sequence[Credential]) -> str:
    """For all the people the occupation's title names."""
    who = asking.t.listed(dict.fromkeys(one["part"] for one in held))
    return asking.t("Yes, everywhere, to work as {who}: {names}.", who=who, names=_listed(asking, _names(held)))


def _for(asking: Asking, own: Sequence[Credential], also: Sequence[Credential]) -> str:
    """For some of the people the title names in the whole country, for others in regions."""
    t = asking.t
    everywhere = [
        t("for {who} everywhere: {names}", who=who, names=_listed(asking, _names(held)))
        for who, held in people.by_part(own).items()
    ]
    regional = [
        t(
            "for {who} in {regions}: {names}",
            who=who,
            regions=_where(asking, held),
            names=_listed(asking, _names(held)),
        )
        for who, held in people.by_part(also).items()
    ]
    return t("Yes, {people}.", people="; ".join([*everywhere, *regional]))


def _where(asking: Asking, held: Sequence[Credential]) -> str:
    places = _places(held)
    return _spelled(asking, places) if places else asking.t("some regions, which the source does not name")


def _part(asking: Asking, held: Sequence[Credential]) -> str:
    """Each with the part of the work it is for, where its name does not say so."""
    names = _listed(asking, _with_part(held))
    return asking.t("Everywhere in the country, but only for a part of the work: {names}.", names=names)


def _with_part(held: Sequence[Credential]) -> list[str]:
    named = (f"{one['name']} ({one['part']})" if one.get("part") else one["name"] for one in held)
    return list(dict.fromkeys(named))


def _more(asking: Asking, left: Sequence[object]) -> str:
    return asking.t("More: `career credentials {id}`.", id=asking.record["id"]) if left else ""


def _listed(asking: Asking, names: Sequence[str]) -> str:
    named = "; ".join(names[:NAMED])
    if len(names) <= NAMED:
        return named
    return asking.t("{names} and more (`career credentials {id}`)", names=named, id=asking.record["id"])


def _regional(asking: Asking, held: Sequence[Credential]) -> str:
    t, places = asking.t, _places(held)
    names = _listed(asking, _names(held))
    if not places:
        return t("In some regions, which the source does not name: {names}.", names=names)
    told = {"n": len(places), "regions": _spelled(asking, places)}
    if asking.country["licences_counted"]:
        return _states(t, told)
    return t("In {regions}: {names}.", regions=told["regions"], names=names)


def _states(t: Text, told: dict[str, object]) -> str:
    """States are counted: each spells the same licence in its own way."""
    if told["n"] == 1:
        return t("A licence or registration is named in one state ({regions}).", **told)
    return t("A licence or registration is named in {n} states ({regions}).", **told)


def _regional_part(asking: Asking, held: Sequence[Credential]) -> str:
    t, places = asking.t, _places(held)
    names = _listed(asking, _with_part(held))
    if not places:
        return t("In some regions, which the source does not name, for a part of the work: {names}.", names=names)
    told = {"n": len(places), "regions": _spelled(asking, places)}
    if asking.country["licences_counted"] and len(places) > 1:
        return t(PART_STATES, **told)
    return t("For a part of the work only, in {regions}: {names}.", regions=told["regions"], names=names)


def _spelled(asking: Asking, places: Sequence[str]) -> str:
    if len(places) <= SPELLED:
        return asking.t.listed(asking.region(place) for place in places)
    return asking.t.listed(place.partition("-")[2].upper() for place in places)


def _elsewhere(asking: Asking, held: Sequence[Credential]) -> str:
    if not _places(held) or asking.states() <= {*_places(held)}:
        return ""
    if asking.country["licences_counted"]:
        return asking.t("Of the other states nothing is known here.")
    return asking.t("Of the other regions nothing is known here.")


def _voluntary(asking: Asking, known: Sequence[Credential]) -> Said:
    """Nothing binds: what people usually hold, without saying that nothing is asked."""
    t = asking.t
    free = [one for one in known if one.get("form") not in BESIDE] or known
    usual = [one for one in free if one["status"] == USUALLY]
    text = t(ASKED, names=_listed(asking, _with_part(usual))) if usual else t(FREE, names=_listed(asking, _names(free)))
    free = usual or free
    sources = [key for one in free for key in one.get("sources", [one["source"]])]
    return Said("licence", t("Is a licence needed?"), text, [], list(dict.fromkeys(sources)))
