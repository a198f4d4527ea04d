"""`career rounds`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete
from careercli.cli.answer import Answer
from careercli.cli.numbers import whole
from careercli.cli.options import LimitOption
from careercli.cli.own import ProfileOption, own_question
from careercli.errors import UsageError
from careercli.queries import rounds
from careercli.queries.sources import named_sources
from careercli.record.ended import english, sentence

FIELDS = (
    "date",
    "number",
    "category",
    "version",
    "cutoff",
    "invitations",
    "tie_break",
    "pool",
    "programs",
    "grid",
    "copied",
    "source",
)
SCORED = ("score", "difference", "stands", "missing.difference")
HIGHEST = 1200
"""Points the ranking can come to."""
Category = Annotated[
    str | None,
    typer.Option("--category", metavar="NAME", help="Only one category.", autocompletion=complete.round_categories),
]
Score = Annotated[
    int | None,
    typer.Option("--score", parser=whole("--score"), metavar="N", help="Where this score would have stood."),
]


def main(
    category: Category = None, score: Score = None, profile: ProfileOption = False, limit: LimitOption = None
) -> Answer:
    """Express Entry cut-offs over time, newest first: the latest of each category, and where a score would stand.

    Examples:

        career rounds

        career rounds --category healthcare --score 480

        career rounds --limit 5 --json
    """
    ended = _ended()
    told: list[str] = []
    if profile:
        score, more = _own_score(score)
        told += more
    if score is not None and score > HIGHEST:
        raise UsageError(f"`--score {score}`: scores go from 0 to {HIGHEST}")
    lines = rounds.rounds(category, score)
    used = named_sources({line["source"] for line in lines})

    def view(t: Any, shown: int | None) -> Any:
        from careercli.pages.rounds import page

        return page(rounds.by_category(lines), lines, rounds.grid_ended(), used, t, shown)

    fields, told = FIELDS + (SCORED if score is not None else ()), [*ended, *told]
    return Answer("rounds/1", lines, view, fields=fields, sources=used, warnings=told, limit=limit, ended=ended)


def _ended() -> list[str]:
    """What programs are told of a grid no longer in force: the change, and that its scores cannot be compared."""
    ended = rounds.grid_ended()
    if ended is None:
        return []
    end, changed = ended
    told = sentence(changed, end, "the cut-offs below.", english)
    more = "were scored on grids no longer in force; a score by today's cannot be compared with them"
    return [told, f"Cut-offs up to {end} {more}"]


def _own_score(score: int | None) -> tuple[int, list[str]]:
    """The profile's points on the last day whose grid is known, and what to tell of them."""
    if score is not None:
        raise UsageError("`--score` and `--profile` ask for two scores", "Give one of them.")
    from careercli.queries.points import points_of

    day = rounds.grid_end()
    question, told = own_question("ca/crs", {}, (), day)
    total = points_of(question)["total"]
    return int(total or 0), [f"Your profile comes to {total} points on {question.system.day}", *told]
