"""A map of tiles on a terminal: letters, shade and figure of each place; without the figures where it is narrow, and in
words where there is no room for a map at all."""

from careercli.output.cells import pad, width_of
from careercli.output.clean import clean
from careercli.output.document import Tile, TileMap
from careercli.output.terminal.lines import Frame, Line, flow
from careercli.output.tiles import legend, shade, spelled

GAP = 2
"""Columns between the tiles of a wide map; a narrow one has half of it."""


def tile_map(block: TileMap, frame: Frame) -> list[Line]:
    """The map, then what its shades stand for."""
    if not block.tiles:
        return []
    letters = max(width_of(clean(tile.letters)) for tile in block.tiles)
    figures = max(width_of(clean(tile.short)) for tile in block.tiles)
    across = max(tile.column for tile in block.tiles) + 1
    for figure, gap in ((figures, GAP), (figures, 1), (0, 1)):
        if across * (letters + 1 + figure + gap) - gap <= frame.width:
            break
    else:
        return _worded(block, frame)
    lines = [_row(block, row, letters, figure, gap, frame) for row in range(max(one.row for one in block.tiles) + 1)]
    return [*lines, *_legend(block, frame)]


def _row(block: TileMap, row: int, letters: int, figure: int, gap: int, frame: Frame) -> Line:
    line: Line = []
    size, at = letters + 1 + figure + gap, 0
    for tile in sorted((one for one in block.tiles if one.row == row), key=lambda one: one.column):
        line.append((" " * (size * tile.column - at), ""))
        line += _tile(tile, letters, figure, frame)
        at = size * tile.column + size - gap
    return line


def _tile(tile: Tile, letters: int, figure: int, frame: Frame) -> Line:
    known = tile.step is not None
    pieces = [(pad(clean(tile.letters), letters), "" if known else "dim"), (shade(tile.step, frame.glyphs), "accent")]
    return [*pieces, (pad(clean(tile.short), figure), "")] if figure else pieces


def _legend(block: TileMap, frame: Frame) -> list[Line]:
    """The steps, none broken from its glyph where the line has room for it."""
    lines: list[str] = []
    for text in legend(block, frame.glyphs):
        if lines and width_of(lines[-1]) + width_of(text) + GAP <= frame.prose:
            lines[-1] += " " * GAP + text
        else:
            lines.append(text)
    flowed = [line for text in lines[:-1] for line in flow(text, "", frame.prose, "dim")]
    return [*flowed, *flow(lines[-1], frame.mark(block.refs), frame.prose, "dim")] if lines else []


def _worded(block: TileMap, frame: Frame) -> list[Line]:
    return [line for text in spelled(block) if text for line in flow(text, "", frame.prose)]
