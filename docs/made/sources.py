"""The sources with their vintages, and what uses them."""

import csv
import tomllib
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
IMPORTERS = ROOT / "src" / "careerdata" / "importers"
BESIDE = {
    "ai/tasks.csv": {"type": "us-onet-30-1", "physical": "ai-wright-physical", "observed": "ai-aei-v5"},
    "ai/shares.csv": {"path": "{path}"},
}
"""Columns that rest on another source than their line's; `{path}`: the column itself names the source."""
HEAD = """# Sources

Every figure names a source by its key. The keys are the tables of `data/sources.toml`; this page is made from that file
and from what the files of `data/` name. `career sources` prints the same.
"""
READERS = {"ai-aei-v5": "rated_tasks", "ai-wright-physical": "rated_tasks"}
"""Importers of those sources; the others name the key they write."""


@cache
def records() -> dict[str, dict[str, Any]]:
    """data/sources.toml."""
    return tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))


@cache
def used() -> dict[str, Counter[str]]:
    """How many lines of which file name each source; a profile counts the entries that name it."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted(DATA.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            name = path.relative_to(DATA).as_posix()
            for line in csv.DictReader(stream):
                for key in {line["source"], *beside(name, line)}:
                    found[key][name] += 1
    for path in sorted(DATA.rglob("*.toml")):
        for key in named(tomllib.loads(path.read_text(encoding="utf-8"))):
            found[key][path.relative_to(DATA).as_posix()] += 1
    return found


def beside(name: str, line: dict[str, str]) -> list[str]:
    """The other sources a line rests on."""
    return [key.format(**line) for column, key in BESIDE.get(name, {}).items() if line[column]]


def named(node: Any) -> list[str]:
    """The source keys a TOML table names, as often as it names them."""
    if isinstance(node, list):
        return [key for entry in node for key in named(entry)]
    if not isinstance(node, dict):
        return []
    own = [node["source"]] if isinstance(node.get("source"), str) else []
    own += [key for key in node.get("sources", []) if isinstance(key, str)]
    return own + [key for entry in node.values() for key in named(entry)]


def page() -> str:
    """Everything known of the sources, for the site: what is how old, then a section for each."""
    return f"{HEAD}\n## How old the data are\n\n{vintages()}\n\n## Every source\n\n{attributions()}\n"


def vintages() -> str:
    """A table of what the data are, how old, and how much of it is here; quoted sources by name only."""
    rows = [
        f"| {record['title']} | {record['publisher']} | {record['vintage']} | {lines:,} |"
        for key, record in records().items()
        if (lines := sum(count for path, count in used()[key].items() if path.endswith(".csv")))
    ]
    return "\n".join(["| data | publisher | vintage | lines |", "|---|---|---|--:|", *rows])


def attributions() -> str:
    """One section a source."""
    return "\n\n".join(section(key, record) for key, record in records().items())


def section(key: str, record: dict[str, Any]) -> str:
    """Everything known of a source, what rests on it, and who reads it."""
    page = record["page"]
    facts = {
        "Publisher": record["publisher"],
        "Vintage": record["vintage"],
        "Last day it describes": record.get("dated"),
        "Licence": record["licence"],
        "Page": f"<{page}>" if page.startswith("http") else page,
        "Retrieved": record["retrieved"],
        "Caveat": record.get("caveat"),
        "Used in": ", ".join(f"`data/{path}` ({count:,})" for path, count in used()[key].items()) or "nothing yet",
        "Read by": ", ".join(readers(key)) or "hand",
    }
    lines = [f"- {name}: {value}" for name, value in facts.items() if value]
    return f"### `{key}`: {record['title']}\n\n" + "\n".join(lines)


def readers(key: str) -> list[str]:
    """The importers that write this key; their docstrings tell the traps of the file."""
    named = (f'"{key}"', f'"{records()[key].get("series", key)}"')
    files = [
        path
        for path in sorted(IMPORTERS.rglob("*.py"))
        if path.stem == READERS.get(key) or any(name in path.read_text(encoding="utf-8") for name in named)
    ]
    return [
        f"[`{path.parent.name}/{path.stem}`](../src/careerdata/importers/{path.parent.name}/{path.name})"
        for path in files
    ]
