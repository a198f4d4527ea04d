"""How much of each skill the occupations of a country ask on average."""

from __future__ import annotations

from careercli.atlas.connection import ask_one, record_of


def norms(country: str) -> dict[str, tuple[float, float]]:
    """Skill → mean level and standard deviation; none where the figures are percentiles or not published."""
    row = ask_one("SELECT value FROM meta WHERE key = ?", f"skills:{country}")
    return {name: (middle, spread) for name, (middle, spread) in record_of(row[0]).items()} if row else {}
