"""Write the documents that are made from the program itself; `--check` only tells which are out of date.

docs/commands.md is `career spec` for people, docs/sources.md is `career sources`.
"""

import io
import json
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from careercli.cli.app import run

FOLDER = Path(__file__).parent
MADE = "<!-- Made by docs/generate.py (`make docs`); changes here are lost. -->\n\n"
SHARED = ("json", "format", "fields", "output", "lang", "max_age")
"""Options of every command that prints an answer; told once."""


def main() -> int:
    """Write or check; 1 when a document is out of date."""
    documents = {FOLDER / "commands.md": commands(), FOLDER / "sources.md": answer("sources", "--format", "md")}
    old = [path for path, text in documents.items() if not path.exists() or path.read_text() != MADE + text]
    for path in old:
        print(f"{path.name} is out of date: run `make docs`" if "--check" in sys.argv else f"{path.name} written")
        if "--check" not in sys.argv:
            path.write_text(MADE + documents[path])
    return int("--check" in sys.argv and bool(old))


def answer(*arguments: str) -> str:
    """What a command prints into a pipe."""
    out = io.StringIO()
    with redirect_stdout(out):
        code = run([*arguments, "--lang", "en"] if arguments[0] != "spec" else arguments)
    if code:
        raise SystemExit(f"career {' '.join(arguments)} left with {code}")
    return out.getvalue()


def commands() -> str:
    """The reference of every command."""
    root = json.loads(answer("spec"))["data"]
    every = {option["name"]: option for _, command in leaves(root, "career") for option in command["parameters"]}
    shared = "\n".join(line(every[name]) for name in SHARED)
    parts = [section(name, command) for name, command in leaves(root, "career")]
    return f"# Commands\n\nEvery command that prints an answer takes\n\n{shared}\n\n" + "\n".join(parts)


def leaves(command: dict[str, Any], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every command that is no group, with its full name."""
    for inner in command.get("commands") or []:
        full = f"{name} {inner['name']}"
        yield from leaves(inner, full) if inner.get("commands") else [(full, inner)]


def section(name: str, command: dict[str, Any]) -> str:
    """A command: its help with the examples, then what it takes."""
    own = [line(entry) for entry in command["parameters"] if entry["name"] not in SHARED]
    return "\n".join([f"## {name}", "", command["help"], "", *own, *([""] if own else [])])


def line(entry: dict[str, Any]) -> str:
    """An argument or option with its help."""
    names = ", ".join(entry["options"]) if entry["kind"] == "option" else ""
    return f"- `{' '.join(part for part in (names, entry['metavar']) if part)}` {entry['help'] or ''}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
