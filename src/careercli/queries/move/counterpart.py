"""Which occupation a person's work is in each country: the same profession by our table first, then the best match."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import places, recognition
from careercli.atlas.cards import load_card
from careercli.errors import Ambiguous
from careercli.queries.everywhere import TIE
from careercli.queries.match import counterparts
from careercli.queries.named import Named
from careercli.queries.naming import find
from careercli.record.move import ITSELF, PROFESSION
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.named import Order
    from careercli.record.card import Card
    from careercli.record.listing import Match


class There(NamedTuple):
    """The occupation in a country, how well it matches and what matches as well; no card: the reason."""

    country: str
    card: Card | None
    quality: str = ""
    score: float | None = None
    as_near: tuple[str, ...] = ()
    reason: str = ""
    sources: tuple[str, ...] = ()


def origin(name: str, country: str | None, order: Order) -> Named:
    """The occupation a person names. A profession (`nurse`), or a word whose best meanings in all countries are one, is
    that of the reader's own order of countries, with a note. Raises as `find` does."""
    if found := _of_profession(_written(name), name, country, order):
        return found
    try:
        return find(name, country, order)
    except Ambiguous as problem:
        found = _of_profession(_meant(problem), name, country, order)
        if found is None:
            raise
        return found


def _meant(problem: Ambiguous) -> str | None:
    """The profession of the first candidate of each country, where it is one and the same."""
    firsts = {entry[:2]: entry for entry, _ in reversed(problem.candidates)}
    known = {one for one in map(recognition.profession_or_none, firsts.values()) if one}
    return known.pop() if len(known) == 1 else None


def _of_profession(profession: str | None, name: str, country: str | None, order: Order) -> Named | None:
    if profession is None:
        return None
    every = [record["country"] for record in places.countries()]
    keys = [country] if country else list(dict.fromkeys([*order(), *every]))
    of = next((ids[0] for key in keys if (ids := recognition.occupations(key, profession))), None)
    if of is None:
        return None
    title = load_card(of).record["title"]["en"]
    return Named(of, Message("note.move.profession", name=name, id=of, title=title))


def _written(name: str) -> str | None:
    """The profession of a word as the table writes it: `Truck drivers` is `truck-driver`."""
    key = "-".join(name.strip().lower().split())
    known = recognition.professions()
    return next((one for one in (key, key.removesuffix("s")) if one in known), None)


def there(named: Named, countries: Sequence[str]) -> list[There]:
    """The occupation in each of these countries."""
    profession = recognition.profession_or_none(named.id)
    others = counterparts(named, [key for key in countries if key != named.country])
    return [_in(named, key, profession, others.found, others.reasons.get(key, "")) for key in countries]


def _in(named: Named, country: str, profession: str | None, matches: Sequence[Match], reason: str) -> There:
    if country == named.country:
        return There(country, load_card(named.id), ITSELF)
    same = recognition.occupations(country, profession) if profession else []
    own = [match for match in matches if match["country"] == country]
    match = next((one for one in own if one["id"] in same), None) or (None if same else next(iter(own), None))
    if match is not None:
        equal = tuple(one["id"] for one in own if one["certainty"] == TIE and one["id"] != match["id"])
        card = load_card(match["id"])
        return There(country, card, match["quality"], match["score"], equal, sources=tuple(match["sources"]))
    if same:
        return There(country, load_card(same[0]), PROFESSION)
    return There(country, None, reason=reason)
