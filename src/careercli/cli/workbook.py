"""What a workbook has besides its data: the names of its sheets, the sources, what its marks and gaps mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from careercli.output.result import Book, Record, Result, data_of
from careercli.queries.systems import today
from careercli.record.columns import is_rough, unit_of
from careercli.text.text import text
from careercli.version import __version__

if TYPE_CHECKING:
    from careercli.text.text import Text

SOURCES = ("key", "publisher", "title", "vintage", "dated", "licence", "page", "caveat")
"""What a sheet says of each source."""


def book(result: Result, t: Text) -> Book:
    """The sheets besides the data of an answer, in the reader's language."""
    rough = _rough(result)
    data = data_of(result)
    records = data if isinstance(data, list) else [data]
    return Book(
        t("workbook.data"),
        t("workbook.sources"),
        t("workbook.notes"),
        {name: t(f"workbook.source.{name}") for name in SOURCES},
        [*_remarks(result, records, t)],
        lambda field, record: (*unit_of(field, record),),
        rough,
    )


def _rough(result: Result) -> Any:
    groups = result.groups

    def rough(at: int, field: str, record: Record) -> bool:
        return is_rough(field, record, groups[at] if at < len(groups) else None)

    return rough


def _remarks(result: Result, records: list[Record], t: Text) -> Iterator[tuple[str, str]]:
    """Where the workbook is from, how its cells are to be read, what must be known, why figures are missing."""
    yield t("workbook.made_by"), f"career {__version__}"
    yield t("workbook.day"), today()
    yield t("workbook.contract"), result.schema
    yield t("workbook.mark"), t("workbook.mark.means")
    yield t("workbook.percent"), t("workbook.percent.means")
    for note in result.notes:
        yield t("workbook.understood"), t.message(note)
    for warning in result.warnings:
        yield t("workbook.warning"), t.message(warning)
    for reason in sorted(set(_reasons(records))):
        if text().has(f"missing.{reason}"):
            yield reason, t(f"missing.{reason}")


def _reasons(value: object) -> Iterator[str]:
    """Every reason a record gives for a gap."""
    if isinstance(value, Mapping):
        stated = value.get("missing")
        if isinstance(stated, Mapping):
            yield from (one for one in stated.values() if isinstance(one, str))
        elif isinstance(stated, str):
            yield stated
        for inner in value.values():
            yield from _reasons(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _reasons(inner)
