"""The profile as programs and pages read it."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careercli.person.profile.model import Profile
from careercli.record.profile import ProfileOf


def record(profile: Profile, path: Path, day: datetime.date) -> ProfileOf:
    """The whole profile: only what it says, days in ISO form."""
    found = profile.model_dump(mode="json", by_alias=True, exclude_unset=True)
    given = {key: value for key, value in found.items() if value != {}}  # tables whose every key is still a comment
    return {"path": str(path), "on": day.isoformat(), "age": profile.age(day), "profile": given}


def lines(value: Any, above: str = "") -> Iterator[tuple[str, str]]:
    """(dotted key, value in words), one a line; entries of a list are counted from 1."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from lines(inner, f"{above}.{key}" if above else key)
    elif isinstance(value, list) and any(isinstance(entry, dict) for entry in value):
        for number, entry in enumerate(value, 1):
            yield from lines(entry, f"{above}.{number}")
    elif isinstance(value, list):
        yield above, ", ".join(map(str, value)) if value else "[]"
    elif isinstance(value, bool):
        yield above, "true" if value else "false"
    else:
        yield above, f"{value:g}" if isinstance(value, float) and abs(value) < 1e6 else str(value)
