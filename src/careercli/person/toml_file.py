"""The reader's own TOML files: read with words for what is wrong, replaced whole."""

import errno
import os
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from careercli.errors import BadData, CareerError
from careercli.text.text import Message

NO_LOCKS = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}
"""What the system answers where files cannot be locked: some network drives."""


_PART = r"""(?:[\w-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')"""
_PIECES = re.compile(
    rf"""\#[^\n]*+|\"{{3}}(?:[^\\]|\\.)*?\"{{3}}|'{{3}}.*?'{{3}}|(?P<deep>(?:{_PART}[ \t]*+\.[ \t]*+){{50}})|{_PART}""",
    re.DOTALL,
)
"""Comments, texts and keys: `deep` is a key of so many parts that reading it alone would take seconds."""


class NoToml(ValueError):
    """Text that is not TOML; the message says what is wrong and in which line."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def parsed(text: str) -> dict[str, Any]:
    """The table as it stands. Raises NoToml."""
    import tomllib

    if deep := next((piece for piece in _PIECES.finditer(text) if piece["deep"]), None):
        raise NoToml(Message("toml.deep", line=str(text.count("\n", 0, deep.start()) + 1)))
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


@contextmanager
def changing(path: Path) -> Iterator[None]:
    """Be the only `career` that changes the file: read it in the block, and what another wrote is not lost.

    Raises BadData where that cannot be had, CareerError when another does not finish.
    """
    from careercli.lock import locked

    with ExitStack() as stack:
        try:
            Path(os.path.realpath(path)).parent.mkdir(parents=True, exist_ok=True)
            stack.enter_context(locked(str(path)))
        except TimeoutError as problem:
            raise CareerError("error.file.busy", "error.file.busy.hint", file=str(path)) from problem
        except OSError as problem:
            if problem.errno in NO_LOCKS:
                raise BadData("error.file.no_locks", "error.file.no_locks.hint", file=str(path)) from problem
            raise unwritable(path, problem) from problem
        yield


def replace(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file, readable by its owner only.

    Raises BadData when it cannot be written; what was there is then still there.
    """
    from careercli import draft

    try:
        Path(os.path.realpath(path)).parent.mkdir(parents=True, exist_ok=True)
        draft.replace(str(path), content, 0o600)
    except OSError as problem:
        raise unwritable(path, problem) from problem


def unwritable(path: Path, problem: OSError) -> BadData:
    """The failure of a file that the system does not let us write."""
    reason = problem.strerror or problem
    return BadData("error.file.unwritable", "error.file.unwritable.hint", file=str(path), reason=str(reason))
