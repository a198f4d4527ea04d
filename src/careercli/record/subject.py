"""Subjects a reader may like, and how an occupation is found by them (docs/methods/interests.md)."""

import re
from collections.abc import Iterable
from typing import NamedTuple, NotRequired, TypedDict

from careercli.record.fold import fold
from careercli.record.word_form import form

KNOWLEDGE, FIELD, ACTIVITY, ESCO = "knowledge", "field", "activity", "esco"
"""What a subject is found in: an area of knowledge (O*NET), a field of study (CIP), a detailed work activity (O*NET), a
skill or knowledge (ESCO)."""
LEAST = 0.3
"""Evidence below which an occupation has too little to do with a subject."""
NAMED = 3
"""Of what was found for an occupation so much is named."""
SUBJECTS: dict[str, tuple[str, ...]] = {
    "agriculture": ("agriculture", "agricultural", "farm", "crop"),
    "animals": ("animal", "veterinary", "livestock", "zoology", "wildlife"),
    "art": ("art", "fine art", "drawing", "painting", "sculpture"),
    "astronomy": ("astronomy", "astronomical", "astrophysics", "planetary"),
    "aviation": ("aviation", "aircraft", "flight", "aeronautic"),
    "biology": ("biology", "biological"),
    "building": ("construction", "building", "carpentry", "masonry"),
    "business": ("business", "entrepreneurship"),
    "cars": ("automotive", "automobile", "motor vehicle", "car"),
    "chemistry": ("chemistry", "chemical"),
    "children": ("child", "childhood", "preschool", "youth"),
    "computers": ("computer", "software", "programming", "informatic"),
    "cooking": ("cooking", "culinary", "cook", "food preparation", "cuisine"),
    "dance": ("dance", "dancing", "choreography"),
    "design": ("design", "graphic design", "interior design"),
    "economics": ("economic", "economy", "finance", "accounting"),
    "electronics": ("electronic", "electrical", "electricity"),
    "engineering": ("engineering", "mechanical"),
    "environment": ("environmental", "environment", "ecology", "conservation", "climate"),
    "fashion": ("fashion", "apparel", "clothing", "textile"),
    "film": ("film", "cinema", "video", "cinematography"),
    "forestry": ("forestry", "forest", "tree"),
    "games": ("game", "video game"),
    "geography": ("geography", "geographic", "cartography", "map"),
    "health": ("medicine", "medical", "health", "nursing", "patient"),
    "history": (
        "historical", "archaeology", "archeology", "museum",
        "art history", "american history", "european history", "world history",
    ),
    "journalism": ("journalism", "news", "editorial"),
    "languages": ("foreign language", "language", "translation", "linguistic"),
    "law": ("law", "legal", "court"),
    "mathematics": ("mathematics", "mathematical", "statistics"),
    "music": ("music", "musical"),
    "photography": ("photography", "photographic", "photograph"),
    "physics": ("physics",),
    "plants": ("plant science", "horticulture", "garden", "botany", "plant biology", "landscaping"),
    "politics": ("politics", "political", "government", "public policy"),
    "psychology": ("psychology", "psychological", "counseling"),
    "religion": ("religion", "religious", "theology"),
    "sea": ("marine", "maritime", "ocean", "ship", "fishery", "aquatic"),
    "sport": ("sport", "sports", "athletic", "fitness", "exercise"),
    "teaching": ("teaching", "education", "teach"),
    "theatre": ("theatre", "theater", "acting", "drama"),
    "tourism": ("tourism", "travel", "hospitality", "hotel"),
    "trains": ("rail", "railway", "train operation", "locomotive"),
    "writing": ("writing", "literature", "creative writing", "write"),
}  # fmt: skip
"""Everyday subjects by their key, each with the words it is looked for by in the sources' English names. What
readers call them is `subject.<key>` in the catalogues, several names with commas between."""


WORD = re.compile(r"[^\W_]+")


class Subject(NamedTuple):
    """A name in a source, and what kind of name it is."""

    number: int
    kind: str
    name: str
    source: str


LikedBy = TypedDict("LikedBy", {"name": str, "kind": str, "answers": str, "from": NotRequired[str], "source": str})
"""What ties an occupation to a subject: the `name` in the source, of which `kind` (`knowledge`, `field`, `activity`,
`esco`), which of the reader's subjects that `answers`, and `from` which other occupation (`us:29-1131`) or unit group
(`isco:2250`) it is taken, where it was not published for the occupation itself."""


class Liked(NamedTuple):
    """How much an occupation has to do with the subjects asked for: each subject's evidence 0 to 1, and what it is."""

    evidence: dict[str, float]
    found: list[tuple[float, LikedBy]]

    def score(self) -> float:
        """The mean evidence."""
        return sum(self.evidence.values()) / len(self.evidence)

    def matched(self) -> int:
        """How many of the subjects it has to do with."""
        return sum(value >= LEAST for value in self.evidence.values())

    def strongest(self) -> list[LikedBy]:
        """What says most: the first of each subject, then the others."""
        ordered = [one for _, one in sorted(self.found, key=lambda one: (-one[0], one[1]["name"]))]
        firsts = [next(filter(lambda one: one["answers"] == subject, ordered), None) for subject in self.evidence]
        named: dict[str, LikedBy] = {}
        for one in (*firsts, *ordered):
            if one:
                named.setdefault(one["name"].casefold(), one)
        return list(named.values())[:NAMED]


def forms(name: str) -> frozenset[str]:
    """The words of a name, each in one form whatever its number and spelling."""
    return frozenset(form(word) for word in WORD.findall(fold(name)))


def either(parts: Iterable[float]) -> float:
    """What several pieces of evidence, each 0 to 1, come to together: one less what all of them leave open."""
    left = 1.0
    for part in parts:
        left *= 1 - part
    return 1 - left
