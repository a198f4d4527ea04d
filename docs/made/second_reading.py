"""What the second reading of credentials changed, from the list the tests hold the data to."""

import csv
from collections import defaultdict
from pathlib import Path

LIST = Path(__file__).resolve().parents[2] / "tests" / "data" / "second_reading.csv"
KINDS = {
    "over-read": "read too widely",
    "one task": "for one task, told as the occupation's",
    "code group": "given to a whole code that some do not share",
    "sibling": "missing beside a sibling that had it",
    "out of date": "the law is newer than the text",
}


def changes(_: str) -> str:
    """One line for each kind and reason, with how many entries and which occupations."""
    with LIST.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream))
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in lines:
        found[line["kind"], line["reason"]].append(line["id"])
    rows = [
        f"| {KINDS[kind]} | {reason} | {len(ids)} | {', '.join(dict.fromkeys(ids))} |"
        for (kind, reason), ids in sorted(found.items(), key=lambda item: (list(KINDS).index(item[0][0]), item[0][1]))
    ]
    return "\n".join(["| kind | why | entries | occupations |", "|---|---|--:|---|", *rows]) + "\n"
