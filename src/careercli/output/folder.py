"""A folder of files that belong together, put into its place whole: written as a draft, then moved.

Whoever reads finds none of it or all: a new folder appears by one rename, and in a folder that is there already the
file that names all others, `datapackage.json`, comes last.
"""

import json
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

DESCRIPTOR, README = "datapackage.json", "README.txt"
TABLE = re.compile(r"[a-z0-9_]+\.csv")
"""The names of our tables' files: no other is ever replaced or removed."""
MOST = 16_000_000
"""Bytes of a descriptor that are read; ours has a hundredth."""
DRAFT = re.compile(r"\..{0,40}\.[0-9a-f]{16}\.package", re.DOTALL)
OLD = 86_400
"""Seconds after which a draft is nobody's."""
IsOurs = Callable[[Mapping[str, Any]], bool]


class Refused(Exception):
    """Nothing is written, for this is in the way: `why` is `full` (other files), `ours` (one of ours, and it was not to
    be replaced), `foreign` (files with our names that are others'), `file` or `link`. `names` are the files."""

    def __init__(self, why: str, names: Sequence[str] = ()) -> None:
        super().__init__(why)
        self.why, self.names = why, names


@contextmanager
def draft_of(path: str, is_ours: IsOurs, *, force: bool = False) -> Iterator[Path]:
    """A folder to write into; when the block ends well what it holds is at `path`.

    `path` may be missing or an empty folder. With `force` also one that holds files of ours, by what `is_ours` says of
    its descriptor: of what is there only those are replaced or removed. Raises Refused, OSError.
    """
    target = Path(os.path.realpath(path))
    if Path(path).is_symlink() and not target.exists():
        raise Refused("link")
    before = _before(target, is_ours, force=force)
    draft = _draft(target.parent if before is None else target, target.name)
    try:
        yield draft
        if before is None:
            draft.rename(target)
        else:
            _move(draft, target, before)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _before(target: Path, is_ours: IsOurs, *, force: bool) -> Collection[str] | None:
    """The files of ours that stand there; none in an empty folder, None where nothing stands."""
    try:
        names = sorted(one.name for one in target.iterdir() if not DRAFT.fullmatch(one.name))
    except FileNotFoundError:
        return None
    except NotADirectoryError:
        raise Refused("file") from None
    if not names:
        return ()
    found = _descriptor_or_none(target / DESCRIPTOR)
    if found is None or not is_ours(found):
        raise Refused("full", names)
    if not force:
        raise Refused("ours", names)
    return {DESCRIPTOR, README, *_tables_of(found)}


def _tables_of(found: Mapping[str, Any]) -> Iterator[str]:
    """The files a descriptor names, as far as they are called as ours are."""
    resources = found.get("resources")
    for one in resources if isinstance(resources, list) else ():
        path = one.get("path") if isinstance(one, dict) else None
        if isinstance(path, str) and TABLE.fullmatch(path):
            yield path


def _descriptor_or_none(path: Path) -> Mapping[str, Any] | None:
    """What the descriptor says; None where there is none, or no regular file, or no JSON object."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        number = os.open(path, flags)
    except OSError:
        return None
    status = os.fstat(number)
    if not stat.S_ISREG(status.st_mode) or status.st_size > MOST:
        os.close(number)
        return None
    with os.fdopen(number, "rb") as stream:
        try:
            found = json.loads(stream.read())
        except (ValueError, RecursionError):
            return None
    return found if isinstance(found, dict) else None


def _move(draft: Path, target: Path, ours: Collection[str]) -> None:
    """Move every file to its place, the descriptor last, and remove those of ours that are no more.

    Raises Refused where something stands in the way that is none of ours; then nothing was changed.
    """
    new = sorted((one.name for one in draft.iterdir()), key=lambda name: (name == DESCRIPTOR, name))
    there = {one.name: one for one in target.iterdir()}
    foreign = {name for name in new if name in there and name not in ours}
    folders = {name for name in ours if name in there and there[name].is_dir() and not there[name].is_symlink()}
    if foreign | folders:
        raise Refused("foreign", sorted(foreign | folders))
    for name in new:
        (draft / name).replace(target / name)  # a link is replaced, not followed
    for name in set(ours) - set(new):
        (target / name).unlink(missing_ok=True)


def _draft(folder: Path, name: str) -> Path:
    """A new folder for the draft; drafts that were left behind a day ago are removed."""
    with suppress(OSError):
        for one in [one for one in folder.iterdir() if DRAFT.fullmatch(one.name)]:
            status = one.lstat()
            if stat.S_ISDIR(status.st_mode) and time.time() - status.st_mtime > OLD:
                shutil.rmtree(one, ignore_errors=True)
    draft = folder / f".{name[:40]}.{secrets.token_hex(8)}.package"
    draft.mkdir()
    return draft
