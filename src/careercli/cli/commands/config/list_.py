"""`career config list`."""

from typing import Annotated

import typer

from careercli.cli.answer import Answer, answer
from careercli.person.config import KEYS, settings
from careercli.record.finished import Finished
from careercli.record.pages import SettingsPage

Origin = Annotated[bool, typer.Option("--show-origin", help="cli.config-list.option.show_origin")]


def main(show_origin: Origin = False) -> Answer:
    """Every setting with its value in force.

    Examples:

        career config list --show-origin
    """
    fields = ("key", "value", "origin", "allowed") if show_origin else ("key", "value", "allowed")
    lines = [entry._asdict() | {"allowed": KEYS[entry.key].allows()} for entry in settings()]
    records = [{field: line[field] for field in fields} for line in lines]

    return answer("settings/1", "listing:settings", Finished(records, SettingsPage(records, fields)), fields=fields)
