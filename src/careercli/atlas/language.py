"""Language tests and the levels their scores are read as."""

from typing import Any

from careercli.atlas.connection import ask, record_of


def tests() -> list[tuple[str, dict[str, Any]]]:
    """(country, record) of every test, by country and name."""
    rows = ask("SELECT country, record FROM language ORDER BY country DESC, test")
    return [(country, record_of(record)) for country, record in rows]
