"""The copy of the profile that the reader's editor gets: what others write meanwhile is not overwritten by it."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from careercli.errors import CareerError
from careercli.person.profile.file import content
from careercli.person.toml_file import changing, replace, unwritable
from careercli.text.text import Message


def edit(path: Path, editor: Callable[[Path], None]) -> bool:
    """Let the editor work on a copy and put it in the profile's place; False when it was left as it was.

    Raises NotFound without a profile, and what the editor raises. The profile is then as it was, and so it is when it
    was changed meanwhile, which is a CareerError too: the hint names the copy, wherever something was written in it.
    """
    before = content(path)
    copy = _made(path, before)
    try:
        editor(copy)
        edited = content(copy)
        if edited != before:
            _put(path, before, edited)
    except BaseException as problem:
        if _is(copy, before) or not copy.exists():
            copy.unlink(missing_ok=True)
            raise
        if isinstance(problem, CareerError):
            raise problem.adding(Message("error.profile.copy.hint", file=str(copy))) from problem
        raise
    copy.unlink(missing_ok=True)
    return edited != before


def forgotten(path: Path) -> list[Path]:
    """Copies that an earlier edit did not come back for. One that nobody wrote in is removed."""
    kept = []
    for copy in sorted(_folder(path).glob(f"{path.stem}.edit-*-*.toml")):
        if _is_running(copy.name.split("-")[-2]):
            continue
        if _is(copy, content(path)):
            copy.unlink()
        else:
            kept.append(copy)
    return kept


def _folder(path: Path) -> Path:
    return Path(os.path.realpath(path)).parent


def _made(path: Path, text: bytes) -> Path:
    """A copy beside the profile, readable by its owner only; it ends in `.toml`, so that editors know what it is."""
    copy = _folder(path) / f"{path.stem}.edit-{os.getpid()}-{secrets.token_hex(4)}.toml"
    try:
        number = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(number, "wb") as file:
            file.write(text)
    except OSError as problem:
        copy.unlink(missing_ok=True)
        raise unwritable(path, problem) from problem
    return copy


def _put(path: Path, before: bytes, edited: bytes) -> None:
    with changing(path):
        if not _is(path, before) and not _is(path, edited):
            raise CareerError("error.profile.meanwhile", "error.profile.meanwhile.hint", file=str(path))
        replace(path, edited)


def _is(path: Path, text: bytes) -> bool:
    """Whether this stands in the file."""
    try:
        return content(path) == text
    except CareerError:
        return False


def _is_running(process: str) -> bool:
    """Whether a process is there; on Windows, where asking would end it, always."""
    if os.name != "posix" or not process.isdigit():
        return True
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return int(process) != os.getpid()
