"""Commands by their file's name: all known, each imported when asked for."""

import pytest

from careercli.cli import lazy
from careercli.cli.help import GROUPS

COMMANDS = [
    "search", "quiz", "list", "similar", "match", "browse",
    "show", "salary", "outlook", "ai", "credentials", "education", "skills", "faq", "explain",
    "compare", "rank", "rate", "countries", "where", "offer", "atlas",
    "move", "pathway", "visas", "points", "rounds", "what-if", "language", "profile",
    "start", "config", "sources", "export", "doctor", "help", "completion", "mcp", "schema", "spec",
]  # fmt: skip


def test_every_file_is_a_command_of_a_group():
    assert list(lazy.files()) == COMMANDS
    assert {name for names in GROUPS.values() for name in names} >= set(COMMANDS)


@pytest.mark.parametrize(
    ("group", "below"),
    [
        ("config", ["get", "list", "path", "set", "unset"]),
        ("profile", ["check", "edit", "init", "path", "set", "show"]),
    ],
)
def test_the_functions_of_a_file_without_main_are_a_group(group, below):
    assert list(lazy.files().get(group).commands) == below


def test_a_command_is_made_once():
    commands = lazy.files()
    assert dict.get(commands, "list") is None
    assert commands.get("list") is commands.get("list")
    assert commands.get("list").name == "list"


def test_what_is_no_command():
    assert lazy.files().get("nothing", "fallback") == "fallback"
