"""The reader's own TOML files: read with words for what is wrong, replaced whole."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from careercli.errors import BadData
from careercli.text.text import Message


class NoToml(ValueError):
    """Text that is not TOML; the message says what is wrong and in which line."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def parsed(text: str) -> dict[str, Any]:
    """The table as it stands. Raises NoToml."""
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        last = text.rstrip("\n").count("\n") + 1
        raise NoToml(str(problem).replace("at end of document", f"at line {last}")) from problem
    except ValueError as problem:  # more digits than Python makes a number of
        line = line_with(text, lambda line: sum(map(str.isdigit, line)))
        raise NoToml(Message("toml.digits", line=str(line))) from problem
    except RecursionError as problem:
        line = line_with(text, lambda line: line.count("[") + line.count("{"))
        raise NoToml(Message("toml.deep", line=str(line))) from problem


def line_with(text: str, count: Callable[[str], int]) -> int:
    """The line that has the most of something: the parser does not say where it gave up on these."""
    lines = [count(line) for line in text.splitlines()] or [0]
    return lines.index(max(lines)) + 1


def replace(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file, readable by its owner only.

    Raises BadData when it cannot be written; what was there is then still there.
    """
    import tempfile

    try:
        path = Path(os.path.realpath(path))  # a link stays one: what it leads to is replaced
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, prefix=f".{path.stem}-", delete=False) as draft:
            try:  # the draft has mode 600 by itself
                draft.write(content)
                draft.flush()
                os.fsync(draft.fileno())
                draft.close()
                Path(draft.name).replace(path)
            finally:
                Path(draft.name).unlink(missing_ok=True)
    except OSError as problem:
        reason = problem.strerror or problem
        raise BadData(
            "error.file.unwritable", "error.file.unwritable.hint", file=str(path), reason=str(reason)
        ) from problem
