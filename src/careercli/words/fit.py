"""Whom work suits, in one sentence of Holland's interests as a student understands them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.record.interest import INTERESTS

if TYPE_CHECKING:
    from careercli.text.text import Text

PLACES = ("first", "second", "third")


def suited(interests: Sequence[str], t: Text) -> str:
    """Whom the work suits, by up to three interests, the strongest first; empty without any."""
    named = [interest for interest in interests if interest in INTERESTS][: len(PLACES)]
    if not named:
        return ""
    likes = {PLACES[at]: t(f"fit.likes.{one}") for at, one in enumerate(named)}
    return t(f"fit.suited.{len(named)}", **likes)
