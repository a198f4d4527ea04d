"""The axes of the rating by name, and the one meant where there is none of that name."""

from difflib import get_close_matches

from careercli.errors import UsageError
from careercli.record import measures
from careercli.record.rating import AXES
from careercli.text.text import Message

ALSO = {name: axis.name for axis in measures.AXES for name in axis.also}
"""What an axis may be called by mistake."""


def check_axis(name: str) -> None:
    """UsageError for a name that is no axis; it tells the nearest, and all there are."""
    if name not in AXES:
        close = next(iter(get_close_matches(name.casefold(), [*AXES, *ALSO], 1)), "")
        near = ALSO.get(close, close)
        hint = Message("hint.did_you_mean", near=f"`{near}`") if near else ""
        raise UsageError("error.axis.unknown", hint, "hint.known.axes", name=name, known=AXES)
