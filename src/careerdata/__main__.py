"""The factory's command line: `python -m careerdata import | build | check`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from careercli import paths
from careercli.errors import OK, CareerError, UsageError

app = typer.Typer(name="careerdata", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
"""Official files become data/, data/ becomes the atlas."""

Data = Annotated[Path, typer.Option("--data", metavar="FOLDER", help="The data folder.")]
From = Annotated[Path, typer.Option("--from", metavar="FOLDER", help="The folder with the publishers' files.")]
To = Annotated[Path, typer.Option("--to", metavar="FOLDER", help="The data folder to write.")]
Target = Annotated[
    Path | None, typer.Option("--to", metavar="FILE", help="The atlas to write; the bundled one if none.")
]
Names = Annotated[list[str] | None, typer.Argument(metavar="[IMPORTER]...", help="Only these, such as ca.noc.")]


@app.command("import")
def import_(source: From, names: Names = None, target: To = Path("data")) -> None:
    """Read the publishers' files again and rewrite data/."""
    from careerdata.importers.run import run

    for path, rows in run(folder(source, "--from"), target, names or []):
        typer.echo(f"{path}\t{rows}")


@app.command()
def build(data: Data = Path("data"), target: Target = None) -> None:
    """Check data/ and compile it into the atlas; the first mistake is named by file, line and key."""
    from careerdata.build.atlas import build_atlas

    for name, rows in build_atlas(folder(data, "--data"), target or paths.atlas()).items():
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
    return code if isinstance(code, int) else OK


if __name__ == "__main__":
    sys.exit(main())
