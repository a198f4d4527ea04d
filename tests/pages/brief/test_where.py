"""Places on one screen: the first of each width, its spread, jobs and concentration, and what cannot be ranked."""

from typing import Any

from careercli.output.document import Cell, Document, Grid, Phrase, Prose, Section
from careercli.pages.brief.where import page
from careercli.record.country import NOT_KNOWN
from careercli.record.pages.where import WherePage

from ..conftest import ENGLISH

COUNTRY: Any = {
    **NOT_KNOWN, "country": "us", "name": {"en": "United States"}, "regions_are": "states", "tiles": ["NY VT"],
    "hours_per_year": 2000, "hours_make_a_year": True,
}  # fmt: skip
SOURCES: Any = {"pay-1": {"publisher": "P", "title": "", "vintage": "2025", "licence": ""}}
NAMES = {"us-ny": "New York", "us-vt": "Vermont", "us-m1": "Bakerton", "us-n1": "The rest"}


def line(region: str, kind: str, **given: Any) -> Any:
    known = {"id": "us:1", "country": "us", "region": region, "name": NAMES[region], "kind": kind, "currency": "USD"}
    return {**known, "year": 2025, "period": "year", "source": "pay-1", **given}


NEW_YORK = line(
    "us-ny", "state", rank=1, p10=40000, p50=60000, p90=90000, employment=1200, employment_rse=4, location_quotient=1.26
)
VERMONT = line(
    "us-vt", "state", rank=2, p10=30000, p50=50000, p90={"at_least": 239200}, employment=20, employment_rse=46
)
REST = line("us-n1", "nonmetro", p50={"missing": "suppressed"}, employment={"missing": "suppressed"})


def shown(lines: list[Any], **given: Any) -> Document:
    occupation: Any = {"id": "us:1", "title": {"en": "Bakers"}}
    national: Any = {"region": "us", "year": 2025, "period": "year", "p50": 55000, "source": "pay-1"}
    made = WherePage(occupation, COUNTRY, NAMES, lines, "pay", "us", national, (), SOURCES, None)
    return page(made._replace(**given), ENGLISH)


def section(document: Document, label: str) -> Section:
    return next(block for block in document.blocks if isinstance(block, Section) and block.label == label)


def cells(grid: Grid, row: int) -> list[str]:
    return [cell.text for cell in grid.rows[row] if isinstance(cell, Cell)]


def grid_of(document: Document, label: str) -> Grid:
    return next(block for block in section(document, label).blocks if isinstance(block, Grid))


def first_of(document: Document, label: str) -> str:
    head = section(document, label).blocks[0]
    assert isinstance(head, Phrase)
    return " ".join(cell.text for cell in head.cells)


def test_the_first_place_is_named_beside_the_whole_country() -> None:
    assert first_of(shown([NEW_YORK, VERMONT]), "STATES") == (
        "Pays most: New York, 60,000 USD a year · United States: 55,000"
    )


def test_a_line_has_spread_jobs_and_concentration_and_marks_rough_counts_and_bounds() -> None:
    grid = grid_of(shown([NEW_YORK, VERMONT]), "STATES")
    assert cells(grid, 0) == ["New York", "60,000", "40,000–90,000", "1,200", "1.3×"]
    assert cells(grid, 1) == ["Vermont", "50,000", "30,000–≥ 239,200", "20 ±46%", "–"]


def test_what_is_withheld_says_so() -> None:
    grid = grid_of(shown([NEW_YORK, REST]), "AREAS")
    assert cells(grid, 0)[0] == "The rest"
    assert "–" not in cells(grid, 0)[1]


def test_by_jobs_the_first_is_named_by_its_jobs() -> None:
    assert first_of(shown([NEW_YORK, VERMONT], by="jobs"), "STATES") == "Most jobs: New York, 1,200"


def test_more_places_are_a_command_away() -> None:
    lines = [line("us-m1", "metro", rank=at, p50=90000 - at) for at in range(1, 20)]
    document = shown(lines, within="us-ny")
    texts = [block.text for block in section(document, "AREAS").blocks if isinstance(block, Prose)]
    assert texts == ["7 more: career where us:1 --region us-ny --limit 0"]
    assert len(grid_of(document, "AREAS").rows) == 12


def test_places_without_a_line_are_named_where_they_are_few_and_counted_where_they_are_many() -> None:
    few, many = (
        " ".join(block.text for block in shown([NEW_YORK], unlisted=keys).blocks if isinstance(block, Prose))
        for keys in (["us-vt"], ["us-vt", "us-m1", "us-n1", "us-ak"])
    )
    assert "Nothing is published for this job in Vermont." in few
    assert "Nothing is published for this job in 4 provinces, states or territories." in many


def test_the_map_says_which_places_are_of_another_year() -> None:
    vermont = line("us-vt", "state", rank=2, p50=50000, year=2024)
    texts = [block.text for block in section(shown([NEW_YORK, vermont]), "MAP").blocks if isinstance(block, Prose)]
    assert texts == ["The map is of 2025, but Vermont (2024)."]
    one = section(shown([NEW_YORK, VERMONT]), "MAP").blocks
    assert not [block for block in one if isinstance(block, Prose)]


def test_each_year_is_said_where_it_holds() -> None:
    area = line("us-m1", "metro", rank=1, p10=30000, p50=61000, p90=70000, year=2024)
    made = shown([NEW_YORK, VERMONT, area])
    assert cells(grid_of(made, "STATES"), 0)[:3] == ["New York", "2025", "60,000"]
    assert cells(grid_of(made, "AREAS"), 0)[:3] == ["Bakerton", "2024", "61,000"]
    assert "United States (2025)" in first_of(made, "STATES")
    said = " ".join(block.text for block in made.blocks if isinstance(block, Prose))
    assert "2025" not in said
    assert "the year in each row" in said
    one = shown([NEW_YORK, VERMONT])
    assert "Pay before tax, 2025." in " ".join(block.text for block in one.blocks if isinstance(block, Prose))
    assert [column.label for column in grid_of(one, "STATES").columns][:2] == ["Place", "Median"]


def test_a_country_of_another_year_than_its_places_says_so() -> None:
    older: Any = {"region": "us", "year": 2023, "period": "year", "p50": 55000, "source": "pay-1"}
    assert "United States (2023)" in first_of(shown([NEW_YORK, VERMONT], national=older), "STATES")
