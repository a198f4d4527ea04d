"""The one-screen page of a comparison: its rows, its marks, and what is said once below it."""

from copy import deepcopy
from typing import Any

import pytest
from tests.pages.conftest import ENGLISH, refs, words

from careercli.output.document import Bar, Cell, Document, Grid, Value
from careercli.pages.brief import comparison_ways as ways
from careercli.pages.brief.comparison import page
from careercli.record.occupation import Occupation
from careercli.record.pages.comparison import BriefColumn, BriefComparison

Records = dict[str, Occupation]
OF_GROUP = {"code": "9", "title": "Trades"}


def row(field: str, values: list[Any], best: list[str] | None = None, **more: Any) -> Any:
    """A row of the record of a comparison."""
    return {"field": field, "values": values, "best": best or [], "sources": [""] * len(values), "derived": [], **more}


def rows(**values: list[Any]) -> dict[str, Any]:
    """The rows the page takes; those not given hold nothing."""
    gap = [{"missing": "not-published"}] * 2
    fields = ("pay_median", "pay_low", "pay_relative", "growth_per_year", "shortage", "ai_automated")
    return {field: row(field, values.get(field, gap)) for field in fields}


def column(record: Occupation, country: str, **more: Any) -> BriefColumn:
    """A column with routes and how far it is bound."""
    values: dict[str, Any] = {"routes": [], "bound": "", **more}
    return BriefColumn(record["id"], record["title"]["en"], country, record, **values)


@pytest.fixture
def pair(records: Records) -> list[BriefColumn]:
    """A Canadian and an American occupation of the made-up world."""
    return [column(records["ca:00030"], "Canada"), column(records["us:51-1010"], "United States")]


def shown(pair: list[BriefColumn], found: dict[str, Any], **record: Any) -> Any:
    """The page of two occupations."""
    return page(BriefComparison({"rates": [], **record}, found, pair, ["rate"], {}, []), ENGLISH)  # type: ignore[typeddict-item]


def cells(document: Any, label: str) -> list[str]:
    """The texts of the row with that label."""
    grid = next(block for block in document.blocks if isinstance(block, Grid))
    texts = [
        [cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in line if isinstance(cell, Cell)] for line in grid.rows
    ]
    return next(line[1:] for line in texts if line[0] == label)


def test_pay_in_its_own_money_with_its_marks(pair: list[BriefColumn]) -> None:
    found = rows(pay_relative=[144, 93])
    found["pay_median"] = row("pay_median", [90002, 70000], ["ca:00030"], of_group={"us:51-1010": OF_GROUP})
    document = shown(pair, found)
    monies = [one.record["pay"]["currency"] for one in pair]
    assert cells(document, "PAY, median") == [f"90,002 {monies[0]} ★", f"~ 70,000 {monies[1]}"]
    assert cells(document, "vs all jobs") == ["+44%", "-7%"]
    assert "~ Figures of a wider group: United States “Trades”." in words(document)


def test_a_bound_stays_one(pair: list[BriefColumn]) -> None:
    document = shown(pair, rows(pay_median=[{"at_least": 85200}, 1], pay_relative=[{"at_least": 188}, 100]))
    assert cells(document, "PAY, median")[0].startswith("≥ 85,200 ")
    assert cells(document, "vs all jobs")[0] == "≥ +88%"


def test_one_money_and_what_it_buys(pair: list[BriefColumn]) -> None:
    found = rows(pay_median=[90002, 70000])
    found |= {name: row(name, [1, 2]) for name in ("pay_median_usd", "pay_low_usd", "bought")}
    rate = {"from": "CAD", "to": "USD", "kind": "market", "years": [2025]}
    document = shown(pair, found, currency="USD", per="year", rates=[rate])
    assert (cells(document, "in USD"), cells(document, "what it buys")) == (["1", "2"], ["1", "2"])
    assert cells(document, "lowest tenth") == ["1 USD", "2 USD"]
    assert "USD at market rates of 2025." in words(document)
    assert "in USD a month" in words(shown(pair, found, currency="USD", per="month", rates=[rate])).replace("\xa0", " ")
    monthly = shown(pair, found, currency="USD", per="month", rates=[rate])
    assert cells(monthly, "lowest tenth") == ["1 USD a month", "2 USD a month"]
    assert "rate" in refs(monthly)
    ppp = shown(pair, found, currency="USD", per="year", rates=[{**rate, "kind": "ppp"}])
    assert cells(ppp, "buys, in USD") == ["1", "2"]


def test_pay_in_one_money_is_drawn_from_zero_on_one_axis(pair: list[BriefColumn]) -> None:
    found = rows(pay_median=[90002, 70000])
    found |= {name: row(name, [60, 45]) for name in ("pay_median_usd", "pay_low_usd", "bought")}
    rate = {"from": "CAD", "to": "USD", "kind": "market", "years": [2025]}
    drawn = bars(shown(pair, found, currency="USD", per="year", rates=[rate]))
    assert drawn == [(Cell(""), Bar(0, None, 60, 60), Bar(0, None, 45, 60))]
    found["pay_median_usd"] = row("pay_median_usd", [60, {"missing": "not-published"}])
    assert bars(shown(pair, found, currency="USD", per="year", rates=[rate])) == []
    assert bars(shown(pair, rows(pay_median=[90002, 70000]))) == []  # of two moneys


