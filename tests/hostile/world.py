"""What there is to name: commands with their options, countries, occupations, lists; as career itself tells it."""

import json
import os
import re
import subprocess
import sys
from dataclasses import asdict, dataclass
from typing import Any

OUTPUT = ("--json", "--format", "--fields", "--output", "--lang", "--max-age", "--strict")


@dataclass(frozen=True)
class Option:
    """An option or argument of a command."""

    names: tuple[str, ...]
    metavar: str
    """What it takes; empty for a switch."""
    several: bool
    required: bool

    @property
    def argument(self) -> bool:
        """Whether it is known by its place."""
        return not self.names[0].startswith("-")


@dataclass(frozen=True)
class Command:
    """A command by its path: `("profile", "set")`."""

    path: tuple[str, ...]
    parameters: tuple[Option, ...]

    @property
    def prints(self) -> bool:
        """Whether it takes the options of answers."""
        return any("--format" in option.names for option in self.parameters)


@dataclass(frozen=True)
class World:
    """Everything a valid command line can name."""

    commands: tuple[Command, ...]
    codes: dict[int, str]
    """Exit codes as `career help exit-codes` has them."""
    named: dict[str, list[str]]
    """Values by the metavar of what takes them."""


def world() -> World:
    """Ask career, in processes of their own: nothing of it may be remembered here."""
    spec = _asked("spec")["data"]
    listed = _asked("list")["data"]
    codes = {int(code): what for code, what in re.findall(r"^(\d+) +(.+)$", _printed("help", "exit-codes"), re.M)}
    return World(tuple(_commands(spec, ())), codes, _named(spec, listed))


def _named(spec: dict[str, Any], listed: list[dict[str, Any]]) -> dict[str, list[str]]:
    some = listed[::37]
    occupations = [one["id"] for one in some] + [one["code"] for one in some] + [one["title"] for one in some]
    systems = [one["system"] for one in _asked("points")["data"]]
    commands = [name for path in _paths(spec, ()) for name in path]
    return {
        "OCCUPATION": occupations,
        "WORDS": [word for one in some for word in one["title"].split()],
        "KEY": sorted({one["country"] for one in listed}),
        "LEVEL": sorted({str(one["level"]) for one in listed if one["level"] is not None}),
        "LIST": sorted({name for one in listed for name in one["lists"]}),
        "SYSTEM": systems,
        "TEST": [one["test"] for one in _asked("language")["data"]],
        "TOPIC": ["exit-codes", "formatting", "missing", "environment", "methods", *commands],
        "NAME": [one["name"] for one in _asked("schema")["data"]],
        "SETTING": [one["key"] for one in _asked("config", "list")["data"]],
        "ROUTE": sorted({one["route"] for one in _asked("visas", *_of_each_country(listed))["data"]}),
    }


def _of_each_country(listed: list[dict[str, Any]]) -> list[str]:
    return list({one["country"]: one["id"] for one in listed}.values())


def _asked(*arguments: str) -> Any:
    envelope = json.loads(_printed(*arguments, "--json"))
    if arguments[0] == "visas":
        envelope["data"] = [route for one in envelope["data"] for route in one["visas"]]
    return envelope


def _printed(*arguments: str) -> str:
    line = [sys.executable, "-m", "careercli", *arguments]
    environment = {
        **{name: text for name, text in os.environ.items() if not name.startswith("CAREER_")},
        "CAREER_CONFIG_DIR": os.devnull,
        "PYTHONUTF8": "1",
        "LC_ALL": "C.UTF-8",
    }
    return subprocess.run(line, capture_output=True, check=True, env=environment, encoding="utf-8", cwd="/").stdout


def _paths(entry: dict[str, Any], path: tuple[str, ...]) -> list[tuple[str, ...]]:
    below = [one for inner in entry.get("commands", ()) for one in _paths(inner, (*path, inner["name"]))]
    return [path, *below]


def _commands(entry: dict[str, Any], path: tuple[str, ...]) -> list[Command]:
    parameters = tuple(_option(one) for one in entry["parameters"])
    below = [one for inner in entry.get("commands", ()) for one in _commands(inner, (*path, inner["name"]))]
    return [Command(path, parameters), *below]


def _option(entry: dict[str, Any]) -> Option:
    takes = "" if entry["type"] == "boolean" else (entry["metavar"] or entry["name"]).strip("[].")
    return Option(tuple(entry["options"]), takes.replace("]", ""), entry["multiple"], entry["required"])


def as_json(found: World) -> str:
    """The world as text, for whoever asks what a seed was drawn from."""
    return json.dumps(asdict(found))
