"""What the reader's screen, pipe or file can show."""

from typing import NamedTuple


class Page(NamedTuple):
    """`width` in columns; `colour`, `unicode` and `terminal` as found or asked for."""

    width: int = 100
    colour: bool = False
    unicode: bool = True
    terminal: bool = False
