"""The credentials of an occupation, its own and those of the groups above it: who gives each where; their tables."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from careercli.record.credential import ADDITIONAL, STATUSES, Giver, bodies_text
from careercli.record.occupation import Credential
from careerdata.build.country_data import CountryData
from careerdata.build.deflate import dumps
from careerdata.rows.base import record_of
from careerdata.rows.credential import CoverageRow, CredentialRow, OfficeRow, RegulatorRow
from careerdata.rows.occupation import GroupRow, OccupationRow
from careerdata.rows.profile import Credential as PageCredential
from careerdata.rows.profile import MigrationDocument, Profile

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


def credential_rows(country: CountryData, row: OccupationRow, *, loose: bool = False) -> list[CredentialRow]:
    """The rows that are about the occupation, its own first; with `loose` also those only linked to it.

    A row of a group holds for every occupation in it. Empty means not known here, never not regulated.
    """
    codes = [row.code, *_above(country, row.parent)]
    found = [credential for code in codes for credential in country.of(CredentialRow, code)]
    return [credential for credential in found if loose or credential.covers != "loose"]


def _above(country: CountryData, parent: str) -> list[str]:
    codes: list[str] = []
    while parent and parent not in codes:
        codes.append(parent)
        groups = country.of(GroupRow, parent)
        parent = groups[0].parent if groups else ""
    return codes


def credentials(country: CountryData, row: OccupationRow) -> list[Credential]:
    """The entries of an occupation with all their bodies: what binds the whole of it first."""
    rows: dict[Key, list[CredentialRow]] = {}
    for credential in credential_rows(country, row):
        rows.setdefault(_key(credential), []).append(credential)
    entries = [_entry(country, key, members) for key, members in rows.items()]
    return sorted(entries, key=_order)


def loose(country: CountryData, row: OccupationRow) -> int:
    """How many records the source links to the occupation though their names do not agree."""
    return len(credential_rows(country, row, loose=True)) - len(credential_rows(country, row))


def to_work(profile: Profile | None, entries: list[Credential]) -> list[Credential]:
    """What one must or may hold to work, as cards have it: what a profile names, then the publishers' entries."""
    return [*_of_page(profile.credentials if profile else []), *summary(entries, "to work")]


def to_migrate(profile: Profile | None, entries: list[Credential]) -> list[Credential]:
    """The same of what an immigration application asks for."""
    return [*_of_page(profile.migration_documents if profile else []), *summary(entries, "to migrate")]


def _of_page(rows: Iterable[PageCredential | MigrationDocument]) -> list[Credential]:
    return [record_of(row, Credential) for row in rows]


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


def _entry(country: CountryData, key: Key, rows: list[CredentialRow]) -> Credential:
    bodies = givers(country, rows)
    regions = _regions(country.key, rows)
    named, count = bodies_text(bodies, regions)
    if count != 1:
        named = office_or_empty(country, {row.body for row in rows}) or named
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
    additional = entry.get("form") in ADDITIONAL
    wide = -len(entry["regions"]) if entry["status"] == STATUSES[1] else 0
    part = entry["covers"] == "part"
    return additional, part, STATUSES.index(entry["status"]), wide, entry["name"], entry.get("part", ""), entry["kind"]


def givers(country: CountryData, rows: list[CredentialRow]) -> list[Giver]:
    """A giver each row, and one each known regulator of a region bound; what is left has no name: ask there."""
    own = [giver for row in rows for giver in by_region(country, _giver(country, row), row.body)]
    bound = {region for row in rows for region in _below(country, row.regions.split())}
    taken = {region for giver in own if "name" in giver for region in giver["regions"]}
    since = {region: row.since for row in rows for region in row.regions.split() if row.since}
    known = sorted(_regulators(country, rows[0], bound - taken, since), key=lambda giver: giver["regions"])
    if not known:
        return own
    taken |= {region for giver in known for region in giver["regions"]}
    return [*(giver for one in own for giver in _left(country, one, taken)), *known]


