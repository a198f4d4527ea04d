"""The JSON Schemas of the envelope."""

from careercli.catalogue.connection import ask, ask_one


def contract_or_none(name: str) -> str | None:
    """The schema of a contract as JSON text."""
    row = ask_one("SELECT record FROM contract WHERE name = ?", name)
    return row[0] if row else None


def contract_names() -> list[str]:
    """Every contract's name."""
    return [row[0] for row in ask("SELECT name FROM contract ORDER BY name")]
