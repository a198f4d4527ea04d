"""Entgeltatlas: monthly gross pay of full-time employees by KldB 2010 type, 31 December 2023.

Quartiles, one line a type. Traps:
- pay is known only up to the ceiling of the pension insurance, 7,100 a month: `topcoded` with an empty
  figure means that much or more, and may stand for the third quartile alone, the median too, or all three
- `na(-1)` is withheld: the publisher shows no pay of fewer than 500 employees. `na(-100)` stands once, for
  the staff of the domestic intelligence service, without a word why
- six types have no line at all, the four military ones among them: pay not published
- civil servants are not in it, so teachers, police and judges are their salaried colleagues only
- `employees` counts the full-time employees behind the quartiles, not those who do the work: no employment

The median of all occupations, which the file has not, is worked out of theirs by their employees. Each type's median
counts as often as the file has full-time employees behind it. A median at the ceiling counts as the ceiling, which is
far above the middle; a withheld one cannot count.
"""

from pathlib import Path

from careercli.errors import BadData
from careercli.record.middle import weighted_median
from careerdata.importers.de.kldb import types
from careerdata.importers.table import Line, Table, by_code, plain, read_csv
from careerdata.rows.base import Row
from careerdata.rows.pay import AllPayRow, WageRow
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

SOURCE = current("de-entgeltatlas")
YEAR = vintage("de-entgeltatlas")
FILE = file_of("de-entgeltatlas", "pay")
CODE, CEILING = "kldb2010", "topcode_month_eur"
QUARTILES = {
    "p25": ("q25_month_eur", "q25_flag"),
    "p50": ("median_month_eur", "median_flag"),
    "p75": ("q75_month_eur", "q75_flag"),
}
COLUMNS = (CODE, CEILING, *(name for pair in QUARTILES.values() for name in pair))
TOP_CODED = "topcoded"
REASONS = {"na(-1)": "!suppressed", "na(-100)": "!not-published"}
NO_LINE = "!not-published"


def by_type(sources: Path) -> list[Table]:
    """de/wages.csv and de/regions.csv."""
    known = types(sources)
    found = by_code(read_csv(sources / FILE, COLUMNS), CODE, FILE.name)
    strange = sorted(found.keys() - set(known))
    if strange:
        raise BadData(f"{FILE.name}: `{strange[0]}` is no type of KldB 2010")
    rows: list[Row] = [_row(code, _quartiles(found.get(code))) for code in known]
    germany = RegionRow(region="de", kind="country", name_en="Germany", source=SOURCE)
    return [Table("de/wages.csv", rows), Table("de/regions.csv", [germany])]


def _quartiles(line: Line | None) -> dict[str, str]:
    if line is None:
        return dict.fromkeys(QUARTILES, NO_LINE)
    return {step: _figure(line, *names) for step, names in QUARTILES.items()}


def _figure(line: Line, amount: str, flag: str) -> str:
    marked = line[flag]
    if not marked:
        return plain(line[amount], FILE.name, line[CODE])
    if line[amount] or marked not in (TOP_CODED, *REASONS):
        raise BadData(f"{FILE.name}: `{line[CODE]}`: `{marked}` beside `{line[amount]}` in {flag} is not known")
    return REASONS.get(marked) or ">=" + plain(line[CEILING], FILE.name, line[CODE])


def _row(code: str, quartiles: dict[str, str]) -> WageRow:
    return WageRow(code=code, region="de", year=YEAR, period="month", basis="full-time", source=SOURCE, **quartiles)


EMPLOYEES = "employees"
MEDIAN, FLAG = QUARTILES["p50"]


def of_all(sources: Path) -> list[Table]:
    """de/all_pay.csv."""
    lines = read_csv(sources / FILE, (CODE, CEILING, MEDIAN, FLAG, EMPLOYEES))
    known = [(_median(line), float(plain(line[EMPLOYEES], FILE.name, line[CODE]))) for line in lines if _given(line)]
    row = AllPayRow(
        year=YEAR,
        period="month",
        basis="full-time",
        p50=f"{weighted_median(known):g}",
        method="weighted",
        occupations=str(len(known)),
        source=SOURCE,
    )
    return [Table("de/all_pay.csv", [row])]


def _given(line: Line) -> bool:
    return line[FLAG] not in REASONS and bool(line[EMPLOYEES])


def _median(line: Line) -> float:
    return float(plain(line[CEILING if line[FLAG] else MEDIAN], FILE.name, line[CODE]))


def tables(sources: Path) -> list[Table]:
    """de/wages.csv, de/regions.csv and de/all_pay.csv."""
    return [*by_type(sources), *of_all(sources)]
