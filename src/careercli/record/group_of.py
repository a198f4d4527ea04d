"""Figures that are a wider group's: which group, and which of a record's figures are its."""

from collections.abc import Mapping
from typing import TypedDict


class OfGroup(TypedDict):
    """The group of a classification a figure is published for: more people than the occupation's own."""

    code: str
    title: str


OfGroups = dict[str, OfGroup]
"""The group of each figure of a record that is a group's."""


def of_group_or_none(entry: Mapping[str, object] | None) -> OfGroup | None:
    """The group whose figures an entry has; None where they are the occupation's own, or there is no entry."""
    found = entry.get("of_group") if entry else None
    return {"code": str(found["code"]), "title": str(found["title"])} if isinstance(found, dict) else None
