"""`career profile edit`."""

from careercli import paths
from careercli.cli.language import tell
from careercli.text.text import Message


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
    tell(Message("note.profile.sound", file=str(path)))
