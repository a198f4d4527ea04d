"""Labels and values, aligned."""

from careercli.output.cells import width_of
from careercli.output.clean import clean
from careercli.output.document import Facts
from careercli.output.terminal.frame import Frame
from careercli.output.terminal.lines import Line, beside, flow
from careercli.output.terminal.values import lone

GAP = 2


def facts(block: Facts, frame: Frame) -> list[Line]:
    """One fact a line; labels take at most a third of the page and wrap beyond that."""
    labels = [clean(label) for label, _ in block.rows]
    width = min(max(map(width_of, labels), default=0), max(8, frame.prose // 3))
    rest = max(4, frame.prose - width - GAP)
    lines: list[Line] = []
    for label, (_, value) in zip(labels, block.rows, strict=True):
        lines += beside([flow(label, "", width, "dim"), lone(value, rest, frame)], [width, 0], GAP)
    return lines
