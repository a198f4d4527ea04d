"""`career profile show`."""

from careercli import paths
from careercli.cli.answer import Answer, answer
from careercli.cli.facts import OnOption
from careercli.cli.own import day_asked
from careercli.record.finished import Finished
from careercli.record.pages import ProfilePage


def main(on: OnOption = None) -> Answer:
    """The profile as it stands, and the age on the day.

    Examples:

        career profile show

        career profile show --json
    """
    from careercli.person.profile.load import load
    from careercli.person.profile.record import lines, record

    path = paths.user_profile()
    found = record(load(path), path, day_asked(on))

    return answer("profile/1", "profile", Finished(found, ProfilePage(found, list(lines(found["profile"])))))
