"""An amount to be compared with: numbers multiplied, divided, rounded and kept within limits."""

from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from careercli.rules.conditions import Values

Amount = Callable[[Values], Decimal | None]
Steps = list[tuple[Amount, Callable[[Decimal, Decimal], Decimal]]]
TAKE: dict[str, Callable[[Sequence[Decimal]], Decimal]] = {
    "largest": max,
    "smallest": min,
    "sum": lambda amounts: sum(amounts, Decimal(0)),
}


def compiled(block: dict[str, Any], _day: str) -> Callable[[Values], Any]:
    """The function of a `threshold` block; terms with an operand that is not known are left out.

    Decimal, because 101,400 times 0.453 is 45,934.20 exactly and a cent decides.
    """
    terms = [_term(term) for term in block["of"] or [block]]
    take = TAKE[block["take"]]

    def amount(values: Values) -> Any:
        amounts = [found for term in terms if (found := term(values)) is not None]
        return plain(take(amounts)) if amounts else None

    fixed = not any(_named(term) for term in block["of"] or [block])
    if fixed:
        constant = amount({})
        return lambda values: constant
    return amount


def plain(amount: Decimal) -> int | float:
    """The amount as JSON has it: whole where it is."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _named(term: dict[str, Any]) -> bool:
    times = term["times"] if isinstance(term["times"], list) else [term["times"]]
    operands = [term.get(key) for key in ("amount", "per", "plus", "minus", "at_least", "at_most")]
    return any(isinstance(operand, str) for operand in (*operands, *times))


def _term(term: dict[str, Any]) -> Amount:
    start = _operand(term["amount"])
    times = [_operand(factor) for factor in (term["times"] if isinstance(term["times"], list) else [term["times"]])]
    steps: Steps = [(factor, _multiplied) for factor in times]
    steps += [(_operand(term[key]), step) for key, step in _STEPS.items() if key in term]
    grain = Decimal(str(term["round_to"]))
    limits: Steps = [(_operand(term[key]), step) for key, step in _LIMITS.items() if key in term]

    def amount(values: Values) -> Decimal | None:
        found = _through(start(values), steps, values)
        if found is not None:
            found = (found / grain).quantize(Decimal(1), ROUND_HALF_UP) * grain
        return _through(found, limits, values)

    return amount


def _through(found: Decimal | None, steps: Steps, values: Values) -> Decimal | None:
    for operand, step in steps:
        other = operand(values)
        if found is None or other is None:
            return None
        found = step(found, other)
    return found


def _operand(operand: Any) -> Amount:
    if not isinstance(operand, str):
        number = Decimal(str(operand))
        return lambda values: number
    return lambda values: None if values[operand] is None else Decimal(str(values[operand]))


def _multiplied(found: Decimal, factor: Decimal) -> Decimal:
    return found * factor


_STEPS: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "per": lambda found, other: found / other,
    "plus": lambda found, other: found + other,
    "minus": lambda found, other: found - other,
}
_LIMITS: dict[str, Callable[[Decimal, Decimal], Decimal]] = {"at_least": max, "at_most": min}


def most(_block: dict[str, Any], _values: Values) -> Any:
    """A threshold has no highest value."""
    return None
