"""sources.toml, country.toml and lists.toml: what they must hold."""

import datetime
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from careerdata.rows.records import COUNTRY, LISTS, SOURCES

SOURCE = {
    "publisher": "Office",
    "title": "Figures",
    "vintage": "2025",
    "licence": "Public domain",
    "page": "https://example.org",
    "retrieved": datetime.date(2026, 1, 2),
}
CANADA = {
    "name": {"en": "Canada"},
    "adjective": "Canadian",
    "classification": "NOC 2021",
    "currency": "CAD",
    "level_scheme": "TEER",
    "order": 1,
    "scheme": "noc2021",
    "similarity_from": ["ca-oasis-2023"],
    "pay_period": "hour",
    "hours_per_year": 2080,
    "source": "ca-noc-2021",
}
LIST = {"name": "Makers", "route": "ca/makers", "status": "in force", "source": "lists-1"}
GOOD: list[tuple[TypeAdapter[Any], Any]] = [
    (SOURCES, {"a": SOURCE}),
    (SOURCES, {"a": SOURCE | {"dated": datetime.date(2025, 5, 31), "caveat": "Mind."}}),
    (COUNTRY, CANADA),
    (LISTS, {"makers": {"2026": LIST | {"from": datetime.date(2026, 2, 18)}}}),
]
BAD: list[tuple[TypeAdapter[Any], Any]] = [
    *((SOURCES, {"a": {key: value for key, value in SOURCE.items() if key != name}}) for name in SOURCE),
    (SOURCES, {"a": SOURCE | {"retrieved": "yesterday"}}),
    (SOURCES, {"a": SOURCE | {"title": ""}}),
    (SOURCES, {"a": SOURCE | {"url": "x"}}),
    *((COUNTRY, {key: value for key, value in CANADA.items() if key != name}) for name in CANADA),
    (COUNTRY, CANADA | {"currency": "dollar"}),
    (COUNTRY, CANADA | {"hours_per_year": -1}),
    (COUNTRY, CANADA | {"hours_per_year": 10_000}),
    (COUNTRY, CANADA | {"pay_period": "day"}),
    (LISTS, {"makers": LIST}),
    (LISTS, {"makers": {"2026": LIST | {"status": "gone"}}}),
    (LISTS, {"makers": {"2026": LIST | {"until": "2026"}}}),
]


@pytest.mark.parametrize(("adapter", "table"), GOOD)
def test_taken(adapter: TypeAdapter[Any], table: Any) -> None:
    assert adapter.validate_python(table)


@pytest.mark.parametrize(("adapter", "table"), BAD)
def test_refused(adapter: TypeAdapter[Any], table: Any) -> None:
    with pytest.raises(ValidationError):
        adapter.validate_python(table)
