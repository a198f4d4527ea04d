"""From a command's answer to bytes: language, format, fields, rows, file, pager."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any

from careercli import paths
from careercli.cli import screen, streams
from careercli.cli.answer import PAGES, WEB, Answer, Fixed, Output, Reader, chosen_format, ending_of, to_file
from careercli.cli.messages import print_notes
from careercli.errors import TOO_OLD, CareerError, NotKnownHere, UsageError
from careercli.output.result import NoSuchForm, Page, Result, data_of, document_of
from careercli.person import config
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.output.document import Document

TERMINAL_ROWS = 25
"""Rows of a list a terminal shows unless told otherwise."""
CELLS = ("csv", "tsv")
"""Formats that spreadsheets read."""
ENVELOPES = ("json", "yaml")
LINKED = "jsonld"


class TooOld(CareerError):
    """A source of the answer is older than the reader accepts."""

    exit_code = TOO_OLD


def check(how: Output, *, fixed: bool = False) -> None:
    """Refuse an unknown format, language or file ending before any work is done; of a `fixed` answer `deliver` knows
    the endings."""
    if how.lang is not None:
        from careercli.cli.settings import check_language

        check_language(how.lang)
    if how.json and how.format not in (None, "json"):
        raise UsageError("error.output.two_formats", "error.output.two_formats.hint", format=how.format)
    if how.format is not None and how.format not in paths.formats():
        raise UsageError("error.output.format", "hint.known.formats", format=how.format, known=paths.formats())
    if how.output == "":
        raise UsageError("error.output.nameless", "error.output.nameless.hint")
    form = None if fixed else chosen_format(how, terminal=False)
    if how.web and not fixed:
        _check_web(how)
    _check_cells(how, form, fixed=fixed)
    if form in paths.FILES:
        _check_file(how, str(form))


def _check_web(how: Output) -> None:
    """Refuse a page in the browser where a form that is none is asked for, or a file that holds none."""
    form = chosen_format(how._replace(web=False), terminal=False)
    if form not in (None, WEB):
        raise UsageError("error.output.web", "error.output.web.hint", format=form)


def _check_cells(how: Output, form: str | None, *, fixed: bool) -> None:
    """Refuse what is for spreadsheets where another format is asked for; a list in a pipe is TSV."""
    if how.bom and form not in CELLS:
        raise UsageError("error.output.bom", "error.output.bom.hint", option="--bom")
    if how.safe_cells and (fixed or form not in (None, *CELLS)):
        raise UsageError("error.output.bom", "error.output.bom.hint", option="--safe-cells")


def _check_file(how: Output, form: str) -> None:
    """Refuse a format that is no text where it would not go to a file, and one whose library is not installed."""
    from careercli.cli.extras import needed

    if not to_file(how):
        raise UsageError("error.output.file_only", "error.output.file_only.hint", format=form)
    needed(form, paths.FILES[form])


def emit(answer: Answer, how: Output, reader: Reader) -> None:
    """Print an answer; warnings and notes go to stderr, warnings of JSON into the envelope."""
    form = reader.form
    if how.max_age is not None:
        check_age(answer.sources, how.max_age)
    if how.strict and answer.ended:
        raise NotKnownHere("error.strict", "error.strict.hint", what=answer.ended[0])
    if how.fields is not None:
        from careercli.cli.fields import selected

        answer = selected(answer, how.fields)
    result = finished(answer, reader)
    if how.sources and result.document is not None:
        # A one-screen page has its sources in one line; asked for them, it marks each figure and lists them all.
        result = result._replace(document=result.document._replace(brief=""))
    _tell(result, reader)
    if how.web:
        _open(result, how, reader)
    elif to_file(how):
        _write_file(result, form, str(how.output), how, reader)
    else:
        _write_stream(result, form, how, reader)


def check_age(sources: Mapping[str, Any], days: int) -> None:
    """Raise TooOld when a dated source describes a day more than `days` ago; undated pages do not count."""
    import datetime

    today = datetime.datetime.now(tz=datetime.UTC).date()
    old = []
    for key, source in sources.items():
        dated = source.get("dated")
        if dated and (age := (today - datetime.date.fromisoformat(dated)).days) > days:
            old.append(Message("error.age.source", key=key, day=dated, n=age))
    if old:
        raise TooOld("error.age", "error.age.hint", n=days, known=sorted(old))


def deliver(fixed: Fixed, how: Output) -> None:
    """Print a text that has one form only, or write it to the file asked for. Raises UsageError for another form.

    As with any answer a form that is named wins over the file's ending.
    """
    hint = f"error.output.fixed.hint.{fixed.form}"
    wanted = "json" if how.json else WEB if how.web else how.format
    if wanted not in (None, fixed.form):
        raise UsageError("error.output.fixed", hint, format=wanted)
    if how.fields is not None:
        raise UsageError("error.output.fixed.fields", hint)
    if to_file(how):
        ending = ending_of(str(how.output))
        if wanted is None and ending not in ("", *fixed.endings):
            raise UsageError("error.output.fixed", "error.output.fixed.ending", format=ending, known=fixed.endings)
        from careercli.cli import destination

        destination.save(f"{fixed.text}\n", str(how.output))
    else:
        sys.stdout.write(f"{fixed.text}\n")


def finished(answer: Answer, reader: Reader) -> Result:
    """The answer with the rows to print, and the page or the linked data where the form is of one."""
    form = reader.form
    shown = _rows(answer, form, reader.terminal)
    data = answer.data[:shown] if shown and isinstance(answer.data, list) and answer.fields else answer.data
    result = Result(
        schema=answer.schema,
        data=data,
        text=answer.text,
        fields=answer.fields,
        sources=dict(answer.sources),
        # How a name was taken belongs to the answer: a program reads no stderr.
        warnings=[*answer.warnings, *answer.notes] if form in ENVELOPES else answer.warnings,
        notes=answer.notes,
        groups=answer.groups[:shown] if shown else answer.groups,
    )
    if form in paths.FILES:
        from careercli.cli.workbook import book

        return result._replace(book=book(result, reader.text))
    if form in PAGES and not (form is None and answer.fields):
        return result._replace(document=_document(answer, reader, shown))
    return result._replace(linked=_linked(answer, result)) if form == LINKED and answer.linked else result


def _document(answer: Answer, reader: Reader, shown: int | None) -> Document:
    """The page of an answer, made by the module of `pages` it names."""
    name, _, function = answer.page.partition(":")
    made: Document = getattr(import_module(f"careercli.pages.{name}"), function or "page")(
        answer.record, reader.text, shown
    )
    if answer.whole is None:
        return made
    return made._replace(more=_document(answer.whole, reader, shown), opened=answer.opened)


def _linked(answer: Answer, result: Result) -> object:
    data = data_of(result)
    records = data if isinstance(data, list) else [data]
    return import_module(f"careercli.pages.{answer.linked}").linked(records)


def _rows(answer: Answer, form: str | None, terminal: bool) -> int | None:
    """How many rows of a list to print; None for all. Only a page on a terminal is cut without being asked."""
    if answer.limit is not None:
        return answer.limit or None
    if not terminal or form not in ("table", "plain"):
        return None
    return int(config.setting("limit").value or TERMINAL_ROWS) or None


def _tell(result: Result, reader: Reader) -> None:
    """Notes, and warnings that neither an envelope nor a page carries."""
    carried = reader.form in (*ENVELOPES, *paths.FILES) or (reader.form in PAGES and not result.fields)
    warnings = () if carried else result.warnings
    # A page of chosen fields has no `~` either.
    chosen = result.groups and reader.form in PAGES
    cells = reader.form in CELLS or (result.fields and (reader.form is None or chosen))
    warnings = [*warnings, *(wider(result) if cells else ())]
    if not result.notes and not warnings:
        return
    t = reader.text
    print_notes(result.notes, t)
    streams.print_error(t("note.line.warning", warning=t.message(warning)) for warning in warnings)


def wider(result: Result) -> list[Message]:
    """A warning where cells hold figures of a wider group, which a spreadsheet shows without their `~`."""
    from careercli.record.money import PERCENTILES

    data = data_of(result)
    groups = [row.get("of_group") for row in data] if result.fields and isinstance(data, list) else []
    groups = list(result.groups) or groups
    # The group of a whole line of pay is that of its percentiles; else each figure has its own.
    figures = [PERCENTILES if isinstance(one.get("code"), str) else one for one in groups if isinstance(one, dict)]
    found = [{name for name in result.fields if name in of} for of in figures]
    columns = [f"`{name}`" for name in result.fields if any(name in one for one in found)]
    return [Message("warning.cells.of_group", n=sum(map(bool, found)), columns=columns)] if columns else []


def _noted(result: Result, reader: Reader) -> str:
    """The notes of an answer, a line each."""
    t = reader.text
    return "".join(f"{streams.shown(t('note.line', note=t.message(note)))}\n" for note in result.notes)


def _write_stream(result: Result, form: str | None, how: Output, reader: Reader) -> None:
    streams.spell(sys.stdout, form)
    bom = how.bom and streams.spells_unicode(sys.stdout)
    page = screen.page(sys.stdout)._replace(bom=bom, safe_cells=how.safe_cells, made=_made(form, reader))
    command = screen.pager(reader.terminal and not how.no_pager and form in PAGES)
    # Whole before its first byte goes out: what fails on the way leaves nothing half-written.
    text = io.StringIO()
    _write(result, form, page, text)
    # A pager takes the whole screen: how a name was taken, already on stderr, stands above the page there too.
    if not screen.show_in_pager(command, _noted(result, reader) + text.getvalue() if command else text.getvalue()):
        sys.stdout.write(text.getvalue())


def _write(result: Result, form: str | None, page: Page, out: IO[Any]) -> None:
    """Write in a format; None is a pipe's own: a list as TSV, a document as plain text."""
    own = "tsv" if result.fields else "plain"
    try:
        import_module(f"careercli.output.formats.{form or own}").write(result, page, out)
    except NoSuchForm as problem:
        raise UsageError("error.output.no_such_form", "error.output.no_such_form.hint", what=str(problem)) from problem


