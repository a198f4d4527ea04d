"""`career data import`."""

from pathlib import Path
from typing import Annotated

import typer

from careercli.cli.commands.data.build import folder

From = Annotated[
    Path,
    typer.Option("--from", metavar="FOLDER", help="The folder with the publishers' files.", show_default=False),
]
To = Annotated[Path, typer.Option("--to", metavar="FOLDER", help="The data folder to write.")]
Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="[IMPORTER]...", help="Only these, such as ca_noc.", show_default=False),
]


def main(source: From, names: Names = None, target: To = Path("data")) -> None:
    """Read the publishers' files again and rewrite data/ (needs the `import` extra).

    Examples:

        career data import --from ../shared/sources

        career data import ca_noc --from ../shared/sources
    """
    from careercli.importers.run import run

    for path, rows in run(folder(source, "--from"), target, names or []):
        typer.echo(f"{path}\t{rows}")
