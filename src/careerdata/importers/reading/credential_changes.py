"""Canadian law that is newer than the requirement texts, or that they have wrong (ca_credentials_newer.csv).

A line takes its regions away from the rows of the texts that have its name (or `replaces`) for the same people, in
whatever status, and says what holds there now. No status: what the text says of these regions is not so, and what
holds there is not known here. A line that finds nothing to take away is only added.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from careercli.errors import BadData
from careerdata.importers.reading.credential_sentences import COUNTRY, TEN, THREE, binding, region_cell
from careerdata.importers.reading.table import Line, read_csv
from careerdata.rows.credential import Confidence, CredentialRow, Kind, Status

NEWER = Path(__file__).with_name("ca_credentials_newer.csv")
COLUMNS = ("code", "name", "kind", "status", "regions", "part", "since", "confidence", "source", "replaces")
CHECKED = "2026-11-29"


def brought_up_to_date(rows: Iterable[CredentialRow]) -> list[CredentialRow]:
    """The rows of the texts with what has changed since. Raises BadData for a line that takes from no row at all."""
    kept = {row.key(): row for row in rows}
    known = {row.code for row in kept.values()}
    for line in read_csv(NEWER, COLUMNS):
        gone = frozenset(line["regions"].split())
        matched = [row for row in kept.values() if _is_meant(line, row) and _places(row) & gone]
        if not matched and not line["status"] and line["code"] in known:
            raise BadData(f"{NEWER.name}: {line['code']} {line['name']}: no text says so of {line['regions']}")
        for row in matched:
            del kept[row.key()]
            kept.update((left.key(), left) for left in _left(row, gone))
        if line["status"]:
            added = _row(line)
            kept[added.key()] = added
    return [*kept.values()]


def _is_meant(line: Line, row: CredentialRow) -> bool:
    name = line["replaces"] or line["name"]
    return (row.code, row.name, row.part) == (line["code"], name, line["part"]) and row.source != line["source"]


def _places(row: CredentialRow) -> frozenset[str]:
    """The provinces and territories of a row; the country's key is all of them."""
    named = frozenset(row.regions.split())
    return TEN | THREE if COUNTRY in named else named


def _left(row: CredentialRow, gone: frozenset[str]) -> Iterator[CredentialRow]:
    left = _places(row) - gone
    if left:
        status = binding(left) if row.status.startswith("mandatory") else row.status
        yield row.model_copy(update={"regions": region_cell(left), "status": status})


def _row(line: Line) -> CredentialRow:
    return CredentialRow(
        code=line["code"],
        name=line["name"],
        kind=cast("Kind", line["kind"]),
        regions=line["regions"],
        status=cast("Status", line["status"]),
        when="to-work",
        covers="part" if line["part"] else "whole",
        part=line["part"],
        since=line["since"],
        checked=CHECKED,
        confidence=cast("Confidence", line["confidence"]),
        source=line["source"],
    )
