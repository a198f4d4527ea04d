"""The language tables of the atlas, as person.facts asks for them."""

import datetime
from collections.abc import Mapping

from careercli.person.facts.languages import Levels, Tables


def tables() -> Tables:
    """The tables; nothing is read until a test is converted."""
    return Tables(_levels, _lowest)


def _levels(country: str, test: str, scores: Mapping[str, float]) -> Levels:
    from careercli.queries import language

    return language.levels_in(country, test, scores)


def _lowest(country: str, test: str, scores: Mapping[str, float], day: datetime.date) -> str:
    from careercli.queries import language

    return language.lowest_in(country, test, scores, day.isoformat())
