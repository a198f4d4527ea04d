"""Facts of a profile written as TOML."""

import datetime
from collections.abc import Callable

import pytest

from careercli.person.facts.languages import Tables
from careercli.person.facts.sheet import Facts
from careercli.person.facts.system import facts_for
from careercli.person.profile.load import checked, parse

Asked = Callable[..., Facts]
TABLES = Tables(
    lambda country, test, scores: {ability: int(score) for ability, score in scores.items()},
    lambda country, test, scores, day: "superior" if min(scores.values()) >= 8 else "competent",
)
"""Tables of these tests' own: a whole score is its CLB."""


@pytest.fixture
def facts() -> Asked:
    """`facts("ca/crs", text, on="2026-06-01")`: facts, missing, notes."""

    def asked(system: str, text: str, on: str = "2026-06-01") -> Facts:
        return facts_for(system, checked(parse(text)), datetime.date.fromisoformat(on), TABLES)

    return asked
