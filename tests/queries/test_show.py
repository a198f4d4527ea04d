"""Everything of an occupation, as it is stored and as it is composed for programs."""

import json

import pytest

from careercli.atlas.cards import load_card
from careercli.queries.currency import Wanted
from careercli.queries.naming import find
from careercli.queries.show import show

NURSE, AMERICAN = "ca:31301", "us:29-1141"


@pytest.mark.parametrize("names", [(NURSE,), (NURSE, AMERICAN), (AMERICAN, NURSE)])
def test_the_stored_text_with_the_sources_and_warnings_of_all(names: tuple[str, ...]) -> None:
    cards = [load_card(name) for name in names]
    found = show([find(name) for name in names])
    assert (found.data, found.page) == (None, None)
    records = [card.record for card in cards]
    assert json.loads(found.text or "") == (records if len(records) > 1 else records[0])
    assert found.sources.keys() == {key for card in cards for key in card.sources}
    assert list(found.warnings) == [warning for card in cards for warning in card.warnings]


def test_money_and_sections_asked_for_are_added_with_their_sources() -> None:
    stored = load_card(NURSE)
    record = json.loads(show([find(NURSE)], Wanted("USD"), ("faq",)).text or "")
    assert [one["key"] for one in record["faq"]]
    assert not stored.record["faq"]
    assert record["fit"] == stored.record["fit"], "not asked for"
    line = record["pay"]["percentiles"][0]
    assert line["converted"]["currency"] == "USD"
    assert line["converted"]["p50"] == pytest.approx(line["p50"] * line["converted"]["rate"], abs=0.006)
    found = show([find(NURSE)], Wanted("USD"), ("faq", "fit"))
    assert stored.sources.keys() < found.sources.keys()
    assert {key for one in record["faq"] for key in one["sources"]} <= found.sources.keys()
