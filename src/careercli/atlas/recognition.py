"""How foreign qualifications are recognised, by occupation and country; where the facts come from."""

from __future__ import annotations

import zlib
from functools import cache
from typing import TYPE_CHECKING, cast

from careercli import paths
from careercli.atlas.connection import ask, ask_one, damaged, record_of

if TYPE_CHECKING:
    from careercli.record.recognition import Recognition, RecognitionSource


def profession_or_none(occupation: str) -> str | None:
    """The profession an occupation (`ca:31301`) is; None where nothing is known of its recognition."""
    row = ask_one("SELECT profession FROM profession_of WHERE id = ?", occupation)
    return row[0] if row else None


def record_or_none(country: str, profession: str) -> Recognition | None:
    """What is known of a profession in a country."""
    row = ask_one("SELECT record FROM recognition WHERE country = ? AND profession = ?", country, profession)
    if row is None:
        return None
    try:
        return cast("Recognition", record_of(zlib.decompress(row[0]).decode()))
    except (zlib.error, UnicodeDecodeError, TypeError) as problem:
        raise damaged(str(problem)) from problem


def occupations(country: str, profession: str) -> list[str]:
    """The occupations of a country that are the profession."""
    rows = ask(
        "SELECT id FROM profession_of WHERE profession = ? AND id LIKE ? ORDER BY id", profession, f"{country}:%"
    )
    return [row[0] for row in rows]


def professions() -> list[str]:
    """The professions we know something of, in some country."""
    return [row[0] for row in ask("SELECT DISTINCT profession FROM profession_of ORDER BY profession")]


def sources() -> dict[str, RecognitionSource]:
    """Every source by its key, read once."""
    return _sources(paths.atlas())


@cache
def _sources(atlas: str) -> dict[str, RecognitionSource]:  # noqa: ARG001 - another atlas has others
    return {key: cast("RecognitionSource", record_of(text)) for key, text in ask("SELECT * FROM recognition_source")}
