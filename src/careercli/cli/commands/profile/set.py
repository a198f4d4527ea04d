"""`career profile set`."""

from typing import Annotated

import typer

from careercli import paths
from careercli.cli import complete
from careercli.cli.language import tell
from careercli.text.text import Message

Changes = Annotated[
    list[str],
    typer.Argument(
        metavar="KEY=VALUE...",
        help="cli.profile-set.option.changes",
        autocompletion=complete.profile_keys,
        show_default=False,
    ),
]


def main(changes: Changes) -> None:
    """Change facts in the profile; your comments stay. All changes together, or none.

    Examples:

        career profile set birth_date=1994-05-02 education.level=masters

        career profile set languages.1.test=CEFR languages.1.language=de languages.1.level=B1
    """
    from careercli.person.profile.change import change

    change(changes)
    changed = [one.partition("=")[0].strip() for one in changes]
    tell(Message("note.profile.set", keys=changed, file=str(paths.user_profile())))
