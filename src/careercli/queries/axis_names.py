"""The axes of the rating by name, and the one meant where there is none of that name."""

from difflib import get_close_matches

from careercli.errors import UsageError
from careercli.record.rating import AXES

ALSO = {
    "income": "pay", "salary": "pay", "money": "pay", "raise": "spread", "shortage": "demand", "openings": "demand",
    "prospects": "growth", "outlook": "growth", "seekers": "competition", "automated": "ai", "exposure": "ai",
    "augmented": "leverage", "visa": "migration", "visas": "migration", "routes": "migration", "needs": "requirements",
    "difficulty": "requirements", "education": "study", "schooling": "study", "license": "licence",
    "licensing": "licence", "regulation": "licence", "credentials": "licence",
}  # fmt: skip
"""What an axis may be called by mistake."""


def check_axis(name: str) -> None:
    """UsageError for a name that is no axis; it tells the nearest, and all there are."""
    if name not in AXES:
        close = next(iter(get_close_matches(name.casefold(), [*AXES, *ALSO], 1)), "")
        near = ALSO.get(close, close)
        raise UsageError(f"No axis `{name}`{f': `{near}`?' if near else ''}", f"Axes: {', '.join(AXES)}")
