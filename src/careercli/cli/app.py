"""The root of the command line, and the one place where errors become words and exit codes."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from careercli.cli import completion, streams
from careercli.cli.lazy import files, group
from careercli.cli.messages import failed, reader_left
from careercli.cli.settings import check_language, help_text
from careercli.errors import BAD_DATA, INTERRUPTED, OK, UsageError
from careercli.text.languages import NoTexts
from careercli.version import __version__

COMPLETE = "_CAREER_COMPLETE"
"""The variable in which a shell asks what may follow: the command line as far as it is typed."""
LONGEST = 10_000
"""Characters of an argument at the most: far more than any list of names or path of a file has."""
Version = Annotated[bool, typer.Option("--version", "-V", help="cli.option.version")]
Language = Annotated[
    str | None,
    typer.Option("--lang", metavar="LANG", help="cli.option.lang", autocompletion=completion.languages, is_eager=True),
]


def root(context: typer.Context, lang: Language = None, version: Version = False) -> None:
    """`career` itself: the version, or where to start when no command is named."""
    if lang is not None:
        check_language(lang)
    if version:
        typer.echo(f"career {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from careercli.cli import front

        front.show(help_text(lang), context.command.commands)  # type: ignore[attr-defined]


def command() -> Any:
    """The whole command line; commands are imported when asked for."""
    return group("career", "root", files(), root)


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; failures are printed to stderr."""
    streams.prepare()
    try:
        return _code(arguments)
    except NoTexts as problem:  # also where it is met while a failure is printed
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
        return reader_left()
    except SystemExit as left:
        if isinstance(left.__context__, BrokenPipeError):  # Typer leaves so, with 1
            return reader_left()
        raise
    except NoTexts:
        raise
    except Exception as problem:
        return failed(problem, arguments)


def language_in(arguments: Sequence[str]) -> str | None:
    """The last language that a command line names, wherever it stands: help is shown before what stands behind it is
    read."""
    found = None
    for at, word in enumerate(arguments):
        if word == "--":
            break
        name, equals, value = word.partition("=")
        if name == "--lang":
            found = value if equals else next(iter(arguments[at + 1 : at + 2]), found)
    return found


def _answered(arguments: Sequence[str]) -> int:
    typed = os.environ.get(COMPLETE)
    if typed is not None:
        from careercli.cli.completion import suggest

        return suggest(command(), typed)
    if longest := max((len(argument) for argument in arguments if len(argument) > LONGEST), default=0):
        raise UsageError("error.argument.long", n=longest, most=LONGEST)
    language = language_in(arguments)
    code = command().main(args=list(arguments), prog_name="career", standalone_mode=False, obj=language)
    return code if isinstance(code, int) else OK
