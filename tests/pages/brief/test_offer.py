"""An offer on one screen: the verdict first, what is left, visa pay, and what nobody can say."""

from typing import Any

from careercli.output.document import Chart, Document, Grid, Phrase, Prose, Section
from careercli.pages.brief.offer import page
from careercli.record.country import NOT_KNOWN
from careercli.record.pages.offer import OfferPage

from ..conftest import ENGLISH

COUNTRY: Any = {**NOT_KNOWN, "country": "us", "name": {"en": "United States"}, "hours_per_year": 2000}
SOURCES: Any = {"pay-1": {"publisher": "P", "title": "", "vintage": "2025", "licence": ""}}
PAY: Any = {
    "region": "us-ny", "year": 2025, "period": "year", "source": "pay-1",
    "p10": 40000, "p25": 50000, "p50": 60000, "p75": 70000, "p90": 80000,
}  # fmt: skip
OFFER: Any = {
    "id": "us:1", "country": "us", "code": "1", "title": {"en": "Bakers"}, "region": "us-ny", "place": "New York",
    "currency": "USD", "on": "2026-11-22", "pay": PAY, "thresholds": [], "net": {"missing": "net-below"},
    "offer": {"amount": 45000, "period": "year", "currency": "USD", "by_year": 45000, "derived": False},
    "compared": 45000, "verdict": "below-middle-half", "lower": "p10", "upper": "p25", "at": [], "undecided": [],
    "of_median": 75.0,
}  # fmt: skip
LEAST: Any = {
    "route": "us/x", "name": "Baker visa", "status": "open", "amount": 44000, "period": "year", "going_rate": False,
    "reached": True, "lower": [], "more": "", "source": "pay-1",
}  # fmt: skip


def shown(**given: Any) -> Document:
    return page(OfferPage({**OFFER, **given}, COUNTRY, {"us-ny": "New York", "us": "US"}, {}, SOURCES), ENGLISH)


def texts(document: Document, label: str) -> list[str]:
    blocks = next(one for one in document.blocks if isinstance(one, Section) and one.label == label).blocks
    return [
        " ".join(cell.text for cell in block.cells) if isinstance(block, Phrase) else block.text
        for block in blocks
        if isinstance(block, Phrase | Prose)
    ]


def chart(document: Document) -> dict[str, str]:
    blocks = [block for one in document.blocks if isinstance(one, Section) for block in one.blocks]
    return {row.label: row.text for block in blocks if isinstance(block, Chart) for row in block.rows}


def visas(document: Document) -> list[list[str]]:
    blocks = [block for one in document.blocks if isinstance(one, Section) for block in one.blocks]
    return [[cell.text for cell in row] for grid in blocks if isinstance(grid, Grid) for row in grid.rows]  # type: ignore[union-attr]


def test_the_verdict_comes_first_then_how_far_then_how_many() -> None:
    assert texts(shown(), "OFFER") == [
        "Low: below the middle half of pay · 25% below the median of 60,000 USD a year",
        "At least 1 in 10 earns this or less. At least 3 in 4 earn this or more.",
        "Compared with gross pay in New York, 2025.",
    ]


def test_the_offer_stands_above_the_spread() -> None:
    assert chart(shown()) == {
        "Your offer": "45,000", "8 in 10 earn": "40,000–80,000", "Middle half": "50,000–70,000", "Median": "60,000",
    }  # fmt: skip


def test_a_wider_group_is_marked() -> None:
    marked = {**PAY, "of_group": {"code": "1", "title": "Bakers and cooks"}}
    assert chart(shown(pay=marked))["Median"] == "~ 60,000"
    assert "~ is the figure of a wider group: Bakers and cooks." in texts(shown(pay=marked), "OFFER")[-1]


def test_amounts_are_by_the_period_of_the_offer_and_the_hours_are_said() -> None:
    by_hour = {**PAY, "period": "hour", "p10": 20, "p25": 25, "p50": 30, "p75": 35, "p90": 40}
    document = shown(pay=by_hour, compared=22.5)
    assert chart(document)["Median"] == "60,000"
    assert "A year is counted as 2,000 hours." in texts(document, "OFFER")[-1]


def test_a_place_without_pay_is_never_given_that_of_a_wider_one() -> None:
    none = {"missing": "not-published-here"}
    given = {key: value for key, value in OFFER.items() if key != "pay"}
    given |= {"compared": none, "verdict": none, "of_median": none, "lower": "", "upper": "", "wider": "us"}
    document = page(OfferPage(given, COUNTRY, {"us-ny": "New York", "us": "US"}, {}, SOURCES), ENGLISH)
    assert texts(document, "OFFER") == [
        "No pay is published for this job in New York.", "The next larger area with pay is US: add `--in us`."
    ]  # fmt: skip
    assert chart(document) == {}


def test_what_is_not_published_is_named() -> None:
    withheld = {**PAY, "p25": {"missing": "suppressed"}}
    document = shown(pay=withheld, verdict="below-median", upper="p50", undecided=["p25"])
    first, second, *_ = texts(document, "OFFER")
    assert first == "25% below the median of 60,000 USD a year"
    assert second.endswith(
        "At least half earn this or more. Not known: the lowest quarter (withheld by the publisher)."
    )


def test_why_nothing_is_left_is_said() -> None:
    (text,) = texts(shown(real={"missing": "no-price-level"}), "AFTER TAX")
    assert text == "After tax: we cannot say. Reason: below the lowest pay that our tax table covers."


def test_whether_it_is_enough_for_a_visa() -> None:
    lower = {"amount": 44000, "period": "year", "whom": "for a new entrant", "reached": True}
    document = shown(
        thresholds=[
            LEAST,
            {**LEAST, "amount": 50000, "reached": False, "lower": [lower]},
            {**LEAST, "status": "unknown", "amount": 46000, "reached": False},
            {**LEAST, "reached": None, "period": "hour", "amount": 20},
        ]
    )
    assert [row[2] for row in visas(document)] == [
        "Enough.",
        "Too low. Enough for a new entrant: 44,000 USD a year.",
        "Too low.",
        "We cannot say.",
    ]
    assert visas(document)[2][0] == "Baker visa (may not take this job)"


def test_levels_of_sponsors_are_of_the_whole_country_and_may_be_over() -> None:
    levels = {
        "region": "us", "year": 2025, "to": "2026-06-30", "period": "year", "areas": 500, "source": "pay-1",
        "level1": 40000, "level2": 50000, "level3": 60000, "level4": 70000, "reached": "level1", "ended": True,
    }  # fmt: skip
    first, second = texts(shown(sponsor_levels=levels), "VISAS")
    assert first.startswith("It reaches level I of what visa sponsors must pay. Levels: I ~ 40,000")
    assert "until 2026-06-30. We do not have the newer levels." in second
    none = texts(shown(sponsor_levels={**levels, "reached": ""}), "VISAS")[0]
    assert none.startswith("It is below all levels")
