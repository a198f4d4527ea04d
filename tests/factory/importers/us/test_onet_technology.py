"""O*NET technology skills merged by SOC."""

from tests.factory.importers.conftest import SLICES

from careerdata.importers.us.onet_technology import tables


def technology() -> dict[tuple[str, str], list[tuple[str, str, str]]]:
    (table,) = tables(SLICES)
    assert table.path == "us/technology.csv"
    found: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    for row in sorted(table.rows, key=lambda row: row.key()):
        line = row.model_dump()
        found.setdefault((line["code"], line["name"]), []).append((line["category"], line["hot"], line["in_demand"]))
    return found


def test_hot_is_not_in_demand() -> None:
    assert technology()["29-2011", "MEDITECH software"] == [("Medical software", "yes", "no")]


def test_a_yes_of_one_specialty_is_a_yes() -> None:
    # .00 and .01 say in demand, .02 does not
    assert technology()["11-3051", "Microsoft Excel"] == [("Spreadsheet software", "yes", "yes")]


def test_every_category_of_a_product_is_kept() -> None:
    # .06 calls it a data base management system
    categories = [category for category, _, _ in technology()["11-3051", "Microsoft SQL Server"]]
    assert categories == ["Data base management system software", "Data base user interface and query software"]
