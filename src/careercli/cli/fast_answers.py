"""The answers of `cli.fast`: the queries of the whole command line, and writers that print as it does.

A question is asked here and written later: in between the whole command line can still take over. For a program nothing
is imported that chooses or makes pages, which takes longer than its answer.
"""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from careercli.cli.settings import country_order, currency_wanted, reader_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from careercli.record.finished import Finished
    from careercli.text.text import Text

CONTRACTS = {
    "show": "occupation/3",
    "salary": "pay/2",
    "where": "where/1",
    "list": "occupations/2",
    "search": "matches/2",
}
ONE_SCREEN = {"show": "brief.occupation", "salary": "brief.salary"}
"""The pages of those that are shown on one screen."""


def for_program(command: str, codes: Sequence[str], country: str | None, by: str) -> Callable[[], None]:
    """What writes the answer as JSON to what is no terminal."""
    if command == "where":
        found = _places(codes, by)
    elif command == "search":
        found = _matches(codes)
    else:
        found = _of_country(command, country) if country or not codes else _of_codes(command, codes)
    return lambda: _write_json(CONTRACTS[command], found)


def for_person(
    command: str, codes: Sequence[str], country: str | None, by: str, form: str | None, file: str | None
) -> Callable[[], None]:
    """What writes the answer in the format, None for what the stream is to get, as `emit` does for every command; or to
    a file. NotImplementedError where the page is another on the web, but for that of occupations."""
    from careercli.cli.answer import Output, Reader, answer
    from careercli.cli.emit import emit

    reader = Reader(how := Output(format=form, output=file))
    if reader.folds and command != "show":
        raise NotImplementedError(command)
    if command == "where":
        from careercli.queries.where import FIELDS

        found, limit = _places(codes, by, reader.rows), None if reader.rows is None else 0
        made = answer(CONTRACTS[command], "brief.where", found, fields=FIELDS, limit=limit)
    elif command == "search":
        from careercli.queries import naming

        made = answer(CONTRACTS[command], command, _matches(codes, reader.rows), fields=naming.FIELDS)
    elif country:
        from careercli.queries.salary import fields_of

        found, fields = _of_country(command, country, reader.rows), fields_of(currency_wanted())
        made = answer(CONTRACTS[command], "listing:pay_table", found, fields=fields)
    else:
        page = ONE_SCREEN[command] if reader.page else command
        made = answer(CONTRACTS[command], page, _of_codes(command, codes, reader.page))
        if reader.folds:
            made = made._replace(whole=answer(CONTRACTS[command], "occupation", _whole(codes, reader.page)))
    return lambda: emit(made, how, reader)


def _whole(codes: Sequence[str], t: Text | None) -> Finished:
    """Everything of the occupations, which a web page folds below their short page."""
    from careercli.cli import names
    from careercli.queries.show import show

    return show(names.named(codes), t=t)


def _of_country(command: str, country: str | None, t: Text | None = None) -> Finished:
    if command == "list":
        from careercli.queries.listing import Filter, occupations_that

        return occupations_that(Filter(country=country.split(",") if country else None), [], None, "code", t)
    from careercli.queries import countries, salary

    return salary.pay_table(countries.check_country(country) or "", wanted=currency_wanted(), t=t)


def _of_codes(command: str, codes: Sequence[str], t: Text | None = None) -> Finished:
    from careercli.cli import names

    named = names.named(codes)
    if command == "show" and t is not None:
        from careercli.queries.brief import brief

        return brief(named, t)._replace(notes=names.notes(named))
    if command == "show":
        from careercli.queries.show import show

        return show(named, t=t)._replace(notes=names.notes(named))
    from careercli.queries.salary import salary

    found = salary(named, wanted=currency_wanted(), t=t)
    return found._replace(notes=[*names.notes(named), *found.notes])


def _places(codes: Sequence[str], by: str, t: Text | None = None) -> Finished:
    from careercli.cli import names
    from careercli.queries.where import where

    named = names.named(codes)
    found = where(named[0], by, wanted=currency_wanted(), t=t)
    return found._replace(notes=[*names.notes(named), *found.notes])


def _matches(words: Sequence[str], t: Text | None = None) -> Finished:
    from careercli.queries.naming import matches

    return matches(" ".join(words).strip(), None, country_order, t)


def _write_json(contract: str, found: Finished) -> None:
    from careercli.cli import streams
    from careercli.cli.messages import print_notes
    from careercli.output.formats import json
    from careercli.output.result import Page, Result
    from careercli.record.plain import plain, plain_text

    if found.notes:
        print_notes(found.notes, reader_text(None))
    streams.spell(sys.stdout, "json")
    warnings = [*found.warnings, *found.notes]
    text = io.StringIO()
    stored = None if found.text is None else plain_text(found.text)
    json.write(Result(contract, plain(found.data), stored, (), dict(found.sources), warnings), Page(), text)
    sys.stdout.write(text.getvalue())  # whole, as `emit` writes
