"""The language tables of the atlas, as people.facts asks for them."""

import datetime
from collections.abc import Mapping

from careercli.person.facts.languages import Levels, Tables


def tables() -> Tables:
    """The tables; nothing is read until a test is converted."""
    return Tables(_clb, _australian)


def _clb(test: str, scores: Mapping[str, float]) -> Levels:
    from careercli.queries import language

    return language.clb(test, scores)


def _australian(test: str, scores: Mapping[str, float], day: datetime.date) -> str:
    from careercli.queries import language

    return language.australian(test, scores, day.isoformat())
