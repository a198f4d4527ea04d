"""The occupation lists of Australian visas: CSOL of December 2024; MLTSSL, STSOL and ROL of March 2026.

Two files, one line an occupation. Traps:
- CSOL names occupations of ANZSCO 2022. The instrument behind the other three, LIN 19/051, names those of
  the version before: 25 of its 504 codes are no occupations of 2022 (FORMER). They are left out, not
  guessed: what came instead is a matter of the instrument. One more has another title since (RENAMED)
- an occupation stands on one of the three, but may stand on CSOL too
- the same three lists are in ../visa/au_occupations_lin19051.json. Compared on 2026-11-21: the same 504 codes, lists
  and titles. This file is read, as it says whose list and of which month it is; the other is a private
  project's, adds guesses (assessing authorities), and tells its reader to go back to the instrument
data/au/lists.toml describes each list in our own words; it is written by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careercli.importers.anzsco import OCCUPATION, check_occupation, titles_of
from careercli.importers.table import Table, read_csv
from careercli.rows.base import Row
from careercli.rows.listing import ListRow

CSOL_SOURCE, CSOL_YEAR = "au-csol-2024", "2024"
CSOL = "au/csol_2024-12_codes.csv"
CSOL_COLUMNS = ("anzsco2022", "title")
LIN_SOURCE, LIN_YEAR = "au-lin19051-2026", "2026"
LIN = "au/homeaffairs_mltssl_stsol_rol_2026-03.csv"
LIN_COLUMNS = ("anzsco", "title", "list")
LISTS = {"MLTSSL": "mltssl", "STSOL": "stsol", "ROL": "rol"}
FORMER = {
    "121211": "Cotton Grower",
    "121212": "Flower Grower",
    "121213": "Fruit or Nut Grower",
    "121214": "Grain, Oilseed or Pasture Grower / Field Crop Grower",
    "121215": "Grape Grower",
    "121216": "Mixed Crop Farmer",
    "121217": "Sugar Cane Grower",
    "121221": "Vegetable Grower (Aus) / Market Gardener (NZ)",
    "121299": "Crop Farmers nec",
    "121317": "Mixed Livestock Farmer",
    "121411": "Mixed Crop and Livestock Farmer",
    "139914": "Quality Assurance Manager",
    "223211": "ICT Trainer",
    "224113": "Statistician",
    "224711": "Management Consultant",
    "234112": "Agricultural Scientist",
    "234518": "Zoologist",
    "262112": "ICT Security Specialist",
    "311111": "Agricultural Technician",
    "334111": "Plumber (General)",
    "362211": "Gardener (General)",
    "362212": "Arborist",
    "362213": "Landscape Gardener",
    "362311": "Greenkeeper",
    "394111": "Cabinetmaker",
}
RENAMED = {"311399": "Primary Products Inspectors nec"}


def tables(sources: Path) -> list[Table]:
    """au/lists.csv."""
    known = titles_of(sources, OCCUPATION)
    return [Table("au/lists.csv", [*_csol(sources, known), *_lin(sources, known)])]


def _csol(sources: Path, known: dict[str, str]) -> Iterator[Row]:
    for line in read_csv(sources / CSOL, CSOL_COLUMNS):
        code = check_occupation(CSOL, line["anzsco2022"], line["title"], known)
        yield ListRow(code=code, list="csol", year=CSOL_YEAR, source=CSOL_SOURCE)


def _lin(sources: Path, known: dict[str, str]) -> Iterator[Row]:
    for line in read_csv(sources / LIN, LIN_COLUMNS):
        code, title, name = (line[column] for column in LIN_COLUMNS)
        if name not in LISTS:
            raise BadData(f"{LIN}: `{code}`: `list` is `{name}`")
        if FORMER.get(code) == title:
            continue
        if RENAMED.get(code) != title:
            check_occupation(LIN, code, title, known)
        yield ListRow(code=code, list=LISTS[name], year=LIN_YEAR, source=LIN_SOURCE)
