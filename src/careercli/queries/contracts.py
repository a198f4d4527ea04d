"""The JSON contracts: which there are, and the schema of each."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from careercli.atlas import contracts
from careercli.errors import NotFound

if TYPE_CHECKING:
    from careercli.record.listing import ContractLine


def contract_lines() -> list[ContractLine]:
    """Every contract with its version and what `data` holds."""
    return contracts.lines()


def contract_text(name: str) -> str:
    """The JSON Schema of a contract; NotFound names the nearest."""
    text = contracts.contract_or_none(name)
    if text is None:
        known = [line["name"] for line in contracts.lines()]
        close = get_close_matches(name, known, n=3, cutoff=0.5)
        raise NotFound("error.schema.unknown", "hint.known.schemas", name=name, known=close or known)
    return text
