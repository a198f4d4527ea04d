"""The pay page of one occupation: every kind of region, cut by kind, gaps told."""

from typing import Any

from careercli.output.document import Grid, Heading, Note
from careercli.pages.salary import page
from careercli.record.occupation import Occupation
from careercli.record.pages.salary import SalaryPage

from .conftest import ENGLISH, refs, words

PLACES = {
    "ca": ("Canada", "country"),
    "ca-on": ("Ontario", "province"),
    "ca-nu": ("Nunavut", "territory"),
    "ca-er1": ("Toronto", "economic region"),
    "ca-er2": ("Ottawa", "economic region"),
}


def wage(region: str, median: float, period: str = "hour") -> dict[str, Any]:
    """A wage record."""
    return {"region": region, "year": 2025, "period": period, "p50": median, "source": "pay-1"}


def shown(entries: list[Any], limit: int | None = None, gaps: Any = ()) -> Any:
    """The page of an occupation with this pay."""
    record: Any = {
        "id": "ca:00010",
        "country": "ca",
        "code": "00010",
        "title": {"en": "Bakers"},
        "currency": "CAD",
        "by_experience": [],
        "percentiles": entries,
        "trend": [],
        "levels": [],
        "gaps": list(gaps),
    }
    sources = {"pay-1": {"publisher": "O", "title": "Wages", "vintage": "2025", "licence": "PD"}}
    return page(SalaryPage([(record, sources, [])], PLACES), ENGLISH, limit)


def test_regions_stand_under_their_kind() -> None:
    document = shown([wage("ca", 30), wage("ca-on", 31), wage("ca-nu", 40), wage("ca-er1", 32), wage("ca-er2", 33)])
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert headings == ["Provinces and territories", "Economic regions"]
    text = words(document)
    assert text.index("Nunavut") < text.index("Ontario") < text.index("Ottawa") < text.index("Toronto")
    assert refs(document) == {"pay-1"}


def test_a_limit_holds_for_each_kind() -> None:
    document = shown([wage("ca-on", 31), wage("ca-nu", 40), wage("ca-er1", 32), wage("ca-er2", 33)], limit=1)
    grids = [block for block in document.blocks if isinstance(block, Grid)]
    assert [(len(grid.rows), grid.left_out) for grid in grids] == [(1, 1), (1, 1)]


def test_a_province_by_the_year_among_others_by_the_hour_is_not_lost() -> None:
    text = words(shown([wage("ca-on", 31), wage("ca-nu", 125_000, "year"), wage("ca-er1", 3)]))
    assert "125,000" in text


def test_gaps_are_told() -> None:
    gaps = [{"field": "pay.ca-on", "missing": "not-published-here"}, {"field": "pay", "missing": "not-published"}]
    document = shown([], gaps=gaps)
    notes = [block.text for block in document.blocks if isinstance(block, Note)]
    assert notes == [
        "Our sources publish no pay for this occupation.",
        "Ontario: not published for this area",
        "pay: not published for this occupation",
    ]


def test_a_whole_record(records: dict[str, Occupation]) -> None:
    pay: Any = {**records["us:51-1010"], **records["us:51-1010"]["pay"], "gaps": []}
    places = {"us": ("United States", "country"), "us-ny": ("New York", "state")}
    document = page(SalaryPage([(pay, {}, ["Mind."])], places), ENGLISH)
    text = words(document)
    assert all(
        told in text for told in ("Mind.", "63,000", "Legal minimum pay for visa sponsors", "New York", "66,000")
    )
    assert document.subtitle == "us:51-1010 · pay before tax, USD"
