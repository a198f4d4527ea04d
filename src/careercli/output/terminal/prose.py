"""Running text on a terminal: title, headings, paragraphs, lists, notes."""

from careercli.output.cells import longest_word, width_of
from careercli.output.clean import clean
from careercli.output.document import Beside, Bullets, Heading, Note, Prose
from careercli.output.terminal.frame import Frame
from careercli.output.terminal.lines import Line, beside, flow, hanging

NOTE_PAINT = {"warning": "warn", "conflict": "warn", "missing": "dim", "info": "accent"}
GAP, NARROWEST = 3, 26


def title(text: str, subtitle: str, frame: Frame) -> list[Line]:
    """The name of the page with a coloured edge, or a rule below it in ASCII."""
    width = frame.prose - width_of(frame.glyphs.title)
    lines = flow(clean(text), "", width, "title")
    if not frame.unicode:
        lines.append([("=" * min(width, max(1, width_of(clean(text)))), "rule")])
    lines += flow(clean(subtitle), "", width, "dim") if subtitle else []
    return [[(frame.glyphs.title, "accent"), *line] for line in lines]


def lead(text: str, frame: Frame) -> list[Line]:
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


def side_by_side(block: Beside, frame: Frame) -> list[Line]:
    """Lists in columns where each has room, else one below the other."""
    count = len(block.lists)
    each = (frame.width - GAP * (count - 1)) // max(1, count)
    if frame.wide and each >= max([NARROWEST, *(longest_word(clean(one.label)) for one in block.lists)]):
        columns = [bullets(one, frame, each, ruled=True) for one in block.lists]
        return beside(columns, [each] * count, GAP)
    stacked = [[*bullets(one, frame), []] for one in block.lists]
    return [line for lines in stacked for line in lines][:-1]


def note(block: Note, frame: Frame) -> list[Line]:
    """A remark behind the mark of its kind."""
    mark = (getattr(frame.glyphs, block.kind) + " ", f"{NOTE_PAINT[block.kind]} strong")
    paint = "dim" if block.kind == "missing" else ""
    return hanging([mark], flow(clean(block.text), frame.mark(block.refs), frame.prose - 2, paint))
