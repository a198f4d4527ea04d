"""`career config list`."""

from typing import Annotated, Any

import typer

from careercli.cli.answer import Answer
from careercli.person.config import KEYS, settings

Origin = Annotated[bool, typer.Option("--show-origin", help="Also where each value comes from.")]


def main(show_origin: Origin = False) -> Answer:
    """Every setting with its value in force.

    Examples:

        career config list --show-origin
    """
    fields = ("key", "value", "origin", "allowed") if show_origin else ("key", "value", "allowed")
    lines = [entry._asdict() | {"allowed": KEYS[entry.key].allowed} for entry in settings()]
    records = [{field: line[field] for field in fields} for line in lines]

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.settings import page

        return page(records, fields, t)

    return Answer("settings/1", records, view, fields=fields)
