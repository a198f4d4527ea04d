"""Manitoba's regulators by profession (Province of Manitoba, June 2026), filed under unit groups.

The list names professions, not codes: UNIT_GROUPS says which groups a profession is, and whether it is all of them.
Traps:
- registration as technician or technologist (CTTAM) and child care classification are not demanded of everybody
- the list has 35 professions; others of the province are regulated too (other trades, notaries): no row here
- where the requirement texts ask for the profession's credential in Manitoba already, the list only says who gives it
"""

import re
from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca import credentials
from careerdata.importers.ca.credential_sentences import REGISTRATION
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.ca.provincial_regulators import Target, places_of, professions, regulator_row
from careerdata.importers.table import Table, read_csv
from careerdata.rows.credential import BodyRow, CredentialRow, RegulatorRow
from careerdata.series import checked_of, current, file_of

FILE = file_of("ca-mb-regulators", "professions")
COLUMNS = (PROFESSION, REGULATOR) = ("occupation", "regulator")
SOURCE, CHECKED, REGION = current("ca-mb-regulators"), checked_of("ca-mb-regulators"), "ca-mb"
ENGINEERS = [
    "21300", "21301", "21310", "21311", "21320", "21321", "21322", "21330", "21331", "21332", "21390", "21399",
]  # fmt: skip
TECHNOLOGISTS = ["22100", "22101", "22210", "22212", "22300", "22301", "22302", "22310"]
UNIT_GROUPS: dict[str, tuple[list[str], str]] = {
    "Accountant": (["11100"], "users of the CPA title"),
    "Agrologist": (["21112"], "agrologists"),
    "Architect": (["21200"], ""),
    "Audiologist and speech-language pathologist": (["31112"], ""),
    "Child care worker": (["42202"], "those in licensed child care"),
    "Chiropractor": (["31201"], ""),
    "Dental assistant": (["33100"], "dental assistants"),
    "Dental hygienist": (["32111"], "dental hygienists"),
    "Dentist": (["31110"], ""),
    "Denturist": (["32110"], ""),
    "Dietitian": (["31121"], "dietitians"),
    "Engineer": (ENGINEERS, "those who practise as Professional Engineer"),
    "Engineering technician & technologist": (TECHNOLOGISTS, "users of the protected titles"),
    "Geoscientist": (["21102"], "geoscientists"),
    "Land surveyor": (["21203"], ""),
    "Lawyer": (["41101"], "lawyers"),
    "Licensed practical nurse (LPN)": (["32101"], ""),
    "Medical laboratory technologist": (["32120"], ""),
    "Midwife": (["31303"], "midwives"),
    "Naturopath": (["31209"], "naturopathic doctors"),
    "Occupational therapist": (["31203"], ""),
    "Optician": (["32100"], ""),
    "Optometrist": (["31111"], ""),
    "Pharmacist": (["31120"], ""),
    "Physician": (["31100", "31101", "31102"], ""),
    "Physiotherapist": (["31202"], ""),
    "Podiatrist": (["31209"], "chiropodists and podiatrists"),
    "Psychologist": (["31200"], ""),
    "Respiratory therapist": (["32103"], "respiratory therapists"),
    "Registered nurse (RN)": (["31301"], "registered nurses"),
    "Registered psychiatric nurse (RPN)": (["31301"], "registered psychiatric nurses"),
    "Social worker": (["41300"], ""),
    "Teacher (K-12)": (["41220", "41221"], ""),
    "Veterinarian": (["31103"], ""),
    "Registered Veterinary Technologist": (["32104"], "registered veterinary technologists"),
}
AS_TEXTS_HAVE_IT = {
    "Accountant": "accountant", "Architect": "architect", "Audiologist and speech-language pathologist": "audiologist",
    "Chiropractor": "chiropractor", "Dental assistant": "dental assistant", "Dental hygienist": "dental hygienist",
    "Dentist": "dentist", "Denturist": "denturist", "Dietitian": "dietitian", "Engineer": "engineer",
    "Geoscientist": "geoscientist", "Land surveyor": "land surveyor", "Lawyer": "lawyer",
    "Licensed practical nurse (LPN)": "practical nurse", "Medical laboratory technologist": "laboratory technologist",
    "Midwife": "midwife", "Naturopath": "naturopath", "Occupational therapist": "occupational therapist",
    "Optician": "optician", "Optometrist": "optometrist", "Pharmacist": "pharmacist", "Physician": "physician",
    "Physiotherapist": "physiotherapist", "Podiatrist": "podiatrist", "Psychologist": "psychologist",
    "Respiratory therapist": "respiratory therapist", "Registered nurse (RN)": "registered nurse",
    "Registered psychiatric nurse (RPN)": "psychiatric nurse", "Social worker": "social worker",
    "Teacher (K-12)": "teacher", "Veterinarian": "veterinarian",
}  # fmt: skip
"""The professions of data/ca/read/professions.toml."""
TITLES_OF = "users of the titles"
"""A right to a title beside the right to the work."""
BY_TITLE_ONLY = {"Engineering technician & technologist"}
"""Professions whose register protects a title and leaves the work free."""


