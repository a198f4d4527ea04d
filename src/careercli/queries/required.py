"""What must be held to do the work of another occupation, beyond what is held for one's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.atlas import places
from careercli.queries.match import own_title
from careercli.record.credential import MANDATORY, binding
from careercli.text.text import text

if TYPE_CHECKING:
    from careercli.record.occupation import Credential, Occupation
    from careercli.record.similar import RequiredCredential

GENERIC = ("Trade certification", "Registration with the regulator of the profession")
"""Credentials called the same for many occupations, of which one has several for its parts."""
IDLE = {
    "a", "an", "and", "as", "certificate", "certification", "certified", "general", "license", "licence", "licensed",
    "of", "or", "professional", "registration", "state", "the",
}  # fmt: skip
"""Words that do not keep two states' names of one credential apart."""
EVERYWHERE, SOME, UNNAMED = "everywhere", "some regions", "not named"
WHOLE, PART = "whole", "part"
_Key = tuple[frozenset[str], str, bool]
"""What keeps two credentials apart: the telling words, whom of the people it is for, whether only some of them."""


def required_there(here: Occupation, there: Occupation) -> list[RequiredCredential]:
    """What one must hold there and does not for the work here: what is for all of the work, then for a part of it."""
    own = [entry for entry in binding(here["credentials"]) if _is_national(entry, here["country"])]
    shared = {_identity(entry) for entry in own}
    needed = _needed(binding(there["credentials"]))
    spared = {_sameness(entry) for entry in needed if _has_already(entry, own, there["country"])}
    merged: dict[_Key, RequiredCredential] = {}
    for entry in needed:
        key = _sameness(entry)
        if key not in spared:
            found = _required(entry, there, of=_identity(entry) in shared)
            merged[key] = _joined(merged[key], found) if key in merged else found
    return sorted(_capped(merged), key=_place)


def _needed(entries: Sequence[Credential]) -> list[Credential]:
    """Without those for some part nobody names, where all of the work asks for one: `Periodontist` of a dentist."""
    whole = any(not _is_partial(entry) for entry in entries)
    return [entry for entry in entries if not whole or not _is_partial(entry) or "part" in entry]


def _is_partial(entry: Credential) -> bool:
    return entry.get("covers") == "part"


def _capped(merged: Mapping[_Key, RequiredCredential]) -> list[RequiredCredential]:
    """Names that only add words to another's are counted with it, where they are for a part of the work."""
    kept: dict[_Key, RequiredCredential] = {}
    for key, one in sorted(merged.items(), key=lambda item: (len(item[0][0]), _place(item[1]))):
        wider = next((other for other in kept if _is_wider(other, key)), None)
        if wider is None:
            kept[key] = one
        else:
            kept[wider] = {**_joined(kept[wider], one), "more": kept[wider].get("more", 0) + 1}
    return list(kept.values())


def _is_wider(other: _Key, key: _Key) -> bool:
    """Whether both are for a part of the work, the same one where it is named, and one name has the other's words."""
    return other[0] < key[0] and key[1] == other[1] and key[2] and other[2]


def _place(one: RequiredCredential) -> tuple[bool, bool, int]:
    """First what is for all of the work, then what holds everywhere, then what holds in most regions."""
    return one["covers"] == PART, one["where"] != EVERYWHERE, -len(one["regions"])


def text_of(one: RequiredCredential) -> str:
    """In one English line: what, for whom where one name is that of many, and whether for a part of the work alone."""
    t, name = text(), one["name"]
    if "of" in one:
        name = t("similar.credential_for", credential=name, part=one["of"])
    return t("similar.credential_part", credential=name) if one["covers"] == PART else name


def _has_already(entry: Credential, own: Iterable[Credential], country: str) -> bool:
    """Whether it is one of a person that is held already: of the same body, for the same people or all of them."""
    return entry["name"] in places.country(country)["personal_credentials"] and any(
        _identity(one) == _identity(entry) and one.get("part", "") in ("", entry.get("part", "")) for one in own
    )


def _identity(entry: Credential) -> tuple[str, str]:
    return entry["name"], entry["body"]


def _is_national(entry: Credential, country: str) -> bool:
    return entry.get("regions") == [country]


def _sameness(entry: Credential) -> _Key:
    """Near-doubles of a name are one, but for those of different parts of the work, and of the whole and a part."""
    words = entry["name"].casefold().replace("-", " ").replace("(", " ").replace(")", " ").split()
    telling = frozenset(word.removesuffix("s") for word in words if word not in IDLE) or frozenset(words)
    return telling, entry.get("part", ""), _is_partial(entry)


def _required(entry: Credential, card: Occupation, *, of: bool) -> RequiredCredential:
    """The entry as it is asked there; `of`: with the occupation, since one of the same name is held for another."""
    regions = list(entry.get("regions", []))
    everywhere = entry["status"] == MANDATORY and (not regions or regions == [card["country"]])
    record: RequiredCredential = {
        "name": entry["name"],
        "body": entry["body"],
        "covers": PART if _is_partial(entry) else WHOLE,
        "where": EVERYWHERE if everywhere else SOME if regions else UNNAMED,
        "regions": [] if everywhere else regions,
        "sources": list(dict.fromkeys(entry.get("sources", [entry["source"]]))),
    }
    if entry["name"] in GENERIC:
        record["of"] = entry.get("part") or _title(card)
    elif of:
        record["of"] = _title(card)
    if entry["name"] not in GENERIC and "part" in entry:
        record["part"] = entry["part"]
    return record


def _title(card: Occupation) -> str:
    """The title; with the classification's own, where several occupations share the English one."""
    own, english = own_title(card), card["title"]["en"]
    return english if own == english else f"{own} ({english})"


def _joined(one: RequiredCredential, other: RequiredCredential) -> RequiredCredential:
    """Two entries of one credential: the wider place, all regions and sources; the body only where it is the same."""
    wide = EVERYWHERE if EVERYWHERE in (one["where"], other["where"]) else None
    regions = sorted({*one["regions"], *other["regions"]})
    return {
        **one,
        "body": one["body"] if one["body"] == other["body"] else "",
        "where": wide or (SOME if regions else UNNAMED),
        "regions": [] if wide else regions,
        "sources": _all(one["sources"], other["sources"]),
    }


def _all(*lists: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(each for one in lists for each in one))
