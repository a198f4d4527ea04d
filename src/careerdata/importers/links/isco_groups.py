"""ISCO-08: its 436 unit groups and the three ranks above, as ESCO 1.0.3 publishes them in 24 languages.

Read: English, French, German, Spanish, Portuguese. Traps:
- codes are text; the rank is the number of digits, the parent the code without its last one (`0110` is one)
- several groups of different ranks bear the same name (011 and 0110): told apart by rank
- some cells hold doubled blanks, and both kinds of apostrophe occur: blanks are made one, apostrophes stay
"""

from collections.abc import Collection
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.table import Line, Table, read_csv
from careerdata.rows.crosswalk import IscoGroupRow
from careerdata.series import file_of

SOURCE = "isco-08-esco"
FILE = file_of("isco-08-esco", "groups")
LANGUAGES = ("en", "fr", "de", "es", "pt")
COLUMNS = (CODE := "code", LEVEL := "level", *LANGUAGES)
RANKS = {"1": "major group", "2": "sub-major group", "3": "minor group", "4": "unit group"}
UNIT = "4"


def tables(sources: Path) -> list[Table]:
    """isco/groups.csv."""
    lines = _lines(sources)
    codes = {line[CODE] for line in lines}
    return [Table("isco/groups.csv", [_row(line, codes) for line in lines])]


def unit_groups(sources: Path) -> dict[str, str]:
    """The code and English name of every unit group: what crosswalks are checked against."""
    return {line[CODE]: line["en"] for line in _lines(sources) if line[LEVEL] == UNIT}


def require_unit_group(code: str, known: Collection[str], file: str | Path, key: str) -> str:
    """The code itself; raises BadData, naming file and occupation, when ISCO-08 has no such unit group."""
    if code not in known:
        raise BadData(f"{file}: `{key}`: `{code}` is no unit group of ISCO-08")
    return code


def _lines(sources: Path) -> list[Line]:
    lines = list(read_csv(sources / FILE, COLUMNS))
    for line in lines:
        if not line[CODE].isdigit() or str(len(line[CODE])) != line[LEVEL] or line[LEVEL] not in RANKS:
            raise BadData(f"{FILE.name}: `{line[CODE]}`: `{line[LEVEL]}` is no rank of a code that long")
    return lines


def _row(line: Line, codes: Collection[str]) -> IscoGroupRow:
    code = line[CODE]
    if len(code) > 1 and code[:-1] not in codes:
        raise BadData(f"{FILE.name}: `{code}`: no group stands above it")
    titles = {f"title_{language}": _one_blank(line, language) for language in LANGUAGES}
    return IscoGroupRow.model_validate(
        {"code": code, "rank": RANKS[line[LEVEL]], "parent": code[:-1], **titles, "source": SOURCE}
    )


def _one_blank(line: Line, language: str) -> str:
    if not line[language]:
        raise BadData(f"{FILE.name}: `{line[CODE]}` has no name in `{language}`")
    return " ".join(line[language].split())
