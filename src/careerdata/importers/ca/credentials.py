"""What Canadian requirement texts ask one to hold, by province (Job Bank, March 2026; OaSIS, 2023).

Sentences go in, facts come out: by rule (credential_sentences.py) or as a person read them
(credentials_read.csv, by the digest of the sentence). A sentence nobody has read stops the import.
No sentence gets into data/.

Traps:
- the file's own `kind` and `provinces` are guesses by word: `all provinces and the Northwest Territories` reads as
  all thirteen there, `required` of experience as compulsory; neither column is used
- the same sentence is in both sources: the newer one is named
- one sentence may mean different people in different unit groups (31301): such readings name the code
- the filter behind the file missed some sentences of OaSIS (permits, accreditation): those read by hand are taken
- a text says nothing of a province it does not name: no row there, not `not regulated`
- a sentence may stand under one OaSIS profile of a unit group alone (dental assistants, not laboratory assistants):
  such readings name the people
- texts lag behind the law: see below

Canadian law that is newer than the texts, or that they have wrong, stands in credentials_newer.csv.

A line takes its regions away from the rows of the texts that have its name (or `replaces`) for the same people, in
whatever status, and says what holds there now. No status: what the text says of these regions is not so, and what
holds there is not known here. A line that finds nothing to take away is only added.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, cast

from careercli.errors import BadData
from careerdata.importers.ca.credential_sentences import (
    COUNTRY,
    TEN,
    THREE,
    Reading,
    binding,
    digest,
    read,
    region_cell,
)
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.credential import Confidence, CoverageRow, Covers, CredentialRow, Kind, Status

NEWER = Path(__file__).with_name("credentials_newer.csv")
NEWER_COLUMNS = ("code", "name", "kind", "status", "regions", "part", "since", "confidence", "source", "replaces")
NEWER_CHECKED = "2026-11-29"


def brought_up_to_date(rows: Iterable[CredentialRow]) -> list[CredentialRow]:
    """The rows of the texts with what has changed since. Raises BadData for a line that takes from no row at all."""
    kept = {row.key(): row for row in rows}
    known = {row.code for row in kept.values()}
    for line in read_csv(NEWER, NEWER_COLUMNS):
        gone = frozenset(line["regions"].split())
        matched = [row for row in kept.values() if _is_meant(line, row) and _places(row) & gone]
        if not matched and not line["status"] and line["code"] in known:
            raise BadData(f"{NEWER.name}: {line['code']} {line['name']}: no text says so of {line['regions']}")
        for row in matched:
            del kept[row.key()]
            kept.update((left.key(), left) for left in _left(row, gone))
        if line["status"]:
            added = _newer_row(line)
            kept[added.key()] = added
    return [*kept.values()]


def _is_meant(line: Line, row: CredentialRow) -> bool:
    name = line["replaces"] or line["name"]
    return (row.code, row.name, row.part) == (line["code"], name, line["part"]) and row.source != line["source"]


def _places(row: CredentialRow) -> frozenset[str]:
    """The provinces and territories of a row; the country's key is all of them."""
    named = frozenset(row.regions.split())
    return TEN | THREE if COUNTRY in named else named


def _left(row: CredentialRow, gone: frozenset[str]) -> Iterator[CredentialRow]:
    left = _places(row) - gone
    if left:
        status = binding(left) if row.status.startswith("mandatory") else row.status
        yield row.model_copy(update={"regions": region_cell(left), "status": status})


def _newer_row(line: Line) -> CredentialRow:
    return CredentialRow(
        code=line["code"],
        name=line["name"],
        kind=cast("Kind", line["kind"]),
        regions=line["regions"],
        status=cast("Status", line["status"]),
        when="to-work",
        covers="part" if line["part"] else "whole",
        part=line["part"],
        since=line["since"],
        checked=NEWER_CHECKED,
        confidence=cast("Confidence", line["confidence"]),
        source=line["source"],
    )


FILE = "ca/credential_sentences_by_noc.csv"
COLUMNS = (CODE, PUBLISHER, TEXT) = ("noc", "source", "text")
OASIS = "ca/employment-requirements_oasis_2023_v1.0.csv"
OASIS_COLUMNS = (PROFILE, REQUIREMENT) = ("OaSIS profile code", "Employment requirement")
READ = Path(__file__).with_name("credentials_read.csv")
READ_COLUMNS = ("digest", "code", "place", "name", "kind", "status", "regions", "part", "body", "skip")
SOURCES = {"jobbank_2026-03": "ca-jobbank-requirements-2026", "oasis_2023": "ca-oasis-2023"}
CHECKED = "2026-11-22"
ANY_CODE = ""

