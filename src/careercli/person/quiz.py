"""The answers of a quiz that was cut off: kept in the reader's folder of state, readable by its owner only, until the
quiz is finished or the reader forgets them."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from careercli import paths
from careercli.errors import BadData
from careercli.person.content import Unreadable, content, text_of
from careercli.person.toml_file import replace, unwritable
from careercli.record.quiz import EVERY, HIGHEST, LOWEST

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MAX_BYTES = 4096
"""A file larger than this holds no answers."""


def file() -> Path:
    """Where answers are kept."""
    return paths.user_state("quiz.json")


def kept() -> list[int]:
    """The answers kept, in the order of the statements; none where no quiz was cut off.

    Raises BadData for a file that holds none: it stays as it is.
    """
    path = file()
    if not os.path.lexists(path):
        return []
    try:
        found = text_of(content(path, MAX_BYTES), str(path), BadData, "error.quiz.kept.hint")
        return _checked(json.loads(found))
    except Unreadable as problem:
        values = {"file": str(path), "reason": problem.reason}
        raise BadData("error.file.unreadable", "error.quiz.kept.hint", **values) from problem
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
        raise BadData("error.quiz.kept", "error.quiz.kept.hint", file=str(path)) from problem


def _checked(record: dict[str, dict[str, int]]) -> list[int]:
    """The answers by the keys of their statements, as far as none is missing: statements may be others by now."""
    answers: list[int] = []
    for one in EVERY:
        answer = record["answers"].get(one.key)
        if answer is None:
            break
        if not isinstance(answer, int) or not LOWEST <= answer <= HIGHEST:
            raise ValueError
        answers.append(answer)
    return answers


def keep(answers: Sequence[int]) -> None:
    """Put the answers in the place of those kept before. Raises BadData where that cannot be written."""
    given = {one.key: answer for one, answer in zip(EVERY, answers, strict=False)}
    replace(file(), json.dumps({"answers": given}).encode())


def forget() -> bool:
    """Delete what is kept; whether anything was. Raises BadData where the system does not let us."""
    path = file()
    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as problem:
        raise unwritable(path, problem) from problem
    return True
