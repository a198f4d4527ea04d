"""Headings, paragraphs, lists, notes, facts and single values on a terminal."""

from careercli.output.bars import Scale, percents, range_bar, scale_of, share_bar, sparkline
from careercli.output.cells import longest_word, width_of
from careercli.output.clean import clean
from careercli.output.document import Bar, Bullets, Cell, Facts, Heading, Note, Prose, Share, SideBySide, Spark, Value
from careercli.output.terminal.lines import Frame, Line, beside, figure, flow, hanging, line_width

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


NOTE_PAINT = {"warning": "warn", "conflict": "warn", "missing": "dim", "info": "accent"}
BETWEEN_LISTS, NARROWEST = 3, 26


def title(text: str, subtitle: str, frame: Frame) -> list[Line]:
    """The name of the page with a coloured edge, or a rule below it in ASCII."""
    width = frame.prose - width_of(frame.glyphs.title)
    lines = flow(clean(text), "", width, "title")
    if not frame.unicode:
        lines.append([("=" * min(width, max(1, width_of(clean(text)))), "rule")])
    lines += flow(clean(subtitle), "", width, "dim") if subtitle else []
    return [[(frame.glyphs.title, "accent"), *line] for line in lines]


def notice(text: str, frame: Frame) -> list[Line]:
    """What must be read first, above the name of the page."""
    return [*flow(clean(text), "", frame.prose, "warn"), []]


def heading(block: Heading, frame: Frame) -> list[Line]:
    """The name of a section with a thin rule to the edge of the page."""
    lines = flow(clean(block.text), "", frame.width + frame.inset, "heading")
    rest = frame.width + frame.inset - width_of(lines[-1][0][0]) - 1
    lines[-1].append((" " + frame.glyphs.rule * rest if rest > 1 else "", "rule"))
    return lines


def prose(block: Prose, frame: Frame) -> list[Line]:
    """A paragraph."""
    return flow(clean(block.text), frame.mark(block.refs), frame.prose, block.style)


def bullets(block: Bullets, frame: Frame, width: int = 0, ruled: bool = False) -> list[Line]:
    """A list under its label; the dots carry the list's style so that the text stays easy to read."""
    width = width or frame.prose
    lines = flow(clean(block.label), "", width, f"{block.style} strong") if block.label else []
    if block.label and ruled:
        lines.append([(frame.glyphs.rule * width, block.style or "rule")])
    for item in block.items:
        dot = (frame.glyphs.bullet + " ", item.style or block.style or "dim")
        lines += hanging([dot], flow(clean(item.text), frame.mark(item.refs), width - 2, item.style))
    return lines


def side_by_side(block: SideBySide, frame: Frame) -> list[Line]:
    """Lists in columns where each has room, else one below the other."""
    count = len(block.lists)
    each = (frame.width - BETWEEN_LISTS * (count - 1)) // max(1, count)
    if frame.wide and each >= max([NARROWEST, *(longest_word(clean(one.label)) for one in block.lists)]):
        columns = [bullets(one, frame, each, ruled=True) for one in block.lists]
        return beside(columns, [each] * count, BETWEEN_LISTS)
    stacked = [[*bullets(one, frame), []] for one in block.lists]
    return [line for lines in stacked for line in lines][:-1]


def note(block: Note, frame: Frame) -> list[Line]:
    """A remark behind the mark of its kind."""
    mark = (getattr(frame.glyphs, block.kind) + " ", f"{NOTE_PAINT[block.kind]} strong")
    paint = "dim" if block.kind == "missing" else ""
    return hanging([mark], flow(clean(block.text), frame.mark(block.refs), frame.prose - 2, paint))


AFTER_LABEL = 2


def facts(block: Facts, frame: Frame) -> list[Line]:
    """One fact a line; labels take at most a third of the page and wrap beyond that."""
    labels = [clean(label) for label, _ in block.rows]
    width = min(max(map(width_of, labels), default=0), max(8, frame.prose // 3))
    rest = max(4, frame.prose - width - AFTER_LABEL)
    lines: list[Line] = []
    for label, (_, value) in zip(labels, block.rows, strict=True):
        lines += beside([flow(label, "", width, "dim"), lone(value, rest, frame)], [width, 0], AFTER_LABEL)
    return lines
