"""State and federal licences by occupation (CareerOneStop, October 2024).

One record a licence and state, with the occupations it is linked to. Traps:
- California is missing, and Georgia has 26 records: none listed never means unlicensed
- half the links are loose (Tankerman under plumbers, Second Mate under athletes): `covers` tells by the names
- clinical laboratory licences are linked to biological technicians or, for technologists and technicians
  together, to 29-2010, where dialysis technicians stand too: RELINKED puts them right, by their names
- a licence may bind fewer than its name says, deceive, or name the work and not the people (licence_names.py)
- licences of substitute teachers are linked to teachers: `with_substitutes` files them under their own
- some states list federal certificates and private ones (broadcast engineers) as their own: by the agency's name
- a third of the records is from 2022 or before; days no calendar has (2021-04-31, 1013-20-21) are left out
- the same record may stand twice, and a link to a combined code (29-2010, 31-1120) is one to a group
"""

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Table
from careerdata.importers.us import onet_titles
from careerdata.importers.us.licence_names import (
    PARTS,
    TEMPORARY,
    Part,
    Titles,
    common_names,
    covers,
    is_not_its_own,
    rare_words,
    titles_of,
    with_substitutes,
    work_named,
)
from careerdata.importers.us.licence_records import FILE, MISSING_STATES, Record, body_names, read_records, states
from careerdata.importers.us.soc import check_code, read_structure
from careerdata.rows.credential import BodyRow, CoverageRow, Covers, CredentialRow, Form
from careerdata.rows.occupation import TitleRow
from careerdata.series import checked_of, current

SOURCE = current("us-licenses")
CHECKED = checked_of("us-licenses")
COUNTRY = "us"
FORMS: dict[str, Form] = {
    "": "",
    "Stand-alone license": "",
    "Registry": "registry",
    "Preliminary/temporary license": "temporary",
    "Secondary license (other license is prerequisite)": "additional",
    "Tied to business": "business",
}
LABORATORY = re.compile(r"laborator|clinical lab|\blab\b", re.I)
RELINKED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"director|supervis", re.I), "11-9121"),
    (re.compile(r"technologist|scientist|specialist|analyst|cytotechnologist", re.I), "29-2011"),
    (re.compile(r"technician|assistant|histologic", re.I), "29-2012"),
)
"""Which occupation a clinical laboratory licence names, the first that fits."""
WRONGLY_LINKED = {"19-4021", "19-1042", "29-2010"}
"""Where the source puts them: biological technicians, medical scientists, both laboratory occupations at once."""
CYTO_HISTO = re.compile(r"^(clinical )?(cytotechnologist|histologic)", re.I)


def tables(sources: Path) -> list[Table]:
    """us/credentials.csv, us/bodies.csv and us/credential_coverage.csv."""
    records = read_records(sources)
    return [
        Table("us/credentials.csv", [*_credentials(sources, records)]),
        Table("us/bodies.csv", [*_bodies(records)]),
        Table("us/credential_coverage.csv", [*_coverage(records)]),
    ]


def _credentials(sources: Path, records: list[Record]) -> Iterator[CredentialRow]:
    codes = {entry.code for entry in read_structure(sources)}
    titles, names = _titles(sources), common_names(record.title for record in records)
    rare, bodies = rare_words(titles.values()), body_names(records)
    kept: dict[tuple[str, ...], CredentialRow] = {}
    for record in records:
        for code in linked(record):
            check_code(FILE, code, codes)
            fit = for_whom(record, code, _covers(record.title, code, titles, rare))
            row = _row(record, code, fit, names[record.title], bodies.get(record.agency_key, ""))
            if row.key() not in kept or kept[row.key()].updated < row.updated:
                kept[row.key()] = row
    yield from kept.values()


def linked(record: Record) -> list[str]:
    """The occupations of a record, with licences of laboratories and substitutes where their names belong."""
    if not WRONGLY_LINKED & set(record.codes):
        return with_substitutes(record.title, record.codes)
    if not (LABORATORY.search(record.title) or CYTO_HISTO.search(record.title)):
        return record.codes
    named = [code for pattern, code in RELINKED if pattern.search(record.title)][:1]
    return sorted({*named, *(set(record.codes) - WRONGLY_LINKED)}) if named else record.codes


