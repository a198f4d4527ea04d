"""What an .xlsx file would unpack to, looked at before the reader of spreadsheets is let at it.

That reader makes every cell between the first and the last: two cells in opposite corners of a sheet, a file of
1,440 bytes, are 17 thousand million cells, for which there is no memory, and the process is aborted.
"""

import re
import zlib
from collections.abc import Iterator
from copy import copy
from pathlib import Path
from typing import Any
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo

from careercli.errors import BadData
from careerdata.importers.bounds import too_large

MOST_UNPACKED = 100_000_000
"""Bytes of all parts of a workbook; the largest has 11 million."""
MOST_PARTS = 1_000
"""Parts of a workbook; the most are 60."""
MOST_CELLS = 2_000_000
"""Cells of a sheet, the empty ones between others too; the most are 69 thousand."""
MOST_LETTERS = 100_000_000
"""Characters of the texts of a sheet's cells; one that stands in many cells counts in each."""
PIECE = 1 << 20
"""Bytes unpacked at once."""
_REFERENCE = re.compile(r"([A-Z]{1,4})([0-9]{1,10})")


def check(path: Path) -> None:
    """Raises BadData for a file that is no workbook, or one beyond the bounds."""
    try:
        with ZipFile(path) as archive:
            parts = archive.infolist()
            _check_directory(path, parts)
            counts = [_Counts(path) for _ in parts]
            for part, count in zip(parts, counts, strict=True):
                _scan(path, archive, part, count)
            _check_letters(path, counts)
    except (BadZipFile, OSError, NotImplementedError, RuntimeError, zlib.error) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise BadData(f"{path} is not a readable workbook: {reason}") from problem


def _check_directory(path: Path, parts: list[ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise too_large(path, f"it has more than {MOST_PARTS:,} parts")
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise too_large(path, f"it has more than {MOST_UNPACKED:,} bytes unpacked")
    if sum(part.compress_size for part in parts) > path.stat().st_size:
        raise too_large(path, "its parts lie over one another")


def _scan(path: Path, archive: ZipFile, part: ZipInfo, counts: "_Counts") -> None:
    """Count what a part holds, if it is XML at all."""
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = counts.start, counts.end
    parser.CharacterDataHandler = counts.text
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = counts.refuse_doctype
    try:
        for piece in _unpacked(archive, part):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as problem:
        if counts.begun:  # else it is a picture, or settings of a printer
            raise BadData(f"{path} is not a readable workbook: {part.filename}: {problem}") from problem


def _unpacked(archive: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    """The part in pieces, to the end of what is packed: a directory can give less than there is."""
    whole = copy(part)
    whole.file_size, length = MOST_UNPACKED + 1, 0
    with archive.open(whole) as stream:
        while piece := stream.read(PIECE):
            length += len(piece)
            yield piece
    if length != part.file_size:
        raise BadZipFile(f"{part.filename} is not as long as it says")


class _Counts:
    """How far a sheet reaches, and the lengths of the texts of a part."""

    def __init__(self, path: Path) -> None:
        self.begun = False
        self.rows = self.columns = self.letters = 0
        self.shared: list[int] = []
        """The length of each text that cells share."""
        self.uses: list[int] = []
        """Which of them a cell has."""
        self._path, self._row, self._column, self._kind, self._inside, self._value = path, 0, 0, "", "", ""

    def refuse_doctype(self, *_: Any) -> None:
        """A workbook has none; entities could make much of little."""
        raise BadData(f"{self._path} is not a readable workbook: it declares a document type")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self.begun, self._inside, self._value = True, name.rpartition(":")[2], ""
        if self._inside == "row":
            self._row = int(attributes["r"]) if attributes.get("r", "").isdecimal() else self._row + 1
            self._column = 0
        elif self._inside == "c":
            self._kind = attributes.get("t", "")
            self._place(attributes.get("r", ""))
        elif self._inside == "si":
            self.shared.append(0)

    def text(self, text: str) -> None:
        """A piece of text."""
        self._value += text if self._inside in ("t", "v", "f") else ""

    def end(self, _: str) -> None:
        """An element ends."""
        if self._inside == "v" and self._kind == "s":
            self.uses.append(int(self._value) if self._value.isdecimal() and len(self._value) < 10 else -1)
        elif self._inside == "t" and self.shared:
            self.shared[-1] += len(self._value)
        else:
            self.letters += len(self._value)
        self._inside = self._value = ""

    def _place(self, reference: str) -> None:
        found = _REFERENCE.fullmatch(reference)
        self._column = _number(found[1]) if found else self._column + 1
        self.rows = max(self.rows, int(found[2]) if found else self._row)
        self.columns = max(self.columns, self._column)
        if self.rows * self.columns > MOST_CELLS:
            raise too_large(self._path, f"a sheet reaches over more than {MOST_CELLS:,} cells")


def _number(letters: str) -> int:
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _check_letters(path: Path, parts: list[_Counts]) -> None:
    shared = [length for part in parts for length in part.shared]
    for part in parts:
        used = sum(shared[at] for at in part.uses if 0 <= at < len(shared))
        if used + part.letters > MOST_LETTERS:
            raise too_large(path, f"the cells of a sheet have more than {MOST_LETTERS:,} characters")
