"""Write match_pairs.csv from match_occupations.csv: `python draw_match_pairs.py`.

README.md says how both came about.
"""

import csv
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

HERE = Path(__file__).parent
SHEET, PAIRS = HERE / "match_occupations.csv", HERE / "match_pairs.csv"
COLUMNS = ("from_id", "to_country", "right_ids", "concept", "checked")
CHECKED = "titles read side by side"
Concept = dict[str, list[str]]


def concepts() -> dict[str, Concept]:
    """The codes of each occupation by country."""
    with SHEET.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream))
    return {line.pop("concept"): {key: cell.split() for key, cell in line.items() if cell} for line in lines}


def pairs() -> list[tuple[str, ...]]:
    """A line for each starting code and other country; a code in several concepts has the right ids of all."""
    found: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
    for country, code, other in _starts(concepts()):
        for name, concept in concepts().items():
            if code in concept.get(country, []) and other in concept:
                ids, names = found.setdefault((f"{country}:{code}", other), ([], []))
                ids += [f"{other}:{right}" for right in concept[other] if f"{other}:{right}" not in ids]
                names += [name] if name not in names else []
    return sorted((*key, " ".join(ids), "; ".join(names), CHECKED) for key, (ids, names) in found.items())


def _starts(sheet: dict[str, Concept]) -> Iterator[tuple[str, str, str]]:
    starts = {
        (country, concept[country][0], other)
        for concept in sheet.values()
        for country, other in permutations(concept, 2)
    }
    yield from sorted(starts)


if __name__ == "__main__":
    with PAIRS.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows([COLUMNS, *pairs()])
