"""A map of tiles as a drawing, its legend, and the same figures as a table to unfold."""

from html import escape

from careercli.output.clean import clean
from careercli.output.document import Tile, TileMap
from careercli.output.web.pen import Pen, safe

SIZE, GAP = 48, 3
"""The side of a tile and the space between two, in units of the drawing."""


def tile_map(block: TileMap, pen: Pen) -> str:
    """The map, what its shades stand for, and the table."""
    title = f"{clean(block.heads[0])}: {clean(block.heads[1])}"
    across = 1 + max((tile.column for tile in block.tiles), default=0)
    down = 1 + max((tile.row for tile in block.tiles), default=0)
    box = f"0 0 {across * (SIZE + GAP) - GAP} {down * (SIZE + GAP) - GAP}"
    tiles = "".join(map(_tile, block.tiles))
    wide = across * (SIZE + GAP) - GAP
    drawn = f'<svg class="map" viewBox="{box}" width="{wide}" role="img" aria-label="{escape(title)}">{tiles}</svg>'
    return f'<figure class="tiles">{drawn}<figcaption>{_legend(block, pen)}</figcaption>{_table(block, pen)}</figure>'


def _tile(tile: Tile) -> str:
    """A place where it lies: letters, figure, as many points as its step; its whole name and figure on pointing at it.

    On a narrow screen the points stand for the figure.
    """
    x, y = tile.column * (SIZE + GAP), tile.row * (SIZE + GAP)
    title = escape(f"{clean(tile.name)}: {clean(tile.text)}" if tile.text else clean(tile.name))
    shade = "none" if tile.step is None else f"step{tile.step}"
    middle = x + SIZE / 2
    words = f'<text class="name" x="{middle:g}" y="{y + 20}">{safe(tile.letters)}</text>'
    words += f'<text class="figure" x="{middle:g}" y="{y + 37}">{safe(tile.short)}</text>' if tile.short else ""
    words += f'<text class="points" x="{middle:g}" y="{y + 42}">{points(tile.step)}</text>'
    square = f'<rect x="{x}" y="{y}" width="{SIZE}" height="{SIZE}" rx="6"/>'
    return f'<g class="{shade}"><title>{title}</title>{square}{words}</g>'


def points(step: int | None) -> str:
    """A step without its colour: one point for the lowest."""
    return "" if step is None else "•" * (step + 1)


def _legend(block: TileMap, pen: Pen) -> str:
    """What is shown, and what each shade stands for."""
    keys = [(f"step{step}", points(step), words) for step, words in enumerate(block.legend) if words]
    if any(tile.step is None for tile in block.tiles):
        keys.append(("none", "", block.unknown))
    items = "".join(
        f'<li><svg class="map" width="34" height="16" aria-hidden="true"><g class="{shade}">'
        f'<rect width="34" height="16" rx="4"/><text class="points" x="17" y="13">{dots}</text></g></svg>'
        f" {safe(words)}</li>"
        for shade, dots, words in keys
    )
    return f"{pen.marked(block.heads[1], block.refs)}<ul>{items}</ul>"


def _table(block: TileMap, pen: Pen) -> str:
    """Places and figures, the highest step first, those without a figure last."""
    ordered = sorted(block.tiles, key=lambda tile: (-1 if tile.step is None else tile.step, tile.text), reverse=True)
    rows = "".join(
        f'<tr><th scope="row">{safe(tile.name)}</th><td class="right">{safe(tile.text or block.unknown)}</td></tr>'
        for tile in ordered
    )
    heads = "".join(f'<th scope="col">{safe(head)}</th>' for head in block.heads)
    return (
        f'<details class="table"><summary>{safe(pen.t("web.as_table"))}</summary>'
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></details>"
    )
