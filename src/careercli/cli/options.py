"""Options several commands share, how their values are read, and how the answer is to be printed."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any, NamedTuple

import typer

from careercli.cli import completion
from careercli.errors import UsageError
from careercli.rules.written import Unclear, Written, plain, read

MOST = 10**9
"""A whole number of an option lies below."""
SEVERAL = ","
"""What an option's metavar shows (`A,B`) when it takes several values with commas between."""


def whole(option: str) -> Callable[[str], int]:
    """The reader of a whole number from 0."""
    code = "error.number.whole"

    def integer(text: str) -> int:
        found = _read(option, code, text)
        number = found.number if found and not found.money else -1
        if not isinstance(number, int) or not 0 <= number < MOST or "e" in text.lower():
            raise UsageError(code, option=option, text=text)
        return number

    return integer


def words(option: str) -> Callable[[str], str]:
    """The reader of a text that says something: an empty one is told, and not taken for no option."""

    def text(given: str) -> str:
        if not given.strip():
            raise UsageError("error.usage.empty", "error.usage.empty.hint", option=option)
        return given

    text.__name__ = "str"  # what `career spec` calls the type of a text
    return text


def amount(option: str, unit: str = "") -> Callable[[str], float]:
    """The reader of an amount, or of a percentage (`unit` PERCENT): then with its sign or without.

    An amount is in the money of the answer, so that one with a currency of its own is refused.
    """
    code = "error.number.amount"

    def number(text: str) -> float:
        found = _read(option, code, text.strip().removesuffix("%") if unit == "PERCENT" else text)
        if found is None:
            raise UsageError(code, option=option, text=text)
        if found.money:
            values = {"option": option, "text": text, "number": plain(found.number)}
            raise UsageError("error.number.currency", "error.number.currency.hint", **values)
        return float(found.number)

    return number


def _read(option: str, code: str, text: str) -> Written | None:
    try:
        return read(text)
    except Unclear as problem:
        raise UsageError(
            code, "error.number.unclear.hint", option=option, text=text, reason=problem.message
        ) from problem


def bound(option: str, metavar: str, help: str) -> Any:  # noqa: A002 - Typer's own word
    """An option that takes an amount, such as the least pay of a list."""
    return typer.Option(option, parser=amount(option, metavar), metavar=metavar, help=help)


def parts(text: str | None) -> list[str] | None:
    """The values of an option that takes several; None where it is not given. UsageError is for the caller: no value
    between the commas is an empty list."""
    if text is None:
        return None
    return list(dict.fromkeys(part.strip() for part in text.split(SEVERAL) if part.strip()))


Occupations = Annotated[
    list[str],
    typer.Argument(
        metavar="OCCUPATION...",
        help="cli.option.occupations",
        autocompletion=completion.occupations,
        show_default=False,
    ),
]


def occupations_or_none(help: str) -> Any:  # noqa: A002 - Typer's own word
    """The argument of a command that also answers without an occupation; `help` says what then."""
    return typer.Argument(
        metavar="[OCCUPATION]...", help=help, autocompletion=completion.occupations, show_default=False
    )


CountryOption = Annotated[
    str | None,
    typer.Option(
        "--country",
        "-c",
        metavar="KEY",
        help="cli.option.country",
        autocompletion=completion.countries,
    ),
]
DestinationOption = Annotated[
    str | None,
    typer.Option(
        "--country",
        "-c",
        "--to",
        metavar="KEY",
        help="cli.option.country",
        autocompletion=completion.countries,
    ),
]
"""The country of an occupation where that is the country one goes to, which many call `--to`."""
CountriesOption = Annotated[
    str | None,
    typer.Option(
        "--country",
        "-c",
        metavar="KEY,KEY",
        help="cli.option.countries",
        autocompletion=completion.several_countries,
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
        autocompletion=completion.regions,
    ),
]


def place_in(help: str, metavar: str = "PLACE") -> Any:  # noqa: A002 - Typer's own word
    """The option `--in`; `help` says what a command does there."""
    return typer.Option("--in", parser=words("--in"), metavar=metavar, help=help, autocompletion=completion.regions)


def period(help: str) -> Any:  # noqa: A002 - Typer's own word
    """The option `--per`; `help` says whose period it is."""
    known = completion.one_of(("hour", "week", "month", "year"))
    return typer.Option("--per", metavar="PERIOD", autocompletion=known, help=help)


def money(help: str) -> Any:  # noqa: A002 - Typer's own word
    """The option `--currency`; `help` says whose money it is."""
    return typer.Option(
        "--currency", parser=words("--currency"), metavar="CODE", autocompletion=completion.currencies, help=help
    )


Place = Annotated[str | None, place_in("cli.option.place")]
Places = Annotated[str | None, place_in("cli.option.places", "PLACE,PLACE")]
ToOption = Annotated[
    str | None,
    typer.Option(
        "--to",
        metavar="KEY,KEY",
        help="cli.option.to",
        autocompletion=completion.several_countries,
    ),
]
CurrencyOption = Annotated[str | None, money("cli.option.currency")]
PppOption = Annotated[bool, typer.Option("--ppp", help="cli.option.ppp")]
PerOption = Annotated[str | None, period("cli.option.per")]
NetOption = Annotated[bool, typer.Option("--net", help="cli.option.net")]
RealOption = Annotated[bool, typer.Option("--real", help="cli.option.real")]


class Options(NamedTuple):
    """What stands in the annotation of one parameter of a `main` for several options: it gets those given, by name."""

    options: tuple[inspect.Parameter, ...]


def option(name: str, annotation: object, default: object = None) -> inspect.Parameter:
    """A parameter that Typer makes an option of."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


AllOption = Annotated[bool, typer.Option("--all", "-a", help="cli.option.all")]
"""Everything a command knows in the place of its one-screen page."""
HandoutOption = Annotated[bool, typer.Option("--handout", help="cli.option.handout")]
"""A sheet for a client in the place of the page."""

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
                autocompletion=completion.formats,
            ),
        ],
    ),
    option(
        "fields",
        Annotated[
            str | None,
            typer.Option("--fields", metavar="A,B", autocompletion=completion.fields, help="cli.option.fields"),
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
            typer.Option("--lang", metavar="LANG", help="cli.option.lang", autocompletion=completion.languages),
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
    option(
        "sources",
        Annotated[bool, typer.Option("--sources", help="cli.option.sources")],
        False,
    ),
    option("bom", Annotated[bool, typer.Option("--bom", help="cli.option.bom")], False),
    option("safe_cells", Annotated[bool, typer.Option("--safe-cells", help="cli.option.safe_cells")], False),
    option(
        "no_pager",
        Annotated[bool, typer.Option("--no-pager", help="cli.option.no_pager")],
        False,
    ),
    option("web", Annotated[bool, typer.Option("--web", help="cli.option.web")], False),
)
