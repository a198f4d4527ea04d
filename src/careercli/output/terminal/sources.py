"""The numbered sources at the end of a page."""

from collections.abc import Iterator

from careercli.output.clean import clean
from careercli.output.document import Document, Heading
from careercli.output.terminal.frame import Frame
from careercli.output.terminal.lines import Line, flow, hanging
from careercli.output.terminal.prose import heading


def sources(document: Document, frame: Frame) -> Iterator[Line]:
    """Nothing when the page cites none."""
    listing = list(frame.footnotes.listing(document.sources))
    if not listing:
        return
    yield []
    yield from heading(Heading(document.sources_label), frame)
    size = len(str(len(listing)))
    for number, text in listing:
        first = [(f"{'':{frame.inset}}{number:>{size}}  ", "mark")]
        yield from hanging(first, flow(clean(text), "", frame.prose - size - 2, "dim"))
