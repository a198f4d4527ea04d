"""The profile to fill in: template.toml, where every key is explained and none is set."""

import os
from pathlib import Path

from careercli.errors import UsageError
from careercli.person.profile import file
from careercli.person.replaced import replace


def text() -> str:
    """The template."""
    return Path(__file__).with_name("template.toml").read_text(encoding="utf-8")


def write(path: Path, *, force: bool) -> Path | None:
    """Write the template; the copy of what stood there, if anything did.

    Raises UsageError when something stands there and `force` does not say otherwise.
    """
    if os.path.lexists(path) and not force:
        raise UsageError("error.profile.exists", "error.profile.exists.hint", file=str(path))
    kept = file.set_aside(path)
    replace(path, text().encode())
    return kept
