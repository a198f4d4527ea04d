"""What Typer says of a wrong command line, in career's words: what is wrong, and what there is instead."""

from difflib import get_close_matches
from typing import Any

import typer

from careercli.errors import UsageError

_REGION = (
    "Whole countries only. Pay of a region: `career salary OCCUPATION --region PLACE`; of all occupations there: "
    "`career salary --country KEY --region PLACE`. Licences: `career credentials OCCUPATION --region PLACE`."
)
_INSTEAD = {"--region": _REGION, "-r": _REGION}
"""Options of a few commands, and where to go with them from the others."""


def in_words(problem: typer.TyperException) -> UsageError:
    """The failure as career tells it. Typer's classes are known by name: they are private to it."""
    context = getattr(problem, "ctx", None)
    kind = type(problem).__name__
    if context is None:
        return UsageError(_quoted(problem.format_message()))
    if kind == "NoSuchOption":
        return no_option(problem.option_name, context)  # type: ignore[attr-defined]
    if kind == "MissingParameter":
        return _missing(problem.param, context)  # type: ignore[attr-defined]
    told = problem.format_message()
    if told.startswith("Got unexpected extra argument"):
        return UsageError(
            f"`{context.command_path}` takes no `{told.rpartition('(')[2].rstrip(').')}`", help_hint(context)
        )
    return UsageError(_quoted(told), help_hint(context))


def no_option(name: str, context: Any) -> UsageError:
    """An option that the command does not have; the hint names the nearest."""
    known = [option for entry in context.command.get_params(context) for option in entry.opts if option[0] == "-"]
    hint = did_you_mean(name, known) or _INSTEAD.get(name, "")
    return UsageError(f"No option `{name}` in `{context.command_path}`", hint, help_hint(context))


def no_command(name: str, context: Any) -> UsageError:
    """A command that the group does not have; a code is taken for an occupation somebody wants to see."""
    known = context.command.list_commands(context)
    hint = did_you_mean(name, known)
    if context.parent is None and (name[:1].isdigit() or name[2:3] == ":"):
        hint = f"`career show {name}` shows an occupation."
    return UsageError(
        f"No command `{name}` in `{context.command_path}`", hint or f"Commands: {', '.join(known)}", help_hint(context)
    )


def did_you_mean(name: str, known: list[str]) -> str:
    """The nearest of the names there are; empty when none is near."""
    alike = [entry for entry in known if len(entry) > 2 or len(name) <= 2]
    close = get_close_matches(name, alike, n=2, cutoff=0.6)
    return f"Did you mean {' or '.join(f'`{entry}`' for entry in close)}?" if close else ""


def help_hint(context: Any) -> str:
    """Where the reader finds how it is used."""
    return f"`{context.command_path} --help` shows how it is used."


def _missing(entry: Any, context: Any) -> UsageError:
    name = entry.metavar or entry.name.upper()
    wanted = f"{entry.opts[0]} {name}" if entry.param_type_name == "option" else name
    return UsageError(f"`{context.command_path}` needs {wanted}", entry.help or "", help_hint(context))


def _quoted(text: str) -> str:
    """Typer's own wording without its full stop, names in career's quotes."""
    return text.rstrip(".").replace("'", "`")
