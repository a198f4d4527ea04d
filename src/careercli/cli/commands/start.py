"""`career start`."""

from collections.abc import Callable

import typer

from careercli import paths
from careercli.cli import picker
from careercli.cli.messages import print_message
from careercli.cli.settings import help_text, spelled
from careercli.cli.streams import print_error
from careercli.errors import CareerError, UsageError
from careercli.person import config
from careercli.text.languages import languages
from careercli.text.text import Message, Text, text

ASKED = ("lang", "home", "destinations", "currency")
"""The settings that are asked for, in this order."""
NOTHING = "-"
"""What a reader types to forget a setting."""


def main() -> None:
    """Your language, country, destinations and currency, asked once. Enter keeps what is set; Ctrl-C changes nothing.

    Examples:

        career start
    """
    t = help_text()
    if not picker.possible():
        raise UsageError("error.start.no_terminal", "error.start.no_terminal.hint")
    print_error([t("start.intro"), ""])
    changes: dict[str, str | None] = {}
    for key in ASKED:
        value = _asked(key, t)
        if value is not None:
            changes[key] = value or None
        if changes.get("lang"):
            t = text(str(changes["lang"]))
    _keep(changes, t)


def _asked(key: str, t: Text) -> str | None:
    """The value typed for a setting, empty to forget it, None to keep it as it is; asked again while it is refused."""
    now = config.setting(key).value
    shown = now or t("start.nothing")
    while True:
        line = picker.ask(f"{_question(key, t)} [{shown}]:")
        if line is None:
            raise typer.Abort
        typed = line.strip()
        if typed in ("", NOTHING):
            return None if typed == "" else ""
        try:
            return config.check(key, spelled(key, typed), Message("start.origin"))
        except CareerError as problem:
            print_error([t.message(problem.sentences)])


def _question(key: str, t: Text) -> str:
    from careercli.queries.countries import country_names

    choices: dict[str, Callable[[], str]] = {
        "lang": lambda: ", ".join(languages()),
        "home": lambda: ", ".join(code for code, _ in country_names()),
    }
    return t(f"start.question.{key}", known=choices[key]()) if key in choices else t(f"start.question.{key}")


def _keep(changes: dict[str, str | None], t: Text) -> None:
    """Write what was answered, all at once, and say where."""
    file = paths.user_config()
    if changes:
        config.change_all(file, changes)
        for key, value in changes.items():
            code = "note.setting.set" if value else "start.forgotten"
            print_message(Message(code, key=key, value=value or "", file=str(file)))
    typer.echo(t("start.done" if changes else "start.unchanged"))
