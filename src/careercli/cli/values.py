"""How what is typed for an option becomes its value, and what `career spec` calls its type.

Since 0.29 Typer asks pydantic, for every option of every run, and its import takes as long as finding the answer. Ours
are flags, texts, or have a reader of their own (`options.py`), so none needs it: the tests walk every command's.
"""

from collections.abc import Callable
from functools import partial
from typing import Any


class Values:
    """Converts the values of one option or argument, as Typer's own conversion would."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        self.read = read

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:  # noqa: ARG002 - Typer calls it so
        """The value, or one for each text where several may follow; None or () where nothing was typed."""
        several = param.multiple or param.nargs == -1
        if value is None:
            return () if several else None
        return [self.read(one) for one in value] if several else self.read(value)


def without_pydantic(entry: Any) -> Any:
    """The option or argument, converted here where Typer's own conversion would be pydantic's."""
    read = _reader(entry)
    if read:
        entry.get_runtime_param = partial(Values, read)
    return entry


def type_name(entry: Any) -> str:
    """What `career spec` calls the type of an option's value."""
    read = _reader(entry)
    return "boolean" if read is bool else read.__name__ if read else entry.type.name


def _reader(entry: Any) -> Any:
    """What makes a value of one text; None before 0.29, and for a kind that only Typer can read."""
    descriptor = getattr(entry, "type_descriptor", None)
    if descriptor is None:
        return None
    kinds = {bool: bool, str: str, list[str]: str}
    return descriptor.parameter_info.parser or kinds.get(descriptor.annotation)
