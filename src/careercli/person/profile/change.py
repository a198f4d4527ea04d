"""`key=value` in the profile's text: comments, order and everything else stay as the reader wrote them."""

import math
import re
import tomllib
from collections.abc import MutableMapping, Sequence
from pathlib import Path
from typing import Any, get_origin

from careercli import paths
from careercli.errors import BadData, UsageError
from careercli.person.profile import allowed, file
from careercli.person.profile.load import Damaged, checked, parse
from careercli.person.profile.model import Profile
from careercli.person.toml_file import changing, replace
from careercli.rules.written import Unclear, plain, read
from careercli.text.text import Message

Place = tuple[str | int, ...]
Change = tuple[Place, Any]
"""Where, and the new value; None takes the key away."""


def change(assignments: Sequence[str], path: Path | None = None) -> Profile:
    """Write the changes if the profile is sound with them.

    Raises NotFound without a profile, UsageError for what was typed, BadData for what was wrong before or cannot
    be written; the file is then as it was.
    """
    path = path or paths.user_profile()
    changes = _parsed_all(assignments)
    file.read(path)  # without a profile there is nothing to lock
    import tomlkit  # noqa: F401 - takes longer than all else: not while others wait

    with changing(path):
        text = file.read(path)
        changed, profile = _changed(text, changes, path)
        replace(path, changed.encode())
    return profile


def _changed(text: str, changes: Sequence[Change], path: Path) -> tuple[str, Profile]:
    """The text with the changes, and the sound profile it then is."""
    try:
        table = parse(text)
    except Damaged as problem:
        raise problem.in_file(path, text) from problem
    changed = edited(text, changes)
    try:
        return changed, checked(parse(changed))
    except Damaged as problem:
        # What was sound before is wrong by what was typed; what was not may be mended, but by nothing less.
        raise problem.in_arguments() if _sound(table) else problem.in_file(path, text) from problem


def edits(assignments: Sequence[str]) -> list[Change]:
    """Every change that `key=value` makes; UsageError tells all that cannot be read."""
    return _parsed_all(assignments)


def put(table: dict[str, Any], place: Place, value: Any) -> None:
    """Set one value of a profile's table, making the tables on the way; None takes it away."""
    _assign(table, place, value, dict, list)


def _parsed_all(assignments: Sequence[str]) -> list[Change]:
    """Every change; UsageError tells all that cannot be read."""
    changes, refused = [], []
    for assignment in assignments:
        try:
            changes.append(_parsed(assignment))
        except UsageError as problem:
            refused.append(problem)
    written = {assignment.partition("=")[0].strip(): assignment for assignment in assignments}
    for assignment in dict.fromkeys(assignments):
        if assignment != (last := written[assignment.partition("=")[0].strip()]):
            refused.append(
                UsageError("error.change.same_key", "error.change.same_key.hint", first=assignment, text=last)
            )
    if len(refused) > 1:
        raise UsageError("error.change.several", *(one.sentences for one in refused), n=len(refused))
    if refused:
        raise refused[0]
    return changes


def _parsed(assignment: str) -> Change:
    key, equals, value = assignment.partition("=")
    place = _place(key.strip())
    kind = allowed.kind_at(place)
    if not equals:
        raise UsageError("error.change.form", "error.change.form.hint", text=assignment)
    if kind is None:
        raise UsageError("error.change.key", _suggestion(key.strip()), key=key.strip())
    return place, _value(value.strip(), kind) if value.strip() else None


def _place(key: str) -> Place:
    steps = tuple(int(step) - 1 if re.fullmatch(r"[0-9]{1,4}", step) else step for step in key.split("."))
    if any(step == -1 for step in steps):
        raise UsageError("error.change.first", key=key)
    return steps


def _suggestion(key: str) -> str:
    from difflib import get_close_matches

    every = [name for name, _ in allowed.every()]
    wanted = re.sub(r"\.[0-9]+\.", ".1.", key)
    close = get_close_matches(wanted, every, 3) or [name for name in every if name.endswith(f".{wanted}")]
    return Message("error.change.key.near", near=close) if close else "error.change.key.hint"


