"""Who assesses skills for a points-tested Australian visa, for the occupations of LIN 19/051 (March 2026).

The legal source is a column of the instrument, which nobody here has had; this file is a private project's guess at
it. So every row is `to-verify`, and the page is the instrument's. Traps:
- 346 of 504 authorities are `default rule`: VETASSESS for whatever no rule by prefix names, TRA for trades. Those
  known to be wrong are put right (CORRECTED); those we could not tell say nothing of the body (UNSURE)
- `AHPRA / VETASSESS` names a register and an assessor as if either would do: VETASSESS assesses these occupations
- 25 codes are of the version before ANZSCO 2022: those with an heir of the same title are its, the others are left
  out (former_codes.py)
- nearly all assessments are said to hold three years, those of the ACS two: nobody here has checked that either;
  where another authority is named than the guess, or none, its years are left out
- the prefix rules of au/assessing_authority_prefix_rules.csv are where the guesses came from; they add nothing
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careercli.errors import BadData
from careerdata.errors import WrongColumn, why_unread
from careerdata.importers.au.anzsco import OCCUPATION, titles_of
from careerdata.importers.au.former_codes import check_renamed, heir, is_former
from careerdata.importers.bounds import read_json
from careerdata.importers.table import Table
from careerdata.rows.credential import CredentialRow
from careerdata.series import checked_of, current, file_of

FILE = file_of("au-assessing", "authorities")
SOURCE, CHECKED, COUNTRY = current("au-assessing"), checked_of("au-assessing"), "au"
COLUMNS = (CODE, TITLE, AUTHORITY, YEARS) = ("anzsco", "title", "assessing_authority", "validity_years")
NAME = "Skills assessment for a visa"
BODIES = {
    "VETASSESS": "vetassess",
    "AHPRA / VETASSESS": "vetassess",
    "TRA": "tra",
    "Engineers Australia": "engineers-australia",
    "ACS": "acs",
    "ANMAC": "anmac",
    "AITSL": "aitsl",
    "CPAA / CAANZ / IPA": "accountants",
    "Medical Board (AHPRA)": "mba",
    "APS": "aps",
    "CWA": "acwa",
    "ACWA": "acwa",
    "AIMS": "aims",
    "ASMIRT": "asmirt",
    "APharmC": "apharmc",
    "ACECQA": "acecqa",
    "SLAA (state legal bodies)": "slaa",
    "CMBA": "cmba",
    "ADC": "adc",
    "CASA": "casa",
    "AACA": "aaca",
    "AIQS": "aiqs",
    "AVBC": "avbc",
    "ANZSNM": "anzsnm",
    "OCANZ": "ocanz",
    "AOPA": "aopa",
    "CCEA": "ccea",
    "AOAC": "aoac",
    "OTC": "otc",
    "APC (Physiotherapy Council)": "apc",
    "Podiatry Board / APodC": "podiatry",
    "SPA": "spa",
    "AASW": "aasw",
    "Dietitians Australia (DAA)": "dietitians-australia",
    "AMSA": "amsa",
}
CORRECTED = {
    "132211": "accountants",
    "133211": "engineers-australia",
    "134211": "mba",
    "134212": "anmac",
    "134214": "acwa",
    "221214": "vetassess",
    "234915": "essa",
    "272412": "naati",
    "272413": "naati",
    "312312": "tra",
    "312512": "tra",
    "361111": "vetassess",
    "361112": "vetassess",
    "361114": "vetassess",
    "361199": "vetassess",
    "361311": "vetassess",
}
"""Authorities the default rule has wrong, by the editors' knowledge of the instrument (to verify, as all are)."""
UNSURE = {
    "134213", "221211", "231113", "271214", "271299", "272314", "312211", "312212", "312311", "312511", "312911",
    "312999", "323111", "323112", "323113", "341111", "341112", "411211", "411214", "411712", "411713", "411715",
}  # fmt: skip
"""Occupations for which the guess may be wrong and nobody here knew better: no body is named."""


def tables(sources: Path) -> list[Table]:
    """au/credentials.csv."""
    known = titles_of(sources, OCCUPATION)
    return [Table("au/credentials.csv", [*_rows(sources, known)])]


def _rows(sources: Path, known: dict[str, str]) -> Iterator[CredentialRow]:
    for line in _lines(sources):
        code, title = line[CODE], line[TITLE]
        now = heir(code, title, known) if is_former(code, title) else check_renamed(FILE, code, title, known)
        if not now:
            continue
        body = _body(code, line[AUTHORITY])
        yield CredentialRow(
            code=now,
            name=NAME,
            kind="skills-assessment",
            body=f"{COUNTRY}-{body}" if body else "",
            regions=COUNTRY,
            status="mandatory",
            when="to-migrate",
            covers="whole",
            years="" if code in UNSURE or code in CORRECTED else str(line[YEARS]),
            checked=CHECKED,
            confidence="to-verify",
            source=SOURCE,
        )


def _body(code: str, authority: str) -> str:
    if authority not in BODIES:
        raise BadData(f"{FILE}: `{code}`: no body is known as `{authority}`")
    return "" if code in UNSURE else CORRECTED.get(code, BODIES[authority])


def _lines(sources: Path) -> list[dict[str, Any]]:
    try:
        lines: list[dict[str, Any]] = read_json(sources / FILE)["occupations"]
    except (KeyError, TypeError) as problem:
        raise BadData(f"{sources / FILE} cannot be read: {why_unread(problem)}") from problem
    for line in lines:
        missing = [name for name in COLUMNS if name not in line]
        if missing:
            raise WrongColumn(FILE, missing, [*line])
    return lines
