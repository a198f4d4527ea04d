"""EU Blue Card, shortage occupations and work in IT: the ISCO-08 groups of section 18g of the Residence Act, 2026.

The law names ISCO groups of two and three digits (132, 21, 225 …); the file spells out their 70 unit
groups. Traps:
- no German code stands in the law. A KldB type is put on the list when the unit group the publisher
  recommends for it is there; every row says so in its condition
- the second and later recommendations of the table do not count: a type they alone put on the list may be meant
  (de/may_be_listed.csv)
- the recommendation is the publisher's best, not always a good one: eight types of requirement level 2 come
  on the list, such as animal naturopaths through veterinarians. The Blue Card asks for a degree all the same
- in the groups of IT (133, 25) experience may stand for the degree: a list of its own, within the first
- 1341, managers of child care, is on the list and the first recommendation of no type. A group that not even a later
  one leads to stops the import
data/de/lists.toml describes both lists and their pay threshold in our own words; it is written by hand.
"""

from collections.abc import Iterator
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.de.kldb import RECOMMENDED, recommended, types
from careerdata.importers.links import de as crosswalk_de
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import Table, read_csv
from careerdata.rows.base import Row
from careerdata.rows.listing import ListRow, MayBeListedRow
from careerdata.series import current, file_of, vintage

SOURCE = current("de-blue-card")
FILE = file_of("de-blue-card", "shortage")
CODE, IT = COLUMNS = ("code", "it_no_degree_route")
LIST, IT_LIST, YEAR = "blue-card-shortage", "blue-card-it", vintage("de-blue-card")
YES, NO = "True", "False"
CONDITION = "through isco-08"
LATER = "by another reading of the code, ISCO-08 {isco}, than the recommended one"


def tables(sources: Path) -> list[Table]:
    """de/lists.csv and de/may_be_listed.csv."""
    groups = _groups(sources)
    links = recommended(sources)
    codes = types(sources)
    rows: list[Row] = [_row(code, name) for code in codes for name in groups.get(links[code], ())]
    later = [(code, isco) for code, isco in _later(sources) if code in links]
    if lost := sorted(groups.keys() - {*links.values(), *(isco for _, isco in later)}):
        raise BadData(f"{FILE.name}: `{lost[0]}`: no type of KldB leads to it")
    maybe = {
        (code, name): LATER.format(isco=isco)
        for code, isco in later
        for name in groups.get(isco, ())
        if name not in groups.get(links[code], ())
    }
    perhaps: list[Row] = [_perhaps(code, name, words) for (code, name), words in maybe.items()]
    return [Table("de/lists.csv", rows), Table("de/may_be_listed.csv", perhaps)]


def _later(sources: Path) -> Iterator[tuple[str, str]]:
    for line in read_csv(sources / crosswalk_de.FILE, crosswalk_de.COLUMNS):
        code, isco, rank = (line[name] for name in crosswalk_de.COLUMNS)
        if rank != RECOMMENDED:
            yield code, isco


def _perhaps(code: str, name: str, words: str) -> MayBeListedRow:
    return MayBeListedRow(code=code, list=name, year=YEAR, words=words, source=SOURCE)


def _groups(sources: Path) -> dict[str, tuple[str, ...]]:
    """The lists each ISCO unit group is on."""
    known = unit_groups(sources)
    found: dict[str, tuple[str, ...]] = {}
    for line in read_csv(sources / FILE, COLUMNS):
        if line[IT] not in (YES, NO):
            raise BadData(f"{FILE.name}: `{line[CODE]}`: `{IT}` is `{line[IT]}`")
        code = require_unit_group(line[CODE], known, FILE.name, LIST)
        found[code] = (LIST, IT_LIST) if line[IT] == YES else (LIST,)
    return found


def _row(code: str, name: str) -> ListRow:
    return ListRow(code=code, list=name, year=YEAR, condition=CONDITION, source=SOURCE)
