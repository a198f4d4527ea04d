"""The page of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class SettingsPage(NamedTuple):
    """The settings with the fields of each to show."""

    records: Sequence[Mapping[str, str]]
    fields: Sequence[str]
