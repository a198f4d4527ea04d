"""us/industries.csv: in which industries an occupation works, by the sectors of NAICS (OEWS, BLS).

The MOST sectors with the most people have a row. `share` is of all who work in the occupation by the same survey, all
kinds of owners together.

Traps:
- industry 000001 is private ownership only, never the country: the whole is taken from the national file
- sector `99-100` is government but for its schools, hospitals and post offices, which stand in their own sectors
- a sector is written as a range that ends before the next, `31--34`; its first two digits name it
- `-` is not released: no row, since nothing says how many work there; sectors do not add up to the whole for that
- 3- and 4-digit industries stand in the same file, and twelve codes stand for several occupations, as in the wages
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Table, plain, read_csv
from careerdata.importers.us.oews_national import EMPLOYMENT, NUMBER, known_codes, read_detailed
from careerdata.importers.us.soc import check_code
from careerdata.rows.industry import IndustryRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("us-oews"), vintage("us-oews")
FILE = file_of("us-oews", "industries")
INDUSTRY, CODE, LEVEL, PEOPLE = "industry", "soc", "level", "employment"
SECTOR_LEVEL, ALL, NOT_RELEASED = "2", "00-0000", "-"
BUSINESS = frozenset(
    {"11", "21", "22", "23", "31", "42", "44", "48", "51", "52", "53", "54", "55", "56", "61", "62", "71", "72", "81"}
)
GOVERNMENT = "99"
SECTORS = BUSINESS | {GOVERNMENT}
OWNERS = frozenset({"999101", "999201", "999301"})
"""Federal, state and local government by owner, at the level of sectors: the same people once more."""
MOST = 4


def tables(sources: Path) -> list[Table]:
    """us/industries.csv."""
    return [Table("us/industries.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[IndustryRow]:
    whole = {line["OCC_CODE"]: line[EMPLOYMENT] for line in read_detailed(sources, YEAR, EMPLOYMENT)}
    for code, sectors in _sectors(sources).items():
        total = whole.get(code, "")
        if not NUMBER.fullmatch(total):
            continue
        for people, sector in sorted(sectors, reverse=True)[:MOST]:
            yield IndustryRow(
                code=code,
                industry=sector,
                year=YEAR,
                employment=str(people),
                share=f"{min(100.0, 100 * people / float(total)):.1f}",
                source=SOURCE,
            )


def _sectors(sources: Path) -> dict[str, list[tuple[int, str]]]:
    """People and sector of every occupation, where released."""
    known = known_codes(sources)
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for line in read_csv(sources / FILE, [INDUSTRY, LEVEL, CODE, PEOPLE]):
        if line[LEVEL] != SECTOR_LEVEL or line[CODE] == ALL or line[INDUSTRY] in OWNERS or line[PEOPLE] == NOT_RELEASED:
            continue
        sector, code = line[INDUSTRY][:2], check_code(FILE.name, line[CODE], known)
        if sector not in SECTORS:
            raise BadData(f"{FILE}: `{line[INDUSTRY]}` is not a sector known here")
        found[code].append((int(plain(line[PEOPLE], FILE, code)), sector))
    return found
