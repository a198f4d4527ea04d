"""us/firms_ai.csv: how many firms of a sector use AI, or expect to, by the Business Trends and Outlook Survey (Census).

Of each question in each wording the first and the last round have rows; of what firms expect the last alone.

Traps:
- the question changed in November 2025, from AI `in producing goods or services` to `in any business function`: two
  wordings, never one line; no round asks both
- an empty percentage is withheld; those of agriculture, mining, utilities and management of companies mostly are
- firms count one each, whatever their size; government is not asked. 00 is all firms, XX those of several sectors
- answers are Yes, No and Do not know; Yes alone is kept
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, plain, read_csv
from careerdata.importers.us.industries import SECTORS
from careerdata.rows.industry import FirmsAiRow
from careerdata.series import current, file_of

SOURCE = current("us-btos-ai")
FILE = file_of("us-btos-ai", "firms")
SECTOR, QUESTION, WORDING, ANSWER = "naics_sector", "question", "wording", "answer"
SINCE, UNTIL, PERCENT, ERROR = "ref_start", "ref_end", "percent_of_firms", "standard_error"
QUESTIONS = {"used in the last two weeks": "used", "expects to use in the next six months": "expected"}
WORDINGS = {"producing goods or services": "production", "any business function": "any"}
ANSWERS = frozenset({"Yes", "No", "Do not know"})
ALL_FIRMS, SEVERAL = "00", "XX"
WITHHELD = "!suppressed"


def tables(sources: Path) -> list[Table]:
    """us/firms_ai.csv."""
    return [Table("us/firms_ai.csv", [*_rows(sources)])]


def _rows(sources: Path) -> Iterator[FirmsAiRow]:
    columns = [SECTOR, QUESTION, WORDING, ANSWER, SINCE, UNTIL, PERCENT, ERROR]
    lines = [line for line in read_csv(sources / FILE, columns) if _is_yes(line)]
    rounds: dict[tuple[str, str], set[str]] = {}
    for line in lines:
        rounds.setdefault((line[QUESTION], line[WORDING]), set()).add(line[SINCE])
    for line in lines:
        asked = rounds[line[QUESTION], line[WORDING]]
        kept = {max(asked)} if QUESTIONS[line[QUESTION]] == "expected" else {min(asked), max(asked)}
        if line[SINCE] in kept and line[SECTOR] != SEVERAL:
            yield _row(line)


def _is_yes(line: Line) -> bool:
    """Whether the line is of firms that say yes; BadData for words that are not known here."""
    for column, known in ((QUESTION, QUESTIONS), (WORDING, WORDINGS), (ANSWER, ANSWERS)):
        if line[column] not in known:
            raise BadData(f"{FILE}: `{column}` is `{line[column]}`")
    if line[SECTOR] not in SECTORS | {ALL_FIRMS, SEVERAL}:
        raise BadData(f"{FILE}: `{SECTOR}` is `{line[SECTOR]}`")
    return line[ANSWER] == "Yes"


def _row(line: Line) -> FirmsAiRow:
    where = f"{line[SECTOR]} {line[SINCE]}"
    return FirmsAiRow(
        industry=line[SECTOR],
        question=QUESTIONS[line[QUESTION]],
        wording=WORDINGS[line[WORDING]],
        since=line[SINCE],
        until=line[UNTIL],
        percent=plain(line[PERCENT], FILE, where) if line[PERCENT] else WITHHELD,
        standard_error=plain(line[ERROR], FILE, where) if line[ERROR] else "",
        source=SOURCE,
    )
