"""`career search`."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.cli import front, picker
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.facts import given
from careercli.cli.messages import print_notes
from careercli.cli.options import CountryOption, LimitOption
from careercli.cli.settings import country_order
from careercli.cli.streams import stdin_text
from careercli.errors import Ambiguous, UsageError
from careercli.person.content import text_of
from careercli.queries.countries import check_country
from careercli.queries.naming import FIELDS, matches
from careercli.record.finished import Finished
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.sentence import Sentence
    from careercli.queries.title_place import TitlePlace

WHY = ("sure", "why")
OFFERED = 10
"""Occupations that are listed after a question that was not understood."""
DUTIES = ("id", "title", "share", "score", "words", "lines")
MOST_BYTES = 1_000_000
"""A larger file is no text on one person's work."""
Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[WORDS]...",
        help="cli.search.option.words",
        show_default=False,
    ),
]
DutiesOption = Annotated[
    str | None, typer.Option("--duties", metavar="FILE", help="cli.search.option.duties", show_default=False)
]
ExplainOption = Annotated[bool, typer.Option("--explain", help="cli.search.option.explain")]


def main(
    reader: Reader,
    context: typer.Context,
    words: Words = None,
    duties: DutiesOption = None,
    country: CountryOption = None,
    limit: LimitOption = None,
    explain: ExplainOption = False,
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

        career search "I look after old people at home"

        echo "Fix leaking pipes; fit boilers" | career search --duties -

        career search "bank clerk" --explain
    """
    if duties is not None:
        return _of_duties(duties, words, check_country(country), limit, reader)
    words = words or []
    text = " ".join(words).strip()
    if not text:
        raise UsageError("error.search.empty", "error.search.empty.hint")
    if context.meta.get(front.SEARCHED) and country is None and limit is None:
        from careercli.cli import place  # a search by its name needs none of it

        asked = front.sentence(words, reader.text.lang)
        if asked is not None:
            return _answered(asked, reader)
        if (content := front.question(words, reader.text.lang)) is not None:
            return _not_understood(content, front.elsewhere(words, reader.text), reader)
        if (behind := place.behind(words, None)) is not None:
            return _placed(behind, reader)
    found = matches(text, check_country(country), country_order, reader.rows, explain=explain)
    if context.meta.get(front.SEARCHED):
        if not found.data:
            raise front.not_found(words, context.parent)
        if reader.terminal and reader.rows is not None and picker.possible():
            return _chosen(text, found, reader)
    return answer("matches/2", "search", found, fields=FIELDS + (WHY if explain else ()), limit=limit)


def _placed(asked: "TitlePlace", reader: Reader) -> Answer:
    """The occupations of words with a place behind them, in the countries of the place; at a terminal the page of the
    one that is chosen."""
    title = " ".join(asked.words)
    if reader.terminal and reader.rows is not None and picker.possible():
        from careercli.cli.commands import show

        return show.main(reader, [title, asked.place])
    from careercli.cli import place

    found = matches(title, None, country_order, reader.rows, among=asked.regions)
    made = answer("matches/2", "search", found, fields=FIELDS)
    return made._replace(notes=[place.understood(asked), *made.notes])


def _of_duties(name: str, words: list[str] | None, country: str | None, limit: int | None, reader: Reader) -> Answer:
    """What a text on somebody's work speaks for. Raises UsageError for words next to it, and where there is no text."""
    from careercli.queries.duties import duties

    if words:
        raise UsageError("error.duties.words", "error.duties.hint")
    text = _text(name)
    if not text.strip():
        raise UsageError("error.duties.empty", "error.duties.hint")
    found = duties(text, country, country_order, reader.rows)
    return answer("duties/1", "duties", found, fields=DUTIES, limit=limit)


def _text(name: str) -> str:
    """The text of a file or of standard input, of MOST_BYTES at the most."""
    if name == "-":
        return stdin_text(MOST_BYTES)
    try:
        found = given(name, name, MOST_BYTES)
    except (OSError, ValueError) as problem:  # ValueError: a name with a null character
        reason = str(getattr(problem, "strerror", None) or problem)
        raise UsageError("error.duties.unreadable", "error.duties.hint", where=name or "``", reason=reason) from problem
    if len(found) > MOST_BYTES:
        raise UsageError("error.input.large", where=name, most=MOST_BYTES)
    return text_of(found, name, hint="error.duties.hint")


def _not_understood(content: str, elsewhere: Message | None, reader: Reader) -> Answer:
    """A few occupations with the words of a question, and that it was not understood, or asks for a country without
    data. Raises UsageError without any."""
    found = matches(content, None, country_order, reader.rows) if content else None
    if found is None or not found.data:
        hints = (elsewhere or "", "error.sentence.unknown.hint", "hint.command.groups")
        raise UsageError("error.sentence.unknown", *hints)
    notes = [elsewhere or Message("note.sentence.unknown", words=content), Message("error.sentence.unknown.hint")]
    if reader.terminal and reader.rows is not None and picker.possible():
        print_notes(notes, reader.text)
        return _chosen(content, found, reader)
    made = answer("matches/2", "search", found, fields=FIELDS, limit=OFFERED)
    return made._replace(notes=[*notes, *made.notes])


def _answered(asked: "Sentence", reader: Reader) -> Answer:
    """The answer of the command that a sentence asks for, with a note that names it."""
    from importlib import import_module

    note = Message("note.sentence", command=asked.typed())
    main = import_module(f"careercli.cli.commands.{asked.command}").main
    try:
        made: Answer = _made(asked, main, reader)
    except Ambiguous as problem:
        raise problem.adding(note) from problem
    return made._replace(notes=[note, *made.notes])


def _made(asked: "Sentence", main: Callable[..., Answer], reader: Reader) -> Answer:
    if asked.command == "explain":
        return main([asked.occupation])
    more = {name: value for name, value in (("region", asked.region), ("to", asked.to), ("net", asked.net)) if value}
    return main(reader, [asked.occupation], country=asked.country or None, **more)


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
