"""docs/json.md: one answer of every contract, cut short."""

import inspect
import json
from typing import Any, get_args

from careercli.model.contract import CONTRACTS, Contract
from careercli.model.figure import REASONS
from made.screen import answer

QUESTIONS = {
    "occupation": "career show 32120 --json",
    "occupations": "career list --country ca --level 2 --json",
    "pay": "career salary 32120 --json",
    "comparison": "career compare 32120 29-2011 --currency USD --json",
    "matches": 'career search "lab tech" --json',
    "everywhere": "career countries 32120 --json",
    "outlook": "career outlook 32120 --json",
    "credentials": "career credentials 32120 --json",
    "education": "career education 29-2011 --json",
    "routes": "career visas 32120 --json",
    "ai": "career ai 32120 --json",
    "sources": "career sources 32120 --json",
    "countries": "career countries --json",
    "schemas": "career schema --json",
    "settings": "career config list --json",
}
"""The question whose answer shows a contract."""
LETTERS = 90


def examples(_: str) -> str:
    """A section for each contract."""
    return "\n\n".join(section(contract) for contract in CONTRACTS)


def section(contract: Contract) -> str:
    """What the record is, and an answer cut short."""
    name = f"{contract.name}/{contract.version}"
    shape = {"one": "one record", "many": "a list", "either": "one record, or a list when several are asked for"}
    about = [f"`data` is {shape[contract.shape]}. {meaning(contract.record)}"]
    about.append(f"`career schema {contract.name}` prints its JSON Schema.")
    if contract.name not in QUESTIONS:
        raise SystemExit(f"docs/made/contracts.py has no question that shows `{contract.name}`")
    question = QUESTIONS[contract.name]
    cut = json.dumps(shortened(answer(question)), ensure_ascii=False, indent=1)
    return "\n\n".join([f"## {name}", " ".join(about), f"```sh\n{question}\n```", f"```json\n{cut}\n```"])


def meaning(record: Any) -> str:
    """The first words of the records' own descriptions."""
    kinds = get_args(record) or (record,)
    return " Or: ".join((inspect.getdoc(kind) or "").split("\n\n")[0].replace("\n", " ") for kind in kinds)


def shortened(value: Any) -> Any:
    """Lists to their first entry, maps of sources to their first, texts to one line."""
    if isinstance(value, list):
        more = [f"… {len(value) - 1} more"] if len(value) > 1 else []
        return [*(shortened(entry) for entry in value[:1]), *more]
    if isinstance(value, str) and len(value) > LETTERS:
        return value[:LETTERS].rstrip() + " …"
    if isinstance(value, dict):
        if "sources" in value and isinstance(value["sources"], dict):
            first = dict(list(value["sources"].items())[:1])
            left = len(value["sources"]) - len(first)
            value = value | {"sources": first | ({"…": f"{left} more"} if left else {})}
        return {key: shortened(entry) for key, entry in value.items()}
    return value


def reasons(_: str) -> str:
    """Every reason a figure can be missing for."""
    return "\n".join(
        ["| reason | meaning |", "|---|---|", *(f"| `{key}` | {words} |" for key, words in REASONS.items())]
    )
