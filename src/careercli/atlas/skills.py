"""Skills: what each occupation and each ISCO-08 group needs, and how much of each a country's occupations need."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, cast

from careercli.atlas.connection import ask, ask_one, damaged, record_of
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.skills import SkillSet


def norms(country: str) -> dict[str, tuple[float, float]]:
    """Skill → mean level and standard deviation; none where the figures are percentiles or not published."""
    row = ask_one("SELECT value FROM meta WHERE key = ?", f"skills:{country}")
    return {name: (middle, spread) for name, (middle, spread) in record_of(row[0]).items()} if row else {}


def skill_set(key: str) -> SkillSet:
    """What an occupation (`ca:32120`) needs by itself, or an ISCO-08 unit group (`isco:2512`); else nothing."""
    found = ask_one("SELECT record FROM skill_set WHERE id = ?", key)
    if found is None:
        return {"skills": []}
    try:
        return cast("SkillSet", record_of(zlib.decompress(found[0]).decode()))
    except (zlib.error, UnicodeDecodeError, TypeError) as problem:
        raise damaged(Message("error.atlas.damaged.skills", id=key, reason=str(problem))) from problem


def unit_groups() -> list[str]:
    """The ISCO-08 unit groups that have skills of their own, by code."""
    return [key.partition(":")[2] for (key,) in ask("SELECT id FROM skill_set WHERE id LIKE 'isco:%' ORDER BY id")]
