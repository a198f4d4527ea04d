"""Draw figures at random from the official files: `python draw_official.py SOURCES` writes official_<cc>.csv.

Read without anything of careercli, so that an importer's mistake is not repeated here. A cell is kept as the
publisher writes it (`#`, `*`, `N/A`, thousands of people, nothing); test_official.py knows what each means.
"""

import csv
import gzip
import io
import random
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import openpyxl

HERE = Path(__file__).parent
COLUMNS = ("id", "region", "year", "period", "basis", "field", "value", "file")
Drawn = tuple[str, str, str, str, str, str, str, str]
STEPS = {"p10": "p10", "p25": "p25", "p50": "median", "p75": "p75", "p90": "p90", "mean": "mean"}
PROVINCES = {
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


def lines(path: Path) -> list[dict[str, str]]:
    """The lines of a CSV, packed or not."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def sheet(path: Path, name: str, above: int = 0) -> list[dict[str, str]]:
    """The lines of a sheet below `above` lines and its header."""
    rows = openpyxl.load_workbook(path, read_only=True)[name].iter_rows(values_only=True)
    table = [["" if cell is None else str(cell) for cell in row] for row in rows][above:]
    return [dict(zip(table[0], row, strict=True)) for row in table[1:]]


def canada(sources: Path) -> Iterator[tuple[int, list[Drawn]]]:
    """(how many to draw, everything to draw from) of each Canadian file."""
    yield 70, list(national(sources / "ca/jobbank_wages_2025_national.csv"))
    yield 90, list(regional(sources / "ca/jobbank_wages_2024_by_region.csv.gz"))
    yield 30, list(columbia(sources / "ca/jobbank_wages_2025_bc.csv"))
    yield 60, list(flows(sources / "ca/cops_summary_sommaire_2024_2033_noc2021.csv"))


def national(path: Path) -> Iterator[Drawn]:
    """By the hour where the year follows from it, else by the year; nothing of the minimum-wage floor."""
    for line in lines(path):
        if not line["median_hourly"] or "32867.0" in (line["low_annualized"], line["median_annualized"]):
            continue
        hourly = abs(2080 * float(line["median_hourly"]) - float(line["median_annualized"])) < 1
        for step, word in (("p10", "low"), ("p50", "median"), ("p90", "high")):
            value = line[f"{word}_{'hourly' if hourly else 'annualized'}"]
            yield f"ca:{line['noc']}", "ca", "2025", "hour" if hourly else "year", "", step, value, path.name


def regional(path: Path) -> Iterator[Drawn]:
    """Provinces and economic regions, all by the hour."""
    for line in lines(path):
        region = f"ca-{line['ER_Code'].lower()}" if line["level"] == "region" else PROVINCES[line["Province"]]
        for step, word in (("p10", "Low"), ("p50", "Median"), ("p90", "High")):
            yield f"ca:{line['NOC_2021']}", region, "2024", "hour", "", step, line[f"{word}_Wage_2024"], path.name


def columbia(path: Path) -> Iterator[Drawn]:
    """Only what the province says are Job Bank rates by the hour."""
    for line in lines(path):
        if "Job Bank median hourly wage rate" in line["source_information"]:
            for step, word in (("p10", "low"), ("p50", "median"), ("p90", "high")):
                value = line[f"esdc_wage_rate_{word}"]
                yield f"ca:{line['noc']}", "ca-bc", "2025", "hour", "", step, value, path.name


def flows(path: Path) -> Iterator[Drawn]:
    """Employment, growth, openings and seekers of the unit groups."""
    fields = {
        "employment_from": "Employment_emploi_2023",
        "change": "Employment_Growth_croissance_emploi",
        "openings": "Total_Job_Openings_Perspective_d'emploi",
        "seekers": "Job_Seekers_Chercheurs_emploi",
        "future": "Future_Labour_Market_Conditions",
    }
    for line in lines(path):
        if line["Code"].isdigit() and line["Code"] != "00000":
            for field, column in fields.items():
                yield f"ca:{line['Code']}", "", "2023", "", "", field, line[column], path.name


def states(sources: Path) -> Iterator[tuple[int, list[Drawn]]]:
    """(how many to draw, everything to draw from) of each American file."""
    structure = sheet(sources / "us/soc_structure_2018.xlsx", "2018 Structure", above=7)
    detailed = {line["Detailed Occupation"] for line in structure} - {""}
    for year in ("2023", "2024", "2025"):
        yield 30, list(surveyed(sources / f"us/oews_national_{year}.xlsx", year, detailed))
    local = list(placed(sources / "us/oews_2025_state_metro_percentiles.csv.gz", postal(sources), detailed))
    yield 40, [figure for figure in local if len(figure[1]) == len("us-ny")]
    yield 40, [figure for figure in local if len(figure[1]) > len("us-ny")]
    yield 40, list(projected(sources / "us/ep_2024_34_occupation.xlsx", detailed))
    yield 40, list(levels(sources / "us/oflc_2025_26_wage_levels_summary_by_soc.csv"))


def surveyed(path: Path, year: str, detailed: set[str]) -> Iterator[Drawn]:
    """Percentiles, mean and employment of the detailed occupations."""
    steps = {"p10": "PCT10", "p25": "PCT25", "p50": "MEDIAN", "p75": "PCT75", "p90": "PCT90", "mean": "MEAN"}
    for line in sheet(path, f"national_M{year}_dl"):
        if line["O_GROUP"] != "detailed" or line["OCC_CODE"] not in detailed:
            continue
        for period, letter, other in (("year", "A", "HOURLY"), ("hour", "H", "ANNUAL")):
            if line[other].upper() != "TRUE":
                for step, column in steps.items():
                    yield f"us:{line['OCC_CODE']}", "us", year, period, "", step, line[f"{letter}_{column}"], path.name


def postal(sources: Path) -> dict[str, str]:
    """Two digits → letters of each state, by its name."""
    letters = {
        line["State"].upper(): line["StateAb"].lower() for line in lines(sources / "us/oflc_2025_26_geography.csv")
    }
    named = lines(sources / "us/oews_2025_area_names.csv")
    return {line["state_fips"]: letters[line["name"].upper()] for line in named if line["type"] == "S"}


def placed(path: Path, letters: dict[str, str], detailed: set[str]) -> Iterator[Drawn]:
    """Percentiles and jobs by the year of states, metros and what is left of a state; `topcoded` where that is said."""
    steps = {**STEPS, "mean": "annual_mean", "employment": "employment", "per_1000_jobs": "per_1000_jobs"}
    for line in lines(path):
        area, hourly = line["area"], line["hourly_median"] != "-" and line["annual_mean"] == line["p10"] == "-"
        if line["soc"] in detailed and not hourly:
            state = f"us-{letters[area[:2]]}" if area.endswith("00000") else f"us-n{area}"
            region = f"us-m{area[2:]}" if area.startswith("00") else state
            for step, column in steps.items():
                value = "#" if step in line["topcoded"].split() else line[column].replace("-", "*")
                yield f"us:{line['soc']}", region, "2025", "year", "", step, value, path.name


def projected(path: Path, detailed: set[str]) -> Iterator[Drawn]:
    """Employment, change, growth and openings of the line items."""
    fields = {
        "employment_from": "Employment, 2024",
        "employment_to": "Employment, 2034",
        "change": "Employment change, numeric, 2024–34",
        "growth_percent": "Employment change, percent, 2024–34",
        "openings": "Occupational openings, 2024–34 annual average",
    }
    for line in sheet(path, "Table 1.2", above=1):
        code = line["2024 National Employment Matrix code"]
        if line["Occupation type"] == "Line item" and code in detailed:
            for field, column in fields.items():
                yield f"us:{code}", "", "2024", "", "", field, line[column], path.name


def levels(path: Path) -> Iterator[Drawn]:
    """The four levels."""
    for line in lines(path):
        for step in "1234":
            yield f"us:{line['soc']}", "us", "2025", "year", "", f"level{step}", line[f"L{step}_median"], path.name


def kingdom(sources: Path) -> Iterator[tuple[int, list[Drawn]]]:
    """(how many to draw, everything to draw from) of each British file."""
    yield 140, list(ashe(sources / "gb/ashe_table14_2025prov_soc2020_4digit_percentiles.csv.gz"))
    structure = lines(sources / "gb/soc2020_structure_descriptions.csv.gz")
    units = sorted(line["code"] for line in structure if len(line["code"]) == 4)
    yield 60, list(imperative(sources / "gb/skills_imperative_2035_england_baseline.csv", units))


def ashe(path: Path) -> Iterator[Drawn]:
    """Pay of all and of full-time employees, both sexes together."""
    periods = {"annual": "year", "weekly": "week", "hourly": "hour"}
    bases = {"all": "all", "ft": "full-time"}
    for line in lines(path):
        if line["period"] in periods and line["group"] in bases:
            period, basis = periods[line["period"]], bases[line["group"]]
            for step, column in STEPS.items():
                yield f"gb:{line['soc2020']}", "gb", "2025", period, basis, step, line[column], path.name


def imperative(path: Path, units: list[str]) -> Iterator[Drawn]:
    """The projections of a sub-major group under each unit group of it."""
    fields = {
        "employment_from": "emp2020k",
        "employment_to": "emp2035k",
        "change": "net_change_2020_35k",
        "replacement": "replacement_demand_2020_35k",
        "openings": "total_requirement_2020_35k",
    }
    groups = {line["soc2020_submajor"]: line for line in lines(path)}
    for unit in units:
        for field, column in fields.items():
            yield f"gb:{unit}", "", "2020", "", "", field, groups[unit[:2]][column], path.name


def australia(sources: Path) -> Iterator[tuple[int, list[Drawn]]]:
    """(how many to draw, everything to draw from) of each Australian file; figures are of unit groups."""
    path = sources / "au/jsa_unit_group_employment_earnings_projection.csv"
    groups = {line["anzsco4"]: line for line in lines(path)}
    codes = sorted({line["anzsco"] for line in lines(sources / "au/anzsco2022_to_isco08.csv")})
    paid = [(code, groups[code[:4]]) for code in codes if len(code) == 6 and code[:4] in groups]
    weekly = "median_ft_weekly_aud"
    yield 120, [(f"au:{code}", "au", "2025", "week", "full-time", "p50", of[weekly], path.name) for code, of in paid]
    for field, column in (("employment_from", "employed"), ("growth_percent", "jsa_projected_growth_2025_2035_pct")):
        yield 40, [(f"au:{code}", "", "2025", "", "", field, of[column], path.name) for code, of in paid]


def germany(sources: Path) -> Iterator[tuple[int, list[Drawn]]]:
    """(how many to draw, everything to draw from) of the German file; a flag where it has no figure."""
    path = sources / "de/entgeltatlas_ba_kldb5_scraped_2025-02.csv"
    columns = {"p25": "q25", "p50": "median", "p75": "q75"}
    yield (
        200,
        [
            (f"de:{line['kldb2010']}", "de", "2023", "month", "full-time", step, value, path.name)
            for line in lines(path)
            for step, column in columns.items()
            for value in [line[f"{column}_month_eur"] or line[f"{column}_flag"]]
        ],
    )


def singapore(sources: Path) -> Iterator[tuple[int, list[Drawn]]]:
    """All figures of the Singaporean file, basic and gross pay; `20000+` where its flag makes the cell a top code."""
    path = sources / "sg/mom_wages_2025_ssoc2024.csv"
    fields = {f"{kind}{step}": f"{name}_{step}" for kind, name in KINDS.items() for step in ("p25", "p50", "p75")}
    every = [
        (f"sg:{line['ssoc2024']}", "sg", "2025", "month", "full-time", field, capped(line, column), path.name)
        for line in lines(path)
        for field, column in fields.items()
    ]
    yield len(every), every


KINDS = {"": "gross", "basic_": "basic"}


def capped(line: dict[str, str], column: str) -> str:
    """The cell, with a plus where it is this much or more."""
    top = line["topcoded_20000"] == "True" and int(line[column]) >= 20000
    return f"{line[column]}+" if top else line[column]


def write(path: Path, drawn: Iterable[Drawn]) -> None:
    """The figures, sorted."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(sorted(drawn))


def main(sources: Path) -> None:
    """Draw every country; the seed makes it repeatable."""
    every = {"ca": canada, "us": states, "gb": kingdom, "au": australia, "de": germany, "sg": singapore}
    for key, files in every.items():
        chance = random.Random(f"official-{key}")
        write(HERE / f"official_{key}.csv", [row for n, rows in files(sources) for row in chance.sample(rows, n)])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
