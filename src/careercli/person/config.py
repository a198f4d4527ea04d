"""The reader's configuration: flag > CAREER_* environment > ./career.toml > the user's config.toml."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from careercli import paths
from careercli.errors import BadData, UsageError
from careercli.text.languages import languages

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
    """A key: what it is for, what is allowed, and the check."""

    purpose: str
    allowed: str
    check: Callable[[str], bool]


KEYS = {
    "lang": Key("language of labels", ", ".join(languages()), _one_of(languages)),
    "format": Key("output format on a terminal", ", ".join(paths.formats()), _one_of(paths.formats)),
    "countries": Key(
        "order in which a bare code is looked up",
        "country keys, separated by commas (us,ca)",
        lambda value: all(part.strip().isalpha() and len(part.strip()) == 2 for part in value.split(",")),
    ),
    "currency": Key(
        "money `salary` and `compare` show beside the original",
        "a currency code (USD)",
        lambda value: len(value) == 3 and value.isalpha(),
    ),
    "limit": Key("rows a terminal shows", "a whole number, 0 for all", _is_whole),
}


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
        if value
    ]
    for path in (paths.project_config(), paths.user_config()):
        found += [Setting(key, value, str(path)) for key, value in read(path).items()]
    return found


def check(key: str, value: str, origin: str) -> str:
    """The value when the key allows it; UsageError says what is allowed."""
    if key not in KEYS:
        raise UsageError(f"No setting `{key}` ({origin})", f"Settings: {', '.join(KEYS)}")
    if not KEYS[key].check(value):
        raise UsageError(f"`{value}` is no value for `{key}` ({origin})", f"Allowed: {KEYS[key].allowed}")
    return value


@cache
def read(path: Path) -> dict[str, str]:
    """The settings of one file, empty when it does not exist. Raises BadData naming file and key."""
    try:
        # A folder that may not be entered (another user's home) is as good as none; an unreadable file is told.
        if not os.path.isfile(path):  # noqa: PTH113 - Path.is_file would raise for such a folder
            return {}
        if path.stat().st_size > MAX_BYTES:
            raise BadData(f"{path} is too large for a configuration ({MAX_BYTES} bytes at most)")
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise BadData(f"{path} cannot be read: {problem}", "Mend it or move it away.") from problem
    return _parsed(path, text)


def _parsed(path: Path, text: str) -> dict[str, str]:
    from careercli.person.toml_text import NoToml, parsed

    try:
        table = parsed(text)
        return {key: check(key, str(value), str(path)) for key, value in table.items()}
    except NoToml as problem:
        raise BadData(f"{path} is no TOML: {problem}", "Mend it or move it away.") from problem
    except UsageError as problem:
        raise BadData(problem.message, *problem.hints) from problem


def write(path: Path, values: dict[str, str]) -> None:
    """Replace a configuration file whole, readable by its owner only. Raises BadData when it cannot be written."""
    import tomli_w

    from careercli.person.replaced import replace

    replace(path, tomli_w.dumps(dict(sorted(values.items()))).encode())
    read.cache_clear()
