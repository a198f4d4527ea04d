"""docs/man: the manual page in each language, where `man` looks for it (the wheel puts it into share/man)."""

from collections.abc import Iterator
from pathlib import Path

from careercli.cli.man import page
from careercli.text.text import text

FOLDER = Path(__file__).parents[1] / "man"
LANGUAGES = {"": "en", "fr": "fr", "pt": "pt", "zh_TW": "zh-Hant"}
"""Folder → language; English stands above all others."""


def every() -> Iterator[tuple[Path, str]]:
    """Each page with its file."""
    for folder, lang in LANGUAGES.items():
        yield FOLDER / folder / "career.1", page(text(lang))
