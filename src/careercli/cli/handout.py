"""`--handout`: the answer of a command as a sheet to give away."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from careercli.errors import UsageError
from careercli.text.slug import slug
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.cli.answer import Answer, Reader
    from careercli.queries.named import Named

PRINTED = ("html", "md")
"""Forms that are printed as they are."""


def check(reader: Reader, named: Sequence[Named], others: dict[str, bool], *, several: bool = False) -> None:
    """Refuse what makes no sheet: a form for programs, an option that asks for more (`others`: which are given), and
    several occupations where each has a sheet of its own. Raises UsageError."""
    if reader.page is None:
        raise UsageError("error.handout.form", "error.handout.form.hint")
    if option := next((name for name, given in others.items() if given), None):
        raise UsageError("error.handout.all", "error.handout.all.hint", option=option)
    if len(named) > 1 and not several:
        raise UsageError("error.handout.one", "error.handout.one.hint", n=len(named))


def handed(made: Answer, page: str, reader: Reader, named: Sequence[Named], command: str) -> Answer:
    """The answer as the sheet that the module of `pages.handout` makes; on a terminal a note says how to print it.

    `command` is the command line without the option; its words are those of the reader.
    """
    from careercli.queries.handout import contacts
    from careercli.record.pages.handout import Handout

    today = datetime.date.today()
    found = contacts(named, reader.text)
    record = Handout(made.record, made.sources, found, made.warnings, today, f"{command} --handout")
    name = slug(" ".join(one.id for one in named[:2])) or page
    how = [] if reader.form in PRINTED else [Message("note.handout.print", name=name)]
    return made._replace(page=f"handout.{page}", record=record, notes=[*made.notes, *how])
