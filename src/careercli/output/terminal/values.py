"""One value on a terminal: text, a range on its scale, a series, or a share."""

from careercli.output.bars import Scale, percents, range_bar, scale_of, share_bar, sparkline
from careercli.output.clean import clean
from careercli.output.document import Bar, Cell, Share, Spark, Value
from careercli.output.terminal.frame import Frame
from careercli.output.terminal.lines import Line, figure, flow, line_width

BAR, SHARE = 24, 40


def drawn(value: Bar | Spark | Share, width: int, scale: Scale | None, frame: Frame) -> Line:
    """A picture on one line."""
    if isinstance(value, Spark):
        return [(sparkline(value, frame.glyphs), "accent")]
    if isinstance(value, Share):
        return list(share_bar(value, width, frame.glyphs))
    before, mark, after = range_bar(value, scale, width, frame.glyphs)
    return [(before, "accent"), (mark, "strong"), (after, "accent")]


def legend(share: Share, frame: Frame, width: int, figures: bool = True) -> list[Line]:
    """What each fill of a share stands for, as many to a line as fit."""
    lines: list[Line] = []
    for at, ((label, _, style), told) in enumerate(zip(share.parts, percents(share), strict=True)):
        words = f" {clean(label)}" + (f" {told}" if figures else "")
        fill = frame.glyphs.share[at % len(frame.glyphs.share)]
        part: Line = [(fill, style), *flow(words, "", max(4, width - 1))[0]]
        if lines and line_width(lines[-1]) + 3 + line_width(part) <= width:
            lines[-1] += [("   ", ""), *part]
        else:
            lines.append(part)
    return lines


def lone(value: Value, width: int, frame: Frame, scale: Scale | None = None) -> list[Line]:
    """A value that stands alone, as in a list of facts: a share takes its legend along."""
    if isinstance(value, Cell):
        return flow(clean(value.text), frame.mark(value.refs), width, value.style)
    if isinstance(value, Share):
        return [drawn(value, min(width, SHARE), None, frame), *legend(value, frame, width)]
    if scale is None and isinstance(value, Bar):
        scale = scale_of([value])
    return [drawn(value, min(width, BAR), scale, frame)]


def in_column(value: Cell, width: int, room: int, right: bool, frame: Frame) -> list[Line]:
    """A text in a column `width` wide whose marks take `room` columns."""
    text, mark = clean(value.text), frame.mark(value.refs)
    if right:
        return figure(text, mark, room, width, value.style)
    return flow(text, mark, width, value.style)
