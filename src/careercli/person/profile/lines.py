"""Which line of a TOML text says something: the parser tells values, not where they stand."""

import re
from collections.abc import Iterator, Sequence

Place = tuple[str | int, ...]
"""Keys, and the numbers of entries from 0: ("languages", 0, "reading")."""
_HEADER = re.compile(r"\s*(\[{1,2})\s*([^\[\]]+?)\s*\]{1,2}\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*([A-Za-z0-9_.\-"' ]+?)\s*=""")


def line_of(text: str, place: Sequence[str | int]) -> int | None:
    """The line (from 1) of what stands at `place`, or of the table or list around it; None when nothing does."""
    best, found = 0, None
    for line, here in places(text):
        shared = 0
        while shared < min(len(here), len(place)) and here[shared] == place[shared]:
            shared += 1
        if shared > best:
            best, found = shared, line
    return found


def places(text: str) -> Iterator[tuple[int, Place]]:
    """(line, place) of every header and key."""
    table: Place = ()
    counts: dict[Place, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = _split(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
            table = _numbered(table, counts)
            yield number, table
        elif key := _KEY.match(line):
            yield number, table + _split(key[1])


def _numbered(table: Place, counts: dict[Place, int]) -> Place:
    """The table with the number of the entry of each list it stands in."""
    made: Place = ()
    for at in range(len(table)):
        made += (table[at],)
        if table[: at + 1] in counts:
            made += (counts[table[: at + 1]],)
    return made


def _split(dotted: str) -> Place:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
