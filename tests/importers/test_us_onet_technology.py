"""O*NET technology skills merged by SOC."""

from pathlib import Path

from careercli.importers.us_onet_technology import tables

SLICES = Path(__file__).parent / "slices"


def technology() -> dict[tuple[str, str], tuple[str, str, str]]:
    (table,) = tables(SLICES)
    assert table.path == "us/technology.csv"
    rows = [row.model_dump() for row in table.rows]
    assert len(rows) == 3
    return {(row["code"], row["name"]): (row["category"], row["hot"], row["in_demand"]) for row in rows}


def test_hot_is_not_in_demand() -> None:
    assert technology()["29-2011", "MEDITECH software"] == ("Medical software", "yes", "no")


def test_a_yes_of_one_specialty_is_a_yes() -> None:
    # .00 and .01 say in demand, .02 does not
    assert technology()["11-3051", "Microsoft Excel"] == ("Spreadsheet software", "yes", "yes")


def test_the_lowest_code_names_the_category() -> None:
    # .06 calls it a data base management system
    category, _, _ = technology()["11-3051", "Microsoft SQL Server"]
    assert category == "Data base user interface and query software"
