"""What visa routes and language tests cost, take and give."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careercli.atlas.connection import ask, ask_one, record_of

if TYPE_CHECKING:
    from careercli.record.fee import Fee, LanguageTestFact


def of_route(country: str, route: str) -> list[Fee]:
    """The entries of a route, those of one item with the oldest first; none where nothing is known."""
    row = ask_one("SELECT record FROM route_fee WHERE country = ? AND route = ?", country, route)
    return cast("list[Fee]", record_of(row[0])) if row else []


def of_tests(tests: list[str] | None = None) -> list[LanguageTestFact]:
    """What is known of language tests, of these or of all."""
    rows = ask("SELECT test, record FROM test_fee ORDER BY test, item")
    return [cast("LanguageTestFact", record_of(record)) for test, record in rows if tests is None or test in tests]
