"""`career points`."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from careercli.cli import complete
from careercli.cli.answer import Answer
from careercli.cli.facts import FactsOption, OnOption, SetOption, read_facts
from careercli.cli.own import ProfileOption, own_question
from careercli.queries import points, systems
from careercli.queries.sources import named_in, named_sources

if TYPE_CHECKING:
    from careercli.record.points import PointsOf

System = Annotated[
    str | None,
    typer.Argument(
        metavar="[SYSTEM]",
        help="A points system, as `ca/crs`; none for the list of them.",
        autocompletion=complete.systems,
        show_default=False,
    ),
]
More = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[FACT]...",
        help="Facts: age=30, single, bachelor, ielts=8/7/7.5/7 (reading/writing/listening/speaking).",
        show_default=False,
    ),
]
Explain = Annotated[bool, typer.Option("--explain", help="Every rule: input, threshold, source, date.")]
FIELDS = ("system", "name", "known_from", "known_to")


def main(
    system: System = None,
    more: More = None,
    facts: FactsOption = None,
    settings: SetOption = None,
    on: OnOption = None,
    explain: Explain = False,
    profile: ProfileOption = False,
) -> Answer:
    """Points and eligibility under a visa system on a day: total, breakdown, and what would raise it.

    Examples:

        career points

        career points ca/fsw67 --set age=30 --set education=bachelor --set clb=9 --set work_years=3

        career points ca/crs age=30 single bachelor ielts=8/7/7.5/7 canadian_work_years=1 foreign_work_years=0

        career points ca/crs --on 2026-06-01 --set age=29,education=masters,clb=9,first_language.lang=en,canadian_work_years=1,foreign_work_years=3
    """  # noqa: E501 - an example is one line
    if system is None:
        return _list()
    told: list[str] = []
    written = [*(settings or ()), *(more or ())]
    if profile:
        question, told = own_question(system, read_facts(facts), written, on)
    else:
        question = points.asked(system, read_facts(facts), written, on)
    told += question.facts.taken
    record = points.points_of(question)
    changed = systems.changed(question.system.record)
    ended = _ended(record, changed)
    warnings = [*told, *systems.ahead(record["on"]), *points.warnings_on(record["trace"])]
    sources = dict(named_sources(set(named_in(record))))

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.points import page

        return page(record, sources, warnings, t, explain=explain, changed=changed)

    return Answer("points/2", record, view, sources=sources, warnings=[*ended, *warnings], ended=ended)


def _ended(record: "PointsOf", changed: str) -> list[str]:
    """What programs are told of rules that are no longer in force."""
    from careercli.record.ended import english, result_in_words, sentence

    told = sentence(changed, record["edition_ended"], result_in_words(record, english), english)
    return [told] if told else []


def _list() -> Answer:
    lines = systems.systems()

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.points import systems_page

        return systems_page(lines, t)

    return Answer("systems/1", lines, view, fields=FIELDS)
