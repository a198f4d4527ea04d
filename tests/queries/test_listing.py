"""Lists of occupations: every filter and sort, and what is refused."""

from typing import Any

import pytest

from careercli.errors import NotFound, UsageError
from careercli.queries.listing import SORTS, Filter, doubts, listing
from careercli.record.figure import lowest_or_none
from careercli.record.measures import BOUNDS
from careercli.text.text import Message

COUNTS = {"ca": 516, "us": 867, "gb": 412, "au": 1076, "de": 1301, "sg": 523}
ALL = sum(COUNTS.values())


def narrowed(**wanted: Any) -> Filter:
    """The filter, the bounds among what is wanted put where they belong."""
    bounds = {name: wanted.pop(name) for name in [*wanted] if name in BOUNDS}
    return Filter(**wanted, bounds=bounds)


def ids(**wanted: Any) -> list[str]:
    """The ids a filter leaves."""
    return [line["id"] for line in listing(narrowed(**wanted))]


def test_counts() -> None:
    assert {country: len(ids(country=country)) for country in COUNTS} == COUNTS
    assert (len(ids(country="CA")), len(ids(country="uk"))) == (516, 412)


def test_all_countries_in_order_codes_within() -> None:
    everything = ids()
    assert len(everything) == ALL == 4695
    assert everything[:2] == ["ca:00010", "ca:00011"]
    assert everything == [entry for country in COUNTS for entry in sorted(ids(country=country))]


@pytest.mark.parametrize(
    ("wanted", "entry", "other"),
    [
        ({"country": "ca", "level": "2"}, "ca:32120", "ca:33101"),
        ({"country": "us", "level": "4"}, "us:29-2011", "us:29-2012"),
        ({"country": "gb", "level": "6+"}, "gb:2212", "gb:3213"),
        ({"country": "au", "level": "1"}, "au:251411", "au:321211"),
        ({"country": "de", "level": "4"}, "de:81804", "de:82312"),
        ({"on_list": ["au/osl-act"]}, "au:233211", "au:251411"),
        ({"on_list": ["au/osl-act", "de/blue-card-shortage"]}, "de:81804", "de:82312"),
        ({"group": "3212"}, "ca:32120", "ca:32100"),
        ({"group": "29-2010"}, "us:29-2011", "us:29-2031"),
        ({"group": "29-0000"}, "us:29-2011", "us:31-1121"),
        ({"on_list": ["ca/express-entry-healthcare"]}, "ca:32120", "ca:21300"),
        ({"country": "gb", "min_automated": 40.0}, "gb:7113", "gb:2231"),
        ({"country": "sg", "min_human": 60.0}, "sg:32120", "sg:52440"),
    ],
)
def test_a_filter_keeps_and_leaves_out(wanted: dict[str, Any], entry: str, other: str) -> None:
    found = ids(**wanted)
    assert entry in found
    assert other not in found


@pytest.mark.parametrize(
    ("wanted", "field", "low", "high"),
    [
        ({"min_pay": 150_000.0}, "pay_median", 150_000, None),
        ({"max_pay": 35_000.0}, "pay_median", None, 35_000),
        ({"min_growth": 20.0}, "growth_percent", 20, None),
        ({"max_growth": -5.0}, "growth_percent", None, -5),
        ({"min_employment": 500_000.0}, "employment", 500_000, None),
        ({"country": "us", "min_pay": 60_000.0, "max_pay": 63_000.0}, "pay_median", 60_000, 63_000),
    ],
)
def test_bounds_hold_and_are_not_empty(
    wanted: dict[str, Any], field: str, low: float | None, high: float | None
) -> None:
    found: list[Any] = [line[field] for line in listing(narrowed(**wanted))]  # type: ignore[literal-required]
    numbers = [value["at_least"] if isinstance(value, dict) else value for value in found]
    assert 0 < len(numbers) < ALL
    assert all((low is None or number >= low) and (high is None or number <= high) for number in numbers)


def test_filters_add_up() -> None:
    assert ids(country="ca", level="2", group="3212", min_growth=25.0) == [
        "ca:32120",
        "ca:32121",
        "ca:32122",
        "ca:32123",
    ]


