"""docs/assistants.md: the tools of `career mcp`, and the questions its tests ask."""

import json
import tomllib
from pathlib import Path
from typing import Any

from careercli.assistant.tools import described

QUESTIONS = Path(__file__).resolve().parents[2] / "tests" / "data" / "assistant_questions.toml"


def tools(_: str) -> str:
    """Each tool, what it says of itself, its arguments."""
    rows = []
    for tool in described()["tools"]:
        arguments = ", ".join(f"`{name}`" for name in tool["inputSchema"]["properties"])
        rows.append(f"| `{tool['name']}` | {tool['description']} | {arguments} |")
    return "\n".join(["| tool | what it says of itself | arguments |", "|---|---|---|", *rows])


def asked(_: str) -> str:
    """Every question with the calls that answer it."""
    found = tomllib.loads(QUESTIONS.read_text(encoding="utf-8"))["question"]
    rows = []
    for number, question in enumerate(found, 1):
        calls = " → ".join(f"`{_cell(_call(call))}`" for call in question["calls"])
        rows.append(f"| {number} | {_cell(question['ask'])} | {calls} |")
    return "\n".join(["| | question | calls |", "|--:|---|---|", *rows])


def _call(call: dict[str, Any]) -> str:
    given = ", ".join(f"{name}={json.dumps(value)}" for name, value in call.items() if name != "tool")
    return f"{call['tool']}({given})"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
