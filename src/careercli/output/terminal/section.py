"""Sections with their label in the margin, and the blocks that stand mostly in them."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from careercli.output.cells import ADDRESS, broken, units, width_of
from careercli.output.clean import clean
from careercli.output.document import Block, Cell, Phrase, Picture, Section
from careercli.output.terminal.lines import Frame, Line, beside, flow
from careercli.output.terminal.prose import SHARE, drawn

GAP, WIDEST, NARROWEST = 2, 16, 60
"""Columns between label and text; the widest label that stands in the margin; below this width none does."""


def margin_of(blocks: Sequence[Block], width: int) -> int:
    """Columns for the labels of all sections of a page; 0 where each stands above its text."""
    widths = [width_of(clean(block.label)) for block in blocks if isinstance(block, Section)]
    return max(widths) + GAP if widths and width >= NARROWEST and max(widths) <= WIDEST else 0


def section(
    block: Section, frame: Frame, margin: int, layouts: dict[type[Block], Callable[[Any, Frame], list[Line]]]
) -> list[Line]:
    """The blocks below each other, behind the label or below it."""
    narrow = frame._replace(reach=frame.reach - margin, width=min(frame.width, frame.reach) - margin, inset=0)
    lines = [line for one in block.blocks for line in layouts[type(one)](one, narrow)]
    label = flow(clean(block.label), "", margin or frame.reach, "heading")
    if not margin:
        return [*label, *lines]
    return beside([label, lines], [margin, 0], 0)


def phrase(block: Phrase, frame: Frame) -> list[Line]:
    """The pieces with a space between them, each with its mark, wrapped together."""
    lines: list[Line] = [[]]
    used = 0
    for text, style, mark in _words(block.cells, frame):
        address = text if re.fullmatch(ADDRESS, text) else ""
        pieces = broken(text, max(2, frame.prose - width_of(mark)))
        for at, piece in enumerate(pieces):
            shown = mark if at == len(pieces) - 1 else ""
            size = width_of(piece + shown)
            if used + size > frame.prose and used:
                lines.append([])
                used = 0
            if used or piece.strip(" "):
                lines[-1].append((piece, f"{style} {address}".strip()))
                lines[-1] += [(shown, "mark")] if shown else []
                used += size
    return lines


def _words(cells: Sequence[Cell], frame: Frame) -> list[tuple[str, str, str]]:
    """Text, style and footnote mark of every piece between which a line may break."""
    found: list[tuple[str, str, str]] = []
    for cell in cells:
        text = clean(cell.text)
        found += [(" ", "", "")] if found and text else []
        found += [(unit, cell.style, "") for unit in units(text)]
        if text and (mark := frame.mark(cell.refs)):
            found[-1] = (*found[-1][:2], mark)
    return found


def picture(block: Picture, frame: Frame) -> list[Line]:
    """The drawing alone: what it shows stands in words beside it."""
    return [drawn(block.value, min(frame.prose, SHARE), None, frame)] if not isinstance(block.value, Cell) else []
