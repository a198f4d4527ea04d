"""`career data build`."""

from pathlib import Path
from typing import Annotated

import typer

from careercli import paths

Data = Annotated[Path, typer.Option("--data", metavar="FOLDER", exists=True, file_okay=False, help="The data folder.")]
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

    for name, rows in build_atlas(data, target or paths.atlas()).items():
        typer.echo(f"{name}\t{rows}")
