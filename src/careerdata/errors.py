"""What can be wrong with a publisher's file or a line of data/: told to the one who maintains it."""

from collections.abc import Sequence
from pathlib import Path

from careercli.errors import BadData


class BadRow(BadData):
    """One line of a data file is wrong; the build stops here."""

    def __init__(self, file: str, line: int, key: str, problem: str) -> None:
        super().__init__(f"{file}:{line}: `{key}`: {problem}")
        self.where = (file, line, key, problem)

    def __reduce__(self) -> tuple[type["BadRow"], tuple[str, int, str, str]]:
        """Pickled by what it was made of: a second process hands it on."""
        return type(self), self.where


class WrongColumn(BadData):
    """A publisher's file no longer has the column an importer reads."""

    def __init__(self, file: str | Path, missing: Sequence[str], found: Sequence[str]) -> None:
        names = ", ".join(f"`{name}`" for name in missing)
        super().__init__(
            f"{file} has no column {names}",
            "It has: " + ", ".join(f"`{name}`" for name in found),
            "The publisher changed the file: read its notes, then mend the importer.",
        )