@pytest.mark.parametrize(
    ("sort", "field"),
    [
        ("pay", "pay_median"),
        ("growth", "growth_percent"),
        ("employment", "employment"),
        ("openings", "openings_per_year"),
    ],
)
def test_the_highest_first_and_the_unknown_last(sort: str, field: str) -> None:
    lines: list[Any] = [*listing(Filter(), sort)]
    wider = [field in line.get("of_group", {}) for line in lines]
    assert wider[wider.index(True) :].count(False) == sum(lowest_or_none(line[field]) is None for line in lines)
    found: list[Any] = [line[field] for line, of_group in zip(lines, wider, strict=True) if not of_group]
    known = [value.get("at_least") if isinstance(value, dict) else value for value in found]
    numbers = [value for value in known if value is not None]
    assert numbers == sorted(numbers, reverse=True)
    assert None not in known[: len(numbers)]
    assert len(lines) == ALL


def test_by_title() -> None:
    found = [line["title"] for line in listing(Filter(country="us"), "title")]
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("wanted", "near"),
    [
        ({"country": "xx"}, "Countries here: ca, us, gb, au, de, sg"),
        ({"country": "ca", "level": "9"}, "0, 1, 2, 3, 4, 5"),
        ({"group": "329"}, "32"),
        ({"group": "%"}, "Nearest"),
    ],
)
def test_an_unknown_value_names_the_nearest(wanted: dict[str, Any], near: str) -> None:
    with pytest.raises(NotFound) as caught:
        ids(**wanted)
    assert near in " ".join(caught.value.hints)


@pytest.mark.parametrize(
    "wanted", [{"min_pay": 2.0, "max_pay": 1.0}, {"min_growth": 1.0, "max_growth": 0.0}], ids=["pay", "growth"]
)
def test_bounds_that_cross(wanted: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="is above the maximum"):
        ids(**wanted)


def test_an_unknown_sort_names_all() -> None:
    with pytest.raises(UsageError) as caught:
        listing(Filter(), "colour")
    assert all(sort in caught.value.hints[0] for sort in SORTS)


def test_only_lists_in_force_can_be_asked_for() -> None:
    assert ids(on_list=["ca/express-entry-agriculture"]) == []
    for line in listing(Filter(on_list=["ca/express-entry-trades"])):
        assert "ca/express-entry-trades" in line["lists"]


def test_a_line() -> None:
    line = next(line for line in listing(Filter(country="ca")) if line["id"] == "ca:32120")
    assert line["pay_median"] == 39 * 2080
    assert (line["currency"], line["period"], line["pay_source"]) == ("CAD", "year", "ca-jobbank-2025")
    assert (line["pay_derived"], line["growth_derived"]) == (True, True)
    assert (line["employment"], line["growth_percent"], line["openings_per_year"]) == (24300, 30.0, 1510)


@pytest.mark.parametrize(
    ("entry", "median", "currency", "derived"),
    [
        ("gb:2212", 92_847, "GBP", False),
        ("au:233211", 2217 * 52, "AUD", True),
        ("de:81804", 5126 * 12, "EUR", True),
        ("sg:32120", 4655 * 12, "SGD", True),
    ],
)
def test_the_median_is_by_the_year_everywhere(entry: str, median: float, currency: str, derived: bool) -> None:
    """Weeks are 52 to the year, months 12."""
    line = next(line for line in listing(Filter(country=entry[:2])) if line["id"] == entry)
    assert (line["pay_median"], line["currency"], line["period"]) == (median, currency, "year")
    assert line["pay_derived"] is derived


def test_medians_that_are_bounds_may_exceed_the_most() -> None:
    wanted = narrowed(country=["de"], max_pay=500_000)
    found = listing(wanted)
    open_ended = [one for one in found if isinstance(one["pay_median"], dict) and "at_least" in one["pay_median"]]
    assert open_ended
    assert Message("warning.list.may_exceed", n=len(open_ended)) in doubts(wanted, found)
    assert Message("warning.list.may_exceed", n=len(open_ended)) not in doubts(narrowed(country=["de"]), found)
