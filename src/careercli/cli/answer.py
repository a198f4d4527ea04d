"""What a command hands back: a query's finished record, the name of its contract and of its page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from careercli.queries.named import Named
    from careercli.record.finished import Finished


class Answer(NamedTuple):
    """See output.result.Result for the fields both share.

    page    the module of `pages` whose `page(record, t, rows)` makes the document, `module:function` where it has
            several; imported only when a page is wanted
    record  what that page is made of; None where nobody reads one
    linked  the module of `pages` that makes JSON-LD of the data; empty where there is none
    limit   what `--limit` asked for: None leaves it to the stream
    ended   of each rule set or list used that is no longer in force, a sentence: `--strict` refuses with the first
    """

    schema: str
    data: Any
    text: str | None = None
    fields: Sequence[str] = ()
    sources: Mapping[str, Any] = {}
    warnings: Sequence[str] = ()
    notes: Sequence[str] = ()
    linked: str = ""
    limit: int | None = None
    ended: Sequence[str] = ()
    page: str = ""
    record: object = None


def answer(schema: str, page: str, found: Finished, named: Sequence[Named] = (), **more: Any) -> Answer:
    """The answer of a query under its contract; `named` are the occupations of the command line, with notes on how
    they were understood; `more` are the fields of Answer that a query knows nothing of."""
    return Answer(
        schema,
        found.data,
        text=found.text,
        sources=found.sources,
        warnings=found.warnings,
        notes=[*(one.note for one in named if one.note), *found.notes],
        ended=found.ended,
        page=page,
        record=found.page,
        **more,
    )
