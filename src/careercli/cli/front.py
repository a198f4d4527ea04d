"""The front door: what `career` alone says, and words that are no command, which are searched for."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, Any

import typer

from careercli.cli.help import GROUPS
from careercli.errors import CareerError, UsageError
from careercli.record.fold import fold

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from careercli.queries.sentence import Sentence
    from careercli.text.text import Message, Text

EXAMPLES = {
    "career nurse": "front.example.find",
    "career show 32120": "front.example.show",
    "career compare 32120 29-2011": "front.example.compare",
}
"""What a newcomer may type first, and the keys of what it does."""
LISTED = ("find", "understand", "compare", "move")
"""The groups whose commands the first page names; the rest is in `career help`."""
FOR = (
    *("education", "visas", "salary", "credentials", "outlook", "ai", "points", "compare", "similar", "match"),
    *("explain", "list", "sources"),
)
"""Commands that people call by other words (`front.words.*`)."""
SEARCHED = "career.front"
"""Where the context keeps, for `search`, that no command was named, and what that command may have meant."""


def show(t: Text, known: Container[str]) -> None:
    """Print the ten lines of `career` alone."""
    width = shutil.get_terminal_size().columns
    for text, inset in lines(t, known):
        typer.echo("\n".join(textwrap.wrap(text, max(width, 20), subsequent_indent=" " * inset) or [""]))


def lines(t: Text, known: Container[str]) -> list[tuple[str, int]]:
    """Each line, and how far it is set in where it goes on below itself; `known` are the commands there are."""
    room = max(map(len, EXAMPLES))
    names = {name: t(f"cli.group.{name}") for name in LISTED}
    wide = max(map(len, names.values()))
    return [
        (t("front.what"), 0),
        *((f"  {command:<{room}}  {t(key)}", 4) for command, key in EXAMPLES.items()),
        (t("front.start", command="career start"), 2),
        *(
            (f"  {names[name]:<{wide}}  {' '.join(one for one in GROUPS[name] if one in known)}", wide + 4)
            for name in LISTED
        ),
        (t("front.more"), 2),
    ]


def search_for(arguments: Sequence[str], context: Any) -> list[str]:
    """The command line that searches for words which name no command. Raises UsageError below the root, and where
    the first word is nearly a command and the words are no occupation's name."""
    from careercli.cli.messages import meant, no_command

    words = [word for word in arguments if not word.startswith("-")]
    if context.parent is None and (found := wished(arguments, context.params.get("lang"))):
        return found
    mistyped = context.parent is None and meant(arguments[0], context) and not is_name(" ".join(words))
    alone = len(words) == 1  # no sentence, though it may be a word of the field as `visa` is
    if context.parent is not None or (mistyped and (alone or sentence(words, context.params.get("lang")) is None)):
        raise no_command(arguments[0], context)
    if context.parent is None and (instead := instead_of(words)):
        raise instead
    context.meta[SEARCHED] = True
    return ["search", *arguments]


def wished(arguments: Sequence[str], lang: str | None) -> list[str] | None:
    """The command line that a sentence wishes for, its options behind it, with a note that names it; None where it
    wishes for none. Raises UsageError with the line to type where it lacks a name or would write a file."""
    from careercli.cli.messages import print_notes
    from careercli.cli.settings import help_text
    from careercli.queries import wishes
    from careercli.queries.unused import unused
    from careercli.text.text import Message, either

    end = next((at for at, word in enumerate(arguments) if word.startswith("-")), len(arguments))
    text = " ".join(arguments[:end])
    found, read = next(((made, one) for one in _languages(lang) if (made := wishes.wish(text, one))), (None, []))
    if found is None:
        return None
    lines = found.typed()
    if not found.run:
        key = "error.sentence.type" if wishes.ANY in found.arguments else "error.sentence.file"
        raise UsageError(key, commands=either(f"`{line}`" for line in lines))
    more = [Message("note.sentence.also", command=line) for line in lines[1:]]
    caveat = [Message(found.note)] if found.note else []
    if left := unused(text, found, read):
        caveat.append(Message("note.sentence.unused", n=len(left), words=left))
    print_notes([Message("note.sentence", command=lines[0]), *caveat, *more], help_text(lang))
    return [*found.arguments, *arguments[end:]]


def sentence(words: Sequence[str], lang: str | None = None) -> Sentence | None:
    """What a question in a sentence asks, in English or the reader's language, else in another."""
    from careercli.queries import sentence as sentences

    text = " ".join(words)
    return next(filter(None, (sentences.read(text, one) for one in _languages(lang))), None)


def question(words: Sequence[str], lang: str | None = None) -> str | None:
    """The words to search for of a question that was not understood; None where the words are no question."""
    from careercli.queries import sentence as sentences
    from careercli.queries.wishes import searched_for

    text = " ".join(words)
    read = next((one for one in _languages(lang) if sentences.is_question(text, one)), None)
    if read is None:
        return None
    return searched_for(sentences.content(text, read), read)


def elsewhere(words: Sequence[str], t: Text) -> Message | None:
    """That there is no data of a country a question names, and of which there is; None where it names none."""
    from careercli.queries import origins
    from careercli.queries.countries import country_names
    from careercli.queries.sentence import words_of
    from careercli.text.text import Message

    before = words_of("sentence.words.from", _languages(t.lang)[0])
    code = origins.elsewhere(origins.read_from(" ".join(words).split(), before)[1])
    if not code:
        return None
    known = t.listed(name for _, name in country_names(t.lang))
    return Message("note.sentence.elsewhere", country=origins.names([code], t.lang)[code], known=known)


def _languages(lang: str | None) -> list[list[Text]]:
    """English with the reader's language, then each other one with English."""
    from careercli.cli.settings import help_text
    from careercli.text.languages import languages
    from careercli.text.text import text

    own = help_text(lang)
    others = [text(one) for one in languages() if one not in (own.lang, text().lang)]
    return [list(dict.fromkeys((text(), own))), *([text(), one] for one in others)]


def is_name(words: str) -> bool:
    """Whether the words are an occupation's name."""
    from careercli.queries import naming

    return naming.is_name(words)


def instead_of(words: Sequence[str]) -> UsageError | None:
    """The failure of a first word that is taken for a command: it is what a command is for, or no title has it, and an
    occupation follows it. None where the words may be an occupation's name."""
    from careercli.queries.search import search
    from careercli.text.text import Message, either, text

    words = " ".join(words).split()
    first, rest = fold(words[0]) if words else "", " ".join(words[1:])
    if not words or is_name(" ".join(words)) or (rest and not is_name(rest)):
        return None
    near = [name for name in FOR if first in map(fold, text()(f"front.words.{name}").split(", "))]
    if not near and (not rest or search(words[0], None, 1)):
        return None
    named = f'"{rest}"' if " " in rest else rest
    lines = either(f"`career {name} {named}".rstrip() + "`" for name in near)
    hints = [Message("hint.command.instead", commands=lines)] if near else []
    return UsageError("error.usage.no_command", *hints, "hint.command.groups", name=words[0])


def not_found(words: list[str], root: Any) -> CareerError:
    """The failure of words that are no command and no name: of a code as that of a code, else as that of a command."""
    from careercli.cli import names
    from careercli.cli.messages import no_command

    if any(letter.isdigit() for letter in words[0]):
        try:
            names.one(words)
        except CareerError as problem:
            return problem
    return no_command(words[0], root)
