"""docs/cli.md: every command with its arguments and options, as `career spec` gives them, and every topic."""

import re
from collections.abc import Iterator
from typing import Any

from careercli.text.topics import names, topic
from made.screen import answer

SHARED = ("json", "format", "fields", "output", "lang", "max_age", "no_pager")
"""The options of every command that prints an answer; told once."""
Command = dict[str, Any]


def reference(_: str) -> str:
    """The shared options, then one section a command."""
    root = answer("career spec")["data"]
    every = dict(leaves(root, "career"))
    options = {entry["name"]: entry for command in every.values() for entry in command["parameters"]}
    shared = table([options[name] for name in SHARED])
    sections = [section(name, command) for name, command in every.items()]
    return "\n\n".join(["## Options of every command that prints an answer", shared, *sections])


def leaves(command: Command, name: str) -> Iterator[tuple[str, Command]]:
    """Every command that is no group, by its full name."""
    for inner in command.get("commands") or []:
        full = f"{name} {inner['name']}"
        if inner.get("commands"):
            yield from leaves(inner, full)
        else:
            yield full, inner


def section(name: str, command: Command) -> str:
    """What a command does, what it takes, examples that run."""
    purpose, _, examples = command["help"].partition("Examples:")
    own = [entry for entry in command["parameters"] if entry["name"] not in SHARED]
    parts = [f"## `{name}`", " ".join(purpose.split())]
    if own:
        parts.append(table(own))
    if len(own) < len(command["parameters"]):
        parts.append("Takes the options above too.")
    lines = [line.strip() for line in examples.splitlines() if line.strip()]
    return "\n\n".join([*parts, "```sh\n" + "\n".join(lines) + "\n```"] if lines else parts)


def table(entries: list[Command]) -> str:
    """Arguments and options with what they mean."""
    rows = [f"| {spelled(entry)} | {escaped(entry['help'] or '')} |" for entry in entries]
    return "\n".join(["| takes | meaning |", "|---|---|", *rows])


def spelled(entry: Command) -> str:
    """How an argument or option is typed."""
    metavar = entry["metavar"] or ("" if entry["type"] == "boolean" else entry["name"].upper())
    names = [", ".join(entry["options"])] if entry["kind"] == "option" else []
    default = f" (default `{entry['default']}`)" if isinstance(entry["default"], str) else ""
    return f"`{escaped(' '.join([*names, metavar]).strip())}`{default}"


def escaped(text: str) -> str:
    """A text for one cell of a Markdown table."""
    return re.sub(r"\s+", " ", text).replace("|", "\\|")


def topics(_: str) -> str:
    """Every help topic, word for word."""
    parts = []
    for name in names():
        title, _, body = topic(name).text.partition("\n")
        parts.append(f"### {title.lstrip('# ')}\n\n`career help {name}`\n\n```text\n{body.strip()}\n```")
    return "\n\n".join(parts)
