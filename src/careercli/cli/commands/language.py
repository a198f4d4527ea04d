"""`career language`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete
from careercli.cli.answer import Answer
from careercli.cli.facts import SetOption
from careercli.errors import UsageError
from careercli.queries import language, systems
from careercli.queries.sources import named_sources

Test = Annotated[
    str | None,
    typer.Argument(
        metavar="[TEST]",
        help="A test, as IELTS_GT; none for the list of them.",
        autocompletion=complete.language_tests,
        show_default=False,
    ),
]
Scores = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ABILITY=SCORE]...", help="reading, writing, listening, speaking.", show_default=False),
]
Day = Annotated[str | None, typer.Option("--on", "--date", metavar="DAY", help="The day of the test: tables change.")]
FIELDS = ("test", "name", "system", "since", "until", "scores", "source")


def main(test: Test = None, scores: Scores = None, settings: SetOption = None, on: Day = None) -> Answer:
    """Language test scores as CLB (Canada) or as an English level (Australia), by the day of the test.

    Examples:

        career language

        career language IELTS_GT reading=7 writing=6.5 listening=8 speaking=7

        career language PTE_A --on 2025-09-01 listening=69 reading=70 writing=85 speaking=88
    """
    given = [*(scores or ()), *(settings or ())]
    if test is None:
        return _list()
    if "=" in test:
        raise UsageError(f"`{test}` comes before a test is named", "`career language` lists the tests.")
    day = None if on is None else systems.check_day(on, "--on")
    record = language.language_of(test, given, day, systems.today())
    warnings = language.too_old(test, day, systems.today())
    warnings += [f"{one['country']}/language takes such a test too: {one['why']}" for one in record["unread"]]
    if record["others"]:
        tables = ", ".join(f"{one['system']} ({one['column']})" for one in (record, *record["others"]))
        warnings.append(f"Several countries take `{test}`, each by its own table: {tables}")
    sources = dict(named_sources({one["source"] for one in (record, *record["others"])}))

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.language import page

        return page(record, sources, warnings, t)

    return Answer("language/1", record, view, sources=sources, warnings=warnings)


def _list() -> Answer:
    lines = language.tests()
    sources = dict(named_sources({line["source"] for line in lines}))

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.language import tests_page

        return tests_page(lines, sources, t)

    return Answer("language/1", lines, view, fields=FIELDS, sources=sources)
