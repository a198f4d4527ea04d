"""SSOC 2024 codes and the occupations of SSOC 2020, which wages here are by, that they are.

Traps:
- the two editions share numbers, not meanings: a code is never taken for the same number without the same title
- the table of retired codes is not complete: the rest is joined by identical title alone, and a code of 2024 whose
  title no occupation of 2020 has stands with nothing beside it
"""

from collections import defaultdict
from pathlib import Path

from careerdata.importers.sg.mom import occupations
from careerdata.importers.table import Table, read_csv
from careerdata.rows.occupation import EditionRow
from careerdata.series import file_of

SOURCE, EDITION = "sg-ssoc-2024", "SSOC 2024"
TITLES, RETIRED = file_of("sg-ssoc-2024", "titles"), file_of("sg-ssoc-2024", "retired")
OCCUPATION = "5"


def tables(sources: Path) -> list[Table]:
    """sg/editions.csv."""
    known = occupations(sources)
    by_title = {title.casefold(): code for code, title in known.items()}
    came = defaultdict(set)
    for line in read_csv(sources / RETIRED, ("ssoc2020", "ssoc2024")):
        if line["ssoc2020"] in known:
            came[line["ssoc2024"]].add(line["ssoc2020"])
    rows = []
    for line in read_csv(sources / TITLES, ("code", "level", "title")):
        if line["level"] == OCCUPATION:
            same = by_title.get(line["title"].casefold())
            for now in [same] if same else sorted(came[line["code"]]) or [""]:
                rows.append(EditionRow(edition=EDITION, was=line["code"], title=line["title"], now=now, source=SOURCE))
    return [Table("sg/editions.csv", [*rows])]
