"""The root of the command line, and the one place where errors become words and exit codes."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from careercli.cli import streams
from careercli.cli.lazy import FOLDER, group, show_help
from careercli.errors import FAILED, INTERRUPTED, OK, CareerError
from careercli.version import __version__

COMPLETE = "_CAREER_COMPLETE"
"""The variable in which a shell asks what may follow: the command line as far as it is typed."""
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
    streams.prepare()
    try:
        code = _answered(arguments)
        sys.stdout.flush()
        return code
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_left()
    except SystemExit as left:
        if isinstance(left.__context__, BrokenPipeError):  # Typer leaves so, with 1
            return _reader_left()
        raise
    except Exception as problem:
        return failed(problem)


def _answered(arguments: Sequence[str]) -> int:
    typed = os.environ.get(COMPLETE)
    if typed is not None:
        from careercli.cli.completion import suggest

        return suggest(command(), typed)
    code = command().main(args=list(arguments), prog_name="career", standalone_mode=False)
    return code if isinstance(code, int) else OK


def failed(problem: Exception) -> int:
    """Tell the reader of a failure; the exit code. `CAREER_DEBUG=1` lets what is not foreseen through."""
    if isinstance(problem, CareerError):
        return fail(problem.message, problem.hints, problem.exit_code)
    if isinstance(problem, typer.TyperException):
        from careercli.cli.usage import in_words

        return failed(in_words(problem))
    if os.environ.get("CAREER_DEBUG"):
        raise problem
    if isinstance(problem, OSError):
        return fail(f"{problem.strerror or problem}: {problem.filename or 'standard output'}", (), FAILED)
    # A traceback reaching a reader is a bug: so is what ends up here, and the hint asks for it.
    told = f"{type(problem).__name__}: {problem}"
    return fail(told, ("This is a bug in career: `CAREER_DEBUG=1` shows where.",), FAILED)


def fail(message: str, hints: Sequence[str], code: int) -> int:
    """Print a failure to stderr: what is wrong, then what to do; after what stdout already holds."""
    if not streams.flushed(sys.stdout):
        streams.give_up(sys.stdout)
    lines = [f"error: {' '.join(message.splitlines())}", *([""] if hints else []), *(f"hint: {hint}" for hint in hints)]
    streams.tell(lines)
    return code


def _reader_left() -> int:
    """`| head` has read enough: leave quietly, and keep Python from complaining at exit."""
    streams.give_up(sys.stdout)
    return OK
