"""`career doctor`."""

from __future__ import annotations

import datetime
import os
import shlex
import stat
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli import paths
from careercli.cli import programs, screen
from careercli.cli.answer import Answer, AnyReader, answer
from careercli.cli.settings import country_order, currency_wanted
from careercli.cli.streams import spells_unicode
from careercli.errors import BAD_DATA, OK, CareerError, NotFound
from careercli.person import config
from careercli.queries.doctor import atlas_lines, failed, line, program_lines
from careercli.record.finished import Finished
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.listing import CheckLine

FIELDS = ("check", "status", "found", "advice")


def main(reader: AnyReader) -> Answer:
    """Check the program, the whole atlas, the age of its data, your files and the terminal, and say what to do.

    Leaves with 4 where something has to be mended.

    Examples:

        career doctor

        career doctor --json
    """
    today = datetime.datetime.now(tz=datetime.UTC).date()
    lines = [*program_lines(), *atlas_lines(today), *_configuration(), _profile(), *_terminal()]
    problems = [entry["check"] for entry in lines if entry["status"] == "problem"]
    # The report is on stdout all the same: the line on stderr says why the exit code is not 0.
    notes = [Message("doctor.to_fix", known=problems)] if problems else []
    found = Finished(lines, lines if reader.page else None, notes=notes)
    return answer("doctor/1", "doctor", found, fields=FIELDS, limit=0, exit_code=BAD_DATA if problems else OK)


def _configuration() -> Iterator[CheckLine]:
    """The files of settings and the variables, each by itself: one that is damaged hides no other."""
    known, wrong = [], []
    for file in paths.configs():
        try:
            known += [file] if config.read(file) else []
        except CareerError as problem:
            wrong.append(problem)
    for key in config.KEYS:
        name = f"CAREER_{key.upper()}"
        try:
            known += [name] if (value := os.environ.get(name)) and config.check(key, value, name) else []
        except CareerError as problem:
            wrong.append(problem)
    try:
        if not wrong:
            country_order()
            currency_wanted()
    except CareerError as problem:
        wrong.append(problem)
    yield from (failed("config", problem) for problem in wrong)
    if not wrong:
        yield line("config", "ok", Message("doctor.config", known=known) if known else Message("doctor.config.none"))


def _profile() -> CheckLine:
    """Whether the profile can be read, holds what it may, and is its owner's alone."""
    from careercli.person.profile.load import load

    path = paths.user_profile()
    try:
        load(path)
        mode = path.stat().st_mode
    except NotFound:
        return line("profile", "ok", Message("doctor.profile.none", file=str(path)))
    except CareerError as problem:
        return failed("profile", problem)
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        advice = Message("doctor.profile.mode.hint", command=f"chmod 600 {shlex.quote(str(path))}")
        return line("profile", "note", Message("doctor.profile.mode", file=str(path)), advice)
    return line("profile", "ok", str(path))


def _terminal() -> Iterator[CheckLine]:
    """How wide, in what colours and letters an answer is shown, and through which pager."""
    shown = screen.page(sys.stdout)
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    values = {"width": str(shown.width), "encoding": encoding}
    found = Message("doctor.terminal.colour" if shown.colour else "doctor.terminal.plain", **values)
    advice = "" if spells_unicode(sys.stdout) else Message("doctor.terminal.hint")
    yield line("terminal", "note" if advice else "ok", found, advice)
    yield _pager()


def _pager() -> CheckLine:
    """The pager that long pages go through, and whether it can be started."""
    named = programs.pager()
    if not named.text:
        return line("pager", "ok", Message("doctor.pager.none"))
    is_found = bool(programs.command(named))
    return line("pager", "ok" if is_found else "note", named.text, "" if is_found else Message("doctor.pager.hint"))
