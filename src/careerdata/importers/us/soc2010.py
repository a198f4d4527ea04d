"""SOC 2010 codes, and the occupation of SOC 2018 that has the same code or, where the code is gone, the same title.

There is no correspondence in these sources; the measures of AI exposure of Felten, Raj and Seamans still carry the
codes of 2010 with their titles (measure_felten.py). A code that is in both editions may have another title since; the
reader is shown both. Where no occupation of 2018 has exactly the title of a code that is gone, it stands with nothing
beside it: not known here what it became. Trap: 19-1020 is a code of the wage survey.
"""

from pathlib import Path

from careerdata.importers.ai import measure_felten
from careerdata.importers.table import Table
from careerdata.importers.us.soc import read_structure
from careerdata.rows.occupation import EditionRow

SOURCE, EDITION = "us-soc-2010", "SOC 2010"


def tables(sources: Path) -> list[Table]:
    """us/editions.csv."""
    known = {entry.code: entry.title for entry in read_structure(sources) if entry.rank == "detailed occupation"}
    by_title = {title.casefold(): code for code, title in known.items()}
    rows = []
    for code, titles in measure_felten.titles(sources).items():
        if code.endswith("0"):
            continue
        same = (by_title[title.casefold()] for title in sorted(titles) if title.casefold() in by_title)
        now = code if code in known else next(same, "")
        rows.append(EditionRow(edition=EDITION, was=code, title=min(titles), now=now, source=SOURCE))
    return [Table("us/editions.csv", [*rows])]
