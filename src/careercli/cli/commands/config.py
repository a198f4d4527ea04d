"""`career config`: which settings there are, their values and where those come from."""

from typing import Annotated

import typer

from careercli import paths
from careercli.cli import completion
from careercli.cli.answer import Answer, answer
from careercli.cli.messages import print_message
from careercli.cli.settings import spelled
from careercli.cli.streams import print_path
from careercli.errors import NotFound, UsageError
from careercli.person import config
from careercli.record.finished import Finished
from careercli.record.pages.settings import SettingsPage
from careercli.text.text import Message

Key = Annotated[
    str,
    typer.Argument(metavar="KEY", help="cli.option.setting", autocompletion=completion.settings, show_default=False),
]
Value = Annotated[
    str,
    typer.Argument(
        metavar="VALUE", help="cli.option.setting_value", autocompletion=completion.setting_values, show_default=False
    ),
]
Origin = Annotated[bool, typer.Option("--show-origin", help="cli.config-list.option.show_origin")]


def get(key: Key) -> None:
    """The value of one setting; an empty line when it is not set.

    Examples:

        career config get lang
    """
    typer.echo(config.setting(_named(key)).value)


def list_(show_origin: Origin = False) -> Answer:
    """Every setting with its value in force.

    Examples:

        career config list --show-origin
    """
    fields = ("key", "value", "origin", "allowed") if show_origin else ("key", "value", "allowed")
    lines = [entry._asdict() | {"allowed": config.KEYS[entry.key].allows()} for entry in config.settings()]
    records = [{field: line[field] for field in fields} for line in lines]
    return answer("settings/1", "listing:settings", Finished(records, SettingsPage(records, fields)), fields=fields)


def path() -> None:
    """Where the user's config.toml is kept.

    Examples:

        career config path
    """
    print_path(paths.user_config())


def set_(key: Key, value: Value) -> None:
    """Keep a setting in the user's config.toml.

    Examples:

        career config set lang fr

        career config set home Canada

        career config set destinations us,gb
    """
    file = paths.user_config()
    name = config.OTHER_NAMES.get(key, key)
    kept = config.check(name, spelled(name, value), "command line")
    config.change(file, name, kept)
    print_message(Message("note.setting.set", key=name, value=kept, file=str(file)))


def unset(key: Key) -> None:
    """Forget a setting of the user's config.toml.

    Examples:

        career config unset lang
    """
    file = paths.user_config()
    name = config.OTHER_NAMES.get(key, key)
    if not config.change(file, name, None):
        _named(key)
        raise NotFound("error.setting.unset", key=name, file=str(file))


def _named(key: str) -> str:
    """The key of a setting. Raises UsageError for one that does not exist."""
    name = config.OTHER_NAMES.get(key, key)
    if name not in config.KEYS:
        raise UsageError("error.setting.unknown", "hint.known.settings", key=key, known=list(config.KEYS))
    return name
