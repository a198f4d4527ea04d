"""The root of the command line, and the one place where errors become words and exit codes."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from careercli.cli.lazy import FOLDER, group, show_help
from careercli.errors import FAILED, INTERRUPTED, OK, CareerError
from careercli.version import __version__

Version = Annotated[bool, typer.Option("--version", "-V", help="Print the version and leave.")]


def root(context: typer.Context, version: Version = False) -> None:
    """`career` itself: the version, or the help when no command is named."""
    if version:
        typer.echo(f"career {__version__}")
        raise typer.Exit
    show_help(context)


def command() -> Any:
    """The whole command line; commands are imported when asked for."""
    return group("career", FOLDER, "careercli.cli.commands", root)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; failures are printed to stderr."""
    _survive_any_text()
    try:
        code = command().main(args=list(arguments), prog_name="career", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else OK
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_left()
    except Exception as problem:
        return failed(problem)


def failed(problem: Exception) -> int:
    """Tell the reader of a failure; the exit code. `CAREER_DEBUG=1` lets what is not foreseen through."""
    if isinstance(problem, CareerError):
        return fail(problem.message, problem.hints, problem.exit_code)
    if isinstance(problem, typer.TyperException):
        return fail(problem.format_message(), _usage_hints(problem), problem.exit_code)
    if os.environ.get("CAREER_DEBUG"):
        raise problem
    if isinstance(problem, OSError):
        return fail(f"{problem.strerror or problem}: {problem.filename or 'standard output'}", (), FAILED)
    # A traceback reaching a reader is a bug: so is what ends up here, and the hint asks for it.
    told = f"{type(problem).__name__}: {problem}"
    return fail(told, ("This is a bug in career: `CAREER_DEBUG=1` shows where.",), FAILED)


def _usage_hints(problem: typer.TyperException) -> tuple[str, ...]:
    context = getattr(problem, "ctx", None)
    return (f"`{context.command_path} --help` shows how it is used.",) if context else ()


def fail(message: str, hints: Sequence[str], code: int) -> int:
    """Print a failure to stderr: what is wrong, then what to do."""
    lines = [f"error: {message}"]
    if hints:
        lines += ["", *(f"hint: {hint}" for hint in hints)]
    sys.stdout.flush()
    sys.stderr.write("\n".join(lines) + "\n")
    return code


def _survive_any_text() -> None:
    """A stream that cannot spell a character prints `?` instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def _reader_left() -> int:
    """`| head` has read enough: leave quietly, and keep Python from complaining at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK
