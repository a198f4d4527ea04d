"""Occupational Wages June 2025 of the Ministry of Manpower: 523 occupations of SSOC 2024, their pay, and pay by age.

Quartiles of monthly pay over all industries, basic and gross. Traps:
- gross is basic pay with overtime, commissions and allowances; bonuses and the employer's contributions to the
  provident fund are in neither. Lists, bands and comparisons take gross; basic stands apart (sg/basic_pay.csv)
- 20,000 is a top code, and 30,000 in two rows: this much or more. The file flags the rows (`topcoded_20000`), not the
  cells: in a flagged row each cell at 20,000 or above is a bound. A cell there in another row stops the import
- never June 2024 to June 2025 as growth: other codes, other firms asked. So only one year is here
- only the occupations the Ministry has enough answers for are there, so this is no list of SSOC: what is
  missing here exists all the same (former_codes.py names it)

Median gross pay by age, of 415 of them. Traps:
- by the year, rounded to 100 dollars, so never equal to twelve times the month
- nobody under 25 or above 59 is in it: in 31 occupations every age shown earns more than the median of all ages
- two cells look like small samples: hidden, with the reason (SMALL)
- a cross-section of one June, not anybody's career
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.sg.ssoc import groups_above, titles_of
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.occupation import OccupationRow
from careerdata.rows.pay import AgePayRow, BasicPayRow, WageRow
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

SOURCE, YEAR = current("sg-mom"), vintage("sg-mom")
FILE = file_of("sg-mom", "wages")
CODE, TITLE, CAPPED = KEYS = ("ssoc2024", "title", "topcoded_20000")
QUARTILES = ("p25", "p50", "p75")
BASIC, GROSS = ([f"{kind}_{step}" for step in QUARTILES] for kind in ("basic", "gross"))
FLAGS = {"True": True, "False": False}
CAP = 20_000
PERIOD, BASIS = "month", "full-time"

AGE_SOURCE, AGE_YEAR = current("sg-mom-ages"), vintage("sg-mom-ages")
AGE_FILE = file_of("sg-mom-ages", "ages")
AGE, YEARLY = ("age", "annual_sgd_rounded100")
AGES = {"25-29": "early", "30-39": "middle", "40-49": "senior", "50-59": "senior"}
"""The published ages, and the stage of a working life each counts to."""
SMALL = {("21721", "25-29"), ("22110", "50-59")}
"""Pilots of 25 to 29 at 2,800 a month (cadets), doctors of 50 to 59 at 17,050, far above the quarter paid most."""


def tables(sources: Path) -> list[Table]:
    """sg/occupations.csv, sg/groups.csv, sg/wages.csv, sg/basic_pay.csv, sg/age_pay.csv and sg/regions.csv."""
    lines = _lines(sources)
    singapore = RegionRow(region="sg", kind="country", name_en="Singapore", source=SOURCE)
    return [
        Table("sg/occupations.csv", [_occupation(line) for line in lines]),
        Table("sg/groups.csv", [*groups_above(sources, [line[CODE] for line in lines])]),
        Table("sg/wages.csv", [_wages(line) for line in lines]),
        Table("sg/basic_pay.csv", [_basic(line) for line in lines]),
        Table("sg/age_pay.csv", [*_by_age(sources)]),
        Table("sg/regions.csv", [singapore]),
    ]


def occupations(sources: Path) -> dict[str, str]:
    """The code and title of every occupation: those with pay."""
    return {line[CODE]: line[TITLE] for line in _lines(sources)}


def _lines(sources: Path) -> list[Line]:
    lines, known = list(read_csv(sources / FILE, (*KEYS, *BASIC, *GROSS))), titles_of(sources)
    for line in lines:
        if known.get(line[CODE], "").casefold() != line[TITLE].casefold():
            raise BadData(f"{FILE.name}: `{line[CODE]}` ({line[TITLE]}) is no occupation of SSOC 2024")
        if line[CAPPED] not in FLAGS:
            raise BadData(f"{FILE.name}: `{line[CODE]}`: `{CAPPED}` is `{line[CAPPED]}`")
    return lines


def _occupation(line: Line) -> OccupationRow:
    code = line[CODE]
    return OccupationRow(code=code, title_en=line[TITLE], parent=code[:-1], source=SOURCE)


def _wages(line: Line) -> WageRow:
    return WageRow(
        code=line[CODE],
        region="sg",
        year=YEAR,
        period=PERIOD,
        **dict(zip(QUARTILES, _amounts(line, GROSS), strict=True)),
        basis=BASIS,
        source=SOURCE,
    )


def _basic(line: Line) -> BasicPayRow:
    amounts = dict(zip(QUARTILES, _amounts(line, BASIC), strict=True))
    return BasicPayRow(code=line[CODE], year=YEAR, period=PERIOD, basis=BASIS, **amounts, source=SOURCE)


def _amounts(line: Line, columns: list[str]) -> list[str]:
    return [_amount(plain(line[column], FILE.name, line[CODE]), line) for column in columns]


def _amount(figure: str, line: Line) -> str:
    """The figure, `>=20000` where it is the Ministry's bound."""
    if float(figure) < CAP:
        return figure
    if not FLAGS[line[CAPPED]]:
        raise BadData(f"{FILE.name}: `{line[CODE]}`: {figure} is at the top code, and the row is not flagged so")
    return f">={figure}"


def _by_age(sources: Path) -> Iterator[AgePayRow]:
    known = occupations(sources)
    for line in read_csv(sources / AGE_FILE, (CODE, TITLE, AGE, YEARLY)):
        code, age = line[CODE], line[AGE]
        if known.get(code, "").casefold() != line[TITLE].casefold() or age not in AGES:
            raise BadData(
                f"{AGE_FILE.name}: `{code}` ({line[TITLE]}), `{age}`: no occupation with pay, or no age known"
            )
        small = (code, age) in SMALL
        yield AgePayRow(
            code=code,
            year=AGE_YEAR,
            period="year",
            basis=BASIS,
            age=age,
            stage=AGES[age],
            p50="!small-sample" if small else plain(line[YEARLY], AGE_FILE.name, code),
            source=AGE_SOURCE,
        )
