"""`career data check`."""

from pathlib import Path

import typer

from careercli.cli.commands.data.build import Data, folder


def main(data: Data = Path("data")) -> None:
    """Check data/ without building: columns, order, doubles, codes, regions, sources.

    Examples:

        career data check --data data
    """
    from careercli.catalogue.build.atlas import check_data

    for country, occupations in check_data(folder(data, "--data")).items():
        typer.echo(f"{country}\t{occupations}")
