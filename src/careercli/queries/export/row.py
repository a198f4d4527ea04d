"""A row of the data package, and how its figures were obtained."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Row = dict[str, Any]
"""Field → value: a text, a number, yes or no, a figure (record/figure.py), a list of keys, None for nothing."""


def obtained(line: Mapping[str, Any], *, derived: bool = False) -> str:
    """How a line of a record came about: borrowed, derived, a wider group's, a profile's, or published as it stands."""
    if line.get("borrowed_from"):
        return "borrowed"
    if derived:
        return "derived"
    if line.get("rated_at"):
        return "wider-group"
    return "official"


def of_wider_group(line: Mapping[str, Any]) -> Row:
    """The group whose figures a line has, where they are not the occupation's own."""
    group = line.get("of_group") or {}
    return {"wider_group": line.get("rated_at") or group.get("code"), "wider_group_title": group.get("title")}


def chosen(line: Mapping[str, Any], *names: str) -> Row:
    """These fields of a record, as far as it has them."""
    return {name: line[name] for name in names if name in line}


def text_or_none(value: object) -> object:
    """A text that a record may give a reason instead of."""
    return None if isinstance(value, Mapping) else value
