"""Reading the O*NET 30.1 text files (`us/onet_30_1`) and turning their codes into SOC 2018 codes.

Traps:
- An O*NET-SOC 2019 code (`29-2011.04`) is not a SOC code. `.00` is the SOC occupation itself, any other
  ending a specialty inside it. In 30.1 the first seven characters of all 1,016 codes are the SOC 2018 code
  and all 867 SOC codes have a `.00`; O*NET's own crosswalk is read all the same, so that a code it does not
  know stops the import instead of being cut short and believed.
- 93 of the 1,016 (military and "All Other") have titles but no data: no job zone, tasks,
  technology, interests or related occupations. They have no rows; nobody's figures stand in.
- A file may be gzipped or not. Cells are never empty (`n/a` is the word for nothing), so an empty one means
  a torn line.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from careercli.errors import BadData
from careerdata.importers.reading.table import Line, read_csv, read_sheet

SOURCE = "us-onet-30-1"
FOLDER = Path("us/onet_30_1")
CODE = "O*NET-SOC Code"
NOTHING = "n/a"
YES_NO = {"Y": "yes", "N": "no"}

CROSSWALK = Path("crosswalks/onetsoc2019_to_soc2018.xlsx")
CROSSWALK_SHEET = "O-NET-SOC 2019 Occupation Listi"
CROSSWALK_COLUMNS = (ONET_2019 := "O*NET-SOC 2019 Code", SOC_2018 := "2018 SOC Code")
LINES_ABOVE_HEADER = 3

Meaning = TypeVar("Meaning")


def read(sources: Path, name: str, columns: Sequence[str]) -> Iterator[Line]:
    """The named columns of one O*NET file, `name` as on its page (`Job Zones`)."""
    for line in read_csv(_path(sources, name), columns, delimiter="\t"):
        if not all(line.values()):
            raise BadData(f"{name}: a line with an empty cell: {' | '.join(line.values())}")
        yield line


def read_by_soc(sources: Path, name: str, columns: Sequence[str]) -> Iterator[tuple[str, Line]]:
    """The same lines, each after the SOC 2018 code of its O*NET occupation."""
    socs = soc_codes(sources)
    for line in read(sources, name, columns):
        yield known(name, line, CODE, socs), line


def soc_codes(sources: Path) -> dict[str, str]:
    """SOC 2018 code by O*NET-SOC 2019 code."""
    lines = read_sheet(sources / CROSSWALK, CROSSWALK_SHEET, CROSSWALK_COLUMNS, header=LINES_ABOVE_HEADER)
    return {line[ONET_2019]: line[SOC_2018] for line in lines}


def is_specialty(onet: str) -> bool:
    """Whether the code names a part of a SOC occupation and not the whole."""
    return not onet.endswith(".00")


def known(name: str, line: Line, column: str, meanings: Mapping[str, Meaning]) -> Meaning:
    """What the value in the column means; BadData when the publisher has a new one."""
    value = line[column]
    if value not in meanings:
        raise BadData(f"{name}: {line.get(CODE, '?')}: `{value}` is no known {column}")
    return meanings[value]


def _path(sources: Path, name: str) -> Path:
    plain = sources / FOLDER / f"{name}.txt"
    return plain if plain.exists() else plain.with_name(f"{name}.txt.gz")
