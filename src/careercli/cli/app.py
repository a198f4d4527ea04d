"""The root of the command line, and the one place where errors become words and exit codes."""

import os
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Annotated, Any

import typer

from careercli.cli import streams
from careercli.cli.lazy import files, group, show_help
from careercli.errors import BAD_DATA, INTERRUPTED, OK, CareerError
from careercli.text.catalogue import DamagedTexts
from careercli.text.text import Message, Text
from careercli.version import __version__

COMPLETE = "_CAREER_COMPLETE"
"""The variable in which a shell asks what may follow: the command line as far as it is typed."""
Version = Annotated[bool, typer.Option("--version", "-V", help="cli.option.version")]


def root(context: typer.Context, version: Version = False) -> None:
    """`career` itself: the version, or the help when no command is named."""
    if version:
        typer.echo(f"career {__version__}")
        raise typer.Exit
    show_help(context)


def command() -> Any:
    """The whole command line; commands are imported when asked for."""
    return group("career", "root", files(), root)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; failures are printed to stderr."""
    streams.prepare()
    try:
        return _code(arguments)
    except DamagedTexts as problem:  # also where it is met while telling of something else
        streams.print_error(str(problem).splitlines())
        return BAD_DATA


def _code(arguments: Sequence[str]) -> int:
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
    except DamagedTexts:
        raise
    except Exception as problem:
        return failed(problem, arguments)


def _answered(arguments: Sequence[str]) -> int:
    typed = os.environ.get(COMPLETE)
    if typed is not None:
        from careercli.cli.completion import suggest

        return suggest(command(), typed)
    code = command().main(args=list(arguments), prog_name="career", standalone_mode=False)
    return code if isinstance(code, int) else OK


def failed(problem: Exception, arguments: Sequence[str] = ()) -> int:
    """Tell the reader of a failure; the exit code. `CAREER_DEBUG=1` lets what is not foreseen through."""
    if isinstance(problem, typer.TyperException):
        from careercli.cli.usage import in_words

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
    # A traceback reaching a reader is a bug: so is what ends up here, and the hint asks for it.
    return CareerError("error.bug", "error.bug.hint", what=f"{type(problem).__name__}: {problem}")


def _lines(problem: CareerError, t: Text) -> Iterator[str]:
    yield t("error.line", message=" ".join(t.message(problem.message).splitlines()))
    if problem.hints:
        yield ""
    yield from (t("error.line.hint", hint=t.message(hint)) for hint in problem.hints)


def _language(arguments: Sequence[str]) -> Text:
    """The language to speak of a failure in: `--lang` as typed, else as configured; the locale's when that fails."""
    from careercli.cli import language

    named = [after for option, after in pairwise([*arguments, ""]) if option == "--lang"]
    named += [one.partition("=")[2] for one in arguments if one.startswith("--lang=")]
    return language.help_text(named[-1] if named else None)


def left_or_failed(problem: Exception) -> int:
    """The exit code when an answer could not be written to its end."""
    return _reader_left() if isinstance(problem, BrokenPipeError) else failed(problem)


def _reader_left() -> int:
    """`| head` has read enough: leave quietly, and keep Python from complaining at exit."""
    streams.give_up(sys.stdout)
    return OK
