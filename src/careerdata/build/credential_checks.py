"""Whether what credentials and levels of schooling refer to exists: bodies, regions, a place on the scale."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from careercli.errors import BadData
from careerdata.build.read import read_rows
from careerdata.build.references import bad_row
from careerdata.rows.credential import BodyRow, CoverageRow, CredentialRow, OfficeRow, RegulatorRow
from careerdata.rows.occupation import LevelRow
from careerdata.rows.schooling import EducationRow, IscedRow

if TYPE_CHECKING:
    from careerdata.build.shelf import Shelf

ISCED = Path("education/isced.csv")
ENTRY = "typical entry"
"""The scheme of isced.csv for the words of education.csv; the others are the countries' level schemes."""
PREPARATION = "job zone"
"""A level of preparation, not of schooling: it has no place on the scale."""


def check_credentials(shelf: "Shelf") -> None:
    """Raise BadRow for the first credential or body that names a body or a region the country has not."""
    bodies = {row.body for row in shelf.every(BodyRow)}
    named: list[CredentialRow | RegulatorRow] = [*shelf.every(CredentialRow), *shelf.every(RegulatorRow)]
    for credential in named:
        if credential.body and credential.body not in bodies:
            raise bad_row(shelf, credential, "body", f"no body {credential.body}")
    for office in shelf.every(OfficeRow):
        for column in ("body", "holder"):
            if getattr(office, column) not in bodies:
                raise bad_row(shelf, office, column, f"no body {getattr(office, column)}")
    given = {(row.code, row.name, row.part) for row in shelf.every(CredentialRow)}
    for regulator in shelf.every(RegulatorRow):
        if (regulator.code, regulator.name, regulator.part) not in given:
            raise bad_row(shelf, regulator, "name", "no credential of this name, for these people, in this occupation")
    gaps = {(row.region, row.source) for row in shelf.every(CoverageRow) if row.coverage == "not-in-source"}
    rows: list[CredentialRow | RegulatorRow | BodyRow] = [*named, *shelf.every(BodyRow)]
    for row in rows:
        for region in row.regions.split():
            if region not in shelf.regions:
                raise bad_row(shelf, row, "regions", f"no region {region}")
            if (region, row.source) in gaps:
                raise bad_row(shelf, row, "regions", f"{region} is a gap of {row.source} in credential_coverage.csv")


def read_isced(data: Path, sources: set[str]) -> list[IscedRow]:
    """The scale; empty when data/ has none. Raises BadRow as `read_rows` does."""
    return read_rows(data / ISCED, IscedRow, sources) if (data / ISCED).exists() else []


def place_on_isced(data: Path, sources: set[str], shelves: list["Shelf"]) -> None:
    """Give every country the scale; BadData for the first level some occupation has that stands on it nowhere."""
    known = {(row.scheme, row.value): row for row in read_isced(data, sources)}
    for shelf in shelves:
        shelf.isced = known
    if known:
        for shelf in shelves:
            for scheme, value in _levels(shelf):
                if (scheme, value) not in known:
                    raise BadData(f"{data / ISCED}: no line for the {scheme} `{value}` of {shelf.key}")


def _levels(shelf: "Shelf") -> Iterator[tuple[str, str]]:
    if shelf.country.level_scheme != PREPARATION:
        values = {row.level for row in shelf.occupations()} | {row.level for row in shelf.every(LevelRow)}
        yield from ((shelf.country.level_scheme, value) for value in sorted(values - {""}))
    yield from ((ENTRY, value) for value in sorted({row.education for row in shelf.every(EducationRow)} - {""}))
