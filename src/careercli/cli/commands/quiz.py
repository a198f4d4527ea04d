"""`career quiz`."""

from collections.abc import Mapping
from typing import Annotated, NoReturn

import typer

from careercli import paths
from careercli.cli import filters, picker
from careercli.cli import quiz as terminal
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.messages import print_message
from careercli.cli.options import CountriesOption, whole, words
from careercli.cli.settings import country_order
from careercli.errors import UsageError
from careercli.person import quiz as kept
from careercli.queries.quiz import answers_of, quiz, statements
from careercli.record.quiz import STATEMENTS, scored
from careercli.text.text import Message, Text

Answers = Annotated[
    str | None,
    typer.Option("--answers", parser=words("--answers"), metavar="3,1,4,…", help="cli.quiz.option.answers"),
]
Listed = Annotated[bool, typer.Option("--statements", help="cli.quiz.option.statements")]
Save = Annotated[bool, typer.Option("--save", help="cli.quiz.option.save")]
Restart = Annotated[bool, typer.Option("--restart", help="cli.quiz.option.restart")]
Forget = Annotated[bool, typer.Option("--forget", help="cli.quiz.option.forget")]
Top = Annotated[
    int | None, typer.Option("--top", "-t", "--limit", parser=whole("--top"), metavar="N", help="cli.quiz.option.top")
]
FIELDS = ("number", "statement", "text", "measures", "on")


def main(
    reader: Reader,
    answers: Answers = None,
    country: CountriesOption = None,
    level: filters.Level = None,
    group: filters.Group = None,
    bounds: filters.Bounds = filters.NONE,
    on_list: filters.OnList = None,
    route: filters.Route = None,
    regulated: filters.Regulated = False,
    wider: filters.Wider = False,
    top: Top = None,
    save: Save = False,
    listed: Listed = False,
    restart: Restart = False,
    forget: Forget = False,
) -> Answer:
    """Thirty short statements on what you like doing, and the occupations that fit.

    Examples:

        career quiz --statements

        career quiz --answers 2,5,3,4,2,1,5,2,4,2,1,3,2,5,2,1,1,4,4,2,2,2,5,1,2,2,1,5,2,4 --country ca

        career quiz --answers 2,5,3,4,2,1,5,2,4,2,1,3,2,5,2,1,1,4,4,2,2,2,5,1,2,2,1,5,2,4,4,5,1,1,3 --json
    """
    if listed:
        return answer("statements/1", "quiz:statements", statements(reader.rows), fields=FIELDS)
    if forget:
        _forgotten()
    wanted, _ = filters.filter_of(
        on_list,
        bounds,
        regulated=regulated,
        wider=wider,
        country=country or ",".join(country_order()) or None,
        level=level,
        group=group,
    )
    given = answers_of(answers) if answers is not None else _asked(reader.text, again=restart)
    if save:
        _save(given)
    chosen = {"country": country, "level": level, "group": group, **bounds, "on_list": on_list, "route": route}
    options = _options({**chosen, "regulated": regulated, "wider": wider})
    return answer("quiz/1", "quiz", quiz(given, wanted, route, top, reader.page, options))


def _asked(t: Text, *, again: bool) -> list[int]:
    """The answers of a reader at the terminal."""
    if not picker.possible():
        raise UsageError("error.quiz.no_terminal", "error.quiz.no_terminal.hint", n=len(STATEMENTS))
    try:
        return terminal.finished(t, again=again)
    except terminal.Stopped:
        raise typer.Exit from None


def _forgotten() -> NoReturn:
    """Delete what is kept of a quiz that was cut off."""
    print_message(Message("note.quiz.forgotten" if kept.forget() else "note.quiz.nothing_kept", file=str(kept.file())))
    raise typer.Exit


def _save(answers: list[int]) -> None:
    """Write the interests into the profile, which is made where there is none; flat ones say nothing to be kept."""
    import os

    from careercli.person.profile.change import change
    from careercli.person.profile.file import write_template

    scores = scored(answers[: len(STATEMENTS)])
    if scores.shape == "flat":
        print_message(Message("note.quiz.not_saved"))
        return
    file = paths.user_profile()
    if not os.path.lexists(file):
        write_template(file, force=False)
    change([f"interests.{name}={value:.1f}" for name, value in scores.means.items()])
    print_message(Message("note.quiz.saved", file=str(file)))


def _options(given: Mapping[str, object]) -> str:
    """The options as one types them again."""
    typed = ((f"--{name.replace('_', '-')}", value) for name, value in given.items() if value)
    return "".join(f" {option}{part}" for option, value in typed for part in _parts(value))


def _parts(value: object) -> list[str]:
    """What follows an option, each time it is given; nothing after a flag."""
    if value is True:
        return [""]
    values = value if isinstance(value, list) else [value]
    return [f" {one:g}" if isinstance(one, float) else f" {one}" for one in values]
