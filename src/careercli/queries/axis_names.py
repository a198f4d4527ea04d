"""The axes of the rating by name, and the one meant where there is none of that name."""

from difflib import get_close_matches

from careercli.errors import UsageError
from careercli.record import measures
from careercli.record.rating import AXES

ALSO = {name: axis.name for axis in measures.AXES for name in axis.also}
"""What an axis may be called by mistake."""


def check_axis(name: str) -> None:
    """UsageError for a name that is no axis; it tells the nearest, and all there are."""
    if name not in AXES:
        close = next(iter(get_close_matches(name.casefold(), [*AXES, *ALSO], 1)), "")
        near = ALSO.get(close, close)
        raise UsageError(f"No axis `{name}`{f': `{near}`?' if near else ''}", f"Axes: {', '.join(AXES)}")
