"""The median over all occupations of a country: given, by people, or each occupation once."""

from pathlib import Path

from careerdata.build.all_pay import all_pay
from careerdata.build.atlas import load_shelves
from careerdata.build.shelf import Shelf


def test_by_the_people_employed_where_they_are_published(ca: Shelf) -> None:
    """Bakers 30 an hour with 1,000 people, brewers 40 with 2,000; millers and potters have no median: 2,000 hours."""
    found = all_pay(ca)
    assert found == {
        "country": "ca",
        "amount": 80000,
        "currency": "CAD",
        "year": 2025,
        "method": "weighted",
        "occupations": 2,
        "source": "pay-1",
    }


def shelf(data: Path) -> Shelf:
    from careerdata.build.read import read_records
    from careerdata.rows.records import SOURCES as RECORDS

    return load_shelves(data, set(read_records(data / "sources.toml", RECORDS)))[0]


def test_each_occupation_once_where_no_employment_is_published(data: Path) -> None:
    (data / "ca" / "outlook.csv").unlink()
    found = all_pay(shelf(data))
    assert found
    assert (found["amount"], found["method"], found["occupations"]) == (70000, "unweighted", 2)


def test_a_published_median_comes_first_and_its_newest_year(data: Path) -> None:
    lines = "year,period,p50,method,source\n2024,hour,20,published,pay-1\n2025,hour,21.5,published,pay-1\n"
    (data / "ca" / "all_pay.csv").write_text(lines, encoding="utf-8")
    found = all_pay(shelf(data))
    assert found
    assert (found["amount"], found["year"], found["method"]) == (43000, 2025, "published")
    assert "occupations" not in found


def test_a_country_without_pay_has_none(data: Path) -> None:
    for name in ("wages.csv", "wages_regions.csv"):
        header = (data / "ca" / name).read_text(encoding="utf-8").splitlines()[0]
        (data / "ca" / name).write_text(header + "\n", encoding="utf-8")
    assert all_pay(shelf(data)) is None
