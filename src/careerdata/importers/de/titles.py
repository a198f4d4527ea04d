"""Job titles of KldB 2010: what people call their job, in German, for the search.

One line a title with its five-digit type. Traps:
- feminine and masculine forms share a title in brackets and slashes (`Gärtner/in`, `Ackergehilf(e/in)`);
  they stay as published
- the publisher cuts at 60 characters by abbreviating (`Technol.Backwaren`), so a written-out search misses it
- one title stands under two types; types are told apart by what stands in brackets
- no title for one type of the 1,301
"""

from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.de.kldb import types
from careerdata.importers.table import Table, read_csv
from careerdata.rows.base import Row
from careerdata.rows.occupation import TitleRow
from careerdata.series import file_of

SOURCE = "de-kldb-titles"
FILE = file_of("de-kldb-titles", "titles")
TITLE, CODE = COLUMNS = ("job_title", "kldb2010")


def tables(sources: Path) -> list[Table]:
    """de/titles.csv."""
    known = set(types(sources))
    rows: list[Row] = []
    for line in read_csv(sources / FILE, COLUMNS):
        if line[CODE] not in known:
            raise BadData(f"{FILE.name}: `{line[CODE]}` is no type of KldB 2010")
        rows.append(TitleRow(code=line[CODE], lang="de", title=line[TITLE], kind="alternate", source=SOURCE))
    return [Table("de/titles.csv", rows)]
