"""Which credentials a Canadian profession's regulator gives (ca_professions.csv), and where a text asks for them."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from careerdata.importers.reading.credential_sentences import COUNTRY, TEN, THREE
from careerdata.importers.reading.table import read_csv
from careerdata.rows.credential import CredentialRow

PROFESSIONS = Path(__file__).with_name("ca_professions.csv")
COLUMNS = ("profession", "code", "name", "part")


class Target(NamedTuple):
    """A credential of a unit group, as the texts' rows name it."""

    code: str
    name: str
    part: str


def professions() -> dict[str, list[Target]]:
    """The credentials of each profession."""
    found: dict[str, list[Target]] = {}
    for line in read_csv(PROFESSIONS, COLUMNS):
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
