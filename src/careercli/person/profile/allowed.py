"""What a key of the profile may hold, in words, read off the model itself."""

import datetime
import types
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from careercli.person.profile import base
from careercli.person.profile.base import Part
from careercli.person.profile.model import Profile
from careercli.record.rating import AXES

_SPELT = {
    r"^[A-Z]{3}$": "three capital letters, as CAD",
    r"^[0-9]{2,4}$": "two to four digits, in quotes",
    r"^[a-z-]{3,40}$": "a name in small letters, as medical-laboratory-technologist",
}
"""Patterns of the model in words."""
_SHORT = {"ge": "from", "gt": "above", "le": "to", "lt": "below"}


def keys(part: type[Part]) -> list[str]:
    """The keys of a table as one writes them."""
    return [field.alias or name for name, field in part.model_fields.items()]


def every(part: type[Part] = Profile, above: str = "") -> Iterator[tuple[str, Any]]:
    """(dotted key, its kind) of every key; an entry of a list is number 1, those of the weights are the axes."""
    for name, field in part.model_fields.items():
        key, kind = above + (field.alias or name), inner(field.annotation)
        listed = get_args(kind)[0] if get_origin(kind) is list else None
        if isinstance(kind, type) and issubclass(kind, Part):
            yield from every(kind, f"{key}.")
        elif isinstance(listed, type) and issubclass(listed, Part):
            yield from every(listed, f"{key}.1.")
        elif get_origin(kind) is dict:
            yield from ((f"{key}.{axis}", get_args(kind)[1]) for axis in AXES)
        else:
            yield key, field


def kind_at(place: Sequence[str | int]) -> Any:
    """The kind of what may stand at a place; None where nothing may."""
    kind: Any = Profile
    for step in place:
        kind = inner(kind)
        if isinstance(step, int):
            kind = get_args(kind)[0] if get_origin(kind) is list else None
        elif isinstance(kind, type) and issubclass(kind, Part):
            named = {field.alias or name: field for name, field in kind.model_fields.items()}
            kind = named.get(step)
        elif get_origin(kind) is dict:
            kind = get_args(kind)[1]
        else:
            kind = None
        if kind is None:
            return None
    return kind


def inner(kind: Any) -> Any:
    """A kind without `| None`, bounds and names."""
    if isinstance(kind, FieldInfo):
        return inner(kind.annotation)
    if get_origin(kind) is Annotated:
        return inner(get_args(kind)[0])
    if get_origin(kind) in (Union, types.UnionType):
        return inner(next(part for part in get_args(kind) if part is not type(None)))
    return kind


def words(kind: Any) -> str:
    """What a kind allows: `true or false`, `from 0 to 100`, the names it knows."""
    bare, bounds = inner(kind), " ".join(_bounds(kind))
    if bare is bool:
        return "true or false"
    if bare is datetime.date:
        return "a day up to today, as 2024-05-31"
    if bare in (int, float):
        return ("a whole number" if bare is int else "a number") + (f" {bounds}" if bounds else "")
    if get_origin(bare) is Literal:
        return ", ".join(get_args(bare))
    return _listed(bare) or _worded(kind)


def _listed(bare: Any) -> str:
    if isinstance(bare, type) and issubclass(bare, Part):
        return f"a table with {', '.join(keys(bare))}"
    if get_origin(bare) is list:
        of = inner(get_args(bare)[0])
        return "a list of tables" if isinstance(of, type) and issubclass(of, Part) else 'a list, as ["ca", "gb"]'
    return "a table, as { pay = 3 }" if get_origin(bare) is dict else ""


def _worded(kind: Any) -> str:
    """Texts: what they spell."""
    pattern = next((str(entry.pattern) for entry in _metadata(kind) if getattr(entry, "pattern", None)), "")
    if pattern:
        return _SPELT.get(pattern, pattern)
    checks = [getattr(entry, "func", None) for entry in _metadata(kind)]
    if base._country in checks:
        return "the two letters of a country (ISO 3166), as ca, gb"
    if base._occupation in checks:
        return "an occupation with its country, as ca:32120"
    return "words"


def _bounds(kind: Any) -> list[str]:
    found = []
    for entry in _metadata(kind):
        for name, word in _SHORT.items():
            if (value := getattr(entry, name, None)) is not None:
                found.append(f"{word} {value:,g}" if isinstance(value, float) else f"{word} {value:,}")
    return found


def _metadata(kind: Any) -> Iterator[Any]:
    """Every bound and check of a kind, however deep pydantic and typing put it."""
    if isinstance(kind, FieldInfo):
        yield from _flat(kind.metadata)
        yield from _metadata(kind.annotation)
    elif get_origin(kind) is Annotated:
        yield from _flat(get_args(kind)[1:])
        yield from _metadata(get_args(kind)[0])
    elif get_origin(kind) in (Union, types.UnionType):
        for part in get_args(kind):
            yield from _metadata(part)


def _flat(entries: Sequence[Any]) -> Iterator[Any]:
    for entry in entries:
        yield from _flat(entry.metadata) if isinstance(entry, FieldInfo) else (entry,)
