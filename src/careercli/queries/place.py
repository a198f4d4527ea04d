"""The region a reader means: by key, official name, or as people say it (`Houston`, `NYC`, `Bavaria`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from careercli.atlas import places
from careercli.atlas.places import Region
from careercli.errors import Ambiguous, NotFound
from careercli.record.fold import fold
from careercli.text.text import Message, either

_CITIES = {"metro": re.compile(r"--|[-–/]"), "economic region": re.compile(r"--")}
"""What stands between the cities an area is named for."""


class Place(NamedTuple):
    """A region, and what to say of how the name was taken; `inside`: the place is smaller than the region."""

    region: str
    note: str = ""
    inside: bool = False


def place_of(country: str, name: str) -> Place:
    """The region of a country that a name stands for.

    First the country itself, a key (`ca-on`, `ON`) or an official name; then what people call it; then a city that the
    area is named for. Raises Ambiguous with the keys, NotFound with the nearest and other countries that have it.
    """
    regions = places.regions(country)
    found = _taken_of(country, name, regions)
    if isinstance(found, Place):
        return found
    if found:
        raise _several(name, country, found, regions)
    raise _none(country, name, regions)


def meanings(name: str, country: str | None = None) -> dict[str, list[str]]:
    """The regions a name may stand for in each country that has such a one, in the atlas's order of countries: one,
    or those among which it does not choose. Of one country where that is given, or where one alone has a state or
    province of the name."""
    made: dict[str, list[str]] = {}
    for key in [country] if country else [record["country"] for record in places.countries()]:
        found = _taken_of(key, name, places.regions(key))
        if found:
            made[key] = [found.region] if isinstance(found, Place) else found
    wide = [key for key in made if any(_is_state(key, region) for region in _titled(name, places.regions(key)))]
    return {wide[0]: made[wide[0]]} if len(wide) == 1 else made


def _is_state(country: str, region: str) -> bool:
    """Whether a region is a state, province or nation: the next below the country, with letters for a key."""
    return places.regions(country)[region].parent == country and region.partition("-")[2].isalpha()


def several(name: str, country: str, keys: list[str]) -> Ambiguous:
    """The failure of a name that stands for several regions, with the names of these."""
    return _several(name, country, keys, places.regions(country))


def title_of(country: str, region: str) -> str:
    """What a region is called, the province it lies in after it where that is needed."""
    return _within(places.regions(country), region)


def _taken_of(country: str, name: str, regions: Mapping[str, Region]) -> Place | list[str]:
    """The region a name is taken for, or those it may stand for; empty where there is none."""
    wanted = name.strip().lower()
    official = next((key for key in (wanted, f"{country}-{wanted}") if key in regions), None)
    if official is None and not _titled(name, regions) and places.country_named(name) == country:
        official = country
    also = _also(country, name, regions)
    if official is not None:
        others = [key for key in also if key != official and regions[official].kind != "country"]
        return Place(official, _taken(name, official, others, regions) if others else "")
    for found in (_titled(name, regions), [key for key in also if also[key]]):
        if len(found) == 1:
            others = [key for key in also if key != found[0] and also[key]]
            plain = fold(name) in map(fold, _names(regions[found[0]]))
            return Place(found[0], "" if plain and not others else _taken(name, found[0], others, regions))
        if found:
            return found
    within = [key for key in also if not also[key]]
    if len(within) == 1:
        return Place(within[0], Message("note.place.inside", name=name, place=_named(within[0], regions)), inside=True)
    return within


def _titled(name: str, regions: Mapping[str, Region]) -> list[str]:
    """The regions of exactly this official name."""
    folded = fold(name)
    return sorted(key for key, region in regions.items() if folded in map(fold, _names(region)))


def _names(region: Region) -> list[str]:
    """The official names of a region: English, French, and what it is called there."""
    return [region.name_en, region.name("fr"), region.name_own or region.name_en]


def _also(country: str, name: str, regions: Mapping[str, Region]) -> dict[str, bool]:
    """The regions a name may stand for as people say it, and whether it is the region itself."""
    plain = fold(name).replace(" ", "")
    called = [
        (key, not inside)
        for called_so, key, inside in places.called(country)
        if fold(called_so).replace(" ", "") == plain
    ]
    return dict([*((key, True) for key in _cities(name, regions)), *called]) if plain else {}


def _cities(name: str, regions: Mapping[str, Region]) -> list[str]:
    """The areas that are named for a city; `Portland, OR` and `Portland Oregon` for those of the state alone."""
    folded, found = fold(name), []
    for key, region in regions.items():
        between = _CITIES.get(region.kind)
        if between is None:
            continue
        cities, _, states = region.name_en.partition(", ")
        ends = [*map(fold, between.split(states)), *_state(region, regions)] if states else _state(region, regions)
        for city in map(fold, between.split(cities)):
            if folded == city or folded in {f"{city} {end}" for end in ends} or folded == f"{city} city":
                found.append(key)
    return list(dict.fromkeys(found))


def _cities_of(regions: Mapping[str, Region]) -> dict[str, str]:
    """Each city that an area is named for, folded, and the area."""
    return {
        fold(city): key
        for key, region in regions.items()
        if (between := _CITIES.get(region.kind))
        for city in between.split(region.name_en.partition(", ")[0])
    }


def _state(region: Region, regions: Mapping[str, Region]) -> list[str]:
    """The state or province of an area, by name and short key."""
    parent = regions.get(region.parent or "")
    return [fold(parent.name_en), parent.region.partition("-")[2]] if parent else []


def _named(key: str, regions: Mapping[str, Region]) -> str:
    return Message("place.named", title=regions[key].name_en, region=key)


def _taken(name: str, taken: str, others: list[str], regions: Mapping[str, Region]) -> str:
    place = _named(taken, regions)
    if others:
        return Message(
            "note.place.taken_others", name=name, place=place, others=[_named(key, regions) for key in others]
        )
    return Message("note.place.taken", name=name, place=place)


def _several(name: str, country: str, keys: list[str], regions: Mapping[str, Region]) -> Ambiguous:
    shown = [Message("place.within", region=key, title=_within(regions, key)) for key in keys]
    return Ambiguous("error.place.several", "error.place.several.hint", name=name, country=country, known=shown)


def _within(regions: Mapping[str, Region], key: str) -> str:
    parent = regions.get(regions[key].parent or "")
    alone = parent is None or parent.kind == "country" or regions[key].kind == "metro"
    return regions[key].name_en if alone or parent is None else f"{regions[key].name_en}, {parent.name_en}"


def _none(country: str, name: str, regions: Mapping[str, Region]) -> NotFound:
    from difflib import get_close_matches

    named = {fold(title): key for key, region in regions.items() for title in _names(region)}
    known = (
        _cities_of(regions)
        | named
        | {fold(called_so): key for called_so, key, _ in places.called(country)}
        | {key: key for key in regions}
    )
    close = dict.fromkeys(known[entry] for entry in get_close_matches(fold(name), known, n=5, cutoff=0.5))
    wide = [key for key, region in regions.items() if region.parent == country]
    shown = [Message("place.within", region=key, title=regions[key].name_en) for key in close or wide]
    hint = ("hint.nearest" if close else "hint.known.regions") if shown else ""
    hint = hint if wide else "hint.place.country_only"
    values = {"name": name, "country": country, "near": shown, "known": shown}
    return NotFound("error.place.unknown", hint, _abroad(country, name), **values)


def nowhere(name: str, countries: Iterable[str] = ()) -> NotFound:
    """The failure of a name that is no place of any of these countries, or of all, with the nearest of them."""
    from difflib import get_close_matches

    named = {
        (fold(title), key): region.name_en
        for country in countries or [record["country"] for record in places.countries()]
        for key, region in places.regions(country).items()
        for title in (*_names(region), *_cities_of({key: region}), key)
    }
    close = get_close_matches(fold(name), dict.fromkeys(title for title, _ in named), n=5, cutoff=0.6)
    near = {key: title for one in close for (folded, key), title in named.items() if folded == one}
    shown = [Message("place.within", region=key, title=title) for key, title in [*near.items()][:5]]
    hint = "hint.nearest" if shown else "hint.place.how"
    return NotFound("error.place.nowhere", hint, name=name.strip(), near=shown)


def _abroad(country: str, name: str) -> str:
    """Other countries that have a place of this name."""
    found_there: list[str] = []
    keys: list[str] = []
    for record in places.countries():
        key = record["country"]
        regions = places.regions(key)
        found = [*_titled(name, regions), *_also(key, name, regions)] if key != country else []
        found_there += [_named(one, regions) for one in dict.fromkeys(found)]
        keys += [key] if found else []
    options = either(f"`--country {key}`" for key in keys)
    return Message("hint.place.abroad", known=found_there, options=options) if found_there else ""


def notes_on(countries: Iterable[str], name: str | None) -> list[str]:
    """How the name of a place was taken, in each of the countries; Raises as `place_of` does."""
    found = [place_of(country, name) for country in dict.fromkeys(countries)] if name else []
    return [place.note for place in found if place.note]


def wider(country: str, region: str) -> list[str]:
    """The areas a region lies in, the next larger first, the country last."""
    regions, found = places.regions(country), []
    parent = regions[region].parent if region in regions else None
    while parent and parent not in found:
        found.append(parent)
        parent = regions[parent].parent if parent in regions else None
    return found if country in (*found, region) else [*found, country]
