"""Job Bank wages by province, territory and economic region, published November 2024.

One line an occupation and area, three hourly amounts, none missing; a line is left out where nothing
is published. Traps:
- only 447 unit groups, and 442 of them for Canada; the groups paid by the year are all left out, so
  every row is by the hour
- `Region` alone is ambiguous (a `Northeast` in Ontario and one in British Columbia): the key is the code
- four provinces and territories carry the code of their only economic region (`ER1110` is Prince
  Edward Island): what an area is comes from `level`, not from the code's length
- `Yukon Territory` is the name until 2003
"""

from collections.abc import Iterable
from pathlib import Path

from careercli.errors import BadData
from careerdata.importers.ca.noc import lines_of_unit_groups
from careerdata.importers.ca.pay import Place, read_pay, wage_row
from careerdata.importers.table import Line, Table
from careerdata.rows.base import Row
from careerdata.rows.region import RegionRow
from careerdata.series import current, file_of, vintage

SOURCE = current("ca-jobbank-regions")
YEAR = vintage("ca-jobbank-regions")
FILE = file_of("ca-jobbank-regions", "wages")
AMOUNTS = (f"Low_Wage_{YEAR}", f"Median_Wage_{YEAR}", f"High_Wage_{YEAR}")
COLUMNS = ("NOC_2021", "Province", "ER_Code", "Region", "level", *AMOUNTS)
KEYS = {
    "National": "ca",
    "Alberta": "ca-ab",
    "British Columbia": "ca-bc",
    "Manitoba": "ca-mb",
    "New Brunswick": "ca-nb",
    "Newfoundland and Labrador": "ca-nl",
    "Northwest Territories": "ca-nt",
    "Nova Scotia": "ca-ns",
    "Nunavut": "ca-nu",
    "Ontario": "ca-on",
    "Prince Edward Island": "ca-pe",
    "Quebec": "ca-qc",
    "Saskatchewan": "ca-sk",
    "Yukon Territory": "ca-yt",
}
RENAMED = {"National": "Canada", "Yukon Territory": "Yukon"}
TERRITORIES = ("ca-nt", "ca-nu", "ca-yt")
FRENCH = {
    "ca": "Canada",
    "ca-ab": "Alberta",
    "ca-bc": "Colombie-Britannique",
    "ca-mb": "Manitoba",
    "ca-nb": "Nouveau-Brunswick",
    "ca-nl": "Terre-Neuve-et-Labrador",
    "ca-ns": "Nouvelle-Écosse",
    "ca-nt": "Territoires du Nord-Ouest",
    "ca-nu": "Nunavut",
    "ca-on": "Ontario",
    "ca-pe": "Île-du-Prince-Édouard",
    "ca-qc": "Québec",
    "ca-sk": "Saskatchewan",
    "ca-yt": "Yukon",
}


def tables(sources: Path) -> list[Table]:
    """ca/wages_regions.csv and ca/regions.csv."""
    lines = list(lines_of_unit_groups(sources, FILE, COLUMNS, "NOC_2021"))
    wages: list[Row] = [_wage(line) for line in lines]
    regions: list[Row] = [*(_wide(name) for name in KEYS), *_economic_regions(lines)]
    return [Table("ca/wages_regions.csv", wages), Table("ca/regions.csv", regions)]


def _wage(line: Line) -> Row:
    pay = read_pay([line[name] for name in AMOUNTS], FILE.name, line["NOC_2021"])
    return wage_row(line["NOC_2021"], Place(_key(line), YEAR, SOURCE), "hour", pay)


def _key(line: Line) -> str:
    """`ca`, `ca-on` or `ca-er3530`; BadData for an area the classification of areas does not have."""
    province, code = line["Province"], line["ER_Code"]
    if province not in KEYS or line["level"] not in ("national", "province", "region"):
        raise BadData(f"{FILE.name}: `{line['NOC_2021']}`: `{province}` ({line['level']}) is no area of Canada")
    return f"ca-{code.lower()}" if line["level"] == "region" else KEYS[province]


def _wide(name: str) -> RegionRow:
    """Canada, a province or a territory, whether or not anything is published for it."""
    key = KEYS[name]
    return RegionRow(
        region=key,
        kind="country" if key == "ca" else "territory" if key in TERRITORIES else "province",
        name_en=RENAMED.get(name, name),
        name_fr=FRENCH[key],
        parent="" if key == "ca" else "ca",
        source=SOURCE,
    )


def _economic_regions(lines: Iterable[Line]) -> list[RegionRow]:
    areas = {(_key(line), line["Region"], KEYS[line["Province"]]) for line in lines if line["level"] == "region"}
    return [
        RegionRow(region=key, kind="economic region", name_en=name, parent=parent, source=SOURCE)
        for key, name, parent in sorted(areas)
    ]
