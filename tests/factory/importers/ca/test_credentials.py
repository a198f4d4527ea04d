"""ca/credentials.csv: by rule, by hand, and never a sentence nobody has read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.ca import credentials as ca_credentials
from careerdata.importers.ca import manitoba_regulators
from careerdata.importers.ca.credential_sentences import REGISTRATION, digest
from careerdata.importers.ca.credentials import FILE, Reading, Sentence, check, covered, facts, read_by_hand, tables
from careerdata.rows.credential import BodyRow, CredentialRow, RegulatorRow

Altered = Callable[[str, str, str], Path]


def credentials(sources: Path) -> list[CredentialRow]:
    table = tables(sources)[0]
    assert table.path == "ca/credentials.csv"
    return [row for row in table.rows if isinstance(row, CredentialRow)]


def test_the_same_sentence_counts_once_from_the_newer_source(slices: Path) -> None:
    (row,) = (row for row in credentials(slices) if row.code == "32120" and not row.since)
    assert (row.name, row.regions, row.status) == (REGISTRATION, "ca-on ca-qc", "mandatory-in-some-regions")
    assert (row.source, row.covers) == ("ca-jobbank-requirements-2026", "whole")


def test_one_sentence_may_hold_two_facts(slices: Path) -> None:
    found = {row.status: row for row in credentials(slices) if row.code == "72420"}
    assert found["mandatory-in-some-regions"].regions == "ca-ab ca-qc"
    assert found["voluntary"].regions == "ca-bc ca-mb ca-nb ca-nl ca-ns ca-nt ca-nu ca-on ca-pe ca-sk ca-yt"
    assert {row.part for row in found.values()} == {"kite makers"}


def test_an_unread_sentence_stops_and_says_where_to_write(altered: Altered) -> None:
    sources = altered(FILE, "A period of supervised work experience", "A licence to fly")
    with pytest.raises(BadData, match=r"72420: a sentence no rule reads and nobody has read, digest [0-9a-f]{12}"):
        tables(sources)


def test_a_persons_reading_counts_before_a_rule_and_a_groups_before_all() -> None:
    text = "Registration with a regulatory body is required in Ontario."
    rule = facts(Sentence("32120", text, ""), {})
    mine, ours = ([Reading(name, "licence", "voluntary", frozenset())] for name in ("mine", "ours"))
    readings = {(digest(text), ""): ours, (digest(text), "32120"): mine}
    assert rule[0].name == REGISTRATION
    assert facts(Sentence("32120", text, ""), readings) == mine
    assert facts(Sentence("31301", text, ""), readings) == ours


@pytest.mark.parametrize(
    ("part", "title", "covers"),
    [
        ("", "Dentists", "whole"),
        ("plumbers", "Plumbers", "whole"),
        ("plumber", "Plumbers", "whole"),
        ("electricians", "Electricians (except industrial and power system)", "whole"),
        ("electricians (domestic and rural)", "Electricians (except industrial and power system)", "part"),
        ("registered psychiatric nurses", "Registered nurses and registered psychiatric nurses", "part"),
        ("barbers", "Hairstylists and barbers", "part"),
    ],
)
def test_covered(part: str, title: str, covers: str) -> None:
    assert covered(part, title) == covers


def test_the_readings_hold_facts_and_no_sentence() -> None:
    readings = read_by_hand()
    assert len(readings) > 400
    for (key, code), found in readings.items():
        assert len(key) == 12
        assert code == "" or (len(code) == 5 and code.isdigit())
        assert all(not reading.name.endswith(".") and len(reading.name.split()) <= 12 for reading in found)


@pytest.mark.parametrize("name", ["noc", "source", "text"])
def test_a_renamed_column_is_named(altered: Altered, name: str) -> None:
    header = "noc,title,source,kind,provinces,text"
    renamed = ",".join(f"{column}_2" if column == name else column for column in header.split(","))
    with pytest.raises(WrongColumn, match=f"no column `{name}`"):
        tables(altered(FILE, header, renamed))


def test_another_publisher_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`source` is `oasis_2027`"):
        tables(altered(FILE, "oasis_2023", "oasis_2027"))


def test_an_unknown_unit_group_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`99999` is no unit group"):
        tables(altered(FILE, "72420,", "99999,"))


@pytest.fixture
def every_unit_group(monkeypatch: pytest.MonkeyPatch) -> None:
    """The classification of the slice is a small one; here every group the list needs is known."""
    known = {code: "" for codes, _ in manitoba_regulators.UNIT_GROUPS.values() for code in codes}
    monkeypatch.setattr(manitoba_regulators, "unit_groups", lambda _: known)


@pytest.mark.usefixtures("every_unit_group")
def test_manitobas_regulators(slices: Path) -> None:
    rows, regulators, bodies = manitoba_regulators.tables(slices)
    assert [table.path for table in (rows, regulators, bodies)] == [
        "ca/credentials_manitoba.csv",
        "ca/regulators_manitoba.csv",
        "ca/bodies_manitoba.csv",
    ]
    added = {row.code: row for row in rows.rows if isinstance(row, CredentialRow)}
    assert (added["32120"].body, added["32120"].regions, added["32120"].part) == ("ca-mb-cmltm", "ca-mb", "")
    assert added["22300"].status == "voluntary"
    names = {row.body: row.name for row in bodies.rows if isinstance(row, BodyRow)}
    assert names["ca-mb-engineers-geoscientists-manitoba"] == "Engineers Geoscientists Manitoba"
    assert {row.body for row in added.values()} <= set(names)


@pytest.mark.usefixtures("every_unit_group")
def test_where_a_text_asks_for_it_in_manitoba_the_list_says_who_gives_it(altered: Altered) -> None:
    sources = altered(FILE, "Ontario and Quebec", "Ontario and Manitoba")
    rows, regulators, _ = manitoba_regulators.tables(sources)
    assert "32120" not in {row.key()[0] for row in rows.rows}
    given = {(row.code, row.name): row.body for row in regulators.rows if isinstance(row, RegulatorRow)}
    assert given["32120", REGISTRATION] == "ca-mb-cmltm"


@pytest.mark.usefixtures("every_unit_group")
def test_a_new_profession_is_named(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"Agronomist, Agrologist|Agrologist, Agronomist"):
        manitoba_regulators.tables(altered(manitoba_regulators.FILE, "Agrologist,", "Agronomist,"))


def by_hand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, text: str) -> None:
    """`READ` or `NEWER` is a file with this text instead."""
    path = tmp_path / "by_hand.toml"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(ca_credentials, name, path)


CHANGE = """
[[change]]
code = "32120"
name = "Registration with the regulator of the profession"
regions = "ca-on"
confidence = "to-verify"
source = "ca-career-credentials-2026"
"""
READING = """
[skipped]
{skipped} = "schooling"
[read]
{read} = [{{ name = "Licence", kind = "licence", status = "mandatory", regions = "ca" }}]
"""


def test_newer_law_takes_from_the_texts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slices: Path) -> None:
    by_hand(monkeypatch, tmp_path, "NEWER", CHANGE)
    (row,) = (row for row in credentials(slices) if row.code == "32120")
    assert row.regions == "ca-qc"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"ca-on"', '"ca-ab"', "no text says so of ca-ab"),
        ('"ca-on"', '"ca-on"\nstatus = "voluntary"', "`status` without `kind`"),
        ("confidence", "confidense", "`change.0.confidence`: is missing"),
        ('"ca-on"', '"ca-on', "cannot be read"),
    ],
)
def test_a_wrong_change_of_law_stops(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slices: Path, old: str, new: str, message: str
) -> None:
    by_hand(monkeypatch, tmp_path, "NEWER", CHANGE.replace(old, new))
    with pytest.raises(BadData, match=message):
        tables(slices)


def test_a_sentence_read_by_hand_must_still_stand_in_a_text(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slices: Path
) -> None:
    standing = next(iter(ca_credentials._sentences(slices)))
    key = f"{digest(standing.text)}-{standing.code}"
    by_hand(monkeypatch, tmp_path, "READ", READING.format(skipped=digest(standing.text), read=key))
    check(slices, tmp_path)
    by_hand(monkeypatch, tmp_path, "READ", READING.format(skipped="0123456789ab", read=key))
    with pytest.raises(BadData, match="`0123456789ab` stands in no text any more"):
        check(slices, tmp_path)


def test_a_sentence_is_either_read_or_skipped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    by_hand(monkeypatch, tmp_path, "READ", READING.format(skipped="0123456789ab", read="0123456789ab"))
    with pytest.raises(BadData, match="`0123456789ab` is both read and skipped"):
        read_by_hand()