def tables(sources: Path) -> list[Table]:
    """ca/credentials_manitoba.csv, ca/regulators_manitoba.csv and ca/bodies_manitoba.csv."""
    lines = [(line[PROFESSION], line[REGULATOR]) for line in read_csv(sources / FILE, COLUMNS)]
    unknown = {profession for profession, _ in lines} ^ set(UNIT_GROUPS)
    if unknown:
        raise BadData(f"{FILE}: professions without unit groups, or no longer listed: {', '.join(sorted(unknown))}")
    known = unit_groups(sources)
    texts = [row for row in credentials.tables(sources)[0].rows if isinstance(row, CredentialRow)]
    covered = {target for target, places in places_of(texts).items() if REGION in places}
    rows = [row for profession, regulator in lines for row in _rows(profession, regulator, covered)]
    for row in rows:
        require_unit_group(row.code, known, FILE)
    return [
        Table("ca/credentials_manitoba.csv", [*rows]),
        Table("ca/regulators_manitoba.csv", [*(row for line in lines for row in _regulators(*line, covered))]),
        Table("ca/bodies_manitoba.csv", [*{row.body: row for _, name in lines for row in [_body(name)]}.values()]),
    ]


def _targets(profession: str, covered: set[Target]) -> list[Target]:
    """The profession's credentials that the texts ask for in Manitoba."""
    named = professions().get(AS_TEXTS_HAVE_IT.get(profession, ""), [])
    return [target for target in named if target in covered]


def _regulators(profession: str, regulator: str, covered: set[Target]) -> Iterator[RegulatorRow]:
    for target in _targets(profession, covered):
        body = _key(regulator)
        yield regulator_row(target, REGION, body, checked=CHECKED, confidence="official-table", source=SOURCE)


def _rows(profession: str, regulator: str, covered: set[Target]) -> Iterator[CredentialRow]:
    """What the list adds: groups where no text asks for the right to do the work."""
    codes, part = UNIT_GROUPS[profession]
    listed = {target.code for target in _targets(profession, covered) if target.part != TITLES_OF}
    for code in (code for code in codes if code not in listed):
        yield CredentialRow(
            code=code,
            name=REGISTRATION,
            kind="registration",
            body=_key(regulator),
            regions=REGION,
            status="voluntary" if profession in BY_TITLE_ONLY else "mandatory-in-some-regions",
            when="to-work",
            covers="part" if part else "whole",
            part=part,
            checked=CHECKED,
            confidence="official-table",
            source=SOURCE,
        )


def _key(regulator: str) -> str:
    short = re.search(r"\(([A-Z]+)\)$", regulator)
    words = re.findall(r"[a-z0-9]+", (short[1] if short else regulator).lower())
    return "-".join([REGION, *words])


def _body(regulator: str) -> BodyRow:
    return BodyRow(body=_key(regulator), name=regulator, page="", regions=REGION, checked=CHECKED, source=SOURCE)
