"""Options several commands share, and how the answer is to be printed."""

import inspect
from typing import Annotated, Any, NamedTuple

import typer

from careercli.cli import complete
from careercli.cli.numbers import whole, words

Occupations = Annotated[
    list[str],
    typer.Argument(
        metavar="OCCUPATION...",
        help="cli.option.occupations",
        autocompletion=complete.occupations,
        show_default=False,
    ),
]


def occupations_or_none(help: str) -> Any:  # noqa: A002 - Typer's own word
    """The argument of a command that also answers without an occupation; `help` says what then."""
    return typer.Argument(metavar="[OCCUPATION]...", help=help, autocompletion=complete.occupations, show_default=False)


CountryOption = Annotated[
    str | None,
    typer.Option(
        "--country",
        "-c",
        metavar="KEY",
        help="cli.option.country",
        autocompletion=complete.countries,
    ),
]
CountriesOption = Annotated[
    str | None,
    typer.Option(
        "--country",
        "-c",
        metavar="KEY,KEY",
        help="cli.option.countries",
        autocompletion=complete.several_countries,
    ),
]
LimitOption = Annotated[
    int | None,
    typer.Option("--limit", "-n", parser=whole("--limit"), metavar="N", help="cli.option.limit"),
]
RegionOption = Annotated[
    str | None,
    typer.Option(
        "--region",
        "-r",
        parser=words("--region"),
        metavar="PLACE",
        help="cli.option.region",
        autocompletion=complete.regions,
    ),
]
ToOption = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="KEY,KEY",
        help="cli.option.to",
        autocompletion=complete.several_countries,
    ),
]
CurrencyOption = Annotated[
    str | None,
    typer.Option(
        "--currency",
        metavar="CODE",
        autocompletion=complete.currencies,
        help="cli.option.currency",
    ),
]
PppOption = Annotated[bool, typer.Option("--ppp", help="cli.option.ppp")]
PerOption = Annotated[
    str | None,
    typer.Option(
        "--per",
        metavar="PERIOD",
        autocompletion=complete.one_of(("hour", "week", "month", "year")),
        help="cli.option.per",
    ),
]


class Output(NamedTuple):
    """How an answer is asked to be printed; None leaves it to the configuration and the stream."""

    json: bool
    format: str | None
    fields: str | None
    output: str | None
    lang: str | None
    max_age: int | None
    strict: bool


class Options(NamedTuple):
    """What stands in the annotation of one parameter of a `main` for several options: it gets those given, by name."""

    options: tuple[inspect.Parameter, ...]


def option(name: str, annotation: object, default: object = None) -> inspect.Parameter:
    """A parameter that Typer makes an option of."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


OUTPUT_OPTIONS = (
    option(
        "json",
        Annotated[bool, typer.Option("--json", help="cli.option.json")],
        False,
    ),
    option(
        "format",
        Annotated[
            str | None,
            typer.Option(
                "--format",
                "-f",
                metavar="FORMAT",
                help="cli.option.format",
                autocompletion=complete.formats,
            ),
        ],
    ),
    option(
        "fields",
        Annotated[
            str | None,
            typer.Option("--fields", metavar="A,B", autocompletion=complete.fields, help="cli.option.fields"),
        ],
    ),
    option(
        "output",
        Annotated[
            str | None,
            typer.Option("--output", "-o", metavar="FILE", help="cli.option.output"),
        ],
    ),
    option(
        "lang",
        Annotated[
            str | None,
            typer.Option("--lang", metavar="LANG", help="cli.option.lang", autocompletion=complete.languages),
        ],
    ),
    option(
        "max_age",
        Annotated[
            int | None,
            typer.Option("--max-age", parser=whole("--max-age"), metavar="DAYS", help="cli.option.max_age"),
        ],
    ),
    option(
        "strict",
        Annotated[
            bool,
            typer.Option("--strict", help="cli.option.strict"),
        ],
        False,
    ),
)
