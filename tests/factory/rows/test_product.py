"""ai/products.csv as shipped, and what a wrong row is told."""

import csv
import tomllib
from pathlib import Path

import pytest
from pydantic import ValidationError

from careercli.record.source import is_of
from careerdata.rows.ai import LISTED, ProductRow

DATA = Path(__file__).parents[3] / "data"
PROFILES = [DATA / "ca" / "profiles" / "32120.toml", DATA / "us" / "profiles" / "29-2011.toml"]

SPREAD = {
    "laboratory": ({"us:29-2011", "us:29-2012"}, 8),
    "pathology": ({"us:29-1222"}, 5),
    "imaging": ({"us:29-1224", "us:29-2032", "us:29-2033", "us:29-2034", "us:29-2035"}, 25),
    "ophthalmology": ({"us:29-1041", "us:29-1241", "us:29-2057"}, 8),
    "cardiology": ({"us:29-1212", "us:29-2031"}, 12),
}


def lines(file: str) -> list[dict[str, str]]:
    """The lines of a file of data/."""
    with (DATA / file).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


ROWS = [ProductRow(**line) for line in lines("ai/products.csv")]
BY_ID = {row.product: row for row in ROWS}
LISTED_ROWS = [row for row in ROWS if is_of(row.source, LISTED)]


def changed(product: str, **cells: str) -> ProductRow:
    """A row of the table with other cells."""
    return ProductRow(**{**BY_ID[product].model_dump(), **cells})


def test_the_file_is_in_order_and_names_its_columns() -> None:
    assert list(lines("ai/products.csv")[0]) == ProductRow.columns()
    assert [row.key() for row in ROWS] == sorted({row.key() for row in ROWS})


def test_every_source_is_known() -> None:
    known = tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))
    pages = {row.source for row in ROWS if not is_of(row.source, LISTED)}
    assert pages == {"page-ca-32120", "page-us-29-2011"}
    assert len({row.source for row in LISTED_ROWS}) == 1
    assert {row.source for row in ROWS} <= known.keys()


def test_every_occupation_is_known() -> None:
    known = {f"{key}:{line['code']}" for key in ("ca", "us") for line in lines(f"{key}/occupations.csv")}
    assert {name for row in ROWS for name in row.occupations.split()} <= known


def test_every_activity_is_one_of_an_american_occupation_of_the_row() -> None:
    known = {(f"us:{line['code']}", line["dwa"]) for line in lines("us/activities.csv")}
    for row in ROWS:
        for activity in row.activities.split():
            assert any((code, activity) in known for code in row.occupations.split()), (row.product, activity)


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_every_product_of_a_page_is_here(path: Path) -> None:
    profile = tomllib.loads(path.read_text(encoding="utf-8"))
    country, code = profile["id"].split(":")
    rows = [row for row in ROWS if row.source == profile["source"]]
    assert [row.product for row in rows] == [f"page-{country}-{code}-{place}" for place in range(1, 7)]
    for row, product in zip(rows, profile["ai"]["products"], strict=True):
        facts = [str(product.get(name, "")) for name in ("name", "kind", "degree", "year")]
        assert [row.name, row.kind, row.degree, row.year] == facts
        assert product["takes_over"].startswith(row.takes_over)
        assert row.occupations == profile["id"]


@pytest.mark.parametrize(("occupations", "least"), SPREAD.values(), ids=SPREAD)
def test_every_field_has_its_devices(occupations: set[str], least: int) -> None:
    assert sum(bool(occupations & set(row.occupations.split())) for row in LISTED_ROWS) >= least


def test_at_least_sixty_devices_are_listed() -> None:
    assert len(LISTED_ROWS) >= 60
    assert len({row.reference for row in LISTED_ROWS}) == len(LISTED_ROWS)


def test_only_readers_of_the_retina_work_alone() -> None:
    names = {row.name for row in ROWS if row.degree == "major"}
    assert names == {"IDx-DR", "IDx-DR v2.3", "EyeArt", "EyeArt v2.2.0", "AEYE-DS"}


@pytest.mark.parametrize(
    ("product", "cells"),
    [
        ("sight-olo", {"reference": "190898"}),
        ("sight-olo", {"reference": ""}),
        ("sight-olo", {"panel": "Haematology"}),
        ("sight-olo", {"year": ""}),
        ("sight-olo", {"degree": "total"}),
        ("sight-olo", {"kind": "tool"}),
        ("sight-olo", {"source": "page-ca-32120"}),
        ("sight-olo", {"confidence": "page"}),
        ("sight-olo", {"reading": "page"}),
        ("sight-olo", {"takes_over": "Counting blood cells."}),
        ("sight-olo", {"takes_over": ""}),
        ("sight-olo", {"occupations": ""}),
        ("sight-olo", {"occupations": "29-2011"}),
        ("sight-olo", {"occupations": "us:29-2011 us:29-2011"}),
        ("sight-olo", {"occupations": "us:29-2011 ca:32120"}),
        ("sight-olo", {"activities": "4.A.2.a.4.I10.D01,4.A.2.a.4.I10.D04"}),
        ("page-ca-32120-1", {"reference": "K190898"}),
        ("page-ca-32120-1", {"kind": "device"}),
        ("page-ca-32120-1", {"source": LISTED}),
        ("page-ca-32120-1", {"reading": "editor"}),
    ],
)
def test_a_wrong_cell_stops(product: str, cells: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        changed(product, **cells)


def test_a_lost_name_is_allowed_on_a_page_only() -> None:
    assert changed("page-ca-32120-5", name="").name == ""
    with pytest.raises(ValidationError, match="every fact of a listed device"):
        changed("sight-olo", name="")
