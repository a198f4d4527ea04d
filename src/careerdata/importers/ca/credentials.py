"""What Canadian requirement texts ask one to hold, by province (Job Bank, March 2026; OaSIS, 2023).

Sentences go in, facts come out: by rule (credential_sentences.py) or as a person read them
(data/ca/read/requirements.toml, by the digest of the sentence). A sentence nobody has read stops the import.
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

Canadian law that is newer than the texts, or that they have wrong, stands in data/ca/read/newer_law.toml.

A change takes its regions away from the rows of the texts that have its name (or `replaces`) for the same people, in
whatever status, and says what holds there now. No status: what the text says of these regions is not so, and what
holds there is not known here. A change that finds nothing to take away is only added.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

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
from careerdata.importers.table import KEPT, Line, Table, read_csv
from careerdata.rows.credential import CoverageRow, Covers, CredentialRow
from careerdata.rows.read_by_hand import NEWER_LAW, REQUIREMENTS, LawChange, ReadCredential
from careerdata.rows.toml import read_records
from careerdata.series import checked_of, current, file_of, vintage

NEWER = KEPT / "ca" / "read" / "newer_law.toml"
NEWER_CHECKED = checked_of("ca-career-credentials")


def brought_up_to_date(rows: Iterable[CredentialRow]) -> list[CredentialRow]:
    """The rows of the texts with what has changed since. Raises BadData for a change that takes from no row at all."""
    kept = {row.key(): row for row in rows}
    known = {row.code for row in kept.values()}
    for change in read_records(NEWER, NEWER_LAW).change:
        gone = frozenset(change.regions.split())
        matched = [row for row in kept.values() if _is_meant(change, row) and _places(row) & gone]
        if not matched and not change.status and change.code in known:
            raise BadData(f"{NEWER.name}: {change.code} {change.name}: no text says so of {change.regions}")
        for row in matched:
            del kept[row.key()]
            kept.update((left.key(), left) for left in _left(row, gone))
        if change.status:
            added = _newer_row(change)
            kept[added.key()] = added
    return [*kept.values()]


def _is_meant(change: LawChange, row: CredentialRow) -> bool:
    name = change.replaces or change.name
    return (row.code, row.name, row.part) == (change.code, name, change.part) and row.source != change.source


def _places(row: CredentialRow) -> frozenset[str]:
    """The provinces and territories of a row; the country's key is all of them."""
    named = frozenset(row.regions.split())
    return TEN | THREE if COUNTRY in named else named


def _left(row: CredentialRow, gone: frozenset[str]) -> Iterator[CredentialRow]:
    left = _places(row) - gone
    if left:
        status = binding(left) if row.status.startswith("mandatory") else row.status
        yield row.model_copy(update={"regions": region_cell(left), "status": status})


def _newer_row(change: LawChange) -> CredentialRow:
    if not change.kind or not change.status:
        raise BadData(f"{NEWER.name}: {change.code} {change.name}: `status` without `kind`")
    return CredentialRow(
        code=change.code,
        name=change.name,
        kind=change.kind,
        regions=change.regions,
        status=change.status,
        when="to-work",
        covers="part" if change.part else "whole",
        part=change.part,
        since=change.since.isoformat() if change.since else "",
        checked=NEWER_CHECKED,
        confidence=change.confidence,
        source=change.source,
    )


FILE = file_of("ca-jobbank-requirements", "sentences")
COLUMNS = (CODE, PUBLISHER, TEXT) = ("noc", "source", "text")
OASIS = file_of("ca-oasis", "requirements")
OASIS_COLUMNS = (PROFILE, REQUIREMENT) = ("OaSIS profile code", "Employment requirement")
READ = KEPT / "ca" / "read" / "requirements.toml"
JOB_BANK, OASIS_SOURCE = current("ca-jobbank-requirements"), current("ca-oasis")
SOURCES = {f"jobbank_{vintage('ca-jobbank-requirements')}": JOB_BANK, f"oasis_{vintage('ca-oasis')}": OASIS_SOURCE}
"""How the file begins a publication's name (`jobbank_2026-03`) → source key."""
CHECKED = checked_of("ca-jobbank-requirements")
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
        yield CoverageRow(region=region, coverage="read", records=str(named[region]), source=OASIS_SOURCE)


def _sentences(sources: Path) -> Iterator[Sentence]:
    """Each sentence of a unit group once, Job Bank's first."""
    found = [Sentence(line[CODE], line[TEXT], _source(line)) for line in read_csv(sources / FILE, COLUMNS)]
    yield from sorted(found, key=lambda sentence: list(SOURCES.values()).index(sentence.source))


def _source(line: Line) -> str:
    for name, source in SOURCES.items():
        if line[PUBLISHER].startswith(name):
            return source
    raise BadData(f"{FILE}: {line[CODE]}: `{PUBLISHER}` is `{line[PUBLISHER]}`")


def _missed(sources: Path, readings: Readings) -> Iterator[Sentence]:
    for line in read_csv(sources / OASIS, OASIS_COLUMNS):
        code = line[PROFILE].partition(".")[0]
        if (digest(line[REQUIREMENT]), code) in readings:
            yield Sentence(code, line[REQUIREMENT], OASIS_SOURCE)


def read_by_hand() -> Readings:
    """The readings of sentences by digest and unit group; no reading where a sentence is skipped, with its reason."""
    table = read_records(READ, REQUIREMENTS)
    if both := sorted(table.read.keys() & table.skipped.keys()):
        raise BadData(f"{READ.name}: `{both[0]}` is both read and skipped")
    found: Readings = {_sentence(key): [] for key in table.skipped}
    return found | {_sentence(key): [_reading(one) for one in ones] for key, ones in table.read.items()}


def _sentence(key: str) -> tuple[str, str]:
    text, _, code = key.partition("-")
    return text, code or ANY_CODE


def _reading(one: ReadCredential) -> Reading:
    return Reading(one.name, one.kind, one.status, frozenset(one.regions.split()), one.part, one.body)


def check(sources: Path, data: Path) -> None:  # noqa: ARG001
    """Every sentence people have read still stands in a text; BadData naming the first that does not."""
    named = [(line[CODE], line[TEXT]) for line in read_csv(sources / FILE, COLUMNS)]
    named += [(line[PROFILE].partition(".")[0], line[REQUIREMENT]) for line in read_csv(sources / OASIS, OASIS_COLUMNS)]
    stand = {(digest(text), place) for code, text in named for place in (code, ANY_CODE)}
    if gone := sorted(read_by_hand().keys() - stand):
        raise BadData(
            f"{READ.name}: `{'-'.join(filter(None, gone[0]))}` stands in no text any more ({len(gone)} do not)",
            "Take them out; what they said may stand in new words, whose digest the import asks for.",
        )


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
