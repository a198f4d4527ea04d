"""Who regulates a profession in each province and territory, put together by the project (ca_provincial_bodies.csv).

The requirement texts name provinces and no bodies. A body stands where a federation of regulators lists it, or by the
editors' own knowledge: those are all `to-verify`. A province without a body is one to ask. The trade authority of a
province is that of all its trades. Manitoba's own list comes before (ca_regulators.py).
"""

import re
from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca import credentials as ca_credentials
from careerdata.importers.reading.credential_changes import CHECKED
from careerdata.importers.reading.credential_sentences import TRADE
from careerdata.importers.reading.provincial_regulators import PROFESSIONS, Target, places_of, professions
from careerdata.importers.reading.table import Line, Table, read_csv
from careerdata.rows.credential import BodyRow, Confidence, CredentialRow, RegulatorRow

BODIES = Path(__file__).with_name("ca_provincial_bodies.csv")
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
