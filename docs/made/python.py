"""Python as it is typed at a prompt, with what it answers; names stay from one block of a document to the next."""

import ast
from typing import Any

_names: dict[str, Any] = {}


def session(words: str) -> str:
    """Statements with ` ;; ` between them, each below a prompt with what it comes to."""
    lines = [line for typed in words.split(" ;; ") for line in _typed(typed.strip())]
    return "\n".join(["```pycon", *lines, "```"])


def _typed(statement: str) -> list[str]:
    shown = [f">>> {statement}"]
    try:
        ast.parse(statement, mode="eval")
    except SyntaxError:
        exec(statement, _names)
        return shown
    try:
        found = eval(statement, _names)
    except Exception as problem:
        return [*shown, "Traceback (most recent call last):", "    ...", f"{type(problem).__qualname__}: {problem}"]
    return shown if found is None else [*shown, *repr(found).splitlines()]
