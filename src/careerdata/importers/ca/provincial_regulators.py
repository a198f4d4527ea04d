"""Who regulates a profession in each province and territory, put together by hand (data/ca/read/professions.toml).

The requirement texts name provinces and no bodies. A body stands where a federation of regulators lists it, or by the
editors' own knowledge: those are all `to-verify`. A province without a body is one to ask. The trade authority of a
province is that of all its trades. Manitoba's own list comes before (manitoba_regulators.py).

Which credentials a profession's regulator gives is there too.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.ca import credentials as ca_credentials
from careerdata.importers.ca.credential_sentences import COUNTRY, TEN, THREE, TRADE
from careerdata.importers.ca.credentials import NEWER_CHECKED as CHECKED
from careerdata.importers.table import KEPT, Table
from careerdata.rows.credential import BodyRow, Confidence, CredentialRow, RegulatorRow
from careerdata.rows.read_by_hand import PROFESSIONS, Profession, ProvincialRegulator
from careerdata.rows.toml import read_records
from careerdata.series import current

FILE = KEPT / "ca" / "read" / "professions.toml"


class Target(NamedTuple):
    """A credential of a unit group, as the texts' rows name it."""

    code: str
    name: str
    part: str


def professions() -> dict[str, list[Target]]:
    """The credentials of each profession."""
    table = read_records(FILE, PROFESSIONS)
    return {
        name: [Target(given.code, given.name, given.part) for given in one.credentials] for name, one in table.items()
    }


def places_of(rows: Iterable[CredentialRow]) -> dict[Target, frozenset[str]]:
    """The provinces and territories where each credential of these rows stands, in whatever status."""
    found: dict[Target, frozenset[str]] = {}
    for row in rows:
        target = Target(row.code, row.name, row.part)
        named = frozenset(row.regions.split())
        found[target] = found.get(target, frozenset()) | (TEN | THREE if COUNTRY in named else named)
    return found


TRADES = "trade"
OWN_KNOWLEDGE = current("ca-career-credentials")
LONGEST_KEY = 64


def tables(sources: Path) -> list[Table]:
    """ca/regulators.csv and ca/bodies_provinces.csv."""
    rows = [row for row in ca_credentials.tables(sources)[0].rows if isinstance(row, CredentialRow)]
    table = read_records(FILE, PROFESSIONS)
    return [
        Table("ca/regulators.csv", [*_regulators(table, places_of(rows))]),
        Table("ca/bodies_provinces.csv", [*_bodies(table)]),
    ]


def _regulators(table: dict[str, Profession], known: dict[Target, frozenset[str]]) -> Iterator[RegulatorRow]:
    """The bodies of each credential where a text asks for it; those of the trades give every trade certification."""
    targets = professions() | {TRADES: [target for target in known if target.name == TRADE]}
    for name, profession in table.items():
        for target in targets[name]:
            if target not in known:
                raise BadData(f"{FILE.name}: `{name}`: {target.code}: no text has `{target.name}` for `{target.part}`")
            for regulator in profession.regulators:
                if regions := known[target] & frozenset(regulator.regions.split()):
                    yield _row(target, " ".join(sorted(regions)), regulator)


def _row(target: Target, regions: str, regulator: ProvincialRegulator) -> RegulatorRow:
    given: Confidence = "to-verify" if regulator.source == OWN_KNOWLEDGE else "official-table"
    return regulator_row(target, regions, _key(regulator), checked=CHECKED, confidence=given, source=regulator.source)


def regulator_row(
    target: Target, regions: str, body: str, *, checked: str, confidence: Confidence, source: str
) -> RegulatorRow:
    """The body that gives a credential in these provinces and territories."""
    return RegulatorRow(
        code=target.code,
        name=target.name,
        part=target.part,
        regions=regions,
        body=body,
        checked=checked,
        confidence=confidence,
        source=source,
    )


def _key(regulator: ProvincialRegulator) -> str:
    first = regulator.regions.split()[0]
    words = re.findall(r"[a-z0-9]+", regulator.body.casefold())
    return "-".join([first, *words])[:LONGEST_KEY].rstrip("-")


def _bodies(table: dict[str, Profession]) -> Iterator[BodyRow]:
    found: dict[str, ProvincialRegulator] = {}
    for one in (one for profession in table.values() for one in profession.regulators):
        first = found.setdefault(_key(one), one)
        if (first.body, first.page) != (one.body, one.page):
            raise BadData(f"{FILE.name}: `{one.body}` has two pages, or shares its key with `{first.body}`")
    for key, one in found.items():
        yield BodyRow(
            body=key, name=one.body, page=one.page, regions=one.regions, checked=CHECKED, source=one.source
        )  # fmt: skip
