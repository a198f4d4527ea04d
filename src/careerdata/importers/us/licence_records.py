"""The licence export of CareerOneStop, record by record: states by their numbers, agencies with one key each."""

import re
from pathlib import Path
from typing import Any, NamedTuple

from careercli.errors import BadData
from careerdata.errors import WrongColumn, why_unread
from careerdata.importers.bounds import read_json
from careerdata.series import file_of

FILE = file_of("us-licenses", "licences")
COLUMNS = ("fips", "jurisdiction", "title", "soc", "requirements", "agency", "url", "updated")
MISSING_STATES = ("us-ca",)
FEDERAL = re.compile(
    r"\bfederal\b|\bU\.?S\.? |united states|coast guard|\bFINRA\b|financial industry regulatory|\bNIPR\b|"
    r"internal revenue|alcohol, tobacco, firearms", re.I
)  # fmt: skip
"""Agencies of the whole country; states list some of their certificates as if they were the state's."""
PRIVATE = re.compile(
    r"society of broadcast engineers|clinical pathology|nurses credentialing|red cross|school(s)? activities|"
    r"council for home care", re.I
)  # fmt: skip
STATES = {
    "01": "al", "02": "ak", "04": "az", "05": "ar", "06": "ca", "08": "co", "09": "ct", "10": "de", "11": "dc",
    "12": "fl", "13": "ga", "15": "hi", "16": "id", "17": "il", "18": "in", "19": "ia", "20": "ks", "21": "ky",
    "22": "la", "23": "me", "24": "md", "25": "ma", "26": "mi", "27": "mn", "28": "ms", "29": "mo", "30": "mt",
    "31": "ne", "32": "nv", "33": "nh", "34": "nj", "35": "nm", "36": "ny", "37": "nc", "38": "nd", "39": "oh",
    "40": "ok", "41": "or", "42": "pa", "44": "ri", "45": "sc", "46": "sd", "47": "tn", "48": "tx", "49": "ut",
    "50": "vt", "51": "va", "53": "wa", "54": "wv", "55": "wi", "56": "wy",
}  # fmt: skip
"""The census number of each state, as the file has it."""
NATIONAL = "00"
LONGEST_KEY = 64
NOBODY = ("null", "", "(no board is specified to oversee the license)")


class Record(NamedTuple):
    """One licence of one state; `place` is whose record it is, `region` the same, `us` for federal records."""

    region: str
    title: str
    codes: list[str]
    form: str
    agency: str
    page: str
    updated: str
    federal: bool
    private: bool

    @property
    def place(self) -> str:
        """Whose record it is."""
        return self.region

    @property
    def agency_key(self) -> tuple[str, str]:
        """What tells agencies apart: two states may have a Board of Nursing each."""
        return ("us" if self.federal or self.private else self.region, self.agency.casefold())


def states() -> list[str]:
    """The region keys of the states and the District of Columbia."""
    return sorted(f"us-{letters}" for letters in STATES.values())


def read_records(sources: Path) -> list[Record]:
    """Every record. Raises BadData when the file cannot be read or names other gaps, WrongColumn for a lost field."""
    try:
        export = read_json(sources / FILE)
        gaps, lines = export["missing_states"], export["licenses"]
    except (KeyError, TypeError) as problem:
        raise BadData(f"{sources / FILE} cannot be read: {why_unread(problem)}") from problem
    if [f"us-{letters.lower()}" for letters in gaps] != [*MISSING_STATES]:
        raise BadData(f"{FILE}: missing states are {gaps}, not {MISSING_STATES}")
    return [_record(line) for line in lines]


def _record(line: dict[str, Any]) -> Record:
    missing = [name for name in COLUMNS if name not in line]
    if missing:
        raise WrongColumn(FILE, missing, [*line])
    if line["fips"] not in STATES and line["fips"] != NATIONAL:
        raise BadData(f"{FILE}: {line['title']}: no state has the number {line['fips']}")
    agency = _agency(line["agency"])
    national = line["fips"] == NATIONAL
    return Record(
        region="us" if national else f"us-{STATES[line['fips']]}",
        title=" ".join(line["title"].split()),
        codes=line["soc"],
        form=line["requirements"].get("Type") or "",
        agency=agency,
        page=_page(line["url"]),
        updated=line["updated"],
        federal=national or bool(FEDERAL.search(agency)),
        private=bool(PRIVATE.search(agency)),
    )


def _agency(text: str) -> str:
    """`A · B · B · NULL` is A, B; words in brackets that say nobody is named are nobody."""
    parts = [" ".join(part.split()) for part in text.split(" · ")]
    return ", ".join(part for part in dict.fromkeys(parts) if part.casefold() not in NOBODY)


def _page(url: str) -> str:
    return url if re.fullmatch(r"https?://[^\s<>\"|]{3,300}", url) and "." in url else ""


def body_names(records: list[Record]) -> dict[tuple[str, str], str]:
    """A key for every agency: its place and the words of its name, numbered where two would be alike."""
    keys: dict[tuple[str, str], str] = {}
    taken: set[str] = set()
    for place, agency in sorted({record.agency_key for record in records}):
        slug = "-".join(re.findall(r"[a-z0-9]+", agency))
        if not slug:
            continue
        stem = f"{place}-{slug}"[:LONGEST_KEY].rstrip("-")
        key = next(name for name in (stem, *(f"{stem}-{number}" for number in range(2, 99))) if name not in taken)
        taken.add(key)
        keys[place, agency] = key
    return keys
