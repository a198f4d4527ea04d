"""What people call their work for what publishers call otherwise: words/called.csv."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from careercli.record.title_key import MOST_CALLED, Key, key
from careerdata.build.read import read_rows
from careerdata.errors import BadRow
from careerdata.rows.called import CalledRow


def write_called(database: sqlite3.Connection, data: Path, sources: set[str]) -> None:
    """Fill `called`. Raises BadRow for a name of more words than are looked for."""
    path = data / "words" / "called.csv"
    if path.exists():
        database.executemany("INSERT INTO called VALUES (?, ?, ?, ?, ?, ?)", _called(path, sources))


def _called(path: Path, sources: set[str]) -> Iterator[tuple[str, int, str, str, str, str]]:
    """(words in one form, place, language, countries, how, what they stand for), without what stands for itself."""
    places: dict[str, int] = {}
    for line, row in enumerate(read_rows(path, CalledRow, sources), 2):
        words: Key = key(row.called)
        if not 0 < len(words) <= MOST_CALLED:
            raise BadRow(str(path), line, "called", f"{len(words)} words that tell, not 1 to {MOST_CALLED}")
        if words != key(row.stands_for):
            name = " ".join(words)
            places[name] = places.get(name, 0) + 1
            yield name, places[name], row.lang, row.countries, row.how, row.stands_for
