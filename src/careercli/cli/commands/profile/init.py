"""`career profile init`."""

from typing import Annotated

import typer

from careercli import paths
from careercli.cli.language import tell
from careercli.text.text import Message

Force = Annotated[bool, typer.Option("--force", help="cli.profile-init.option.force")]


def main(force: Force = False) -> None:
    """Write a profile to fill in, with every key explained.

    Examples:

        career profile init

        career profile init --force
    """
    from careercli.person.profile import file

    path = paths.user_profile()
    kept = file.write_template(path, force=force)
    if kept:
        tell(Message("note.profile.copy", file=str(kept)))
    typer.echo(path)
