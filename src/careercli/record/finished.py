"""What a query answers, whole: after it nothing more is fetched."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple


class Finished(NamedTuple):
    """The answer of a query, for programs and, where a person reads, for the page.

    data      what programs read: a record for one occupation, a list for several and for lists
    page      what the page is made of, names and answers in the reader's language; None where a program asks
    sources   key → source of everything the data names
    warnings  what the reader must know
    notes     how the question was understood
    ended     of each rule set or list used that is no longer in force, a sentence: `--strict` refuses with the first
    text      `data` as JSON text where the atlas stores it ready to print; then `data` is None
    """

    data: Any
    page: object = None
    sources: Mapping[str, Any] = {}
    warnings: Sequence[str] = ()
    notes: Sequence[str] = ()
    ended: Sequence[str] = ()
    text: str | None = None


class Chosen(NamedTuple):
    """Records cut down to the fields a reader named, and these in the order of the table."""

    records: Sequence[Mapping[str, object]]
    fields: Sequence[str]