def _value(typed: str, kind: Any) -> Any:
    """The value as TOML reads it; words need no quotes, a list of words no brackets."""
    bare = allowed.inner(kind)
    if bare in (int, float):
        return _number(typed)
    if get_origin(bare) is list and not typed.startswith("["):
        return [part.strip() for part in typed.split(",")]
    try:
        read = tomllib.loads(f"value = {typed}\n")["value"]
    except (ValueError, RecursionError, KeyError):
        return typed
    if isinstance(read, float) and not math.isfinite(read):
        return typed  # TOML has words for what is no amount
    # `secondary` is a word, and so is a code that looks like a number.
    return typed if isinstance(read, int | float) and bare not in (bool, int, float) else read


def _number(typed: str) -> Any:
    """A number however it is grouped; words stay for the profile to refuse. UsageError for what could be two."""
    try:
        found = read(typed)
    except Unclear as problem:
        raise UsageError("error.change.unclear", problem.message, text=typed) from None
    if found is not None and found.money:
        raise UsageError("error.change.currency", "error.change.currency.hint", text=typed, number=plain(found.number))
    return typed if found is None else found.number


def edited(text: str, changes: Sequence[Change]) -> str:
    """The text with the changes. Raises BadData should the editing not have done exactly that."""
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    wanted = parse(text)
    for place, value in changes:
        text = _uncommented(text, place) if value is not None else text
        _assign(wanted, place, value, dict, list)
    try:
        document = tomlkit.parse(text)
        for place, value in changes:
            _assign(document, place, value, tomlkit.table, tomlkit.aot)
        made = tomlkit.dumps(document)
    except (TOMLKitError, ValueError, TypeError, KeyError, AttributeError) as problem:
        raise BadData("error.change.place", "error.change.edit.hint") from problem
    # A library that edits text in place can go wrong on unusual files; nothing is written unless it says this.
    if parse(made) != wanted:
        raise BadData("error.change.place", "error.change.edit.hint")
    return made


def _uncommented(text: str, place: Place) -> str:
    """The text with the template's line `# key = …` of that table made a real one, so that it is set in its place."""
    if any(isinstance(step, int) for step in place) or len(place) > 2:
        return text
    lines, table, key = text.splitlines(keepends=True), "", str(place[-1])
    for at, line in enumerate(lines):
        if header := re.match(r"\[{1,2}([^\[\]]+)\]", line):
            table = header[1].strip()
        elif table == ".".join(map(str, place[:-1])) and re.match(rf"# {re.escape(key)} = ", line):
            real = "".join([*lines[:at], line.removeprefix("# "), *lines[at + 1 :]])
            return real if _is_toml(real) else text
    return text


def _is_toml(text: str) -> bool:
    try:
        parse(text)
    except Damaged:
        return False
    return True


def _sound(table: Any) -> bool:
    try:
        checked(table)
    except Damaged:
        return False
    return True


def _assign(table: Any, place: Place, value: Any, make_table: Any, make_list: Any) -> None:
    """Set one value in nested tables, making the tables on the way; None takes it away."""
    here = table
    for at, step in enumerate(place[:-1]):
        following = place[at + 1]
        if isinstance(step, int):
            here = _entry(here, step, place, make_table)
            continue
        if isinstance(following, int) and isinstance(here.get(step), list) and not here[step]:
            del here[step]  # `languages = []` gives way to the first [[languages]]
        if step not in here:
            if value is None:
                return
            here[step] = make_list() if isinstance(following, int) else make_table()
        here = here[step]
    _put(here, place[-1], value, place)


def _entry(entries: Any, number: int, place: Place, make_table: Any) -> Any:
    if not isinstance(entries, list):
        raise UsageError("error.change.no_list", "error.change.edit.hint", key=str(place[0]))
    if number > len(entries):
        raise UsageError("error.change.next", key=str(place[0]), n=len(entries), number=len(entries) + 1)
    if number == len(entries):
        entries.append(make_table())
    return entries[number]


def _put(here: Any, key: str | int, value: Any, place: Place) -> None:
    if isinstance(here, list) and isinstance(key, int):
        if value is None and key < len(here):
            del here[key]
        elif value is not None:
            raise UsageError("error.change.whole", "error.change.whole.hint", key=".".join(map(str, place[:-1])))
    elif not isinstance(here, MutableMapping):
        raise UsageError("error.change.no_table", "error.change.edit.hint", key=str(place[0]))
    elif value is None:
        here.pop(key, None)
    else:
        here[key] = value
