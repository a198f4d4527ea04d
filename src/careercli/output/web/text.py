"""Text and values inside a web page."""

from html import escape

from careercli.output.bars import Scale, scale_of
from careercli.output.clean import clean
from careercli.output.document import Bar, Cell, Share, Value
from careercli.output.footnotes import Footnotes
from careercli.output.markdown import ADDRESS
from careercli.output.web.drawings import range_picture, series_picture, share_picture


def safe(text: str) -> str:
    """Text from outside as text and nothing else."""
    return escape(clean(text))


def marked(text: str, refs: tuple[str, ...], footnotes: Footnotes, style: str = "") -> str:
    """A styled text with links to its sources."""
    inside = f'<span class="{style}">{safe(text)}</span>' if style else safe(text)
    marks = ",".join(f'<a href="#s{number}">{number}</a>' for number in footnotes.numbers(refs))
    return f"{inside}<sup>{marks}</sup>" if marks else inside


def valued(value: Value, footnotes: Footnotes, scale: Scale | None = None) -> str:
    """A value: text or picture."""
    if isinstance(value, Cell):
        return marked(value.text, value.refs, footnotes, value.style)
    if isinstance(value, Share):
        return share_picture(value)
    return range_picture(value, scale or scale_of([value])) if isinstance(value, Bar) else series_picture(value)


def linked(text: str) -> str:
    """A source's line with its address to follow."""
    text, parts, end = clean(text), [], 0
    for found in ADDRESS.finditer(text):
        address = escape(found.group())
        parts += [escape(text[end : found.start()]), f'<a href="{address}">{address}</a>']
        end = found.end()
    return "".join([*parts, escape(text[end:])])
