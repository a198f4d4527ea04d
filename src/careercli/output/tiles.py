"""What all drawings of a map of tiles share: its legend in words, with the glyph of each step."""

from careercli.output.clean import clean
from careercli.output.document import TileMap
from careercli.output.glyphs import Glyphs


def shade(step: int | None, glyphs: Glyphs) -> str:
    """The glyph of a step; the one for gaps where nothing is known."""
    return glyphs.missing if step is None else glyphs.steps[min(step, len(glyphs.steps) - 1)]


def spelled(block: TileMap) -> tuple[str, str]:
    """The places with their figures in a line, and those without one; empty where there are none such."""
    known = " · ".join(f"{clean(tile.letters)} {clean(tile.text)}" for tile in block.tiles if tile.text)
    without = ", ".join(clean(tile.letters) for tile in block.tiles if not tile.text)
    return known, f"{clean(block.unknown)}: {without}" if without else ""


def legend(block: TileMap, glyphs: Glyphs) -> list[str]:
    """What is shown, then each glyph and what it stands for, the lowest step first, that of gaps last."""
    words = [f"{shade(step, glyphs)} {clean(text)}" for step, text in enumerate(block.legend) if text]
    without = any(tile.step is None for tile in block.tiles)
    return [clean(block.heads[1]), *words, *([f"{shade(None, glyphs)} {clean(block.unknown)}"] if without else [])]
