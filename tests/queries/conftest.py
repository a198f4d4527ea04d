"""Figures of the bundled data by hand, and a way to ask a comparison for one row."""

from collections.abc import Callable
from typing import Any

import pytest

from careercli.queries import currency as money
from careercli.queries.compare import compare
from careercli.queries.compare_place import placed
from careercli.queries.naming import find

Row = Callable[..., Any]


@pytest.fixture
def row() -> Row:
    """`row(field, *names, currency=…, ppp=…, per=…)`: one row of a comparison."""

    def asked(field: str, *names: str, currency: str | None = None, ppp: bool = False, per: str | None = None) -> Any:
        comparison, _ = compare(placed([find(name) for name in names], ()), money.wanted(currency, ppp=ppp, per=per))
        return next(entry for entry in comparison["rows"] if entry["field"] == field)

    return asked