def for_whom(record: Record, code: str, fits: Covers) -> tuple[Covers, str]:
    """How much of the occupation a licence covers, and for which people of it where its name does not tell."""
    if is_not_its_own(code, f"{record.title} {record.agency}"):
        return "loose", ""
    if fits == "loose":
        work = work_named(code, record.title)
        return ("part", work.people) if work else (fits, "")
    people = next((part.people for part in PARTS if part.codes.match(code) and _named(part, record)), "")
    return ("part" if people or (fits == "whole" and _form(record) in ("temporary", "additional")) else fits), people


def _named(part: Part, record: Record) -> bool:
    return bool(part.words.search(record.title) or (record.federal and part.words.search(record.agency)))


def _titles(sources: Path) -> dict[str, Titles]:
    """The titles of each occupation; of each group those of no occupation, so that it covers nothing whole."""
    others: dict[str, list[str]] = {}
    for table in onet_titles.tables(sources):
        for row in table.rows:
            if isinstance(row, TitleRow):
                others.setdefault(row.code, []).append(row.title)
    return {
        entry.code: titles_of(entry.title, others.get(entry.code, []))
        for entry in read_structure(sources)
        if entry.rank == "detailed occupation"
    }


def _covers(title: str, code: str, titles: dict[str, Titles], rare: set[frozenset[str]]) -> Covers:
    """Loose for a group: the source does not say which of its occupations it means."""
    return covers(title, titles[code], rare) if code in titles else "loose"


def _row(record: Record, code: str, fit: tuple[Covers, str], name: str, body: str) -> CredentialRow:
    form = _form(record)
    where = COUNTRY if record.federal else record.region
    return CredentialRow(
        code=code,
        name=name,
        kind="certification" if record.private else "registration" if form == "registry" else "licence",
        body=body,
        regions=where,
        status="voluntary" if record.private else "mandatory" if record.federal else "mandatory-in-some-regions",
        when="to-work",
        covers=fit[0],
        part=fit[1],
        title="" if record.title == name else record.title,
        form=form,
        updated=day_or_none(record.updated),
        checked=CHECKED,
        confidence="official-table",
        source=SOURCE,
    )


def _form(record: Record) -> Form:
    if record.form not in FORMS:
        raise BadData(f"{FILE}: {record.title}: `Type` is `{record.form}`")
    return "temporary" if TEMPORARY.search(record.title) else FORMS[record.form]


def day_or_none(text: str) -> str:
    """A day of the calendar between 2000 and 2024, else nothing."""
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return ""
    return text if 2000 <= day.year <= 2024 else ""


def _bodies(records: list[Record]) -> Iterator[BodyRow]:
    keys = body_names(records)
    kept: dict[str, BodyRow] = {}
    for record in sorted(records, key=lambda record: (record.page == "", record.updated), reverse=True):
        key = keys.get(record.agency_key, "")
        if key:
            where = COUNTRY if record.federal or record.private else record.region
            kept[key] = BodyRow(
                body=key, name=record.agency, page=record.page or getattr(kept.get(key), "page", ""),
                regions=where, checked=CHECKED, source=SOURCE,
            )  # fmt: skip
    yield from kept.values()


def _coverage(records: list[Record]) -> Iterator[CoverageRow]:
    for region in [COUNTRY, *states()]:
        days = sorted(filter(None, (day_or_none(record.updated) for record in records if record.place == region)))
        count = sum(record.place == region for record in records)
        if (count == 0) != (region in MISSING_STATES):
            raise BadData(f"{FILE}: {region} has {count} records, though the file says its gaps are {MISSING_STATES}")
        yield CoverageRow(
            region=region,
            coverage="read" if count else "not-in-source",
            records=str(count),
            oldest=days[0] if days else "",
            newest=days[-1] if days else "",
            source=SOURCE,
        )
