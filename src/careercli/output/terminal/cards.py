"""Key figures in boxes: equal widths in a row, as many rows as the screen asks for."""

from careercli.output.cells import longest_word, width_of
from careercli.output.clean import clean
from careercli.output.document import Card, Cards
from careercli.output.terminal.lines import Frame, Line, beside, filled, flow

WIDEST, DETAIL, GAP, EDGES, LEAST = 34, 15, 1, 4, 2


def cards(block: Cards, frame: Frame) -> list[Line]:
    """All cards in one row where they fit at all, else in equal columns over several rows."""
    wishes = [wish(card, frame) + EDGES for card in block.cards]
    count = per_row(wishes, frame.width)
    size = min(WIDEST, (frame.width - GAP * (count - 1)) // count)
    lines: list[Line] = []
    for start in range(0, len(wishes), count):
        some = wishes[start : start + count]
        sizes = [max(EDGES + LEAST, size)] * len(some) if max(wishes) <= size or count == 1 else own(some, frame.width)
        lines += row_of(block.cards[start : start + count], sizes, frame)
    return lines


def wish(card: Card, frame: Frame) -> int:
    """Columns inside the box that the card would like: figure and label whole, the detail wrapped."""
    figure, label, detail = clean(card.value) + frame.mark(card.refs), clean(card.label), clean(card.detail)
    wanted = max(width_of(figure), width_of(label), min(DETAIL, width_of(detail)), longest_word(detail))
    return min(WIDEST - EDGES, wanted)


def per_row(wishes: list[int], width: int) -> int:
    """Cards in a row: all where they fit, else as many equal ones as do, evened out over the rows."""
    count, wishes = len(wishes), [max(EDGES + LEAST, wish) for wish in wishes]
    if sum(wishes) + GAP * (count - 1) <= width:
        return max(1, count)
    fitting = max(1, min(count, (width + GAP) // (max(wishes) + GAP)))
    rows = -(-count // fitting)
    return -(-count // rows)


def own(wishes: list[int], width: int) -> list[int]:
    """Unequal boxes that share out what is left of the row."""
    spare = width - sum(wishes) - GAP * (len(wishes) - 1)
    return [size + spare // len(wishes) + (at < spare % len(wishes)) for at, size in enumerate(wishes)]


def row_of(some: tuple[Card, ...], sizes: list[int], frame: Frame) -> list[Line]:
    """Boxes of one row, all as high as the highest."""
    bodies = [body(card, size - EDGES, frame) for card, size in zip(some, sizes, strict=True)]
    height = max(map(len, bodies))
    boxes = [boxed(lines, height, size, frame) for lines, size in zip(bodies, sizes, strict=True)]
    return beside(boxes, sizes, GAP)


def body(card: Card, width: int, frame: Frame) -> list[Line]:
    """Label, figure and the word on it."""
    lines = flow(clean(card.label), "", width, "dim")
    lines += flow(clean(card.value), frame.mark(card.refs), width, f"{card.style} strong")
    return lines + (flow(clean(card.detail), "", width, "dim") if card.detail else [])


def boxed(lines: list[Line], height: int, size: int, frame: Frame) -> list[Line]:
    """A card in its border."""
    top_left, top_right, low_left, low_right, line, side = frame.glyphs.box
    across = line * (size - 2)
    rows = [*lines, *[[] for _ in range(height - len(lines))]]
    sides = [[(f"{side} ", "rule"), *filled(row, size - EDGES), (f" {side}", "rule")] for row in rows]
    return [[(top_left + across + top_right, "rule")], *sides, [(low_left + across + low_right, "rule")]]
