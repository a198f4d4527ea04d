"""Whose citizens may work in a country with no visa to apply for before, on the pages of its visa routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Bullets, Cell, Style

if TYPE_CHECKING:
    from careercli.record.free_movement import FreeMovement
    from careercli.record.visas import RoutesOf
    from careercli.text.text import Text

WEAK = ("S", "K")
"""Evidence below a dated transcription of the official text."""


def of_reader(record: RoutesOf, t: Text) -> str:
    """That the reader's own citizenship gives such a right; empty where it does not or is not known."""
    own = (right for right in record.get("free_movement", ()) if right.get("for_citizen"))
    return next((_own(right, t) for right in own), "")


def of_others(record: RoutesOf, t: Text) -> Cell:
    """The rights that are not the reader's, all of them where their citizenship is not known."""
    others = [right for right in record.get("free_movement", ()) if not right.get("for_citizen")]
    sources = tuple(right["source"] for right in others)
    return Cell(t.joined(_whose(right, t) for right in others), "", sources)


def whole(record: RoutesOf, t: Text) -> list[Block]:
    """Each right with whose it is, what it gives and its limits, and the evidence where that is weak."""
    items = tuple(_item(right, t) for right in record.get("free_movement", ()))
    return [Bullets(items, t("visas.rights"))] if items else []


def _item(right: FreeMovement, t: Text) -> Cell:
    own = right.get("for_citizen")
    said = t.joined([_own(right, t) if own else _whose(right, t), t.from_data(right["says"])])
    if right["confidence"] in WEAK:
        said = t("evidence.weak", text=said, evidence=t(f"evidence.{right['confidence']}"))
    style: Style = "good" if own else ""
    return Cell(said, style, (right["source"],))


def _own(right: FreeMovement, t: Text) -> str:
    return t(f"brief.visas.answer.right.{right['visa']}", name=t.from_data(right["name"]))


def _whose(right: FreeMovement, t: Text) -> str:
    return t(f"brief.visas.right.{right['visa']}", whom=t.from_data(right["whom"]), name=t.from_data(right["name"]))
