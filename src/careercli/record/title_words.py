"""Job titles as sets of the words that tell, so that spelling and order do not keep equal ones apart.

`Advertising/Public relations manager` holds several titles: the last word or words may belong to all parts.
What stands in brackets is explanation, mostly of what is left out.
"""

import re
from collections.abc import Iterator

LITTLE = frozenset({"and", "or", "of", "the", "in", "for", "a", "an", "etc", "other", "related", "general"})
SPELLINGS = {"colour": "color", "organisation": "organization", "labourer": "laborer", "center": "centre"}
SPELLINGS |= {"draughtsman": "drafter", "draughtsperson": "drafter"}
BRACKETS = re.compile(r"\([^)]*\)|\([^)]*$")
APART = re.compile(r"[^a-z0-9-]+")

GERMAN_APART = re.compile(r"[^a-zäöüß]+")
GERMAN_LITTLE = {"und", "oder", "all", "nicht", "ohne", "sonstig", "beruf", "hoch", "komplex", "fachlich", "ausgericht"}
GERMAN_LITTLE |= {"spezifisch", "spezialist", "spezialisierung", "tatigkeit", "tatigkeitsangab", "anlerntatigkeit"}
GERMAN_LITTLE |= {"spezialistentatigkeit", "helf"}
GERMAN_SHORTEST, GERMAN_STEM = 4, 4
PIECE = 4
UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})

Words = frozenset[str]


def variants(title: str) -> set[Words]:
    """The titles a title holds: whole, and each part between slashes with and without the last words of the whole."""
    bare = BRACKETS.sub(" ", title.lower())
    parts = [words(part) for part in bare.split("/")]
    ends = [words(end) for end in _ends(bare.split("/")[-1])]
    joined = {part | end for part in parts for end in ends} if len(parts) > 1 else set()
    return {found for found in {words(bare), *parts, *joined} if found}


def _ends(part: str) -> Iterator[str]:
    pieces = part.split()
    yield from (" ".join(pieces[start:]) for start in range(1, len(pieces)))


def words(title: str) -> Words:
    """The words that tell, in the singular."""
    pieces = {_singular(piece) for piece in APART.split(title.lower().replace("’", "").replace("'", ""))}
    return frozenset(SPELLINGS.get(piece, piece) for piece in pieces - LITTLE - {""})


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is", "ics")) and len(word) > 3 else word


def german_words(title: str) -> Words:
    """The same of a German title: words of four letters and more without the endings of gender, number and case.

    What stands after a dash says how demanding the work is, not what it is.
    """
    bare = BRACKETS.sub(" ", title.partition("–")[0].lower()).replace("/-", " ").replace("/in", "").replace("/", " ")
    pieces = {_german_stem(piece) for piece in GERMAN_APART.split(bare) if len(piece) >= GERMAN_SHORTEST}
    return frozenset(pieces - GERMAN_LITTLE)


def german_pieces(title: str) -> Words:
    """The words and every four letters of them, their beginning and end marked.

    German writes in one word what English writes in several: `Laborantin`, `Medizinlaborant` and
    `Laboratoriumsassistent` have no word in common but `labo`. Pieces hold capitals and are no words.
    """
    found = german_words(title)
    return found | {piece for word in found for piece in _pieces(f"^{word}$")}


def _pieces(marked: str) -> Iterator[str]:
    yield from (marked[start : start + PIECE].upper() for start in range(max(1, len(marked) - PIECE + 1)))


def _german_stem(word: str) -> str:
    plain = word.translate(UMLAUTS)
    for ending in ("innen", "in"):
        if plain.endswith(ending) and len(plain) - len(ending) >= GERMAN_STEM:
            plain = plain.removesuffix(ending)
            break
    for ending in ("en", "er", "e", "n", "s"):
        if plain.endswith(ending) and len(plain) - len(ending) >= GERMAN_STEM:
            return plain.removesuffix(ending)
    return plain
