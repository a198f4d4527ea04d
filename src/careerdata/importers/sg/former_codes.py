"""Codes of SSOC 2020, and codes of SSOC 2024 without pay: what each is among the occupations here.

The two editions share numbers, not always meanings. What became of a code of 2020, the first that says something:

1. the list of codes that ended with 2020 names the successors
2. the correspondence table, as far as it was read, names the codes of 2024 it became, or parts of it; so does the code
   of 2024 that bears its very title
3. a number in both editions is the same occupation: of the 478 in both wage tables 361 have the same title, and the
   117 others were read one by one. Only wording changed (`Undertaker` is `Funeral director` now)

Traps:
- the list and the table are not complete: a code they lack was not read, which does not mean unchanged
- a successor may have no pay, and so be no occupation here: it stands as `now`, and again as a code of SSOC 2024 that
  is nothing here
- the titles of 2020 are those of the Ministry's wage table of June 2024; codes that table lacks have none
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from careerdata.importers.sg.mom import occupations
from careerdata.importers.sg.ssoc import SOURCE, titles_of
from careerdata.importers.table import Table, read_csv
from careerdata.rows.occupation import EditionRow
from careerdata.series import current, file_of, files_of, vintages

OLD, NOW = "ssoc2020", "ssoc2024"
BEFORE, EDITION = "SSOC 2020", "SSOC 2024"
VINTAGE = "2024"
"""Of the wages that still went by SSOC 2020."""
TITLES, TITLES_SOURCE = files_of("sg-mom", "wages")[VINTAGE], vintages("sg-mom")[VINTAGE]
RETIRED = file_of("sg-ssoc", "retired")
TABLE, TABLE_SOURCE = file_of("sg-ssoc2024-isco08", "codes"), current("sg-ssoc2024-isco08")
BASIS, READ = "ssoc2020_basis", "table_row"


def tables(sources: Path) -> list[Table]:
    """sg/editions.csv."""
    return [Table("sg/editions.csv", [*_before(sources), *_without_pay(sources)])]


def _without_pay(sources: Path) -> Iterator[EditionRow]:
    known = occupations(sources)
    for code, title in titles_of(sources).items():
        if code not in known:
            yield EditionRow(edition=EDITION, was=code, title=title, now="", source=SOURCE)


def _before(sources: Path) -> Iterator[EditionRow]:
    titles = {line[OLD]: line["occupation"] for line in read_csv(sources / TITLES, (OLD, "occupation"))}
    now = titles_of(sources)
    by_title = {title.casefold(): code for code, title in now.items()}
    retired, became = _retired(sources), _became(sources)
    for code in sorted({*titles, *retired, *became}):
        title = titles.get(code, "")
        same = by_title.get(title.casefold()) or (code if code in now else "")
        for one in sorted(retired.get(code) or became.get(code, set()) | ({same} - {""})) or [""]:
            source = SOURCE if code in retired else TABLE_SOURCE if one in became.get(code, ()) else TITLES_SOURCE
            yield EditionRow(edition=BEFORE, was=code, title=title, now=one, source=source)


def _retired(sources: Path) -> dict[str, set[str]]:
    return {line[OLD]: set(line[NOW].split(";")) for line in read_csv(sources / RETIRED, (OLD, NOW))}


def _became(sources: Path) -> dict[str, set[str]]:
    """Code of 2020 → the codes of 2024 whose line in the table names it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in read_csv(sources / TABLE, (NOW, OLD, BASIS)):
        if line[BASIS] == READ:
            for code in line[OLD].split(";"):
                found[code].add(line[NOW])
    return {code: codes for code, codes in found.items() if code.isdigit()}
