"""`career mcp`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

import typer

from careercli.cli.answer import Output, Reader
from careercli.cli.extras import needed
from careercli.cli.settings import check_language
from careercli.text.text import Text, text

if TYPE_CHECKING:
    from careercli.assistant.tools import Session

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

    wire.serve(server.server(session(t, profile=profile)), t)


class Listener(Reader):
    """An assistant: given what people read on a page, in one language, whatever the configuration says."""

    def __init__(self, t: Text) -> None:
        super().__init__(Output(format="plain"))
        self.terminal, self._text = False, t


def session(t: Text, *, profile: bool = False) -> Session:
    """What all calls of a server share."""
    from careercli.assistant.tools import Session

    return Session(Listener(t), command, profile)


def command(stem: str) -> Any:
    """The function of a command, by the name of its file."""
    return import_module(f"careercli.cli.commands.{stem}").main
