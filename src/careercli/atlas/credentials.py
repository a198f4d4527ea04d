"""What one must hold, with every body; what of a region was read."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas.connection import ask, ask_one, damaged, record_of
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.credential import RegionCoverage
    from careercli.record.occupation import Credential


class Detail(NamedTuple):
    """The credentials of an occupation, and how many records its source links loosely besides."""

    credentials: list[Credential]
    loose: int


def detail(occupation: str) -> Detail:
    """What is known of an occupation: nothing is no statement that it is not regulated."""
    row = ask_one("SELECT record FROM credential WHERE id = ?", occupation)
    if row is None:
        return Detail([], 0)
    try:
        record = record_of(zlib.decompress(row[0]).decode())
        return Detail(record["credentials"], record["loose"])
    except (zlib.error, UnicodeDecodeError, TypeError, KeyError) as problem:
        raise damaged(Message("error.atlas.damaged.credentials", id=occupation, reason=str(problem))) from problem


def coverage(region: str) -> list[RegionCoverage]:
    """What was read of a region, by source; nothing where no source tells regions apart."""
    rows = ask(
        "SELECT region, coverage, records, oldest, newest, source FROM credential_coverage WHERE region = ?"
        " ORDER BY source",
        region,
    )
    names = ("region", "coverage", "records", "oldest", "newest", "source")
    return [
        cast("RegionCoverage", {name: value for name, value in zip(names, row, strict=True) if value is not None})
        for row in rows
    ]