Readings = dict[tuple[str, str], list[Reading]]


class Sentence(NamedTuple):
    """A sentence of one unit group's text, and where it stands."""

    code: str
    text: str
    source: str


def tables(sources: Path) -> list[Table]:
    """ca/credentials.csv and ca/credential_coverage.csv."""
    titles, readings = unit_groups(sources), read_by_hand()
    rows: dict[tuple[str, ...], CredentialRow] = {}
    for sentence in [*_sentences(sources), *_missed(sources, readings)]:
        require_unit_group(sentence.code, titles, FILE)
        for reading in facts(sentence, readings):
            row = _row(sentence, reading, titles[sentence.code])
            rows.setdefault(row.key(), row)
    today = brought_up_to_date(rows.values())
    return [Table("ca/credentials.csv", [*today]), Table("ca/credential_coverage.csv", [*_coverage(today)])]


def _coverage(rows: list[CredentialRow]) -> Iterator[CoverageRow]:
    """How many facts name each province and territory; those of the whole country stand under its key."""
    named = Counter(region for row in rows for region in row.regions.split())
    for region in sorted({COUNTRY} | TEN | THREE):
        yield CoverageRow(region=region, coverage="read", records=str(named[region]), source=SOURCES["oasis_2023"])


def _sentences(sources: Path) -> Iterator[Sentence]:
    """Each sentence of a unit group once, Job Bank's first."""
    lines = list(read_csv(sources / FILE, COLUMNS))
    for line in lines:
        if line[PUBLISHER] not in SOURCES:
            raise BadData(f"{FILE}: {line[CODE]}: `{PUBLISHER}` is `{line[PUBLISHER]}`")
    for line in sorted(lines, key=lambda line: list(SOURCES).index(line[PUBLISHER])):
        yield Sentence(line[CODE], line[TEXT], SOURCES[line[PUBLISHER]])


def _missed(sources: Path, readings: Readings) -> Iterator[Sentence]:
    for line in read_csv(sources / OASIS, OASIS_COLUMNS):
        code = line[PROFILE].partition(".")[0]
        if (digest(line[REQUIREMENT]), code) in readings:
            yield Sentence(code, line[REQUIREMENT], SOURCES["oasis_2023"])


def read_by_hand() -> Readings:
    """The readings of sentences by digest and unit group; no reading where a sentence is skipped, with its reason."""
    found: Readings = {}
    for line in read_csv(READ, READ_COLUMNS):
        kept = found.setdefault((line["digest"], line["code"]), [])
        if not line["skip"]:
            kept.append(_reading(line))
    return found


def _reading(line: Line) -> Reading:
    kind, status = cast("Kind", line["kind"]), cast("Status", line["status"])
    return Reading(line["name"], kind, status, frozenset(line["regions"].split()), line["part"], line["body"])


def facts(sentence: Sentence, readings: Readings) -> list[Reading]:
    """What a person read in the sentence, else what the rules do; BadData when neither knows it."""
    key = digest(sentence.text)
    for code in (sentence.code, ANY_CODE):
        if (key, code) in readings:
            return readings[key, code]
    found = read(sentence.text)
    if found is None:
        raise BadData(
            f"{FILE}: {sentence.code}: a sentence no rule reads and nobody has read, digest {key}",
            f"Read it, and write what it says to {READ.name}.",
        )
    return found


def _row(sentence: Sentence, reading: Reading, title: str) -> CredentialRow:
    covers = covered(reading.part, title)
    return CredentialRow(
        code=sentence.code,
        name=reading.name,
        kind=reading.kind,
        body=reading.body,
        regions=region_cell(reading.regions),
        status=binding(reading.regions) if reading.status.startswith("mandatory") else reading.status,
        when="to-work",
        covers=covers,
        part="" if covers == "whole" else reading.part,
        checked=CHECKED,
        confidence="read-from-official-text",
        source=sentence.source,
    )


def covered(part: str, title: str) -> Covers:
    """Whole where a sentence speaks of nobody in particular or of exactly the people of the title."""
    plain = title.partition(" (except")[0]
    return "whole" if not part or people(part) in (people(title), people(plain)) else "part"


def people(name: str) -> list[str]:
    """The words of a name in order, one or many alike."""
    return [word.removesuffix("s") for word in re.findall(r"[a-z]+", name.casefold())]
