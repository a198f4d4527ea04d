"""What goes to standard error: notes, and failures with their exit codes; what Typer refuses in career's words."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from careercli.cli import streams
from careercli.cli.settings import help_text, reader_text
from careercli.errors import OK, CareerError, UsageError
from careercli.text.text import Message, Text, either, text

if TYPE_CHECKING:
    from typer import TyperException

_INSTEAD = {"--region": "hint.option.region", "-r": "hint.option.region"}
"""Options of a few commands, and where to go with them from the others."""


def print_notes(notes: Iterable[str], t: Text) -> None:
    """Print remarks on how a question was understood to stderr."""
    streams.print_error(_on_one_line(t("note.line", note=t.message(note))) for note in notes)


def print_message(message: str) -> None:
    """Print a message to stderr, in the reader's configured language."""
    streams.print_error([_on_one_line(reader_text(None).message(message))])


def _on_one_line(message: str) -> str:
    """A message whose values, such as a file's name, break no line."""
    return " ".join(message.splitlines())


def failed(problem: Exception, arguments: Sequence[str] = ()) -> int:
    """Print what failed; the exit code. `CAREER_DEBUG=1` lets what is not foreseen through."""
    from typer import TyperException

    if isinstance(problem, TyperException):
        problem = in_words(problem)
    if not isinstance(problem, CareerError):
        if os.environ.get("CAREER_DEBUG"):
            raise problem
        problem = _unforeseen(problem)
    if not streams.flushed(sys.stdout):  # what stdout already holds comes first
        streams.give_up(sys.stdout)
    streams.print_error(list(_lines(problem, _language(arguments))))
    return problem.exit_code


def _unforeseen(problem: Exception) -> CareerError:
    if isinstance(problem, OSError):
        return CareerError(
            "error.file.system",
            reason=str(problem.strerror or problem),
            file=str(problem.filename or Message("error.file.stdout")),
        )
    if isinstance(problem, MemoryError):
        return CareerError("error.memory", "error.memory.hint")
    # A traceback reaching a reader is a bug: so is what ends up here, and the hint asks for it.
    return CareerError("error.bug", "error.bug.hint", what=f"{type(problem).__name__}: {problem}")


def _lines(problem: CareerError, t: Text) -> Iterator[str]:
    yield t("error.line", message=_on_one_line(t.message(problem.message)))
    if problem.hints:
        yield ""
    yield from (t("error.line.hint", hint=t.message(hint)) for hint in problem.hints)


def _language(arguments: Sequence[str]) -> Text:
    """The language to speak of a failure in: `--lang` as typed, else as configured; the locale's when that fails."""
    named = [after for option, after in pairwise([*arguments, ""]) if option == "--lang"]
    named += [one.partition("=")[2] for one in arguments if one.startswith("--lang=")]
    return help_text(named[-1] if named else None)


def left_or_failed(problem: Exception) -> int:
    """The exit code when an answer could not be written to its end."""
    return reader_left() if isinstance(problem, BrokenPipeError) else failed(problem)


def reader_left() -> int:
    """`| head` has read enough: leave quietly, and keep Python from complaining at exit."""
    streams.give_up(sys.stdout)
    return OK


def in_words(problem: TyperException) -> UsageError:
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
    """A command that the group does not have, nor is it a name to be searched for."""
    known = sorted(context.command.list_commands(context))
    hint = meant(name, context)
    if context.parent is not None:
        return _refused(context, "error.usage.command", hint or "hint.command.known", name=name, known=known)
    return UsageError("error.usage.command_or_name", hint, "hint.command.groups", name=name)


def meant(name: str, context: Any) -> str:
    """The question whether the nearest commands of the group were meant; empty when none is near."""
    return did_you_mean(name, context.command.list_commands(context))


def did_you_mean(name: str, known: list[str]) -> str:
    """The nearest of the names there are; empty when none is near."""
    from difflib import get_close_matches

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
    from careercli.cli.help import filled  # its inspect is too slow for every run

    name = entry.metavar or entry.name.upper()
    wanted = f"{entry.opts[0]} {name}" if entry.param_type_name == "option" else name
    return _refused(context, "error.usage.missing", filled(entry.help or "", text()), what=wanted)


def _quoted(text: str) -> str:
    """Typer's own wording without its full stop, names in career's quotes."""
    return text.rstrip(".").replace("'", "`")
