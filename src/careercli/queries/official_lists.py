"""Official lists by the names readers give them: `csol`, `au/csol`, `compass`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.atlas import official_lists
from careercli.errors import Ambiguous, NotFound, UsageError
from careercli.text.text import Message, either

if TYPE_CHECKING:
    from careercli.record.listing import OfficialList


def lists_of(names: Sequence[str]) -> list[OfficialList]:
    """The lists these names stand for, each name one list or several with commas between, in the order asked.

    A name is the list's own (`csol`), with its country (`au/csol`), or the beginning of one only (`compass`).
    NotFound for an unknown name, with the nearest and all there are; Ambiguous for a beginning of several.
    """
    known = official_lists.official_lists()
    wanted = [part.strip() for name in names for part in name.split(",") if part.strip()]
    if not wanted:
        raise UsageError("error.list.on_list_empty", _all(known))
    found = [entry for name in wanted for entry in _named(name, known)]
    return [entry for place, entry in enumerate(found) if entry not in found[:place]]


def _named(name: str, known: Sequence[OfficialList]) -> list[OfficialList]:
    folded = name.casefold()
    if exact := [entry for entry in known if folded in (entry["list"], short(entry))]:
        return exact
    begun = [entry for entry in known if any(name.startswith(folded) for name in (entry["list"], short(entry)))]
    if len({entry["list"] for entry in begun}) == 1:
        return begun
    if begun:
        each = [f"`{short(entry)}`" for entry in begun]
        raise Ambiguous("error.list.on_list_several", "error.list.on_list_several.hint", name=name, known=each)
    raise NotFound("error.list.on_list", _suggestion(folded, known), _all(known), name=name)


def short(entry: OfficialList) -> str:
    """The list's name without its country."""
    return entry["list"].partition("/")[2]


def _suggestion(name: str, known: Sequence[OfficialList]) -> str:
    from difflib import get_close_matches

    names = [spelling for entry in known for spelling in (short(entry), entry["list"])]
    close = get_close_matches(name, names, n=3, cutoff=0.5)
    return Message("hint.did_you_mean", near=either(f"`{entry}`" for entry in close)) if close else ""


def _all(known: Sequence[OfficialList]) -> str:
    by_country: dict[str, list[str]] = {}
    for entry in known:
        by_country.setdefault(entry["country"], []).append(short(entry))
    each = "; ".join(f"{country}: {', '.join(names)}" for country, names in by_country.items())
    return Message("hint.known.lists", known=each)
