"""An occupation of nothing, to which a test adds what its question looks at."""

from typing import Any

import pytest


def record_of(**parts: Any) -> Any:
    """A record with every part empty but those given."""
    empty: dict[str, Any] = {
        "id": "ca:12345",
        "country": "ca",
        "code": "12345",
        "title": {"en": "Example makers"},
        "level": {"scheme": "TEER", "value": "2", "source": "ca-noc"},
        "groups": [],
        "pay": {"currency": "CAD", "by_experience": [], "percentiles": [], "levels": []},
        "ai": None,
        "education": [],
        "credentials": [],
        "lists": [],
        "outlook": {"projections": []},
        "faq": [],
    }
    return empty | parts


@pytest.fixture
def record() -> Any:
    """`record(country="us", pay={…})`: an occupation with these parts."""
    return record_of


@pytest.fixture
def pay() -> Any:
    """`pay([line, …])`: the part of a record with these published lines."""
    return lambda lines, **more: {
        "currency": "CAD",
        "by_experience": [],
        "percentiles": [{"region": "ca", "year": 2025, "period": "hour", "source": "s", **line} for line in lines],
        "levels": [],
        **more,
    }