def _regulators(
    country: CountryData, row: CredentialRow, open_regions: set[str], since: Mapping[str, str]
) -> Iterator[Giver]:
    """The bodies known to give it there; `since` when one must hold it, by region."""
    for one in country.of(RegulatorRow, row.code):
        regions = sorted(open_regions & set(one.regions.split()))
        if (one.name, one.part) == (row.name, row.part) and regions:
            body = country.bodies[one.body]
            giver: Giver = {"name": body.name, "regions": regions, "source": one.source}
            if body.page:
                giver["page"] = body.page
            if days := sorted({since[region] for region in regions if region in since}):
                giver["since"] = days[0]
            giver["confidence"] = one.confidence.replace("-", " ")
            yield giver


def _left(country: CountryData, giver: Giver, taken: set[str]) -> Iterator[Giver]:
    """A giver with a name; one without for the regions nobody is known in, if there are any."""
    if "name" in giver or not giver["regions"]:
        yield giver
        return
    left = [region for region in _below(country, giver["regions"]) if region not in taken]
    if left:
        yield {**giver, "regions": left}


def _below(country: CountryData, regions: Iterable[str]) -> list[str]:
    """The regions themselves; for the country's key all that license professions."""
    found = set(regions)
    if country.key in found:
        found |= set(licensing(country))
    return sorted(found - {country.key})


def _giver(country: CountryData, row: CredentialRow) -> Giver:
    giver: Giver = {"regions": row.regions.split(), "source": row.source}
    if row.body:
        body = country.bodies[row.body]
        giver = {"name": body.name, "regions": row.regions.split(), "source": body.source}
        if body.page:
            giver["page"] = body.page
    if row.title:
        giver["called"] = row.title
    if row.since:
        giver["since"] = row.since
    if row.updated:
        giver["updated"] = row.updated
    return giver


LICENSING = ("nation", "province", "state", "territory")
"""Kinds of regions that regulate professions."""


def by_region(country: CountryData, giver: Giver, body: str) -> list[Giver]:
    """The giver once for each region's holder of the office, then the office itself where no holder is known.

    A body that is no office, or whose holders are elsewhere, stays as it is.
    """
    wanted = giver["regions"]
    places = licensing(country) if country.key in wanted else wanted
    holders = [row for row in _holders(country, body) if row.region in places]
    if not holders:
        return [giver]
    found = [_by_holder(country, giver, row) for row in holders]
    known = {row.region for row in holders}
    rest = [place for place in places if place not in known]
    return [*found, {**giver, "regions": rest}] if rest else found


def office_or_empty(country: CountryData, bodies: set[str]) -> str:
    """What the bodies of an entry are called together where one office is all of them; "" otherwise."""
    office = next(iter(bodies)) if len(bodies) == 1 else ""
    return country.bodies[office].name if _holders(country, office) else ""


def licensing(country: CountryData) -> list[str]:
    """The nations, provinces, states and territories of a country."""
    return [key for key, row in country.regions.items() if row.kind in LICENSING]


def _holders(country: CountryData, body: str) -> list[OfficeRow]:
    return [row for row in country.every(OfficeRow) if body and row.body == body]


def _by_holder(country: CountryData, giver: Giver, row: OfficeRow) -> Giver:
    body = country.bodies[row.holder]
    made: Giver = {**giver, "name": body.name, "regions": [row.region], "source": body.source}
    made.pop("page", None)
    if body.page:
        made["page"] = body.page
    return made


def credential_tables(database: sqlite3.Connection, country: CountryData) -> None:
    """The credentials of every occupation that has any, and the coverage of the country's regions."""
    for row in country.occupations():
        record = {"credentials": credentials(country, row), "loose": loose(country, row)}
        if any(record.values()):
            packed = zlib.compress(dumps(record).encode(), 9)
            database.execute("INSERT INTO credential VALUES (?, ?)", (country.id(row.code), packed))
    rows = (
        (
            row.region,
            row.source,
            row.coverage.replace("-", " "),
            int(row.records),
            row.oldest or None,
            row.newest or None,
        )
        for row in country.every(CoverageRow)
    )
    database.executemany("INSERT INTO credential_coverage VALUES (?, ?, ?, ?, ?, ?)", rows)
