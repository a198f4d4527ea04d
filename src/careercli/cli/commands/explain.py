"""`career explain`."""

import os
from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Answer, answer
from careercli.queries.terms import every_term, explained

FIELDS = ("word", "group", "name.en")
Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[WORD]...", help="cli.explain.option.words", autocompletion=completion.terms, show_default=False
    ),
]


def main(words: Words = None) -> Answer:
    """What a word means that you meet here or elsewhere: TEER, CLB, median, PERM. Without a word, all there are.

    Examples:

        career explain

        career explain TEER

        career explain job zone

        career explain CLB, IELTS --lang fr
    """
    if not words:
        return answer("terms/1", "terms:listing", every_term(), fields=FIELDS, limit=0)
    home = os.environ.get("HOME")  # what a shell makes of an unquoted `~`
    return answer("terms/1", "terms", explained(["~" if word == home else word for word in words]))
