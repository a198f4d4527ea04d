"""docs/architecture.md: who may import whom, from the contracts in pyproject.toml."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def contracts(_: str) -> str:
    """The contracts that hold the layers, by name."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return "\n".join(f"- {contract['name']}" for contract in settings["tool"]["importlinter"]["contracts"])
