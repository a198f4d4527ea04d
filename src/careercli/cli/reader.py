"""For whom an answer is made: a program, or a person who reads a page in a language."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from careercli import paths
from careercli.person import config

if TYPE_CHECKING:
    from careercli.cli.options import Output
    from careercli.text.text import Text

PAGES = (None, "table", "plain", "md", "html")
"""Formats for people; None is a pipe's own: plain text of a page, bare rows of a list."""


class Reader:
    """The form an answer is wanted in, known before the question is asked: queries compose for people only what
    people will read, in their language."""

    def __init__(self, how: Output) -> None:
        self.terminal = sys.stdout.isatty() and not to_file(how)
        self.form = chosen_format(how, self.terminal)
        self._lang = how.lang
        self._whole = how.fields is None
        self._text: Text | None = None

    @property
    def text(self) -> Text:
        """The words of the language asked for, configured, or the locale's; looked for when first asked."""
        if self._text is None:
            from careercli.cli.language import reader_text

            self._text = reader_text(self._lang)
        return self._text

    @property
    def page(self) -> Text | None:
        """The words for the page of an occupation; None where none is made, or only of chosen fields."""
        return self.text if self.form in PAGES and self._whole else None

    @property
    def rows(self) -> Text | None:
        """The words for the page of a list; None also in a pipe, which gets bare rows."""
        return self.page if self.form is not None else None


def to_file(how: Output) -> bool:
    """Whether the answer goes to a file; `-` is standard output."""
    return how.output not in (None, "-")


def chosen_format(how: Output, terminal: bool) -> str | None:
    """The format asked for, by option, file ending or configuration; None for a pipe's own."""
    if how.json:
        return "json"
    if how.format:
        return how.format
    if to_file(how):
        from careercli.cli.file import format_of

        return format_of(str(how.output), paths.formats())
    return (config.setting("format").value or "table") if terminal else None
