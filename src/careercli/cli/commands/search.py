"""`career search`."""

from typing import Annotated

import typer

from careercli.cli import front, picker
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, LimitOption
from careercli.cli.settings import country_order
from careercli.errors import Ambiguous, UsageError
from careercli.queries.countries import check_country
from careercli.queries.naming import matches
from careercli.queries.sentence import Sentence
from careercli.record.finished import Finished
from careercli.text.text import Message

FIELDS = ("id", "title", "score", "matched")
Words = Annotated[
    list[str],
    typer.Argument(
        metavar="WORDS...",
        help="cli.search.option.words",
        show_default=False,
    ),
]


def main(
    reader: Reader, context: typer.Context, words: Words, country: CountryOption = None, limit: LimitOption = None
) -> Answer:
    """Find an occupation by title or code, in any bundled language; typing mistakes forgiven.

    A name the publishers of a country do not have is looked for among those of the international groups (ISCO-08),
    which lead to the country's occupations: `via` in --json names the group.

    Examples:

        career search "lab tech"

        career search infirmier --country ca

        career search enfermeiro

        career search 護理

        career search 3212
    """
    text = " ".join(words).strip()
    if not text:
        raise UsageError("error.search.empty", "error.search.empty.hint")
    if context.meta.get(front.SEARCHED) and country is None and limit is None:
        asked = front.sentence(words, reader.text.lang)
        if asked is not None:
            return _answered(asked, reader)
    found = matches(text, check_country(country), country_order, reader.rows)
    if context.meta.get(front.SEARCHED):
        if not found.data:
            raise front.not_found(words, context.parent)
        if reader.terminal and reader.rows is not None and picker.possible():
            return _chosen(text, found, reader)
    return answer("matches/2", "search", found, fields=FIELDS, limit=limit)


def _answered(asked: Sentence, reader: Reader) -> Answer:
    """The answer of the command that a sentence asks for, with a note that names it."""
    from importlib import import_module

    note = Message("note.sentence", command=asked.typed())
    main = import_module(f"careercli.cli.commands.{asked.command}").main
    where = {"country": asked.country or None, **({"region": asked.region} if asked.region else {})}
    try:
        made: Answer = main(reader, [asked.occupation], **where)
    except Ambiguous as problem:
        raise problem.adding(note) from problem
    return made._replace(notes=[note, *made.notes])


def _chosen(words: str, found: Finished, reader: Reader) -> Answer:
    """The page of the occupation that the reader chooses among those found; of the only one at once."""
    order = list(found.page.countries)  # type: ignore[attr-defined]
    in_turn = sorted(found.data, key=lambda one: order.index(one["country"]))
    entry: str | None = in_turn[0]["id"]
    if len(in_turn) > 1:
        t = reader.text
        heading = t("picker.heading", found=t.n("search.subtitle", len(in_turn), words=words), words=words)
        entry = picker.picked(heading, [(one["id"], one["title"]) for one in in_turn], t)
    if entry is None:
        raise typer.Exit
    from careercli.cli.commands import show  # a search that lists needs none of it

    return show.main(reader, [entry])
