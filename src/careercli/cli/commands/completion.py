"""`career completion`."""

from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Fixed
from careercli.cli.completion import SHELLS, endings, script
from careercli.errors import UsageError

Shell = Annotated[
    str,
    typer.Argument(
        metavar="SHELL",
        help="cli.completion.option.shell",
        autocompletion=completion.one_of(SHELLS),
        show_default=False,
    ),
]


def main(shell: Shell) -> Fixed:
    """The script that makes a shell complete commands, codes with titles, countries and regions.

    Its first lines say where it belongs.

    Examples:

        career completion bash

        career completion zsh
    """
    if shell not in SHELLS:
        raise UsageError("error.completion.shell", "hint.known.shells", shell=shell, known=list(SHELLS))
    return Fixed(script(shell), "script", endings(shell))
