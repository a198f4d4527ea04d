"""What must be held to do the work of another occupation, beyond what is held for one's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from careercli.model.credential import MANDATORY, binding

if TYPE_CHECKING:
    from careercli.model.occupation import Credential, Occupation
    from careercli.model.similar import Held

GENERIC = ("Trade certification", "Registration with the regulator of the profession")
"""Credentials called the same for many occupations: one for a plumber is none for a gas fitter."""
IDLE = {
    "a", "an", "and", "as", "certificate", "certification", "certified", "general", "license", "licence", "licensed",
    "of", "or", "professional", "registration", "state", "the",
}  # fmt: skip
"""Words that do not keep two states' names of one credential apart."""
EVERYWHERE, SOME, UNNAMED = "everywhere", "some regions", "not named"


def held_there(here: Occupation, there: Occupation) -> list[Held]:
    """What one must hold there and does not for the work here, what holds everywhere first, then by regions."""
    own = {_identity(entry) for entry in binding(here["credentials"]) if _is_national(entry, here["country"])}
    asked = [entry for entry in binding(there["credentials"]) if not _is_held(entry, own, there["country"])]
    merged: dict[tuple[frozenset[str], str], Held] = {}
    for entry in asked:
        found = _told(entry, there)
        key = _sameness(entry)
        merged[key] = _joined(merged[key], found) if key in merged else found
    return sorted(merged.values(), key=lambda one: (one["where"] != EVERYWHERE, -len(one["regions"])))


def text_of(one: Held) -> str:
    """In one English line: what, as what, by whom where one body gives it."""
    return f"{one['name']} ({one['of']})" if "of" in one else one["name"]


def _is_held(entry: Credential, own: set[tuple[str, str]], country: str) -> bool:
    """Whether the same national credential of the same body is held already; never by a name many share."""
    return (
        bool(entry["body"])
        and entry["name"] not in GENERIC
        and _is_national(entry, country)
        and _identity(entry) in own
    )


def _identity(entry: Credential) -> tuple[str, str]:
    return entry["name"], entry["body"]


def _is_national(entry: Credential, country: str) -> bool:
    return entry.get("regions") == [country]


def _sameness(entry: Credential) -> tuple[frozenset[str], str]:
    """Near-doubles of a name are one; of the general names those for different parts are several."""
    words = entry["name"].casefold().replace("-", " ").replace("(", " ").replace(")", " ").split()
    telling = frozenset(word.removesuffix("s") for word in words if word not in IDLE) or frozenset(words)
    return telling, entry.get("part", "") if entry["name"] in GENERIC else ""


def _told(entry: Credential, card: Occupation) -> Held:
    regions = list(entry.get("regions", []))
    everywhere = entry["status"] == MANDATORY and (not regions or regions == [card["country"]])
    record: Held = {
        "name": entry["name"],
        "body": entry["body"],
        "where": EVERYWHERE if everywhere else SOME if regions else UNNAMED,
        "regions": [] if everywhere else regions,
        "sources": list(dict.fromkeys(entry.get("sources", [entry["source"]]))),
    }
    if entry["name"] in GENERIC:
        record["of"] = entry.get("part") or card["title"]["en"]
    elif "part" in entry:
        record["part"] = entry["part"]
    return record


def _joined(one: Held, other: Held) -> Held:
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
