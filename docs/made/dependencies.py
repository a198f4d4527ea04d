"""docs/dependencies.md: what the program needs from others, and under which licences, from the installed metadata."""

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FAMILY = re.compile(r"^License :: (?:OSI Approved :: )?(.+)$")


def table(kind: str) -> str:
    """The packages that are needed `to run`, to `import` or to `build`, with what those need in turn."""
    asked = [Requirement(line) for line in _asked(kind)]
    own = {canonicalize_name(one.name): str(one.specifier) for one in asked}
    rows = [f"| {one.name} | {own.get(canonicalize_name(one.name), '')} | {licence(one)} |" for one in closure(asked)]
    return "\n".join(["| package | versions | licence |", "|---|---|---|", *rows])


def _asked(kind: str) -> list[str]:
    project = PROJECT["project"]
    if kind == "run":
        return project["dependencies"]
    return PROJECT["build-system"]["requires"] if kind == "build" else project["optional-dependencies"][kind]


def closure(asked: list[Requirement]) -> Iterator[Distribution]:
    """The packages asked for and those they need, each once; those of another system are not installed here."""
    waiting, seen = list(asked), set()
    while waiting:
        one = waiting.pop(0)
        name = canonicalize_name(one.name)
        if name in seen or (one.marker and not one.marker.evaluate({"extra": ""})):
            continue
        seen.add(name)
        found = distribution(one.name)
        yield found
        waiting += [Requirement(line) for line in found.requires or ()]


def licence(package: Distribution) -> str:
    """The licence a package states: as an expression, in one line, or by its classifier."""
    said = package.metadata
    named = said.get("License-Expression") or said.get("License") or ""
    families = [match[1] for line in said.get_all("Classifier") or () if (match := FAMILY.match(line))]
    short = named if named and "\n" not in named and len(named) < 60 else ""
    return short or "; ".join(families) or "not stated"
