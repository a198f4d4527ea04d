"""`career completion`."""

from typing import Annotated

import typer

from careercli.cli import complete
from careercli.errors import UsageError

SHELLS = ("bash", "fish", "powershell", "pwsh", "zsh")
Shell = Annotated[
    str,
    typer.Argument(
        metavar="SHELL",
        help="bash, zsh, fish or powershell.",
        autocompletion=complete.one_of(SHELLS),
        show_default=False,
    ),
]


def main(shell: Shell) -> None:
    """The script that makes a shell complete commands, codes with titles, countries and regions.

    Examples:

        career completion bash

        career completion zsh
    """
    from typer._completion_shared import get_completion_script

    if shell not in SHELLS:
        raise UsageError(f"No completion for `{shell}`", f"Shells: {', '.join(SHELLS)}")
    typer.echo(get_completion_script(prog_name="career", complete_var="_CAREER_COMPLETE", shell=shell))
