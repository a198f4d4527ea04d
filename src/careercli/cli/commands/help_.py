"""`career help`."""

from difflib import get_close_matches
from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.messages import did_you_mean_one_of, print_notes
from careercli.cli.settings import help_text
from careercli.errors import NotFound
from careercli.text import topics
from careercli.text.text import Text

MANUAL = "man"
"""Where `cli.man` has the whole manual page, for `man -l -`."""
Topic = Annotated[
    str | None,
    typer.Argument(
        metavar="[TOPIC]",
        help="cli.help.option.topic",
        autocompletion=completion.topics,
        show_default=False,
    ),
]


def main(context: typer.Context, topic: Topic = None) -> None:
    """Help on a command, or on a topic such as exit-codes, formatting or pay-method; `man` is the manual page.

    Examples:

        career help

        career help exit-codes

        career help show

        career help man
    """
    root = context.find_root()
    group = root.command
    t = help_text(root.params.get("lang"))
    if topic is None:
        typer.echo(root.get_help())
        typer.echo(f"\n{t('cli.topics')}")
        for name in topics.names():
            typer.echo(f"  {name:<20}{topics.topic(name, t.lang).title}")
    elif topic == MANUAL:
        from careercli.cli.man import page

        typer.echo(page(t), nl=False)
    elif (command := group.get_command(root, topic)) is not None:  # type: ignore[attr-defined]
        typer.echo(command.get_help(type(root)(command, parent=root, info_name=topic)))
    elif topic in topics.names():
        _show(topic, t)
    else:
        raise _unknown(topic, group.list_commands(root))  # type: ignore[attr-defined]


def _show(name: str, t: Text) -> None:
    """Print a topic in the reader's language; in English with a note on stderr where it is not translated."""
    found = topics.topic(name, t.lang)
    if found.language != t.lang:
        print_notes([t("cli.help.topic_in_english")], t)
    typer.echo(found.text, nl=False)


def _unknown(topic: str, commands: list[str]) -> NotFound:
    known = topics.names()
    close = get_close_matches(topic, [*commands, *known, MANUAL], n=3, cutoff=0.6)
    return NotFound(
        "error.topic.unknown_or_command", did_you_mean_one_of(close), "hint.known.topics", topic=topic, known=known
    )
