"""`career profile show`."""

from typing import Any

from careercli import paths
from careercli.cli.answer import Answer
from careercli.cli.facts import OnOption
from careercli.cli.own import day_asked


def main(on: OnOption = None) -> Answer:
    """The profile as it stands, and the age on the day.

    Examples:

        career profile show

        career profile show --json
    """
    from careercli.person.profile import seen
    from careercli.person.profile.load import load

    path = paths.user_profile()
    record = seen.record(load(path), path, day_asked(on))

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.profile import page

        return page(record, list(seen.lines(record["profile"])), t)

    return Answer("profile/1", record, view)
