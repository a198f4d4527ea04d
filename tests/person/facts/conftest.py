"""Facts of a profile written as TOML."""

import datetime
from collections.abc import Callable, Mapping

import pytest

from careercli.person.facts.languages import Tables
from careercli.person.facts.sheet import Facts
from careercli.person.facts.system import facts_for
from careercli.person.profile.language import TESTS
from careercli.person.profile.load import checked, parse

Asked = Callable[..., Facts]


def levels(country: str, test: str, scores: Mapping[str, float]) -> dict[str, int]:
    """A table of these tests' own: a whole score is its CLB."""
    assert (country, test in TESTS) == ("ca", True)
    return {ability: int(score) for ability, score in scores.items()}


def lowest(country: str, test: str, scores: Mapping[str, float], day: datetime.date) -> str:
    """A table of these tests' own, by the three names Australia has tables of."""
    assert (country, test in ("IELTS", "PTE_A", "TOEFL")) == ("au", True)
    return "superior" if min(scores.values()) >= 8 else "competent"


TABLES = Tables(levels, lowest)


@pytest.fixture
def facts() -> Asked:
    """`facts("ca/crs", text, on="2026-06-01")`: facts, missing, notes."""

    def asked(system: str, text: str, on: str = "2026-06-01") -> Facts:
        return facts_for(system, checked(parse(text)), datetime.date.fromisoformat(on), TABLES)

    return asked
