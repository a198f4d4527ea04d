"""`career data check`."""

from pathlib import Path

import typer

from careercli.cli.commands.data.build import Data


def main(data: Data = Path("data")) -> None:
    """Check data/ without building: columns, order, doubles, codes, regions, sources.

    Examples:

        career data check --data data
    """
    from careercli.catalogue.build.atlas import load_shelves
    from careercli.catalogue.build.read import read_records
    from careercli.rows.records import SOURCES

    sources = read_records(data / "sources.toml", SOURCES)
    for shelf in load_shelves(data, set(sources)):
        typer.echo(f"{shelf.key}\t{len(shelf.occupations())}")
