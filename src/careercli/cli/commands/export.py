"""`career export`."""

import sys
from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.messages import print_notes
from careercli.cli.options import CountriesOption
from careercli.cli.settings import reader_text
from careercli.text.text import Message

Folder = Annotated[str, typer.Argument(metavar="FOLDER", help="cli.export.option.folder", show_default=False)]
Only = Annotated[
    str | None,
    typer.Option("--only", metavar="TABLE,TABLE", help="cli.export.option.only", autocompletion=completion.tables),
]
Force = Annotated[bool, typer.Option("--force", help="cli.export.option.force")]


def main(
    context: typer.Context, folder: Folder, country: CountriesOption = None, only: Only = None, force: Force = False
) -> None:
    """The tables as CSV files with a description of every column, as a Frictionless data package.

    Examples:

        career export singapore --country sg

        career export singapore --country sg --only pay,occupations --force
    """
    from careercli.queries.export.folder import export
    from careercli.queries.export.package import scope

    t = reader_text(context.find_root().params.get("lang"))
    wanted = scope(country, only)
    if sys.stderr.isatty():
        print_notes([Message("export.wait")], t)
    done = export(folder, wanted, t, force=force)
    size = t.decimal(done.size / 1_000_000, 1)
    typer.echo(t("export.done", folder=folder, tables=t.count(done.tables), rows=t.count(done.rows), size=size))
    if done.withheld:
        print_notes([Message("export.left_out", n=sum(one.rows for one in done.withheld))], t)
