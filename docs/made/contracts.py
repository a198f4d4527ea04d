"""docs/json.md: one answer of every contract, cut short."""

import inspect
import json
import os
from typing import Any, get_args

from careercli.record.contract import CONTRACTS, Contract
from careercli.record.figure import REASONS
from careercli.text.text import text
from made.screen import answer, printed

CARD = "age=30,base_qualification=true,livelihood=true"
ANSWERS = "2,5,3,4,2,1,5,2,4,2,1,3,2,5,2,1,1,4,4,2,2,2,5,1,2,2,1,5,2,4,4,5,1,1,3"
QUESTIONS = {
    "occupation": "career show 32120 --json",
    "occupations": "career list --country ca --level 2 --json",
    "pay": "career salary 32120 --json",
    "comparison": "career compare 32120 29-2011 --currency USD --json",
    "where": "career where us:29-2011 --limit 2 --json",
    "offer": "career offer us:29-1141 --pay 72000 --in us-ny --json",
    "matches": 'career search "lab tech" --json',
    "duties": "echo 'Fit boilers. Fix leaking pipes.' | career search --duties - --country us --json",
    "everywhere": "career countries 32120 --json",
    "outlook": "career outlook 32120 --json",
    "credentials": "career credentials 32120 --json",
    "plan": "career move nurse --from PH --to gb --set age=31,ielts=7 --on 2026-11-29 --json",
    "pathway": "career pathway gb:2221 --from IN --trained-in IN --on 2026-11-29 --json",
    "education": "career education 29-2011 --json",
    "skills": "career skills ca:32120 --json",
    "routes": "career visas 32120 --json",
    "ai": "career ai 32120 --json",
    "sources": "career sources 32120 --json",
    "countries": "career countries --json",
    "similar": "career similar 32120 --json",
    "faq": "career faq 32120 --json",
    "rating": "career rate 32120 --json",
    "quiz": f"career quiz --answers {ANSWERS} --country ca --json",
    "statements": "career quiz --statements --json",
    "ranking": "career rank --top 3 --json",
    "country-atlas": "career atlas --country sg --json",
    "rounds": "career rounds --limit 2 --json",
    "points": f"career points de/opportunity-card --set {CARD},german=B2 --json",
    "what-if": f"career what-if de/opportunity-card german=A1..B2 --set {CARD} --json",
    "language": "career language IELTS_GT reading=7 writing=6.5 listening=8 speaking=7 --json",
    "profile": "career profile show --json",
    "profile-check": "career profile check --json",
    "systems": "career points --json",
    "terms": "career explain TEER --json",
    "schemas": "career schema --json",
    "settings": "career config list --json",
    "doctor": "career doctor --json",
}
"""The question whose answer shows a contract."""
FIRST = {"profile": "career profile init"}
"""What is asked before."""
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
    if contract.name in FIRST:
        printed(FIRST[contract.name])
    cut = json.dumps(shortened(answer(question)), ensure_ascii=False, indent=1)
    cut = cut.replace(os.environ["CAREER_CONFIG_DIR"], "/home/reader/.config/career")
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
        ["| reason | meaning |", "|---|---|", *(f"| `{key}` | {text()(f'missing.{key}')} |" for key in REASONS)]
    )
