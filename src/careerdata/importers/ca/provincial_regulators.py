"""Who regulates a profession in each province and territory, put together by the project (provincial_bodies.csv).

The requirement texts name provinces and no bodies. A body stands where a federation of regulators lists it, or by the
editors' own knowledge: those are all `to-verify`. A province without a body is one to ask. The trade authority of a
province is that of all its trades. Manitoba's own list comes before (manitoba_regulators.py).

Which credentials a profession's regulator gives is in professions.csv.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.ca import credentials as ca_credentials
from careerdata.importers.ca.credential_sentences import COUNTRY, TEN, THREE, TRADE
from careerdata.importers.ca.credentials import NEWER_CHECKED as CHECKED
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.credential import BodyRow, Confidence, CredentialRow, RegulatorRow

PROFESSIONS = Path(__file__).with_name("professions.csv")
PROFESSION_COLUMNS = ("profession", "code", "name", "part")


class Target(NamedTuple):
    """A credential of a unit group, as the texts' rows name it."""

    code: str
    name: str
    part: str


def professions() -> dict[str, list[Target]]:
    """The credentials of each profession."""
    found: dict[str, list[Target]] = {}
    for line in read_csv(PROFESSIONS, PROFESSION_COLUMNS):
        found.setdefault(line["profession"], []).append(Target(line["code"], line["name"], line["part"]))
    return found


def places_of(rows: Iterable[CredentialRow]) -> dict[Target, frozenset[str]]:
    """The provinces and territories where each credential of these rows stands, in whatever status."""
    found: dict[Target, frozenset[str]] = {}
    for row in rows:
        target = Target(row.code, row.name, row.part)
        named = frozenset(row.regions.split())
        found[target] = found.get(target, frozenset()) | (TEN | THREE if COUNTRY in named else named)
    return found


BODIES = Path(__file__).with_name("provincial_bodies.csv")
COLUMNS = ("profession", "regions", "body", "page", "source")
TRADES = "trade"
OWN_KNOWLEDGE = "ca-career-credentials-2026"
LONGEST_KEY = 64


def tables(sources: Path) -> list[Table]:
    """ca/regulators.csv and ca/bodies_provinces.csv."""
    rows = [row for row in ca_credentials.tables(sources)[0].rows if isinstance(row, CredentialRow)]
    lines = list(read_csv(BODIES, COLUMNS))
    known = places_of(rows)
    return [
        Table("ca/regulators.csv", [*_regulators(lines, known)]),
        Table("ca/bodies_provinces.csv", [*_bodies(lines)]),
    ]


def _regulators(lines: list[Line], known: dict[Target, frozenset[str]]) -> Iterator[RegulatorRow]:
    targets = {**professions(), TRADES: [target for target in known if target.name == TRADE]}
    for target in (target for found in targets.values() for target in found):
        if target not in known:
            raise BadData(f"{PROFESSIONS.name}: {target.code}: no text has `{target.name}` for `{target.part}`")
    for line in lines:
        for target in targets[line["profession"]]:
            regions = known[target] & frozenset(line["regions"].split())
            if regions:
                yield _row(target, " ".join(sorted(regions)), line)


def _row(target: Target, regions: str, line: Line) -> RegulatorRow:
    confidence: Confidence = "to-verify" if line["source"] == OWN_KNOWLEDGE else "official-table"
    return RegulatorRow(
        code=target.code,
        name=target.name,
        part=target.part,
        regions=regions,
        body=_key(line),
        checked=CHECKED,
        confidence=confidence,
        source=line["source"],
    )


def _key(line: Line) -> str:
    first = line["regions"].split()[0]
    words = re.findall(r"[a-z0-9]+", line["body"].casefold())
    return "-".join([first, *words])[:LONGEST_KEY].rstrip("-")


def _bodies(lines: list[Line]) -> Iterator[BodyRow]:
    found: dict[str, Line] = {}
    for line in lines:
        first = found.setdefault(_key(line), line)
        if (first["body"], first["page"]) != (line["body"], line["page"]):
            raise BadData(f"{BODIES.name}: {line['body']} has two pages, or shares its key with {first['body']}")
    for key, line in found.items():
        yield BodyRow(
            body=key, name=line["body"], page=line["page"], regions=line["regions"], checked=CHECKED,
            source=line["source"],
        )  # fmt: skip
