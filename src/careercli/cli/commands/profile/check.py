"""`career profile check`."""

from typing import Annotated

import typer

from careercli import paths
from careercli.cli import complete
from careercli.cli.answer import Answer, answer
from careercli.cli.facts import OnOption
from careercli.cli.own import day_asked
from careercli.errors import UsageError
from careercli.record.finished import Finished

Systems = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[SYSTEM]...",
        help="cli.profile-check.option.systems",
        autocompletion=complete.profile_systems,
        show_default=False,
    ),
]


def main(systems: Systems = None, on: OnOption = None) -> Answer:
    """Whether the profile is sound, and which facts each points system still lacks.

    Examples:

        career profile check

        career profile check ca/crs --on 2026-11-02 --json
    """
    from careercli.cli.equivalences import tables
    from careercli.person.facts.system import SYSTEMS, checks
    from careercli.person.profile.load import load

    wanted = [name.lower() for name in systems or SYSTEMS]
    if unknown := [name for name in wanted if name not in SYSTEMS]:
        raise UsageError(
            "error.system.unknown", "hint.known.systems", name=[f"`{name}`" for name in unknown], known=list(SYSTEMS)
        )
    profile = load(paths.user_profile())
    lines = checks(profile, day_asked(on), tables(), wanted)

    return answer("profile-check/1", "profile:checked", Finished(lines, lines))
