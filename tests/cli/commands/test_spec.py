"""`career spec`: the whole command line as JSON."""

import json

import pytest

from careercli.cli.lazy import files


@pytest.fixture
def spec(career):
    done = career("spec")
    assert (done.code, done.err) == (0, "")
    return json.loads(done.out)


def by_name(entries):
    return {entry["name"]: entry for entry in entries}


def test_envelope(spec):
    assert (spec["schema"], spec["data"]["name"]) == ("spec/1", "career")


def test_every_command_is_there(spec):
    commands = by_name(spec["data"]["commands"])
    assert list(commands) == list(files())
    assert sorted(by_name(commands["config"]["commands"])) == ["get", "list", "path", "set", "unset"]


def test_a_command_has_help_arguments_and_options(spec):
    show = by_name(spec["data"]["commands"])["show"]
    assert sorted(show) == ["help", "name", "parameters"]
    assert show["help"].startswith("An occupation on one screen")
    assert by_name(show["parameters"])["occupations"] == {
        "name": "occupations",
        "kind": "argument",
        "options": ["occupations"],
        "metavar": "OCCUPATION...",
        "type": "str",
        "required": True,
        "multiple": True,
        "default": None,
        "help": "A code (32120), an id (us:29-2011) or a title; `-` reads codes from standard input.",
    }
    assert by_name(show["parameters"])["format"]["options"] == ["--format", "-f"]


def test_every_parameter_has_help(spec):
    silent = [
        (command["name"], entry["name"])
        for command in spec["data"]["commands"]
        for entry in command["parameters"]
        if not entry["help"]
    ]
    assert silent == []
