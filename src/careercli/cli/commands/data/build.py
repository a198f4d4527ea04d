"""`career data build`."""

from pathlib import Path
from typing import Annotated

import typer

from careercli import paths
from careercli.errors import UsageError

Data = Annotated[Path, typer.Option("--data", metavar="FOLDER", help="The data folder.")]
Target = Annotated[
    Path | None,
    typer.Option("--to", metavar="FILE", help="The atlas to write; the bundled one when not given."),
]


def main(data: Data = Path("data"), target: Target = None) -> None:
    """Check data/ and compile it into the atlas; the first mistake is named by file, line and key.

    Examples:

        career data build --to atlas.db
    """
    from careercli.catalogue.build.atlas import build_atlas

    for name, rows in build_atlas(folder(data, "--data"), target or paths.atlas()).items():
        typer.echo(f"{name}\t{rows}")


def folder(path: Path, option: str) -> Path:
    """The folder an option names; UsageError when there is none."""
    if not path.is_dir():
        raise UsageError(f"There is no folder {path}", f"`{option} FOLDER` names another.")
    return path
