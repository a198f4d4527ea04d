"""What is typed becomes a value without pydantic, in every version of Typer, and is called the same."""

from types import SimpleNamespace

import pytest
from typer import Context

from careercli.cli.app import command
from careercli.cli.values import Values, type_name

ONE, SEVERAL = SimpleNamespace(multiple=False, nargs=1), SimpleNamespace(multiple=False, nargs=-1)


def entries(group=None):
    """Every option and argument of every command, `--help` too."""
    group = group or command()
    yield from group.get_params(Context(group))
    for name in getattr(group, "commands", ()):
        yield from entries(group.commands.get(name))


def test_every_kind_of_option_is_known():
    assert {type_name(entry) for entry in entries()} == {"boolean", "integer", "number", "str"}


def test_pydantic_converts_none():
    converted = [entry.get_runtime_param() for entry in entries() if hasattr(entry, "get_runtime_param")]
    assert {type(one) for one in converted} <= {Values}  # Typer before 0.29 has none to convert


@pytest.mark.parametrize(("value", "expected"), [(None, None), ("7", 7)])
def test_one_value(value, expected):
    assert Values(int).coerce(value, ONE, None) == expected


@pytest.mark.parametrize(("value", "expected"), [(None, ()), (("7", "8"), [7, 8])])
def test_several_values(value, expected):
    assert Values(int).coerce(value, SEVERAL, None) == expected
