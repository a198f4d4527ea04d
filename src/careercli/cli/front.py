"""The front door: what `career` alone says, and words that are no command, which are searched for."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, Any

import typer

from careercli.cli.help import GROUPS
from careercli.errors import CareerError

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from careercli.queries.sentence import Sentence
    from careercli.text.text import Text

EXAMPLES = {
    "career nurse": "front.example.find",
    "career show 32120": "front.example.show",
    "career compare 32120 29-2011": "front.example.compare",
}
"""What a newcomer may type first, and the keys of what it does."""
LISTED = ("find", "understand", "compare", "move")
"""The groups whose commands the first page names; the rest is in `career help`."""
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
    mistyped = context.parent is None and meant(arguments[0], context) and not is_name(" ".join(words))
    if context.parent is not None or (mistyped and sentence(words, context.params.get("lang")) is None):
        raise no_command(arguments[0], context)
    context.meta[SEARCHED] = True
    return ["search", *arguments]


def sentence(words: Sequence[str], lang: str | None = None) -> Sentence | None:
    """What a question in a sentence asks, in English or the reader's language; None where it is none."""
    from careercli.cli.settings import help_text
    from careercli.queries import sentence as sentences
    from careercli.text.text import text

    return sentences.read(" ".join(words), list(dict.fromkeys((text(), help_text(lang)))))


def is_name(words: str) -> bool:
    """Whether the words are an occupation's name."""
    from careercli.queries import naming

    return naming.is_name(words)


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
