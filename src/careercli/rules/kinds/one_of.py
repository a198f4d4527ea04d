"""Of several options the first that is open, the best, or all."""

from collections.abc import Callable
from typing import Any

from careercli.rules import conditions
from careercli.rules.conditions import Values


def compiled(block: dict[str, Any], day: str) -> Callable[[Values], Any]:
    """The function of a `one_of` block."""
    options = [(_open(option, day), _value(option)) for option in block["options"]]
    otherwise = block.get("otherwise")
    return {"first": _first, "best": _best, "all": _all}[block["take"]](options, otherwise)


Options = list[tuple[Callable[[Values], bool], Callable[[Values], Any]]]


def _open(option: dict[str, Any], day: str) -> Callable[[Values], bool]:
    return conditions.compiled(option["when"], day) if "when" in option else lambda values: True


def _value(option: dict[str, Any]) -> Callable[[Values], Any]:
    if "of" in option:
        name = option["of"]
        return lambda values: values[name]
    fixed = option["value"]
    return lambda values: fixed


def _first(options: Options, otherwise: Any) -> Callable[[Values], Any]:
    def first(values: Values) -> Any:
        for is_open, value in options:
            if is_open(values):
                return value(values)
        return otherwise

    return first


def _best(options: Options, otherwise: Any) -> Callable[[Values], Any]:
    def best(values: Values) -> Any:
        found = [value(values) for is_open, value in options if is_open(values)]
        return max((value for value in found if value is not None), default=otherwise)

    return best


def _all(options: Options, _otherwise: Any) -> Callable[[Values], Any]:
    return lambda values: [value(values) for is_open, value in options if is_open(values)]


def most(block: dict[str, Any], _values: Values) -> Any:
    """The highest fixed value, where all are points."""
    results = [option.get("value") for option in block["options"]]
    return max(results) if all(type(result) in (int, float) for result in results) else None
