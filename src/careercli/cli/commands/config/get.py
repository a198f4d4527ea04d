"""`career config get`."""

from typing import Annotated

import typer

from careercli.cli import complete
from careercli.errors import UsageError
from careercli.person.config import KEYS, setting

Key = Annotated[
    str,
    typer.Argument(metavar="KEY", help="cli.option.setting", autocompletion=complete.settings, show_default=False),
]


def main(key: Key) -> None:
    """The value of one setting; an empty line when it is not set.

    Examples:

        career config get lang
    """
    if key not in KEYS:
        raise UsageError("error.setting.unknown", "hint.known.settings", key=key, known=list(KEYS))
    typer.echo(setting(key).value)
