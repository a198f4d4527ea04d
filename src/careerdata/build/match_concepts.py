"""Occupations of ESCO as a dictionary between English and German titles: each has names in both languages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from careerdata.build.match_subject import Names, Subject, english, german
from careerdata.build.match_titles import Vector, Weights, nearest, unit
from careerdata.build.read import read_rows
from careerdata.rows.crosswalk import IscoTitleRow

NAMED = 20
"""Occupations of ESCO remembered by title."""


def by_concepts(data: Path, sources: set[str], subjects: Mapping[str, Subject]) -> dict[str, Vector]:
    """The occupations of ESCO whose names are most like an occupation's titles, length 1; none without data/isco."""
    path = data / "isco" / "titles.csv"
    named = concepts(read_rows(path, IscoTitleRow, sources)) if path.exists() else {}
    found: dict[str, Vector] = {}
    for lang in ("en", "de"):
        own = {key: subject.names[lang] for key, subject in subjects.items() if lang in subject.names}
        theirs = {concept: names[lang] for concept, names in named.items()}
        telling = Weights([*own.values(), *theirs.values()], lang)
        found.update({key: unit(near) for key, near in nearest(own, theirs, telling, NAMED).items()})
    return found


def concepts(titles: Iterable[IscoTitleRow]) -> dict[str, dict[str, Names]]:
    """The names of each occupation of ESCO that has them in both languages."""
    found: defaultdict[str, defaultdict[tuple[str, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for title in titles:
        for concept in title.concepts.split():
            found[concept][title.lang, title.kind].append(title.title)
    return {
        concept: {
            "en": english(names["en", "preferred"], names["en", "alternate"]),
            "de": german(names["de", "preferred"]),
        }
        for concept, names in found.items()
        if names["de", "preferred"] and names["en", "preferred"]
    }
