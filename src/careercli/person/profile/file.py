"""The profile's file: the template it begins as, read with bounds, set aside, readable by its owner only."""

import os
from pathlib import Path

from careercli.errors import BadData, NotFound, UsageError
from careercli.person.content import Unreadable, opened, text_of
from careercli.person.content import content as bytes_of
from careercli.person.toml_file import changing, replace

MAX_BYTES = 65_536
"""A profile larger than this is none."""
KEPT = "error.profile.kept.hint"


def read(path: Path) -> str:
    """The text of the profile. Raises NotFound when there is none, BadData when it cannot be read."""
    found = content(path)
    return text_of(found, str(path), BadData, KEPT)


def content(path: Path) -> bytes:
    """What stands in the file, whether it is a profile or not. Raises as `read` does, but for what is not text."""
    if not os.path.lexists(path):
        raise NotFound("error.profile.none", "error.profile.none.hint", file=str(path))
    try:
        found = bytes_of(path, MAX_BYTES)
    except Unreadable as problem:
        raise BadData("error.file.unreadable", KEPT, file=str(path), reason=problem.reason) from problem
    if len(found) > MAX_BYTES:
        raise BadData("error.profile.large", KEPT, file=str(path), most=MAX_BYTES)
    return found


def set_aside(path: Path) -> Path | None:
    """Copy what stands at `path` to the first free backup name beside it, whole; None when nothing does."""
    import shutil

    from careercli.draft import draft_of

    if not os.path.lexists(path):
        return None
    names = (path.with_name(f"{path.name}.{number}.bak") for number in range(1, 10_000))
    backup = next(name for name in names if not os.path.lexists(name))
    try:
        with opened(path, nothing=False) as old, draft_of(str(backup), 0o600) as new:
            shutil.copyfileobj(old, new)
    except (OSError, Unreadable) as problem:
        raise BadData(
            "error.profile.aside",
            "error.profile.aside.hint",
            file=str(path),
            reason=problem.reason if isinstance(problem, Unreadable) else str(problem.strerror or problem),
        ) from problem
    return backup


def template() -> str:
    """The profile to fill in: template.toml, where every key is explained and none is set."""
    return Path(__file__).with_name("template.toml").read_text(encoding="utf-8")


def write_template(path: Path, *, force: bool) -> Path | None:
    """Write the template; the copy of what stood there, if anything did.

    Raises UsageError when something stands there and `force` does not say otherwise.
    """
    with changing(path):
        if os.path.lexists(path) and not force:
            raise UsageError("error.profile.exists", "error.profile.exists.hint", file=str(path))
        kept = set_aside(path)
        replace(path, template().encode())
    return kept
