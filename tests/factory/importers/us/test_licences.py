"""us/credentials.csv, us/bodies.csv, us/credential_coverage.csv."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.licence_records import FILE, Record, states
from careerdata.importers.us.licences import day_or_none, for_whom, tables
from careerdata.rows.credential import BodyRow, CoverageRow, CredentialRow

Altered = Callable[[str, str, str], Path]


def credentials(sources: Path, code: str) -> list[CredentialRow]:
    table = tables(sources)[0]
    assert table.path == "us/credentials.csv"
    return [row for row in table.rows if isinstance(row, CredentialRow) and row.code == code]


def test_laboratory_licences_go_where_their_names_belong(slices: Path) -> None:
    technologists = credentials(slices, "29-2011")
    assert {(row.name, row.regions, row.status) for row in technologists} == {
        ("Clinical Laboratory Technologist", "us-fl", "mandatory-in-some-regions"),
        ("Clinical Laboratory Technologist", "us-tn", "mandatory-in-some-regions"),
        ("Cytotechnologist", "us-nc", "voluntary"),
    }
    assert {row.name for row in credentials(slices, "29-2012")} == {"Clinical Laboratory Technician"}
    assert credentials(slices, "19-4021") == []


def test_one_name_keeps_each_states_own_title(slices: Path) -> None:
    (tennessee,) = (row for row in credentials(slices, "29-2011") if row.regions == "us-tn")
    assert (tennessee.title, tennessee.kind, tennessee.form) == (
        "CLINICAL LABORATORY TECHNOLOGIST",
        "registration",
        "registry",
    )
    assert (tennessee.covers, tennessee.updated, tennessee.confidence) == ("whole", "2024-09-09", "official-table")


def test_a_group_is_only_linked(slices: Path) -> None:
    (row,) = credentials(slices, "29-2010")
    assert (row.name, row.covers) == ("Dialysis Technicians", "loose")


def test_federal_private_and_temporary_ones_are_told_apart(slices: Path) -> None:
    found = {row.name: row for row in credentials(slices, "27-2011")}
    assert (found["Licensed Actor in Flight"].regions, found["Licensed Actor in Flight"].status) == ("us", "mandatory")
    assert found["Licensed Actor in Flight"].updated == ""
    assert (found["Temporary Actor"].form, found["Temporary Actor"].covers) == ("temporary", "part")
    (private,) = (row for row in credentials(slices, "29-2011") if row.regions == "us-nc")
    assert (private.kind, private.body) == (
        "certification",
        "us-american-society-for-clinical-pathology-board-of-certificatio",
    )


ENGINEERS = "those who sign off work or serve the public"


@pytest.mark.parametrize(
    ("code", "title", "agency", "fits", "expected"),
    [
        ("29-1141", "Professional Nurse", "U.S. Coast Guard", "part", ("part", "ranks aboard merchant ships")),
        ("53-5021", "Chief Mate", "U.S. Coast Guard", "part", ("part", "")),
        ("13-1082", "Purser", "U.S. Coast Guard", "loose", ("loose", "")),
        ("15-1252", "Software Engineer", "Board of Engineers", "part", ("part", ENGINEERS)),
        ("17-2072", "Professional Engineer", "Board of Engineers", "whole", ("part", ENGINEERS)),
        ("17-2161", "Nuclear power plant senior engineer", "Emergency Agency", "part", ("part", "")),
        ("53-5021", "Commercial Pilot", "Federal Aviation Administration", "part", ("loose", "")),
        ("53-5021", "Agricultural Chief Pilot", "Department of Agriculture", "part", ("loose", "")),
        ("53-2011", "Private Pilot", "Federal Aviation Administration", "part", ("loose", "")),
        ("53-2012", "Commercial Pilot", "Federal Aviation Administration", "whole", ("whole", "")),
    ],
)
def test_for_whom_a_licence_is(code: str, title: str, agency: str, fits: Any, expected: tuple[str, str]) -> None:
    record = Record("us", title, [code], "", agency, "", "", "Coast" in agency or "Federal" in agency, False)
    assert for_whom(record, code, fits) == expected


def test_of_a_doubled_record_the_newer_stays(slices: Path) -> None:
    (row,) = (row for row in credentials(slices, "27-2011") if row.regions == "us-ks")
    assert (row.name, row.updated) == ("Actor", "2024-03-20")


def test_bodies_have_one_key_each(slices: Path) -> None:
    bodies = {row.body: row for row in tables(slices)[1].rows if isinstance(row, BodyRow)}
    assert bodies["us-tn-department-of-health-division-of-boards"].name == "Department of Health, Division of Boards"
    assert bodies["us-federal-aviation-administration"].regions == "us"
    assert bodies["us-az-board-of-actors"].page == "https://example.org/board"
    named = {row.body for table in tables(slices) for row in table.rows if isinstance(row, CredentialRow)}
    assert named - {""} == set(bodies)


def test_california_is_a_gap(slices: Path) -> None:
    rows = {row.region: row for row in tables(slices)[2].rows if isinstance(row, CoverageRow)}
    assert set(rows) == {"us", *states()}
    assert (rows["us-ca"].coverage, rows["us-ca"].records) == ("not-in-source", "0")
    assert (rows["us-ks"].coverage, rows["us-ks"].records, rows["us-ks"].oldest) == ("read", "2", "2022-01-01")


@pytest.mark.parametrize(
    ("day", "kept"),
    [("2024-03-20", "2024-03-20"), ("2021-04-31", ""), ("1013-20-21", ""), ("", ""), ("2031-01-01", "")],
)
def test_days_no_calendar_has(day: str, kept: str) -> None:
    assert day_or_none(day) == kept


def changed(sources: Path, tmp_path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """A copy of the slices in which the export is another."""
    export = json.loads(gzip.decompress((sources / FILE).read_bytes()))
    change(export)
    (tmp_path / FILE).parent.mkdir()
    (tmp_path / "crosswalks").symlink_to(sources / "crosswalks")
    (tmp_path / FILE).write_bytes(gzip.compress(json.dumps(export).encode()))
    for folder in ("soc_structure_2018.xlsx", "onet_30_1"):
        (tmp_path / "us" / folder).symlink_to(sources / "us" / folder)
    return tmp_path


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda export: export.update(missing_states=["CA", "GA"]), "missing states are"),
        (lambda export: export["licenses"][0].update(fips="06"), "us-ca has 1 records"),
        (lambda export: export["licenses"][0].update(fips="99"), "no state has the number 99"),
        (lambda export: export["licenses"][3].update(soc=["99-9999"]), "99-9999"),
        (lambda export: export["licenses"][0]["requirements"].update(Type="Other"), "`Type` is `Other`"),
        (lambda export: export.pop("licenses"), "cannot be read"),
    ],
)
def test_an_unexpected_export_stops(
    slices: Path, tmp_path: Path, change: Callable[[dict[str, Any]], None], problem: str
) -> None:
    with pytest.raises(BadData, match=problem):
        tables(changed(slices, tmp_path, change))


def test_a_lost_field_is_named(slices: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongColumn, match="no column `agency`"):
        tables(changed(slices, tmp_path, lambda export: export["licenses"][0].pop("agency")))
