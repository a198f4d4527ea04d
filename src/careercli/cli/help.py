"""What help says, in a language: commands and options name keys of the catalogues, filled in when help is shown."""

from __future__ import annotations

import inspect
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from careercli.text.text import Text

GROUPS = {
    "find": ("search", "quiz", "list", "similar", "match", "browse"),
    "understand": ("show", "salary", "outlook", "ai", "credentials", "education", "skills", "faq", "explain"),
    "compare": ("compare", "rank", "rate", "countries", "where", "offer", "atlas"),
    "move": ("move", "pathway", "visas", "points", "rounds", "what-if", "language", "profile"),
    "settings": ("start", "config", "sources", "export", "doctor", "help", "completion", "mcp", "schema", "spec"),
}
"""The groups in which help lists the commands, what a newcomer needs first before the rest."""
EXAMPLES = "Examples:"
"""Begins the part of a command's docstring that its help shows as it stands: command lines, in no language."""


def translate(command: Any, t: Text) -> None:
    """Put the texts of a language in the place of the keys of a command and of those below it."""
    if key := getattr(command, "help_key", ""):
        command.help = _help(key, command.help_examples, t)
        command.rich_help_panel = next(
            (t(f"cli.group.{name}") for name, of in GROUPS.items() if command.name in of), None
        )
    for entry in command.params:
        entry.help = filled(entry.help or "", t)
    for name in getattr(command, "commands", ()):
        translate(command.commands.get(name), t)


def frame(option: Any, t: Text) -> None:
    """Put the words that Typer writes around every help into the language; `option` is `--help` itself."""
    from typer import rich_utils

    rich_utils.ARGUMENTS_PANEL_TITLE = t("cli.frame.arguments")
    rich_utils.OPTIONS_PANEL_TITLE = t("cli.frame.options")
    rich_utils.COMMANDS_PANEL_TITLE = t("cli.frame.commands")
    rich_utils.REQUIRED_LONG_STRING = t("cli.frame.required")
    rich_utils.DEFAULT_STRING = t("cli.frame.default", value="{}")
    if option is not None:
        option.help = t("cli.frame.help")


def place(stem: str) -> tuple[int, int, str]:
    """The place of a command, by the name of its file, in the groups; after all of them where it is in none."""
    name = stem.rstrip("_").replace("_", "-")
    for at, names in enumerate(GROUPS.values()):
        if name in names:
            return (at, names.index(name), name)
    return (len(GROUPS), 0, name)


def filled(key: str, t: Text) -> str:
    """The text of an option's key; any other text, such as one that was translated already, as it is."""
    return t.filled(key, _values()) if t.has(key) else key


def mark(command: Any, name: str, docstring: str | None) -> Any:
    """The command with the key of its help and the examples of its docstring."""
    _, _, examples = inspect.cleandoc(docstring or "").partition(EXAMPLES)
    command.help_key, command.help_examples = f"cli.{name}.help", examples.strip("\n")
    return command


def _help(key: str, examples: str, t: Text) -> str:
    return f"{t(key)}\n\n{t('cli.examples')}\n\n{examples}" if examples else t(key)


@cache
def _values() -> dict[str, object]:
    """What the help of options speaks of: the names there are to choose from, and bounds."""
    from careercli import paths
    from careercli.queries.listing import SORTS
    from careercli.record.faq import MOST
    from careercli.record.measures import SECTIONS
    from careercli.record.rating import AXES, LEAST
    from careercli.text.languages import languages

    return {
        "formats": paths.formats(), "languages": languages(), "axes": list(AXES), "sections": SECTIONS,
        "sorts": list(SORTS), "most": MOST, "least": LEAST,
    }  # fmt: skip


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
    from careercli.cli.values import type_name

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
