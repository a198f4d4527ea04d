"""`career spec`."""

import json
from typing import Any

import typer

from careercli.cli.answer import Fixed
from careercli.cli.help import translate
from careercli.cli.values import type_name
from careercli.text.text import text


def main(context: typer.Context) -> Fixed:
    """The whole command line as JSON, for programs: commands, arguments, options, help.

    Examples:

        career spec
    """
    root = context.find_root().command
    translate(root, text())
    envelope = {"schema": "spec/1", "data": described(root, context), "warnings": [], "sources": {}}
    return Fixed(json.dumps(envelope, ensure_ascii=False, indent=2))


def described(command: Any, context: Any) -> dict[str, Any]:
    """A command with its parameters and the commands below it."""
    record: dict[str, Any] = {"name": command.name, "help": (command.help or "").strip()}
    record["parameters"] = [_parameter(entry) for entry in command.params]
    if hasattr(command, "list_commands"):
        record["commands"] = [
            described(command.get_command(context, name), context) for name in command.list_commands(context)
        ]
    return record


def _parameter(entry: Any) -> dict[str, Any]:
    return {
        "name": entry.name,
        "kind": entry.param_type_name,
        "options": list(entry.opts),
        "metavar": entry.metavar,
        "type": type_name(entry),
        "required": entry.required,
        "multiple": bool(getattr(entry, "multiple", False)) or entry.nargs == -1,
        "default": entry.default if isinstance(entry.default, str | int | float | bool) else None,
        "help": getattr(entry, "help", None),
    }
