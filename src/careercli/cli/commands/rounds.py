"""`career rounds`."""

from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import LimitOption, whole
from careercli.cli.profile_facts import ProfileOption, question_of_profile
from careercli.errors import UsageError
from careercli.queries import rounds
from careercli.text.text import Message

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
    "missing",
)
SCORED = ("score", "difference", "stands")
HIGHEST = 1200
"""Points the ranking can come to."""
Category = Annotated[
    str | None,
    typer.Option(
        "--category", metavar="NAME", help="cli.rounds.option.category", autocompletion=completion.round_categories
    ),
]
Score = Annotated[
    int | None,
    typer.Option("--score", parser=whole("--score"), metavar="N", help="cli.rounds.option.score"),
]


def main(
    reader: Reader,
    category: Category = None,
    score: Score = None,
    profile: ProfileOption = False,
    limit: LimitOption = None,
) -> Answer:
    """Express Entry cut-offs over time, newest first: the latest of each category, and where a score would stand.

    Examples:

        career rounds

        career rounds --category healthcare --score 480

        career rounds --limit 5 --json
    """
    notes: list[str] = []
    if profile:
        score, notes = _own_score(score)
    if score is not None and score > HIGHEST:
        raise UsageError("error.rounds.score", score=str(score), most=HIGHEST)
    fields = FIELDS + (SCORED if score is not None else ())
    found = rounds.rounds_of(category, score, notes, reader.rows)
    return answer("rounds/2", "rounds", found, fields=fields, limit=limit)


def _own_score(score: int | None) -> tuple[int, list[str]]:
    """The profile's points on the last day whose grid is known, and the notes on them."""
    if score is not None:
        raise UsageError("error.rounds.two_scores", "error.rounds.two_scores.hint")
    from careercli.queries.points import points_of

    day = rounds.grid_end()
    question, notes = question_of_profile(rounds.system(), {}, (), day)
    total = points_of(question)["total"]
    return int(total or 0), [Message("warning.rounds.own", total=total, day=question.system.day), *notes]
