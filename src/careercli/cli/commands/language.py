"""`career language`."""

from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.facts import SetOption
from careercli.errors import UsageError
from careercli.queries import language, systems

Test = Annotated[
    str | None,
    typer.Argument(
        metavar="[TEST]",
        help="cli.language.option.test",
        autocompletion=completion.language_tests,
        show_default=False,
    ),
]
Scores = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ABILITY=SCORE]...", help="cli.language.option.scores", show_default=False),
]
Day = Annotated[str | None, typer.Option("--on", "--date", metavar="DAY", help="cli.language.option.on")]
FIELDS = ("test", "name", "system", "since", "until", "scores", "source")


def main(
    reader: Reader, test: Test = None, scores: Scores = None, settings: SetOption = None, on: Day = None
) -> Answer:
    """Language test scores as CLB (Canada) or as an English level (Australia), by the day of the test.

    Examples:

        career language

        career language IELTS_GT reading=7 writing=6.5 listening=8 speaking=7

        career language PTE_A --on 2025-09-01 listening=69 reading=70 writing=85 speaking=88
    """
    given = [*(scores or ()), *(settings or ())]
    if test is None:
        return answer("language/1", "language:tests", language.every_test(reader.rows), fields=FIELDS)
    if "=" in test:
        raise UsageError("error.language.test_first", "error.language.test_first.hint", test=test)
    day = None if on is None else systems.check_day(on, "--on")
    found = language.scores(test, given, day, systems.today(), reader.page)
    return answer("language/1", "language", found)
