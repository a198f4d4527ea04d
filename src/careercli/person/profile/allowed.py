"""What a key of the profile may hold, in words, read off the model itself."""

import datetime
import types
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from careercli.person.profile import base
from careercli.person.profile.base import Part
from careercli.person.profile.model import Profile
from careercli.record.rating import RANKED
from careercli.text.text import Message

_SPELT = {
    r"^[A-Z]{3}$": "profile.allowed.currency",
    r"^[0-9]{2,4}$": "profile.allowed.isco",
    r"^[a-z-]{3,40}$": "profile.allowed.profession",
    r"^[a-z0-9_]{1,40}$": "profile.allowed.area",
}
"""Patterns of the model in words."""
_BOUNDS = ("ge", "gt", "le", "lt")


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
            yield from ((f"{key}.{axis}", get_args(kind)[1]) for axis in RANKED)
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
    bare = inner(kind)
    if bare is bool:
        return Message("profile.allowed.flag")
    if bare is datetime.date:
        return Message("profile.allowed.day_past")
    if bare in (int, float):
        return _numbers(kind, "whole" if bare is int else "number")
    if get_origin(bare) is Literal:
        return Message("profile.allowed.names", known=get_args(bare))
    return _listed(bare) or _worded(kind)


def _numbers(kind: Any, what: str) -> str:
    bounds = _bounds(kind)
    if not bounds:
        return Message(f"profile.allowed.{what}")
    both = bounds[0] if len(bounds) == 1 else Message("profile.bound.both", low=bounds[0], high=bounds[1])
    return Message(f"profile.allowed.{what}_bounds", bounds=both)


def _listed(bare: Any) -> str:
    if isinstance(bare, type) and issubclass(bare, Part):
        return Message("profile.allowed.table", known=keys(bare))
    if get_origin(bare) is list:
        of = inner(get_args(bare)[0])
        tables = isinstance(of, type) and issubclass(of, Part)
        return Message("profile.allowed.tables") if tables else Message("profile.allowed.list", example='["ca", "gb"]')
    return Message("profile.allowed.weights", example="{ pay = 3 }") if get_origin(bare) is dict else ""


def _worded(kind: Any) -> str:
    """Texts: what they spell."""
    pattern = next((str(entry.pattern) for entry in _metadata(kind) if getattr(entry, "pattern", None)), "")
    if pattern:
        return Message(_SPELT[pattern]) if pattern in _SPELT else Message("profile.allowed.pattern", pattern=pattern)
    checks = [getattr(entry, "func", None) for entry in _metadata(kind)]
    if base._country in checks:
        return Message("profile.allowed.country")
    if base._occupation in checks:
        return Message("profile.allowed.occupation")
    return Message("profile.allowed.words")


def _bounds(kind: Any) -> list[str]:
    found: list[str] = []
    for entry in _metadata(kind):
        for name in _BOUNDS:
            if (value := getattr(entry, name, None)) is not None:
                number = f"{value:,g}" if isinstance(value, float) else f"{value:,}"
                found.append(Message(f"profile.bound.{name}", number=number))
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
