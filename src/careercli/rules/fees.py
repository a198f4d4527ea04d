"""What a visa route costs, takes and gives on a day: of each entry the newest, with what it was before."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from careercli.record.recognition import GENERAL, OLD

if TYPE_CHECKING:
    from careercli.record.fee import Fee, FeeOf
    from careercli.record.recognition import RecognitionSource

FIGURES = ("amount", "currency", "unit", "answer", "undated")
"""What of an entry is not said any more after its last day."""


def fees_on(entries: Sequence[Fee], on: datetime.date, cited: Mapping[str, RecognitionSource]) -> list[FeeOf]:
    """The entries in force on a day, in the order they are stored; one whose last day is past says so and no more."""
    day = on.isoformat()
    by: dict[tuple[str, int], list[Fee]] = {}
    for entry in entries:
        if entry.get("since", "") <= day:
            by.setdefault((entry["item"], entry.get("people", 0)), []).append(entry)
    return [_on(sorted(found, key=lambda entry: entry.get("since", "")), day, cited) for found in by.values()]


def _on(found: Sequence[Fee], day: str, cited: Mapping[str, RecognitionSource]) -> FeeOf:
    newest, before = found[-1], list(reversed(found[:-1]))
    made: dict[str, Any] = dict(newest)
    if (last := newest.get("until")) and last < day:
        made = {key: value for key, value in made.items() if key not in FIGURES} | {"ended": last}
        before = [newest, *before]
    elif (since := newest.get("since")) and int(day[:4]) - int(since[:4]) > OLD and "currency" in newest:
        made["fee_old"] = True
    if before:
        made["earlier"] = before
    source = cited[newest["source"]]
    made |= {"to_check": newest["source"] == GENERAL, "grade": source["grade"], "as_of": source["as_of"]}
    return cast("FeeOf", made)
