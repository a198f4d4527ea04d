"""What makes two names one title: their telling words in one form, whatever number, gender, spelling or order of parts.

`Registered Nurse` and `Registered nurses` have the same key, and so have `Engineer, Civil` and `Civil engineers`,
`Kauffrau (m/w/d)` and `Kaufmann/-frau`, `Programme organiser` and `program organizer`.
"""

import re
from collections.abc import Callable, Iterator

from careercli.record.fold import fold
from careercli.record.word_form import form

SMALL_WORDS = frozenset(
    (
        *("a", "an", "and", "for", "in", "of", "on", "or", "the", "to"),
        *("de", "des", "du", "et", "la", "le", "les", "d", "l"),
        *("da", "do", "das", "dos", "e", "em", "del", "el", "y"),
        *("der", "die", "im", "und", "von"),
    )
)
"""Words that say nothing of an occupation, unless nothing else is asked for."""
APART = {
    "healthcare": ("health", "care"),
    "childcare": ("child", "care"),
    "daycare": ("day", "care"),
    "homecare": ("home", "care"),
    "eldercare": ("elder", "care"),
    "aftercare": ("after", "care"),
    "cybersecurity": ("cyber", "security"),
    "website": ("web", "site"),
    "ecommerce": ("e", "commerce"),
    "airconditioning": ("air", "conditioning"),
    "multimedia": ("multi", "media"),
    "powerline": ("power", "line"),
}
"""Words that are also written in two, each of which is asked for by itself."""
TOGETHER = frozenset(
    f"{first} {second}"
    for first, *seconds in (
        *(("book", "keeper", "keeping"), ("house", "keeper", "keeping"), ("store", "keeper"), ("green", "keeper")),
        *(
            ("fire", "fighter", "fighting"),
            ("dish", "washer"),
            ("care", "giver"),
            ("pastry", "cook"),
            ("stone", "mason"),
        ),
        *(("fork", "lift"), ("tool", "maker"), ("pattern", "maker"), ("cabinet", "maker"), ("dress", "maker")),
        *(
            ("shoe", "maker"),
            ("dry", "wall"),
            ("ware", "house"),
            ("iron", "worker"),
            ("fish", "monger"),
            ("glass", "blower"),
        ),
        *(
            ("day", "labor"),
            ("taper", "man"),
            ("lock", "smith"),
            ("gun", "smith"),
            ("black", "smith"),
            ("land", "scaper"),
        ),
        *(
            ("land", "scaping"),
            ("pipe", "fitter"),
            ("steam", "fitter"),
            ("gas", "fitter"),
            ("brick", "layer"),
            ("tile", "setter"),
        ),
        *(
            ("life", "guard"),
            ("bar", "tender"),
            ("bar", "man"),
            ("hair", "dresser"),
            ("baby", "sitter"),
            ("para", "legal"),
        ),
    )
    for second in seconds
)
"""Words that are also written in two but are one: the second says nothing by itself."""

_TECHNIQUES = {"c++": "cplusplus", "c#": "csharp", "f#": "fsharp", ".net": "dotnet", "node.js": "nodejs"}
_TECHNIQUE = r"(?i)(?<![a-z0-9])(c\+\+|[cf]#|\.net|node\.js)(?![a-z0-9])"
_ANY = r"(?:[mwdfxhin]|gn|div(?:ers)?)"
_MARKS = (
    (rf"(?i)[(\[]?\b{_ANY}(?:\s?[/|,*]\s?{_ANY}){{1,3}}\b[)\]]?", " "),
    (r"(?i)[(\[](?:all genders|alle geschlechter|geschlecht egal)[)\]]", " "),
    (r"(?i)(?<=\w)[:*_·!]-?(?:innen|in|r|n)\b", ""),
    (r"(?i)(?<=\w)/-?(?:innen|in|r|women|woman|men|man|frau|mann)\b(?![-\w])", ""),
    (r"(?i)(?<=\w)\((?:-?(?:innen|in|r|n)|e?s)\)", ""),
    (r"(?<=[a-zäöüß])In(?:nen)?\b", ""),
    (r"(?i)[’'`´](?=s\b)", ""),
)
"""How titles say that any gender or number is meant, and the possessive: without it they mean the same."""
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})
_SUFFIX = 3
"""Letters of the shortest second half (`Facharzt/-ärztin`) that is taken for the end of the word before it."""

Key = tuple[str, ...]
MOST_CALLED = 3
"""Words of the longest name that stands for another (careerdata/rows/called.py)."""


def telling(words: list[str]) -> list[str]:
    """The words that say something; all where none does."""
    return [word for word in words if word not in SMALL_WORDS] or words


def word_forms(title: str) -> list[str]:
    """The words of a title in one form, a second gender left out."""
    return [one for _, one in word_pairs(title)]


def word_pairs(title: str, form_of: Callable[[str], str] = form) -> list[tuple[str, str]]:
    """The same, each form after the word as it is written; `form_of` where the forms are known already."""
    merged: list[tuple[str, str]] = []
    for part in _plain(title).split("/"):
        _join(merged, [pair for word in fold(part).split() for pair in _pairs(word, form_of)])
    return _put_together(merged, form_of)


def _pairs(word: str, form_of: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    one = form_of(word)
    yield from ((part, part) for part in APART[one]) if one in APART else ((word, one),)


def _put_together(pairs: list[tuple[str, str]], form_of: Callable[[str], str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for word, one in pairs:
        if found and f"{found[-1][1]} {one}" in TOGETHER:
            before = found.pop()
            found.append((before[0] + word, form_of(before[1] + one)))
        else:
            found.append((word, one))
    return found


def _plain(title: str) -> str:
    """The title without marks of gender and number, names of techniques in letters."""
    if title.replace(" ", "").isalpha() and title.isascii() and "In" not in title:
        return title  # nearly all
    plain = re.sub(_TECHNIQUE, lambda found: f" {_TECHNIQUES[found.group().lower()]} ", title)
    plain = plain.translate(_LIGATURES)
    for pattern, instead in _MARKS:
        plain = re.sub(pattern, instead, plain)
    return plain


def _join(merged: list[tuple[str, str]], part: list[tuple[str, str]]) -> None:
    """Add the words of what stands after a slash, but not those that repeat what stands before it."""
    before, forms = [one for _, one in merged], [one for _, one in part]
    most = min(len(before), len(forms))
    again = next((size for size in range(most, 0, -1) if before[-size:] == forms[:size]), 0)
    if not again and before and forms and len(forms[0]) >= _SUFFIX and before[-1].endswith(forms[0]):
        again = 1
    merged += part[again:]


def key(title: str) -> Key:
    """The telling words of a title in one form."""
    return tuple(telling(word_forms(title)))


def same(one: Key, other: Key, *, turned: bool) -> bool:
    """Whether two keys are of one title; `turned`: its parts may stand behind commas (`Driver, delivery, HGV`)."""
    return one == other or (turned and len(one) == len(other) and sorted(one) == sorted(other))
