"""`career mcp`."""

from importlib import import_module
from typing import Annotated, Any

import typer

from careercli.cli.extras import needed
from careercli.cli.settings import check_language
from careercli.text.text import text

OwnProfile = Annotated[bool, typer.Option("--profile", help="cli.mcp.option.profile")]
Language = Annotated[str, typer.Option("--lang", metavar="LANG", help="cli.mcp.option.lang")]


def main(profile: OwnProfile = False, lang: Language = "en") -> None:
    """Serve assistants: the Model Context Protocol on standard input and output, started by the assistant's program.

    Examples:

        career mcp

        career mcp --profile

        career mcp --lang fr
    """
    t = text(check_language(lang))
    needed("mcp", "mcp.server")
    from careercli.assistant import server, wire
    from careercli.assistant.tools import Listener, Session

    wire.serve(server.server(Session(Listener(t), command, profile)), t)


def command(stem: str) -> Any:
    """The function of a command, by the name of its file."""
    return import_module(f"careercli.cli.commands.{stem}").main
