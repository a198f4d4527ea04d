"""An option given twice: its values together where it takes several, else refused; never the last one in silence."""

from __future__ import annotations

from typing import Any

from careercli.errors import UsageError

SEVERAL = ","
"""What an option's metavar shows (`A,B`) when it takes several values with commas between."""


def watched(parser: Any) -> Any:
    """The parser of a command line that keeps every value of an option, or refuses the second.

    Typer's own keeps the last. Options and their parser are private to it: the tests walk every command's.
    """
    every = {*parser._long_opt.values(), *parser._short_opt.values()}
    for option in every:
        if option.action == "store":
            option.process = _kept(option)
    return parser


def _kept(option: Any) -> Any:
    name, several = option.obj.opts[0], SEVERAL in (option.obj.metavar or "")

    def process(value: Any, state: Any) -> None:
        before = state.opts.get(option.dest)
        if before is not None and not several:
            values = {"option": name, "first": str(before), "text": str(value)}
            raise UsageError("error.usage.twice", "error.usage.twice.hint", **values)
        state.opts[option.dest] = value if before is None else f"{before}{SEVERAL}{value}"
        state.order.append(option.obj)

    return process


def parts(text: str | None) -> list[str] | None:
    """The values of an option that takes several; None where it is not given. UsageError is for the caller: no value
    between the commas is an empty list."""
    if text is None:
        return None
    return list(dict.fromkeys(part.strip() for part in text.split(SEVERAL) if part.strip()))