def bars(document: Document) -> list[tuple[Value, ...]]:
    """The rows that are drawn."""
    [table] = [block for block in document.blocks if isinstance(block, Grid)]
    return [values for values in table.rows if any(isinstance(value, Bar) for value in values)]


def test_what_is_not_known_is_a_dash_and_an_empty_row_is_left_out(pair: list[BriefColumn]) -> None:
    document = shown(pair, rows())
    assert cells(document, "JOBS, a year") == ["–", "–"]
    assert "shortage" not in words(document)
    assert "lowest" not in words(document)


def test_years_are_said_once_and_each_where_they_differ(pair: list[BriefColumn]) -> None:
    other = deepcopy(pair[1].record)
    for line in other["pay"]["percentiles"]:
        line["year"] = 2019
    years = {line["year"] for line in pair[0].record["pay"]["percentiles"] if line["region"] == "ca"}
    assert len(years) == 1
    said = words(shown([pair[0], pair[1]._replace(record=other)], rows()))
    assert f"Canada {years.pop()}; United States 2019; an older year looks lower." in said
    assert "an older year" not in words(shown([pair[0], pair[0]], rows()))


def test_shares_of_a_weak_table_are_marked(pair: list[BriefColumn]) -> None:
    weak = deepcopy(pair[0].record)
    assert weak["ai"]
    weak["ai"]["shares"]["quality"] = "mixed"
    document = shown([pair[0]._replace(record=weak), pair[1]], rows(ai_automated=[12.0, 30.0]))
    assert cells(document, "AI COULD DO") == ["~ 12%", "30%"]


def test_an_occupation_that_was_dropped_is_said_to_be(pair: list[BriefColumn]) -> None:
    gone: Any = {**pair[0].record, "dropped": 2021}
    assert "ca:00030: " in words(shown([pair[0]._replace(record=gone), pair[1]], rows()))


def bound(pair: list[BriefColumn], reach: str, **held: Any) -> BriefColumn:
    """An occupation bound so far, by one credential."""
    entry = {"name": "Licence", "status": reach, "source": "s", "confidence": "high", **held}
    return pair[0]._replace(bound=reach, record={**pair[0].record, "credentials": [entry]})  # type: ignore[typeddict-item]


def test_the_licence_with_its_body_in_short_where_there_is_little_room(pair: list[BriefColumn]) -> None:
    one = bound(pair, "mandatory", body="Singapore Nursing Board (SNB)")
    assert [ways.licence(one, count, ENGLISH).text for count in (2, 5)] == [
        "yes: Singapore Nursing Board (SNB)",
        "yes: SNB",
    ]
    long = bound(pair, "mandatory", body="Nursing and Midwifery Council")
    assert [ways.licence(long, count, ENGLISH).text for count in (2, 5)] == [
        "yes: Nursing and Midwifery Council",
        "yes",
    ]
    assert ways.licence(bound(pair, "mandatory in some regions"), 2, ENGLISH).text == "in some regions"


def test_no_licence_found_is_not_that_none_is_known(pair: list[BriefColumn]) -> None:
    known = bound(pair, "usually asked")._replace(bound="")
    assert ways.licence(known, 2, ENGLISH).text == "none found"
    unknown: Any = {**pair[0].record, "credentials": []}
    assert ways.licence(pair[0]._replace(record=unknown), 2, ENGLISH).text == "not known"


def route(name: str, status: str = "open", offer: str = "not-needed", to: str = "occupation") -> Any:
    """A visa route."""
    return {"name": name, "status": status, "offer": offer, "bound_to": to, "source": "s"}


def test_routes_without_an_offer_and_with_one(pair: list[BriefColumn]) -> None:
    routes = [
        route("Express: Skilled"),
        route("Express: Health"),
        route("Nominee: West", offer="either", to="place"),
        route("Work permit", offer="needed"),
        route("Talent", to="person"),
        route("Shut", status="closed"),
    ]
    one = pair[0]._replace(routes=routes)
    assert ways.without_offer(one, 2, ENGLISH).text == "Express: Skilled, Health; Nominee: West"
    assert ways.without_offer(one, 5, ENGLISH).text == "Express +1"
    assert ways.with_offer(one, 5, ENGLISH).text == "Nominee +1"


def test_routes_that_look_at_the_person_and_those_not_known(pair: list[BriefColumn]) -> None:
    personal = pair[0]._replace(routes=[route("Talent (subclass 9)", to="person")])
    assert ways.without_offer(personal, 5, ENGLISH).text == "depends on you: Talent"
    assert ways.with_offer(personal, 5, ENGLISH).text == "no route found"
    unknown = pair[0]._replace(routes=[route("List", status="unknown", offer="needed")])
    assert ways.with_offer(unknown, 5, ENGLISH).text == "not known"
    assert ways.without_offer(unknown, 5, ENGLISH).text == "no route found"
    assert ways.without_offer(pair[0], 5, ENGLISH).text == "not known"
