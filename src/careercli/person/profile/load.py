"""From TOML text to a profile: every problem at once, each with its line, its value and what is allowed."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from careercli import paths
from careercli.errors import BadData, CareerError, UsageError
from careercli.person.profile import allowed, file
from careercli.person.profile.model import Profile
from careercli.person.toml_file import NoToml, parsed
from careercli.text.text import Message

SHOWN = 60
"""Characters of a wrong value a message repeats."""


SOME = 50
"""Problems that are told one by one."""


class Problem(NamedTuple):
    """A key that does not hold what it may."""

    place: tuple[str | int, ...]
    value: Any
    what: str

    def key(self) -> str:
        """`languages.1.reading`: entries of a list are counted from 1."""
        return ".".join(str(step + 1) if isinstance(step, int) else step[:SHOWN] for step in self.place)

    def words(self, text: str = "") -> str:
        """One line for the reader."""
        line = line_of(places_in(text), self.place)
        if self.value is None or isinstance(self.value, dict | list):
            what = Message("profile.problem", key=self.key(), what=self.what)
        else:
            what = Message("profile.problem.value", key=self.key(), value=shown(self.value), what=self.what)
        return Message("profile.problem.line", line=str(line), what=what) if line else what


def load(path: Path | None = None) -> Profile:
    """The reader's profile. Raises NotFound without one, BadData naming file, lines and keys when it is damaged."""
    path = path or paths.user_profile()
    text = file.read(path)
    try:
        return checked(parse(text))
    except Damaged as problem:
        raise problem.in_file(path, text) from problem


class Damaged(Exception):
    """What is wrong with a profile's text: no TOML (one message), or wrong keys."""

    def __init__(self, problems: Sequence[Problem] = (), message: str = "") -> None:
        super().__init__(message or "; ".join(problem.words() for problem in problems))
        self.problems, self.message = problems, message

    def in_file(self, path: Path, text: str) -> BadData:
        """The failure of a file on disk, which stays as it is."""
        if self.message:
            return BadData("error.file.toml", file.KEPT, file=str(path), reason=self.message)
        return BadData("error.profile.problems", *self._hints(text), file.KEPT, file=str(path), **self._count())

    def in_arguments(self) -> CareerError:
        """The failure of what was typed; nothing was written."""
        if self.message:
            return UsageError("error.profile.toml", reason=self.message)
        return UsageError("error.profile.refused", *self._hints(), **self._count())

    def _hints(self, text: str = "") -> list[str]:
        """A line for each problem, up to SOME; how many more there are."""
        told = [problem.words(text) for problem in self.problems[:SOME]]
        more = len(self.problems) - len(told)
        return [*told, *([Message("profile.problem.more", n=more)] if more else [])]

    def _count(self) -> dict[str, object]:
        return {"n": len(self.problems), "keys": [f"`{problem.key()}`" for problem in self.problems]}


def parse(text: str) -> dict[str, Any]:
    """The TOML as it stands. Raises Damaged with the line."""
    try:
        return parsed(text)
    except NoToml as problem:
        raise Damaged(message=problem.message) from problem


def checked(table: Mapping[str, Any]) -> Profile:
    """The profile of a TOML table. Raises Damaged with all problems."""
    try:
        return Profile.model_validate(table)
    except ValidationError as problem:
        errors = sorted(problem.errors(include_url=False), key=lambda one: [str(step) for step in _place(one)])
        told = [_problem(error) for error in errors[:SOME]]
        raise Damaged([*told, *(Problem(_place(error), None, "") for error in errors[SOME:])]) from problem


def _place(error: Any) -> tuple[str | int, ...]:
    return tuple(step for step in error["loc"] if step != "[key]")


def _problem(error: Any) -> Problem:
    place = _place(error)
    kind, value = error["type"], error["input"]
    if kind == "refused":
        return Problem(place, value, error["ctx"]["what"])
    if kind == "missing":
        return Problem(place, None, Message("profile.problem.needed", allowed=allowed.words(allowed.kind_at(place))))
    if kind == "extra_forbidden":
        return Problem(place, value, _no_such_key(place))
    if kind in ("too_long", "too_short"):
        return Problem(place, None, Message("profile.problem.other", what=error["msg"]))
    return Problem(place, value, Message("profile.problem.allowed", allowed=allowed.words(allowed.kind_at(place))))


def _no_such_key(place: Sequence[str | int]) -> str:
    from difflib import get_close_matches

    part = allowed.inner(allowed.kind_at(place[:-1]))
    known = allowed.keys(part)
    close = get_close_matches(str(place[-1]), known, 1)
    if close:
        return Message("profile.problem.no_key_near", near=close[0], known=known)
    return Message("profile.problem.no_key", known=known)


def shown(value: Any) -> str:
    """A value as TOML writes it, shortened."""
    if isinstance(value, bool):
        return "true" if value else "false"
    try:
        text = f'"{value}"' if isinstance(value, str) else str(value)
    except ValueError:  # a whole number too long to be written out
        return Message("profile.problem.digits")
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


Place = tuple[str | int, ...]
"""Keys, and the numbers of entries from 0: ("languages", 0, "reading")."""
_HEADER = re.compile(r"\s*(\[{1,2})\s*([^\[\]]+?)\s*\]{1,2}\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*([A-Za-z0-9_.\-"' ]+?)\s*=""")


@lru_cache(1)
def places_in(text: str) -> tuple[tuple[int, Place], ...]:
    """(line, place) of every header and key, worked out once for all problems of a text."""
    return tuple(places(text))


def line_of(known: Iterable[tuple[int, Place]], place: Sequence[str | int]) -> int | None:
    """The line (from 1) of what stands at `place`, or of the table or list around it; None when nothing does."""
    best, found = 0, None
    for line, here in known:
        shared = 0
        while shared < min(len(here), len(place)) and here[shared] == place[shared]:
            shared += 1
        if shared > best:
            best, found = shared, line
    return found


def places(text: str) -> Iterator[tuple[int, Place]]:
    """(line, place) of every header and key."""
    table: Place = ()
    counts: dict[Place, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = _split(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                within = [known for known in counts if known[: len(table)] == table != known]
                counts = {known: at for known, at in counts.items() if known not in within}  # each entry counts anew
            table = _numbered(table, counts)
            yield number, table
        elif key := _KEY.match(line):
            yield number, table + _split(key[1])


def _numbered(table: Place, counts: dict[Place, int]) -> Place:
    """The table with the number of the entry of each list it stands in."""
    made: Place = ()
    for at in range(len(table)):
        made += (table[at],)
        if table[: at + 1] in counts:
            made += (counts[table[: at + 1]],)
    return made


def _split(dotted: str) -> Place:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
