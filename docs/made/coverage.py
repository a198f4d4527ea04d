"""What there is of each country, counted from the program's own answers."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from made.screen import answer

ROOT = Path(__file__).parents[2]
HEADINGS = ("country", "occupations", "with pay", "outlook", "AI", "a licence rule", "visa routes", "points systems")


def countries(_: str) -> str:
    """A line a country: how many of its occupations have a figure of each kind."""
    systems = Counter(line["system"].partition("/")[0] for line in _answer("career points --json"))
    rows = [_row(line, systems) for line in _answer("career countries --json")]
    marks = "|---|" + "--:|" * (len(HEADINGS) - 1)
    return "\n".join([f"| {' | '.join(HEADINGS)} |", marks, *(f"| {' | '.join(row)} |" for row in rows)])


def _row(line: dict[str, Any], systems: Counter[str]) -> list[str]:
    key = line["country"]
    every = _answer(f"career list --country {key} --limit 0 --json")
    return [
        f"{line['name']}, {line['classification']} (`{key}`)",
        f"{line['occupations']:,}",
        _count(line["with_pay"], line["with_pay_of_group"]),
        _count(line["with_outlook"], line["with_outlook_of_group"]),
        _count(sum(one["ai_human"] is not None for one in every)),
        _count(sum(one["regulated"] is not None for one in every)),
        _count(len(tomllib.loads((ROOT / "data" / key / "visas.toml").read_text(encoding="utf-8"))["route"])),
        _count(systems[key]),
    ]


def _count(own: int, of_group: int = 0) -> str:
    """Own figures, `~` before those of a wider group; a dash for none at all."""
    parts = [f"{own:,}"] if own else []
    return " + ".join([*parts, *([f"~{of_group:,}"] if of_group else [])]) or "–"


def _answer(line: str) -> list[dict[str, Any]]:
    return list(answer(line)["data"])
