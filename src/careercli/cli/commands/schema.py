"""`career schema`."""

from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Answer, Fixed, answer
from careercli.queries.contracts import contract_lines, contract_text
from careercli.record.finished import Finished

Name = Annotated[
    str | None,
    typer.Argument(
        metavar="[NAME]",
        help="cli.schema.option.name",
        autocompletion=completion.contracts,
        show_default=False,
    ),
]


def main(name: Name = None) -> Answer | Fixed:
    """The JSON Schema of an answer, or the list of them.

    Examples:

        career schema

        career schema occupation
    """
    if name:
        return Fixed(contract_text(name.partition("/")[0]))
    lines = contract_lines()
    return answer("schemas/1", "listing:contracts", Finished(lines, lines), fields=("name", "version", "data"))
