"""The factory's command line: `python -m careerdata import | build | check`."""

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

if __name__ == "__main__":
    # Nothing is to be undone yet, and an import that is interrupted would print where it was.
    signal.signal(signal.SIGINT, lambda number, _: os._exit(128 + number))

import typer

from careercli import paths
from careercli.errors import BAD_DATA, INTERRUPTED, OK, BadData, CareerError, UsageError
from careerdata.errors import why_unread

if TYPE_CHECKING:
    from careerdata.importers.compare import Difference
    from careerdata.importers.run import Done, Tell

app = typer.Typer(name="careerdata", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
"""Official files become data/, data/ becomes the atlas."""

Data = Annotated[Path, typer.Option("--data", metavar="FOLDER", help="The data folder.")]
From = Annotated[Path, typer.Option("--from", metavar="FOLDER", help="The folder with the publishers' files.")]
To = Annotated[Path, typer.Option("--to", metavar="FOLDER", help="The data folder to write.")]
Target = Annotated[
    Path | None, typer.Option("--to", metavar="FILE", help="The atlas to write; the bundled one if none.")
]
Names = Annotated[list[str] | None, typer.Argument(metavar="[IMPORTER]...", help="Only these, such as ca.noc.")]


Fewer = Annotated[bool, typer.Option("--fewer", help="Let a file of data/ lose more than a tenth of its rows.")]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; tell which files would change, and fail if any.")]


@app.command("import")
def import_(
    source: From, names: Names = None, target: To = Path("data"), check: Check = False, fewer: Fewer = False
) -> None:
    """Read the publishers' files again and rewrite data/, or with --check see whether that would change it.

    data/ stays as it was unless every importer succeeds.
    """
    from careerdata.importers import compare, run

    folder(source, "--from")
    with progress(len(names or run.importer_names())) as tell:
        if check:
            found = compare.differences(source, target, names or [], tell)
        else:
            changed = run.import_all(source, target, names or [], tell, fewer=fewer)
    if check:
        tell_differences(found, target)
    else:
        typer.echo("\n".join([*changed, f"{files(len(changed))} changed"]))


def tell_differences(found: Sequence["Difference"], target: Path) -> None:
    """Print them; BadData when there are any."""
    count = f"{files(len(found))} differ{'s' if len(found) == 1 else ''}"
    typer.echo("\n".join([*(f"{one.path}: {one.how}" for one in found), count]))
    if found:
        raise BadData(
            f"{target} is not what the publishers' files give",
            "`python -m careerdata import` without `--check` writes what they give; review it with `git diff`.",
        )


def files(number: int) -> str:
    """`0 files`, `1 file`."""
    return f"{number} file{'' if number == 1 else 's'}"


@contextmanager
def progress(importers: int) -> Iterator["Tell"]:
    """Shows on a terminal each importer as it ends; silent where nobody watches."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("importers"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    if not console.is_terminal:  # below 14.3 a disabled Progress prints an empty line
        yield lambda done: None
        return
    with Progress(*columns, console=console, transient=True) as shown:
        task = shown.add_task("", total=importers)

        def tell(done: "Done") -> None:
            shown.advance(task)
            rows = ", ".join(f"{path} {rows:,}" for path, rows in done.rows.items())
            console.print(f"{done.importer}: {rows or 'checked'}", highlight=False)

        yield tell


@app.command()
def build(data: Data = Path("data"), target: Target = None) -> None:
    """Check data/ and compile it into the atlas; the first mistake is named by file, line and key."""
    from careerdata.build.atlas import build_atlas
    from careerdata.build.progress import Phases

    phases = Phases()
    try:
        counts = build_atlas(
            folder(data, "--data"), target or Path(paths.atlas()), processes=os.cpu_count() or 1, tell=phases
        )
    finally:
        phases.end()
    for name, rows in counts.items():
        typer.echo(f"{name}\t{rows}")


@app.command()
def check(data: Data = Path("data")) -> None:
    """Check data/ without building: columns, order, doubles, codes, regions, sources."""
    from careerdata.build.atlas import check_data

    for country, occupations in check_data(folder(data, "--data")).items():
        typer.echo(f"{country}\t{occupations}")


def folder(path: Path, option: str) -> Path:
    """The folder an option names; UsageError when there is none."""
    if not path.is_dir():
        raise UsageError(f"There is no folder {path}", f"`{option} FOLDER` names another.")
    return path


def main(arguments: list[str] | None = None) -> int:
    """Run the factory; the exit code. What is wrong goes to stderr, with what to do about it."""
    try:
        code = app(args=arguments, standalone_mode=False)
    except CareerError as problem:
        lines = [f"error: {problem.message}", *(f"hint: {hint}" for hint in problem.hints)]
        typer.echo("\n".join(lines), err=True)
        return problem.exit_code
    except typer.TyperException as problem:
        typer.echo(f"error: {problem.format_message()}", err=True)
        return problem.exit_code
    except OSError as problem:
        typer.echo(f"error: {problem.filename or 'A file'} cannot be read or written: {why_unread(problem)}", err=True)
        return BAD_DATA
    if code == INTERRUPTED:
        typer.echo("error: Interrupted", err=True)
    return code if isinstance(code, int) else OK


if __name__ == "__main__":
    # Whoever ends it with `kill` leaves nothing half written either.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    sys.exit(main())
