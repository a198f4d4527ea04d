"""What a command answers, before any format: data for programs, a document for readers, and the screen it is for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.output.document import Document


class Page(NamedTuple):
    """`width` in columns; `colour`, `unicode` and `terminal` as found or asked for; `links`: addresses are links;
    `fits`: nothing may be wider, aligned rows of plain text neither.

    For spreadsheets: `bom` begins with a byte-order mark, `safe_cells` lets no text be taken for a formula. For the
    web: `made` says who made the page and when.
    """

    width: int = 100
    colour: bool = False
    unicode: bool = True
    terminal: bool = False
    links: bool = False
    fits: bool = False
    bom: bool = False
    safe_cells: bool = False
    made: str = ""


Record = dict[str, object]
SourceRecord = dict[str, str]


Units = Callable[[str, Record], tuple[str, str, str]]
"""Of a field of a record its unit (`money`, `percent …`, any other, none), of money the currency and the period."""
Rough = Callable[[int, str, Record], bool]
"""Whether a field of the record at a place is marked `~`."""


class Book(NamedTuple):
    """What a workbook has besides the data, in the reader's language: the names of its sheets, the headings of the
    sources by their keys, remarks as pairs of what they are about and the text."""

    data: str = "Data"
    sources: str = "Sources"
    notes: str = "Notes"
    headings: Mapping[str, str] = {}
    remarks: Sequence[tuple[str, str]] = ()
    unit: Units = lambda field, record: ("", "", "")
    rough: Rough = lambda at, field, record: False


class Result(NamedTuple):
    """The answer of one command.

    schema    name and version of `data`, such as `occupation/3`
    data      JSON-ready: a record for one occupation, a list of records for lists
    text      `data` as JSON text where the atlas stores it ready to print; then `data` may be None
    fields    the keys of a list's records, in the order tables and TSV print them
    sources   key → publisher, title, vintage, licence, page of every source used
    warnings  what the reader must know; inside the JSON envelope, on stderr otherwise
    notes     remarks on how the question was understood; always on stderr
    document  the page of the formats for people; None for the others
    linked    the JSON-LD object, for the format of that name; None where there is none
    groups    of each record of chosen fields, which are a wider group's; empty where all fields are shown
    book      what a workbook says besides; None for the other formats
    """

    schema: str
    data: Record | list[Record] | None
    text: str | None = None
    fields: Sequence[str] = ()
    sources: dict[str, SourceRecord] = {}  # noqa: RUF012 - only ever read
    warnings: Sequence[str] = ()
    notes: Sequence[str] = ()
    document: Document | None = None
    linked: object = None
    groups: Sequence[object] = ()
    book: Book | None = None


class NoSuchForm(ValueError):
    """This answer cannot be given in the form asked for; the command line makes it a usage error."""


def document_of(result: Result) -> Document:
    """The document of a result that is printed for people."""
    assert result.document is not None, f"{result.schema}: no document was made"
    return result.document


def data_of(result: Result) -> Record | list[Record]:
    """`data`, read back from its stored text where a command gave only that."""
    if result.data is not None:
        return result.data
    data: Record | list[Record] = json.loads(result.text) if result.text else []
    return data
