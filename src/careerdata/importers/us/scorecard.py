"""What those who finish a field of study earn and owe, by CIP 4 and credential (U.S. Department of Education).

A figure needs five programmes or more; with fewer it is `!few-programs`, and a field of study that has neither pay nor
debt has no row.

Traps:
- a figure is a median of programmes' medians, weighted by who finishes them: a typical programme, not the median person
- only students with federal aid are counted, and only those at work; small programmes are suppressed by the publisher
- pay is of the fourth year after the end; other horizons are not in the file
- credential 99 is no credential: no row
- the file of states has no quarters and no titles; its state is the school's, not that of the work
- AS, FM, GU, MH, MP, PR, PW and VI are no states of us/regions.csv: no row
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.rows.study import StudyPayRow
from careerdata.series import current, file_of

SOURCE = current("us-scorecard-fields")
NATIONAL = file_of("us-scorecard-fields", "national")
STATES = file_of("us-scorecard-fields", "states")
CREDENTIALS = {
    "1": "certificate",
    "2": "associate",
    "3": "bachelor",
    "4": "post-bachelor",
    "5": "master",
    "6": "doctoral",
    "7": "professional",
    "8": "graduate-certificate",
}
NO_CREDENTIAL = "99"
OUTSIDE = frozenset({"AS", "FM", "GU", "MH", "MP", "PR", "PW", "VI"})
LEAST = 5
"""Programmes a figure must rest on."""
CIP, TITLE, LEVEL, STATE, GRADUATES = "cip4", "cip_title", "credential_level", "state", "completers_of_those"
PAY = ("programs_with_earnings_4yr", "earnings_4yr_median_weighted")
DEBT = ("programs_with_debt", "debt_median_weighted")
PAY_QUARTERS = ("earnings_4yr_p25_of_programs_weighted", "earnings_4yr_p75_of_programs_weighted")
DEBT_QUARTERS = ("debt_p25_of_programs_weighted", "debt_p75_of_programs_weighted")
FEW = "!few-programs"


def tables(sources: Path) -> list[Table]:
    """us/study_pay.csv and us/study_pay_states.csv."""
    return [
        Table("us/study_pay.csv", [*_national(sources)]),
        Table("us/study_pay_states.csv", [*_states(sources)]),
    ]


def _national(sources: Path) -> Iterator[StudyPayRow]:
    columns = [CIP, TITLE, LEVEL, GRADUATES, *PAY, *PAY_QUARTERS, *DEBT, *DEBT_QUARTERS]
    for line in read_csv(sources / NATIONAL, columns):
        more = {"title": " ".join(line[TITLE].split()).removesuffix("."), "graduates": line[GRADUATES]}
        yield from _rows(line, "us", NATIONAL, more)


def _states(sources: Path) -> Iterator[StudyPayRow]:
    for line in read_csv(sources / STATES, [STATE, CIP, LEVEL, *PAY, *DEBT]):
        if line[STATE] not in OUTSIDE:
            yield from _rows(line, f"us-{line[STATE].lower()}", STATES, {"title": "", "graduates": ""})


def _rows(line: Line, region: str, file: Path, more: Mapping[str, str]) -> Iterator[StudyPayRow]:
    if line[LEVEL] == NO_CREDENTIAL:
        return
    if line[LEVEL] not in CREDENTIALS:
        raise BadData(f"{file}: `{LEVEL}`: no credential {line[LEVEL]}")
    pay, debt = _figure(line, PAY, file), _figure(line, DEBT, file)
    if pay == debt == FEW:
        return
    yield StudyPayRow(
        cip=f"{line[CIP][:2]}.{line[CIP][2:]}",
        credential=CREDENTIALS[line[LEVEL]],
        region=region,
        programs_pay=line[PAY[0]],
        pay=pay,
        **_quarters(line, pay, PAY_QUARTERS, "pay", file),
        programs_debt=line[DEBT[0]],
        debt=debt,
        **_quarters(line, debt, DEBT_QUARTERS, "debt", file),
        source=SOURCE,
        **more,
    )


def _figure(line: Line, columns: tuple[str, str], file: Path) -> str:
    count, amount = columns
    return plain(line[amount], file, amount) if int(line[count]) >= LEAST else FEW


def _quarters(line: Line, known: str, columns: tuple[str, str], name: str, file: Path) -> dict[str, str]:
    """The low and the high quarter, where the file has them and the median is shown."""
    cells = [line.get(column, "") if known != FEW else "" for column in columns]
    low, high = (plain(cell, file, name) if cell else "" for cell in cells)
    return {f"{name}_low": low, f"{name}_high": high}
