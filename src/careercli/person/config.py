"""The reader's configuration: flag > CAREER_* environment > ./career.toml > the user's config.toml."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from careercli import paths
from careercli.errors import BadData, UsageError
from careercli.text.languages import languages
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

MAX_BYTES = 65_536
"""A configuration larger than this is not one."""


class Setting(NamedTuple):
    """A configured value and where it comes from; both empty when nothing is configured."""

    key: str
    value: str
    origin: str


def _one_of(allowed: Callable[[], list[str]]) -> Callable[[str], bool]:
    return lambda value: value in allowed()


def _is_whole(value: str) -> bool:
    """ASCII digits, few enough for any stream's rows: `²` is a digit to `str.isdigit`."""
    return value.isascii() and value.isdigit() and len(value) < 10


class Key(NamedTuple):
    """A key: what it is for and what is allowed (keys of messages, or the names allowed), and the check."""

    purpose: str
    allowed: str | Callable[[], list[str]]
    check: Callable[[str], bool]

    def allows(self) -> str:
        """What is allowed, in words."""
        return Message(self.allowed) if isinstance(self.allowed, str) else ", ".join(self.allowed())


def _are_countries(value: str) -> bool:
    return all(part.strip().isalpha() and len(part.strip()) == 2 for part in value.split(","))


KEYS = {
    "lang": Key("setting.lang", languages, _one_of(languages)),
    "format": Key("setting.format", paths.text_formats, _one_of(paths.text_formats)),
    "home": Key("setting.home", "setting.home.allowed", lambda value: len(value) == 2 and _are_countries(value)),
    "destinations": Key("setting.destinations", "setting.countries.allowed", _are_countries),
    "countries": Key("setting.countries", "setting.countries.allowed", _are_countries),
    "currency": Key("setting.currency", "setting.currency.allowed", lambda value: len(value) == 3 and value.isalpha()),
    "limit": Key("setting.limit", "setting.limit.allowed", _is_whole),
    "pager": Key("setting.pager", "setting.pager.allowed", lambda _: True),
}
OWN = ("pager",)
"""Keys that only the reader's own file and variables set: a folder that came from elsewhere must start no program."""


OTHER_NAMES = {"language": "lang", "money": "currency", "destination": "destinations", "country": "home"}
"""What a reader may call a key on the command line."""
COUNTRIES = ("home", "destinations", "countries")
"""Keys that name countries; together, in this order, the order of countries."""


def setting(key: str) -> Setting:
    """The value in force for a key, without its flag. Raises BadData for a file that cannot be used."""
    return next((found for found in _layers() if found.key == key), Setting(key, "", "default"))


def settings() -> list[Setting]:
    """Every key with its value in force."""
    return [setting(key) for key in KEYS]


def _layers() -> list[Setting]:
    named = {key: os.environ.get(f"CAREER_{key.upper()}", "") for key in KEYS}
    found = [
        Setting(key, check(key, value, f"CAREER_{key.upper()}"), f"CAREER_{key.upper()}")
        for key, value in named.items()
        if value.strip()
    ]
    *folders, own = paths.configs()
    for file in folders:
        found += [Setting(key, value, file) for key, value in read(file).items() if key not in OWN]
    return [*found, *(Setting(key, value, own) for key, value in read(own).items())]


def check(key: str, value: str, origin: str) -> str:
    """The value when the key allows it; UsageError says what is allowed."""
    if key not in KEYS:
        raise UsageError("error.setting.unknown_in", "hint.known.settings", key=key, origin=origin, known=list(KEYS))
    if not KEYS[key].check(value):
        raise UsageError(
            "error.setting.value", "hint.allowed", value=value, key=key, origin=origin, allowed=KEYS[key].allows()
        )
    return value


@cache
def read(path: Path | str) -> dict[str, str]:
    """The settings of one file, empty when it does not exist. Raises BadData naming file and key."""
    # A folder that may not be entered (another user's home) is as good as none; whatever cannot be read is told.
    if not os.path.lexists(path):
        return {}
    from careercli.person.content import Unreadable, content, text_of  # most readers have no such file

    try:
        found = content(path, MAX_BYTES)
    except Unreadable as problem:
        raise BadData(
            "error.file.unreadable", "error.config.fix.hint", file=str(path), reason=problem.reason
        ) from problem
    if len(found) > MAX_BYTES:
        raise BadData("error.config.large", file=str(path), most=MAX_BYTES)
    return _parsed(path, text_of(found, str(path), BadData, "error.config.fix.hint"))


def _parsed(path: Path | str, text: str) -> dict[str, str]:
    from careercli.person.toml_file import NoToml, parsed

    try:
        table = parsed(text)
        return {key: check(key, _as_text(key, value, str(path)), str(path)) for key, value in table.items()}
    except NoToml as problem:
        raise BadData("error.file.toml", "error.config.fix.hint", file=str(path), reason=problem.message) from problem
    except UsageError as problem:
        raise BadData(problem.code, *problem.hint_codes, **problem.values) from problem


def _as_text(key: str, value: object, origin: str) -> str:
    """A value as the environment would have it. Raises UsageError for one that is neither text nor a plain value."""
    if key in KEYS and isinstance(value, bool | list | dict):
        import json

        written = json.dumps(value, default=str, ensure_ascii=False)  # near enough to TOML to be known again
        raise UsageError(
            "error.setting.value", "hint.allowed", value=written, key=key, origin=origin, allowed=KEYS[key].allows()
        )
    return str(value)


def change(path: Path, key: str, value: str | None) -> bool:
    """Keep a setting in a file, or forget it with None; False where there was none to forget.

    Raises as `write` does.
    """
    if value is None and key not in read(path):
        return False
    change_all(path, {key: value})
    return True


def change_all(path: Path, changes: Mapping[str, str | None]) -> None:
    """Keep several settings in a file, or forget those that are None: all at once. Raises as `write` does."""
    from careercli.person.toml_file import changing

    with changing(path):
        read.cache_clear()  # another process may have written since
        values = {**read(path), **changes}
        write(path, {key: value for key, value in values.items() if value is not None})


def write(path: Path, values: dict[str, str]) -> None:
    """Replace a configuration file whole, readable by its owner only. Raises BadData when it cannot be written."""
    import tomli_w

    from careercli.person.toml_file import replace

    replace(path, tomli_w.dumps(dict(sorted(values.items()))).encode())
    read.cache_clear()
