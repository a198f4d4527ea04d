"""Codes of ANZSCO before 2022, and the occupations they are now.

There is no correspondence in these sources. Two files still name occupations by the codes of before: the lists of
LIN 19/051 and the Australian Skills Classification of 2021 (ANZSCO 2013). A code is taken for the occupation of 2022
that has exactly its title; where none has, it stands with nothing beside it: gone, and not known here what it became.
A code that is in both editions is that occupation, though its title may have changed: the reader is shown both.
"""

from pathlib import Path

from careerdata.importers.au.migration_lists import LIN, LIN_SOURCE
from careerdata.importers.reading.anzsco import OCCUPATION, titles_of
from careerdata.importers.reading.table import Table, read_csv
from careerdata.rows.occupation import EditionRow

EDITION, DIGITS = "ANZSCO 2013", 6
ASC, ASC_SOURCE = "au/asc_v1_occupation_descriptions.csv", "au-asc-2021"


def tables(sources: Path) -> list[Table]:
    """au/editions.csv."""
    known = titles_of(sources, OCCUPATION)
    by_title = {title.casefold(): code for code, title in known.items()}
    skills = read_csv(sources / ASC, ("anzsco_code", "anzsco_name"))
    named = [(line["anzsco_code"], line["anzsco_name"], ASC_SOURCE) for line in skills]
    named += [(line["anzsco"], line["title"], LIN_SOURCE) for line in read_csv(sources / LIN, ("anzsco", "title"))]
    rows = {
        code: EditionRow(
            edition=EDITION,
            was=code,
            title=title,
            now=code if code in known else by_title.get(title.casefold(), ""),
            source=source,
        )
        for code, title, source in named
        if len(code) == DIGITS
    }
    return [Table("au/editions.csv", [*rows.values()])]
