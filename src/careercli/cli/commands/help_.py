"""`career help`."""

from typing import Annotated

import typer

from careercli.cli import complete, topics
from careercli.cli.language import help_text
from careercli.cli.usage import did_you_mean_one_of
from careercli.errors import NotFound

Topic = Annotated[
    str | None,
    typer.Argument(
        metavar="[TOPIC]",
        help="cli.help.option.topic",
        autocompletion=complete.topics,
        show_default=False,
    ),
]


def main(context: typer.Context, topic: Topic = None) -> None:
    """Help on a command, or on a topic such as exit-codes, formatting or pay-method.

    Examples:

        career help

        career help exit-codes

        career help show
    """
    root = context.find_root()
    group = root.command
    if topic is None:
        typer.echo(root.get_help())
        typer.echo(f"\n{help_text()('cli.topics')}")
        for name in topics.names():
            typer.echo(f"  {name:<20}{topics.title(name)}")
    elif (command := group.get_command(root, topic)) is not None:  # type: ignore[attr-defined]
        typer.echo(command.get_help(type(root)(command, parent=root, info_name=topic)))
    elif topic in topics.names():
        typer.echo(topics.text(topic), nl=False)
    else:
        raise _unknown(topic, group.list_commands(root))  # type: ignore[attr-defined]


def _unknown(topic: str, commands: list[str]) -> NotFound:
    known = topics.names()
    near = topics.nearest(topic, [*commands, *known])
    return NotFound(
        "error.topic.unknown_or_command", did_you_mean_one_of(near), "hint.known.topics", topic=topic, known=known
    )
