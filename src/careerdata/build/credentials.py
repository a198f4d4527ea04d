"""The credentials of an occupation: its own and those of the groups it belongs to, one entry each."""

from typing import TYPE_CHECKING, NamedTuple

from careercli.record.credential import BESIDE, STATUSES, told_bodies
from careercli.record.occupation import Credential
from careerdata.build.givers import givers
from careerdata.build.offices import office_or_empty
from careerdata.rows.credential import CredentialRow
from careerdata.rows.occupation import GroupRow, OccupationRow

if TYPE_CHECKING:
    from careerdata.build.shelf import Shelf

CONFIDENCES = ("official table", "read from official text", "to verify")
"""From the surest to the least sure."""


class Key(NamedTuple):
    """What the rows of one entry have in common."""

    when: str
    name: str
    part: str
    covers: str
    kind: str
    form: str
    status: str


def credential_rows(shelf: "Shelf", row: OccupationRow, *, loose: bool = False) -> list[CredentialRow]:
    """The rows that are about the occupation, its own first; with `loose` also those only linked to it.

    A row of a group holds for every occupation in it. Empty means not known here, never not regulated.
    """
    codes = [row.code, *_above(shelf, row.parent)]
    found = [credential for code in codes for credential in shelf.of(CredentialRow, code)]
    return [credential for credential in found if loose or credential.covers != "loose"]


def _above(shelf: "Shelf", parent: str) -> list[str]:
    codes: list[str] = []
    while parent and parent not in codes:
        codes.append(parent)
        groups = shelf.of(GroupRow, parent)
        parent = groups[0].parent if groups else ""
    return codes


def credentials(shelf: "Shelf", row: OccupationRow) -> list[Credential]:
    """The entries of an occupation with all their bodies: what binds the whole of it first."""
    rows: dict[Key, list[CredentialRow]] = {}
    for credential in credential_rows(shelf, row):
        rows.setdefault(_key(credential), []).append(credential)
    entries = [_entry(shelf, key, members) for key, members in rows.items()]
    return sorted(entries, key=_order)


def loose(shelf: "Shelf", row: OccupationRow) -> int:
    """How many records the source links to the occupation though their names do not agree."""
    return len(credential_rows(shelf, row, loose=True)) - len(credential_rows(shelf, row))


def summary(entries: list[Credential], when: str) -> list[Credential]:
    """The entries as cards have them, of one use: without bodies, of which up to three are named."""
    return [_short(entry) for entry in entries if entry["when"] == when]


def _short(entry: Credential) -> Credential:
    short = entry.copy()
    short.pop("bodies")
    return short


def _key(row: CredentialRow) -> Key:
    words = (_words(text) for text in (row.kind, row.form, row.status))
    return Key(_words(row.when), row.name, row.part, row.covers, *words)


def _words(key: str) -> str:
    """A key of data/ as profiles and programs spell it."""
    return key.replace("-", " ")


def _entry(shelf: "Shelf", key: Key, rows: list[CredentialRow]) -> Credential:
    bodies = givers(shelf, rows)
    regions = _regions(shelf.key, rows)
    named, count = told_bodies(bodies, regions)
    if count != 1:
        named = office_or_empty(shelf, {row.body for row in rows}) or named
    entry: Credential = {
        "name": key.name,
        "body": named,
        "kind": key.kind,
        "status": key.status,
        "regions": regions,
        "when": key.when,
        "covers": key.covers,
        "bodies": bodies,
        "checked": min(row.checked for row in rows),
        "confidence": max((_words(row.confidence) for row in rows), key=CONFIDENCES.index),
        "source": rows[0].source,
    }
    if key.part:
        entry["part"] = key.part
    if key.form:
        entry["form"] = key.form
    if count and not named:
        entry["body_count"] = count
    _add_days(entry, sorted(row.updated for row in rows if row.updated))
    sources = list(dict.fromkeys([*(row.source for row in rows), *(giver["source"] for giver in bodies)]))
    if len(sources) > 1:
        entry["sources"] = sources
    return entry


def _add_days(entry: Credential, days: list[str]) -> None:
    if days:
        entry["updated_from"], entry["updated_to"] = days[0], days[-1]


def _regions(country: str, rows: list[CredentialRow]) -> list[str]:
    """The regions of all rows: the country's key alone where one is for all of it."""
    regions = {region for row in rows for region in row.regions.split()}
    return [country] if country in regions else sorted(regions)


def _order(entry: Credential) -> tuple[object, ...]:
    """What opens the work first, then what binds most, the whole occupation's first, in most regions."""
    beside = entry.get("form") in BESIDE
    wide = -len(entry["regions"]) if entry["status"] == STATUSES[1] else 0
    part = entry["covers"] == "part"
    return beside, part, STATUSES.index(entry["status"]), wide, entry["name"], entry.get("part", ""), entry["kind"]
