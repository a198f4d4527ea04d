"""`career profile`: the facts about you that points and routes depend on. It never leaves this machine."""

from pathlib import Path
from typing import Annotated

import typer

from careercli import paths
from careercli.api.own_points import day_of
from careercli.cli import completion
from careercli.cli.answer import Answer, answer
from careercli.cli.facts import OnOption
from careercli.cli.messages import print_message
from careercli.cli.settings import reader_text
from careercli.cli.streams import print_path
from careercli.errors import CareerError, NotFound, UsageError
from careercli.record.finished import Finished
from careercli.record.pages.profile import ProfilePage
from careercli.text.text import Message

Systems = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SYSTEM]...",
        help="cli.profile-check.option.systems",
        autocompletion=completion.profile_systems,
        show_default=False,
    ),
]
Force = Annotated[bool, typer.Option("--force", help="cli.profile-init.option.force")]
Changes = Annotated[
    list[str],
    typer.Argument(
        metavar="KEY=VALUE...",
        help="cli.profile-set.option.changes",
        autocompletion=completion.profile_keys,
        show_default=False,
    ),
]


def check(systems: Systems = None, on: OnOption = None) -> Answer:
    """Whether the profile is sound, and which facts each points system still lacks.

    Examples:

        career profile check

        career profile check ca/crs --on 2026-11-02 --json
    """
    from careercli.api.own_points import tables
    from careercli.person.facts.system import SYSTEMS, checks
    from careercli.person.profile.load import load

    wanted = [name.lower() for name in systems or SYSTEMS]
    if unknown := [name for name in wanted if name not in SYSTEMS]:
        raise NotFound(
            "error.system.unknown", "hint.known.systems", name=[f"`{name}`" for name in unknown], known=list(SYSTEMS)
        )
    profile = load(paths.user_profile())
    lines = checks(profile, day_of(on), tables(), wanted)
    return answer("profile-check/1", "profile:checked", Finished(lines, lines))


def edit() -> None:
    """Open the profile in $VISUAL or $EDITOR and say afterwards what is wrong with it, if anything.

    Examples:

        career profile edit
    """
    from careercli.person.profile.edition import edit, forgotten
    from careercli.person.profile.load import load

    file = paths.user_profile()
    for copy in forgotten(file):
        print_message(Message("note.profile.forgotten", file=str(copy)))
    if not edit(file, _open):
        print_message(Message("note.profile.unchanged", file=str(file)))
    load(file)
    print_message(Message("note.profile.sound", file=str(file)))


def init(force: Force = False) -> None:
    """Write a profile to fill in, with every key explained.

    Examples:

        career profile init

        career profile init --force
    """
    from careercli.person.profile.file import write_template

    file = paths.user_profile()
    reader_text(None)  # settings that cannot be read fail here, not when the file is another
    kept = write_template(file, force=force)
    if kept:
        print_message(Message("note.profile.copy", file=str(kept)))
    print_path(file)


def path() -> None:
    """Where the profile is kept.

    Examples:

        career profile path
    """
    print_path(paths.user_profile())


def set_(changes: Changes) -> None:
    """Change facts in the profile; your comments stay. All changes together, or none.

    Examples:

        career profile set birth_date=1994-05-02 education.level=masters

        career profile set languages.1.test=CEFR languages.1.language=de languages.1.level=B1
    """
    from careercli.person.profile.change import change

    reader_text(None)
    change(changes)
    changed = [one.partition("=")[0].strip() for one in changes]
    print_message(Message("note.profile.set", keys=changed, file=str(paths.user_profile())))


def show(on: OnOption = None) -> Answer:
    """The profile as it stands, and the age on the day.

    Examples:

        career profile show

        career profile show --json
    """
    from careercli.person.profile.load import load
    from careercli.person.profile.record import lines, record

    file = paths.user_profile()
    found = record(load(file), file, day_of(on))
    return answer("profile/1", "profile", Finished(found, ProfilePage(found, list(lines(found["profile"])))))


def _open(path: Path) -> None:
    """Let the reader edit a file until the editor is left.

    Raises UsageError without an editor, CareerError when the editor fails.
    """
    from careercli.cli import child, programs

    named = programs.editor()
    try:
        command = programs.words(named.text)
    except ValueError as problem:
        raise UsageError("error.editor.unclear", "error.editor.hint", reason=str(problem)) from problem
    if not command:
        raise UsageError("error.editor.none", "error.editor.hint")
    try:
        code = child.run([*command, str(path)])
    except OSError as problem:
        raise CareerError(
            "error.editor.start", "error.editor.hint", name=command[0], reason=str(problem.strerror)
        ) from problem
    if code:
        raise CareerError("error.editor.left", name=command[0], code=str(code))