def _write_file(result: Result, form: str | None, name: str, how: Output, reader: Reader) -> None:
    """Write to a file, whole or not at all; without an ending a list is TSV, a document plain text."""
    form = form or ("tsv" if result.fields else "plain")
    out: io.BytesIO | io.StringIO = io.BytesIO() if form in paths.FILES else io.StringIO()
    _write(result, form, Page(bom=how.bom, safe_cells=how.safe_cells, made=_made(form, reader)), out)
    from careercli.cli import destination  # few answers go to a file

    if destination.save(out.getvalue(), name):
        many = len(data_of(result)) if result.fields else None
        book = Message("note.saved.file", file=name) if form in paths.FILES and many is None else None
        _say([book or _saved(name, many)], reader)


def _open(result: Result, how: Output, reader: Reader) -> None:
    """Show the page in a browser: from the file asked for, else from a private one. Its path goes to stdout."""
    from pathlib import Path

    from careercli.cli import browser, destination

    text = io.StringIO()
    _write(result, WEB, Page(made=_made(WEB, reader)), text)
    document = document_of(result)
    name = str(how.output) if to_file(how) else browser.private_file(document.title)
    destination.save(text.getvalue(), name)
    sys.stdout.write(f"{streams.shown(str(Path(name).absolute()))}\n")
    sys.stdout.flush()
    _say([Message("note.web.opened" if browser.opened(name) else "note.web.unopened")], reader)


def _made(form: str | None, reader: Reader) -> str:
    """The foot of a web page: who made it and when; other formats have none."""
    if form != WEB:
        return ""
    import datetime

    from careercli.version import __version__

    return reader.text("web.made", day=str(datetime.date.today()), version=__version__)


def _saved(name: str, rows: int | None) -> Message:
    """What was saved: so many rows, or a page."""
    return Message("note.saved.page", file=name) if rows is None else Message("note.saved.rows", n=rows, file=name)


def _say(lines: Iterable[str], reader: Reader) -> None:
    """Lines on stderr in the reader's language."""
    streams.print_error(reader.text.message(line) for line in lines)
