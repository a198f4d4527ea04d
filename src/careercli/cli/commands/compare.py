"""`career compare`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete, names
from careercli.cli.answer import Answer
from careercli.cli.basis import basis
from careercli.cli.options import CountryOption, Occupations
from careercli.errors import UsageError
from careercli.explore.compare import compare
from careercli.explore.show import titled
from careercli.people import config

Currency = Annotated[
    str | None,
    typer.Option(
        "--currency",
        metavar="CODE",
        autocompletion=complete.currencies,
        help="Also show pay in this money (USD, CAD …).",
    ),
]
Ppp = Annotated[bool, typer.Option("--ppp", help="Convert at purchasing power parity instead of the market rate.")]


def main(
    occupations: Occupations, currency: Currency = None, ppp: Ppp = False, country: CountryOption = None
) -> Answer:
    """Two to six occupations side by side, from any countries; the best value of each row is marked.

    Examples:

        career compare 32120 29-2011

        career compare 32120 29-2011 --currency USD --ppp

        career compare 21231 21232 21234 --json
    """
    money = currency or config.setting("currency").value or None
    if ppp and not money:
        raise UsageError("`--ppp` needs a money to convert into", "For example `--currency USD --ppp`.")
    found = names.every(occupations, country)
    record, cards = compare(found, money, ppp=ppp)
    sources = basis(record, [*(card.sources for card in cards), _rate_sources(record.get("rates", []))])
    warnings = [warning for card in cards for warning in card.warnings]

    def view(label: Any, _: int | None) -> Any:
        from careercli.views.comparison import page

        occupations = titled(record["occupations"], label.lang)
        return page({**record, "occupations": occupations}, sources, warnings, label)

    return Answer("comparison/1", record, view, sources=sources, warnings=warnings, notes=names.notes(found))


def _rate_sources(rates: list[dict[str, object]]) -> dict[str, Any]:
    from careercli.explore.sources import named_sources

    keys = {key for rate in rates for key in rate["sources"]}  # type: ignore[attr-defined]
    return dict(named_sources(keys)) if keys else {}
