"""`career config set`."""

from typing import Annotated

import typer

from careercli import paths
from careercli.cli import complete
from careercli.cli.language import tell
from careercli.person import config
from careercli.text.text import Message

Key = Annotated[
    str,
    typer.Argument(metavar="KEY", help="cli.option.setting", autocompletion=complete.settings, show_default=False),
]
Value = Annotated[
    str,
    typer.Argument(
        metavar="VALUE", help="cli.option.setting_value", autocompletion=complete.setting_values, show_default=False
    ),
]


def main(key: Key, value: Value) -> None:
    """Keep a setting in the user's config.toml.

    Examples:

        career config set lang fr
    """
    path = paths.user_config()
    config.write(path, {**config.read(path), key: config.check(key, value, "command line")})
    tell(Message("note.setting.set", key=key, value=value, file=str(path)))
