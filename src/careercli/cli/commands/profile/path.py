"""`career profile path`."""

import typer

from careercli import paths


def main() -> None:
    """Where the profile is kept.

    Examples:

        career profile path
    """
    typer.echo(paths.user_profile())
