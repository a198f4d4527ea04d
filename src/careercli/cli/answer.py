"""What a command hands back: a Result that still waits for the reader's language and number of rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from careercli.output.document import Document
    from careercli.text.text import Text


class Answer(NamedTuple):
    """See output.result.Result for the fields both share.

    view    makes the document from the labels and the rows to show (None: all)
    limit   what `--limit` asked for: None leaves it to the stream
    ended   of each rule set or list used that is no longer in force, a sentence: `--strict` refuses with the first
    """

    schema: str
    data: Any
    view: Callable[[Text, int | None], Document]
    text: str | None = None
    fields: Sequence[str] = ()
    sources: Mapping[str, Any] = {}
    warnings: Sequence[str] = ()
    notes: Sequence[str] = ()
    linked: Callable[[], object] | None = None
    limit: int | None = None
    ended: Sequence[str] = ()
