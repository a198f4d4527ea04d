"""What Typer says of a wrong command line, in career's words: what is wrong, and what there is instead."""

from difflib import get_close_matches
from typing import Any

import typer

from careercli.cli.explained import said
from careercli.errors import UsageError
from careercli.text.text import Message, either, text

_INSTEAD = {"--region": "hint.option.region", "-r": "hint.option.region"}
"""Options of a few commands, and where to go with them from the others."""


def in_words(problem: typer.TyperException) -> UsageError:
    """The failure as career tells it. Typer's classes are known by name: they are private to it."""
    context = getattr(problem, "ctx", None)
    kind = type(problem).__name__
    if context is None:
        return UsageError("error.usage", what=_quoted(problem.format_message()))
    if kind == "NoSuchOption":
        return no_option(problem.option_name, context)  # type: ignore[attr-defined]
    if kind == "MissingParameter":
        return _missing(problem.param, context)  # type: ignore[attr-defined]
    message = problem.format_message()
    if message.startswith("Got unexpected extra argument"):
        return _refused(context, "error.usage.extra", text=message.rpartition("(")[2].rstrip(")."))
    return _refused(context, "error.usage", what=_quoted(message))


def no_option(name: str, context: Any) -> UsageError:
    """An option that the command does not have; the hint names the nearest."""
    known = [option for entry in context.command.get_params(context) for option in entry.opts if option[0] == "-"]
    return _refused(context, "error.usage.option", did_you_mean(name, known) or _INSTEAD.get(name, ""), name=name)


def no_command(name: str, context: Any) -> UsageError:
    """A command that the group does not have; a code is taken for an occupation somebody wants to see."""
    known = context.command.list_commands(context)
    hint = did_you_mean(name, known)
    if context.parent is None and (name[:1].isdigit() or name[2:3] == ":"):
        hint = "hint.command.show"
    return _refused(context, "error.usage.command", hint or "hint.command.known", name=name, known=known)


def did_you_mean(name: str, known: list[str]) -> str:
    """The nearest of the names there are; empty when none is near."""
    alike = [entry for entry in known if len(entry) > 2 or len(name) <= 2]
    close = get_close_matches(name, alike, n=2, cutoff=0.6)
    return did_you_mean_one_of(close)


def did_you_mean_one_of(close: list[str]) -> str:
    """The question whether one of these was meant; empty without any."""
    return Message("hint.did_you_mean", near=either(f"`{name}`" for name in close)) if close else ""


def _refused(context: Any, code: str, *hints: str, **values: object) -> UsageError:
    """A failure of a command line, with where the reader finds how it is used."""
    return UsageError(code, *hints, "hint.command.help", command=context.command_path, **values)


def _missing(entry: Any, context: Any) -> UsageError:
    name = entry.metavar or entry.name.upper()
    wanted = f"{entry.opts[0]} {name}" if entry.param_type_name == "option" else name
    return _refused(context, "error.usage.missing", said(entry.help or "", text()), what=wanted)


def _quoted(text: str) -> str:
    """Typer's own wording without its full stop, names in career's quotes."""
    return text.rstrip(".").replace("'", "`")
