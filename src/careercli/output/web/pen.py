"""What writes the text of a web page: escaped, its addresses links, its sources marked."""

import re
from html import escape

from careercli.output.clean import clean
from careercli.output.document import Cell
from careercli.output.footnotes import Footnotes
from careercli.output.markdown import ADDRESS
from careercli.text.languages import languages
from careercli.text.slug import slug
from careercli.text.text import Text, text

COMMAND = re.compile(
    r"`(career[^`]*)`|\b(career [a-z][a-z-]*(?: (?:[a-z]{2}:[\w.-]+|[\d.-]{4,}|--?[a-z-]+|[A-Z]{2,}|\d+))+)"
)
"""What a reader would type: between backticks, or by its form alone."""
AFTER = ".,;:!?"
"""Letters that end a sentence behind an address, and are no part of it."""


class Pen:
    """One page being written: the numbers of its sources, the names of its parts, the depth of its headings, and the
    page's own words in the language of the document."""

    def __init__(self, lang: str, *, alone: bool = True) -> None:
        """Start a page. One that is not `alone` is a piece of another: its parts have no names that could be others'
        too, and its figures no marks."""
        self.footnotes = Footnotes(shown=alone)
        self.t: Text = text(lang if lang in languages() else "en")
        self.level = 2
        self._alone = alone
        self._names: set[str] = set()

    def name(self, wanted: str) -> str:
        """A name for a part of the page that no other has: what an address of it ends with. A piece has none."""
        if not self._alone:
            return ""
        base = slug(wanted) or "part"
        found, count = base, 1
        while found in self._names:
            count += 1
            found = f"{base}-{count}"
        self._names.add(found)
        return found

    def marked(self, said: str, refs: tuple[str, ...] = (), style: str = "") -> str:
        """A styled text and links to its sources."""
        inside = f'<span class="{style}">{linked(said)}</span>' if style else linked(said)
        return inside + self.marks(refs)

    def marks(self, refs: tuple[str, ...]) -> str:
        """Links to the sources alone."""
        found = ",".join(f'<a href="#s{number}">{number}</a>' for number in self.footnotes.numbers(refs))
        return f"<sup>{found}</sup>" if found else ""

    def cell(self, value: Cell) -> str:
        """A piece of text."""
        return self.marked(value.text, value.refs, value.style)

    def heading(self, label: str, name: str = "", style: str = "") -> str:
        """The heading of a part, as deep as the page is now."""
        marks = (f' id="{name}"' if name else "") + (f' class="{style}"' if style else "")
        return f"<h{self.level}{marks}>{safe(label)}</h{self.level}>"


def without_commands(said: str) -> str:
    """A line of pieces without those that only name a command."""
    return " · ".join(piece for piece in said.split(" · ") if not piece.startswith("career "))


def safe(said: str) -> str:
    """Text from outside as text and nothing else."""
    return escape(clean(said))


def linked(said: str) -> str:
    """Text with its addresses to follow, and commands as such."""
    said, parts, end = clean(said), [], 0
    for found in ADDRESS.finditer(said):
        address = _trimmed(found.group())
        parts += [_worded(said[end : found.start()]), link(address, address)]
        end = found.start() + len(address)
    return "".join([*parts, _worded(said[end:])])


def link(address: str, label: str) -> str:
    """A link out of the page, which does not say where its reader came from; the label alone where it leads nowhere a
    browser should go."""
    if not re.fullmatch(ADDRESS, address):
        return safe(label)
    return f'<a href="{escape(address)}" rel="noreferrer">{safe(label)}</a>'


def _trimmed(address: str) -> str:
    """An address without what ends the sentence it stands in."""
    address = address.rstrip(AFTER)
    while address.endswith(")") and address.count("(") < address.count(")"):
        address = address[:-1].rstrip(AFTER)
    return address


def _worded(said: str) -> str:
    """Text without addresses, its commands in the letters of a terminal."""
    if "career " not in said:
        return escape(said)
    parts, end = [], 0
    for found in COMMAND.finditer(said):
        parts += [escape(said[end : found.start()]), f"<code>{escape(found.group(1) or found.group(2))}</code>"]
        end = found.end()
    return "".join([*parts, escape(said[end:])])
