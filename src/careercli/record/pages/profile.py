"""The page of the profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.profile import ProfileOf


class ProfilePage(NamedTuple):
    """The reader's profile, and its keys with their values as one would set them."""

    record: ProfileOf
    lines: Sequence[tuple[str, str]]
