"""A data package written into a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.errors import CareerError, UsageError
from careercli.output import folder as folders
from careercli.output.tables import Column, Form, json_text, write_tables, write_text
from careercli.queries.export.descriptor import MADE_BY, descriptor
from careercli.queries.export.package import Package
from careercli.queries.export.readme import readme
from careercli.record.package.table import BOUND, FIGURE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.queries.export.package import Scope, Withheld
    from careercli.record.package.table import Table
    from careercli.text.text import Text


class Exported(NamedTuple):
    """What was written: how many tables, rows and bytes, and what was left out."""

    tables: int
    rows: int
    size: int
    withheld: Sequence[Withheld]


def export(folder: str, wanted: Scope, t: Text, *, force: bool = False) -> Exported:
    """Write the package. Raises UsageError where other files are in the way, CareerError where it cannot be written."""
    package = Package(wanted)
    forms = {table.name: Form(table.columns, _columns(table)) for table in wanted.tables}
    try:
        with folders.draft_of(folder, _is_ours, force=force) as draft:
            written = write_tables(draft, forms, package.rows())
            write_text(draft, folders.README, readme(package, written, t))
            write_text(draft, folders.DESCRIPTOR, json_text(descriptor(package, written)))
    except folders.Refused as problem:
        raise UsageError(
            f"error.export.{problem.why}",
            f"error.export.{problem.why}.hint",
            folder=folder,
            known=list(problem.names[:5]),
        ) from None
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CareerError(
            "error.output.unwritable", "error.output.unwritable.hint", file=folder, reason=reason
        ) from problem
    rows, size = sum(one.rows for one in written.values()), sum(one.size for one in written.values())
    return Exported(len(written), rows, size, package.withheld)


def _columns(table: Table) -> list[Column]:
    return [Column(one.name, one.type in (FIGURE, BOUND), one.type == BOUND) for one in table.fields]


def _is_ours(found: Mapping[str, Any]) -> bool:
    return found.get("made_by") == MADE_BY
