"""`--route ROUTE`: only occupations open to a visa route."""

from typing import Annotated

import typer

from careercli.cli import complete

RouteOption = Annotated[
    list[str] | None,
    typer.Option(
        "--route",
        metavar="ROUTE",
        autocompletion=complete.routes,
        help="cli.option.route",
    ),
]
