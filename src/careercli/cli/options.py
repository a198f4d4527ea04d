"""Options several commands share, and how the answer is to be printed."""

import inspect
from typing import Annotated, Any, NamedTuple

import typer

from careercli import paths
from careercli.cli import complete
from careercli.cli.numbers import whole, words
from careercli.text.languages import languages

Occupations = Annotated[
    list[str],
    typer.Argument(
        metavar="OCCUPATION...",
        help="A code (32120), an id (us:29-2011) or a title; `-` reads codes from standard input.",
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
        help="A country: `career countries` lists them.",
        autocompletion=complete.countries,
    ),
]
CountriesOption = Annotated[
    str | None,
    typer.Option(
        "--country",
        "-c",
        metavar="KEY,KEY",
        help="A country, or several: `career countries` lists them.",
        autocompletion=complete.several_countries,
    ),
]
LimitOption = Annotated[
    int | None,
    typer.Option(
        "--limit", "-n", parser=whole("--limit"), metavar="N", help="Rows to print; 0 for all. On a terminal 25."
    ),
]
RegionOption = Annotated[
    str | None,
    typer.Option(
        "--region",
        "-r",
        parser=words("--region"),
        metavar="PLACE",
        help="A province, state, economic region or metro.",
        autocompletion=complete.regions,
    ),
]
ToOption = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="KEY,KEY",
        help="Countries to look in, such as us,de; else all others.",
        autocompletion=complete.several_countries,
    ),
]
CurrencyOption = Annotated[
    str | None,
    typer.Option(
        "--currency",
        metavar="CODE",
        autocompletion=complete.currencies,
        help="Also show pay in this money (USD, EUR …), at the market rate of the pay's year.",
    ),
]
PppOption = Annotated[
    bool, typer.Option("--ppp", help="Convert at purchasing power parity; into US dollars unless --currency says.")
]
PerOption = Annotated[
    str | None,
    typer.Option(
        "--per",
        metavar="PERIOD",
        autocompletion=complete.one_of(("hour", "week", "month", "year")),
        help="Also show pay by the hour, week, month or year.",
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
        Annotated[bool, typer.Option("--json", help="Print the JSON envelope (same as --format json).")],
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
                help=f"{', '.join(paths.formats())}.",
                autocompletion=complete.formats,
            ),
        ],
    ),
    option(
        "fields",
        Annotated[
            str | None,
            typer.Option(
                "--fields", metavar="A,B", autocompletion=complete.fields, help="Only these fields of the data."
            ),
        ],
    ),
    option(
        "output",
        Annotated[
            str | None,
            typer.Option("--output", "-o", metavar="FILE", help="Write to a file; its ending chooses the format."),
        ],
    ),
    option(
        "lang",
        Annotated[
            str | None,
            typer.Option(
                "--lang", metavar="LANG", help=f"{', '.join(languages())}.", autocompletion=complete.languages
            ),
        ],
    ),
    option(
        "max_age",
        Annotated[
            int | None,
            typer.Option(
                "--max-age", parser=whole("--max-age"), metavar="DAYS", help="Fail (exit 5) when a source is older."
            ),
        ],
    ),
    option(
        "strict",
        Annotated[
            bool,
            typer.Option("--strict", help="Fail (exit 5) when rules or a list used are no longer in force."),
        ],
        False,
    ),
)
