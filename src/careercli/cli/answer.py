"""Both ends of a command: who reads the answer, and what the command hands back."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli import paths
from careercli.errors import OK, CareerError, UsageError
from careercli.person import config
from careercli.record.plain import plain, plain_text
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.named import Named
    from careercli.record.finished import Finished
    from careercli.text.text import Text

PAGES = (None, "table", "plain", "md", "html")
"""Formats for people; None is a pipe's own: plain text of a page, tab-separated rows of a list."""
WEB = "html"
OTHER_ENDINGS = {"txt": "plain", "htm": "html", "yml": "yaml", "markdown": "md", "ndjson": "jsonl"}

INSTEAD = {
    **dict.fromkeys(("xls", "ods", "numbers"), "sheet"),
    **dict.fromkeys(("pdf", "doc", "docx", "odt", "rtf", "pages", "ps"), "print"),
}
"""What the endings of files we do not write are for."""


class Output(NamedTuple):
    """How an answer is asked to be printed; None leaves it to the configuration and the stream."""

    json: bool = False
    format: str | None = None
    fields: str | None = None
    output: str | None = None
    lang: str | None = None
    max_age: int | None = None
    strict: bool = False
    sources: bool = False
    bom: bool = False
    safe_cells: bool = False
    no_pager: bool = False
    web: bool = False


class Fixed(NamedTuple):
    """An answer that is a text of one form, JSON or a script for a shell; `endings` are those of files that hold it."""

    text: str
    form: str = "json"
    endings: Sequence[str] = ("json",)


class Reader:
    """The form an answer is wanted in, known before the question is asked: queries compose for people only what
    people will read, in their language."""

    def __init__(self, how: Output) -> None:
        self.terminal = sys.stdout.isatty() and not to_file(how)
        self.form = self._form(how)
        self._lang = how.lang
        self._whole = how.fields is None
        self._text: Text | None = None

    def _form(self, how: Output) -> str | None:
        return chosen_format(how, self.terminal)

    @property
    def text(self) -> Text:
        """The words of the language asked for, configured, or the locale's; looked for when first asked."""
        if self._text is None:
            self._text = self._words(self._lang)
        return self._text

    def _words(self, named: str | None) -> Text:
        from careercli.cli.settings import reader_text

        return reader_text(named)

    @property
    def page(self) -> Text | None:
        """The words for the page of an occupation; None where none is made, or only of chosen fields."""
        return self.text if self.form in PAGES and self._whole else None

    @property
    def rows(self) -> Text | None:
        """The words for the page of a list; None also in a pipe, which gets rows for programs."""
        return self.page if self.form is not None else None

    @property
    def folds(self) -> bool:
        """Whether the whole page is folded below its short one, as on the web."""
        return self.form == WEB and self._whole


class AnyReader(Reader):
    """A reader who is answered even where the configuration is what is wrong: it counts as none then."""

    def _form(self, how: Output) -> str | None:
        try:
            return super()._form(how)
        except CareerError:
            return "table" if self.terminal else None

    def _words(self, named: str | None) -> Text:
        from careercli.cli.settings import help_text

        return help_text(named)


def to_file(how: Output) -> bool:
    """Whether the answer goes to a file; `-` is standard output."""
    return how.output not in (None, "-")


def chosen_format(how: Output, terminal: bool) -> str | None:
    """The format asked for, by option, file ending or configuration; None for a pipe's own."""
    if how.json:
        return "json"
    if how.web:
        return WEB
    if how.format:
        return how.format
    if to_file(how):
        return format_of(str(how.output), paths.formats())
    return (config.setting("format").value or "table") if terminal else None


def format_of(name: str, formats: list[str]) -> str | None:
    """The format for a file; None for one without an ending. Raises UsageError for an ending of no format."""
    ending = ending_of(name)
    form = OTHER_ENDINGS.get(ending, ending)
    if form and form not in formats:
        wanted = [Message(f"error.output.ending.{INSTEAD[ending]}.hint", name=_stem(name))] if ending in INSTEAD else []
        raise UsageError("error.output.ending", *wanted, "error.output.ending.hint", ending=ending, known=formats)
    return form or None


def _stem(name: str) -> str:
    """A file's name without its ending."""
    from pathlib import Path

    return str(Path(name).with_suffix(""))


def ending_of(name: str) -> str:
    """The ending of a file's name in lower case, without its dot; empty without one."""
    from pathlib import Path

    return Path(name).suffix[1:].lower()


class Answer(NamedTuple):
    """What a command hands back: a query's finished record, the names of its contract and of its page.

    See output.result.Result for the fields both share.

    page    the module of `pages` whose `page(record, t, rows)` makes the document, `module:function` where it has
            several; imported only when a page is wanted
    record  what that page is made of; None where nobody reads one
    exit_code  what the command leaves with once the answer is printed
    linked  the module of `pages` that makes JSON-LD of the data; empty where there is none
    limit   what `--limit` asked for: None leaves it to the stream
    groups  of each record that `--fields` narrowed, what its `of_group` said: which of its figures are a wider group's
    whole   the answer of `--all`, which a web page folds below this one; None where it has no other page
    opened  or shows unfolded
    ended   of each rule set or list used that is no longer in force, a sentence: `--strict` refuses with the first
    """

    schema: str
    data: Any
    text: str | None = None
    fields: Sequence[str] = ()
    sources: Mapping[str, Any] = {}
    warnings: Sequence[str] = ()
    notes: Sequence[str] = ()
    linked: str = ""
    limit: int | None = None
    groups: Sequence[Any] = ()
    ended: Sequence[str] = ()
    page: str = ""
    record: object = None
    exit_code: int = OK
    whole: Answer | None = None
    opened: bool = False


def answer(schema: str, page: str, found: Finished, named: Sequence[Named] = (), **more: Any) -> Answer:
    """The answer of a query under its contract; `named` are the occupations of the command line, with notes on how
    they were understood; `more` are the fields of Answer that a query knows nothing of. Programs read figures as
    numbers or null from here on."""
    return Answer(
        schema,
        plain(found.data),
        text=None if found.text is None else plain_text(found.text),
        sources=found.sources,
        warnings=found.warnings,
        notes=[*(one.note for one in named if one.note), *found.notes],
        ended=found.ended,
        page=page,
        record=found.page,
        **more,
    )
