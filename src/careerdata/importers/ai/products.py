"""FDA's list of AI-enabled devices, to December 2025: it writes nothing, it proves ai/products.csv.

That table is written by hand; what a device takes over is an editor's reading and cannot be checked here.
Its facts can: submission number, name, company, year and panel must be the list's. Traps of the list:
- dates are month/day/year, and the year of the decision is all that is kept
- one name stands for many submissions (`BriefCase`), so only the number identifies a device
- companies are spelt in several ways (`Viz.Al, Inc.` with an l) and panels can be misspelt
  (`Clinical Toxcicology`); both are kept as listed
- a few cells hold tabs, line breaks or doubled spaces: one space is kept between words
- some names hold Windows-1252 quotes and trade marks as control characters: they are read as what was
  meant, and quotes around a whole name go
"""

from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.table import Line, read_csv
from careerdata.rows.ai import LISTED, ProductRow
from careerdata.series import current, file_of

SOURCE = current(LISTED)
FILE = file_of("fda-ai-devices", "devices")
PRODUCTS = Path("ai/products.csv")
COLUMNS = ("Date of Final Decision", "Submission Number", "Device", "Company", "Panel (Lead)")


WINDOWS = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Control characters that were meant as Windows-1252."""


class Device(NamedTuple):
    """What the list says of one submission."""

    name: str
    company: str
    year: str
    panel: str


def devices(sources: Path) -> dict[str, Device]:
    """The listed devices by submission number; raises BadData for a doubled number or an odd date."""
    found: dict[str, Device] = {}
    for line in read_csv(sources / FILE, COLUMNS):
        number = line["Submission Number"]
        if number in found:
            raise BadData(f"{FILE.name}: `{number}` is there twice")
        found[number] = Device(_text(line["Device"]), _text(line["Company"]), _year(line), line["Panel (Lead)"])
    return found


def _text(cell: str) -> str:
    return " ".join(cell.translate(WINDOWS).strip("“”").split())


def _year(line: Line) -> str:
    date = line["Date of Final Decision"]
    parts = date.split("/")
    if len(parts) != 3 or len(parts[2]) != 4 or not all(part.isdecimal() for part in parts):
        raise BadData(f"{FILE.name}: `{line['Submission Number']}`: `{date}` is no month/day/year")
    return parts[2]


def check(sources: Path, data: Path) -> int:
    """Compare every row of ai/products.csv that cites the list with it; returns how many do.

    A folder without the table has nothing to prove. Raises BadData naming the row when its number is not
    listed, is cited twice, or a fact differs.
    """
    if not (data / PRODUCTS).exists():
        return 0
    listed = devices(sources)
    rows = [line for line in read_csv(data / PRODUCTS, ProductRow.columns()) if line["source"] == SOURCE]
    cited: dict[str, str] = {}
    for line in rows:
        product, number = line["product"], line["reference"]
        if number in cited:
            raise BadData(f"{PRODUCTS}: `{product}`: `{number}` is cited by `{cited[number]}` already")
        cited[number] = product
        _compare(line, listed)
    return len(rows)


def _compare(line: Line, listed: dict[str, Device]) -> None:
    product, number = line["product"], line["reference"]
    if number not in listed:
        raise BadData(f"{PRODUCTS}: `{product}`: `{number}` is not in {FILE.name}")
    for fact, official in listed[number]._asdict().items():
        if line[fact] != official:
            raise BadData(f"{PRODUCTS}: `{product}`: {fact} is `{line[fact]}`, {number} is listed with `{official}`")
