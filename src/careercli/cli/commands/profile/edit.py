"""`career profile edit`."""

import typer

from careercli import paths


def main() -> None:
    """Open the profile in $VISUAL or $EDITOR and say afterwards what is wrong with it, if anything.

    Examples:

        career profile edit
    """
    from careercli.cli.editor import edit
    from careercli.person.profile.load import load

    path = paths.user_profile()
    edit(path)
    load(path)
    typer.echo(f"Sound: {path}", err=True)
