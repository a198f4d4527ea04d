"""`career config path`."""

import typer

from careercli import paths


def main() -> None:
    """Where the user's config.toml is kept.

    Examples:

        career config path
    """
    typer.echo(paths.user_config())
