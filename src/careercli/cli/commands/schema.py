"""`career schema`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete
from careercli.cli.answer import Answer
from careercli.queries.contracts import contract_lines, contract_text

Name = Annotated[
    str | None,
    typer.Argument(
        metavar="[NAME]",
        help="A contract such as `occupation`; none lists them.",
        autocompletion=complete.contracts,
        show_default=False,
    ),
]


def main(name: Name = None) -> Answer | str:
    """The JSON Schema of an answer, or the list of them.

    Examples:

        career schema

        career schema occupation
    """
    if name:
        return contract_text(name.partition("/")[0])
    lines = contract_lines()

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.listing import contracts

        return contracts(lines, t)

    return Answer("schemas/1", lines, view, fields=("name", "version", "data"))
