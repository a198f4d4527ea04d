"""The stem of an English word: what `repairs`, `repaired`, `repairing` and `repairer` have in common.

The steps are those of M. F. Porter, "An algorithm for suffix stripping" (1980), on words in their one form
(record/word_form.py), so that spelling and number are settled before. Who does something has the stem of what is done
(`baker`, `bake`). A stem is there to be compared, not to be read.
"""

import re
from collections.abc import Sequence
from functools import cache

from careercli.record.fold import fold
from careercli.record.word_form import form

_SHORTEST = 4
"""Letters of the shortest word that loses an ending."""
_IRREGULAR = {
    "taught": "teach", "bought": "buy", "sold": "sell", "built": "build", "kept": "keep", "made": "make",
    "drove": "drive", "driven": "drive", "wrote": "write", "written": "write", "drew": "draw", "drawn": "draw",
    "flew": "fly", "flown": "fly", "fought": "fight", "grew": "grow", "grown": "grow", "dying": "die", "paid": "pay",
    "led": "lead", "dealt": "deal", "sewn": "sew", "laid": "lay", "took": "take", "taken": "take", "gave": "give",
    "given": "give", "ran": "run", "spoke": "speak", "spoken": "speak", "swept": "sweep", "froze": "freeze",
    "frozen": "freeze", "caught": "catch", "chose": "choose", "chosen": "choose", "lent": "lend", "spent": "spend",
    "sent": "send", "lying": "lie", "fed": "feed", "bred": "breed", "brought": "bring", "thought": "think",
    "sales": "sell", "sale": "sell", "sal": "sell", "analysis": "analys", "analyst": "analys", "analyse": "analys",
    "analyze": "analys", "maintenance": "maintain", "deliveri": "deliver", "delivery": "deliver", "advice": "advise",
    "diagnosis": "diagnos", "diagnose": "diagnos", "treasurer": "treasure", "electrician": "electric",
    "machinery": "machine", "bakery": "bake", "fishery": "fish", "lives": "life", "leaves": "leaf", "elderly": "elder",
    "treatment": "treat", "service": "serve", "used": "use", "using": "use", "user": "use", "assembly": "assemble",
    "lawyer": "law", "librarian": "library", "pharmacist": "pharmacy", "scientist": "science", "archivist": "archive",
    "politician": "politics", "said": "say", "met": "meet", "heard": "hear", "won": "win", "rode": "ride",
}  # fmt: skip
"""Words whose base no rule finds."""
_NOT_AGENTS = frozenset(
    (
        *("flower", "shower", "corner", "counter", "mother", "father", "brother", "letter", "tower", "number", "offer"),
        *("power", "water", "paper", "order", "customer", "butter", "dinner", "summer", "winter", "matter", "manner"),
        *("ladder", "leather", "weather", "timber", "rubber", "copper", "layer", "cover", "chapter", "member", "river"),
        *("enter", "under", "over", "other", "after", "never", "master", "minister", "register", "filter", "plaster"),
        *(
            "lumber",
            "cancer",
            "finger",
            "shoulder",
            "silver",
            "border",
            "elder",
            "elderly",
            "theater",
            "center",
            "meter",
        ),
        *("career", "charter", "partner", "former", "quarter", "character", "disaster", "monster", "poster", "laser"),
        *("consider", "deliver", "discover", "remember", "answer", "administer", "monitor", "labor", "color", "floor"),
        *(
            "door",
            "motor",
            "sector",
            "tractor",
            "error",
            "honor",
            "poor",
            "minor",
            "major",
            "tailor",
            "doctor",
            "factor",
        ),
    )
)
"""Words that end as who does something does, and do not mean that."""
_SECOND = (
    *(("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("iser", "ise"), ("abli", "able")),
    *(("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("isation", "ise"), ("ation", "ate")),
    *(("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive")),
    ("biliti", "ble"),
)
_THIRD = (("icate", "ic"), ("ative", ""), ("alise", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""))
_FOURTH = (
    *("ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ion"),
    *("al", "ic", "ist", "ian"),
)


@cache
def stem(word: str) -> str:
    """The stem of a folded word; one that is short, or not written in plain letters, stays."""
    one = _IRREGULAR.get(word) or form(word)
    one = _IRREGULAR.get(one, one)
    if len(one) < _SHORTEST or not (one.isascii() and one.isalpha()):
        return one
    one = _agent(_verb(one))
    if one.endswith("y") and re.search("[aeiou]", one[:-1]) and one[-2] not in "aeiou":
        one = one[:-1] + "i"
    for endings in (_SECOND, _THIRD):
        found = next((pair for pair in endings if one.endswith(pair[0])), None)
        if found and _measure(one[: -len(found[0])]):
            one = one[: -len(found[0])] + found[1]
    return _last(one)


def _agent(word: str) -> str:
    """What somebody does, of who does it: `teacher`, `baker`, `operator`."""
    if word in _NOT_AGENTS:
        return word
    if word.endswith("ator") and _measure(word[:-4]):
        return word[:-2] + "e"
    if word.endswith(("er", "or")) and _measure(word[:-2]):
        return _base(word[:-2])
    return word


def _verb(word: str) -> str:
    """Without `-ed` and `-ing`, as the plain verb ends."""
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and re.search("[aeiouy]", rest):
            return _base(rest)
    return word


def _base(rest: str) -> str:
    if rest.endswith(("at", "bl", "is", "iz")):
        return rest + "e"
    if len(rest) > 2 and rest[-1] == rest[-2] and rest[-1] not in "aeioulsz":
        return rest[:-1]
    return rest + "e" if _measure(rest) == 1 and _is_short(rest) else rest


def _last(word: str) -> str:
    """Without the last ending of several, without a last `e` that only shows how the word is spoken."""
    for ending in _FOURTH:
        rest = word.removesuffix(ending)
        if rest != word:
            if _measure(rest) > 1 and (ending != "ion" or rest[-1] in "st"):
                word = rest
            break
    if word.endswith("e") and (_measure(word[:-1]) > 1 or (_measure(word[:-1]) == 1 and not _is_short(word[:-1]))):
        word = word[:-1]
    return word[:-1] if word.endswith("ll") and _measure(word) > 1 else word


def _measure(word: str) -> int:
    """How many times vowels are followed by consonants."""
    return len(re.findall(r"(?:[aeiou]|(?<=[^aeiou])y)+(?:[^aeiouy]|^y|(?<=[aeiou])y)+", word))


def _is_short(word: str) -> bool:
    """Whether it ends in consonant, vowel and consonant: such a word keeps its `e` (`care` is no `car`)."""
    return bool(re.search(r"[^aeiou][aeiouy][^aeiouwxy]$", word))


SMALL = frozenset(
    (
        *("a", "an", "the", "this", "that", "these", "those", "such", "same", "some", "any", "all", "both", "each"),
        *("every", "other", "others", "another", "more", "most", "lot", "lots", "many", "much", "few", "very", "too"),
        *("so", "just", "also", "only", "own", "etc", "i", "me", "my", "myself", "we", "us", "our", "ours", "you"),
        *("your", "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "who"),
        *("whom", "whose", "which", "what", "when", "where", "why", "how", "there", "here", "then", "than", "am"),
        *("is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "done", "doing", "have", "has"),
        *("had", "having", "can", "could", "will", "would", "shall", "should", "may", "might", "must", "get", "gets"),
        *("got", "getting", "make", "makes", "made", "making", "and", "or", "but", "nor", "not", "no", "if", "as"),
        *("because", "while", "about", "after", "at", "by", "for", "from", "in", "into", "of", "on", "onto", "off"),
        *("out", "over", "per", "to", "through", "under", "until", "up", "upon", "via", "with", "within", "without"),
        *("d", "ll", "m", "re", "s", "t", "ve", "like", "job", "jobs", "work", "working", "works", "worked", "well"),
        *("person", "people", "someone", "somebody", "one", "ones", "thing", "things", "something"),
    )
)
"""Words, as they are folded, that say nothing of the work in a text on it."""


ENGLISH = "en"
ELSEWHERE = {
    "de": frozenset(
        (
            *("ich", "wir", "mein", "meine", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem"),
            *("einer", "und", "oder", "in", "im", "am", "an", "auf", "aus", "bei", "beim", "mit", "nach", "von", "vom"),
            *("vor", "zu", "zum", "zur", "fur", "uber", "unter", "um", "als", "wie", "sich", "mich", "auch", "nicht"),
            *("arbeite", "arbeiten", "mache", "machen", "bin", "ist", "sind", "habe", "haben", "leute", "menschen"),
        )
    ),
    "fr": frozenset(
        (
            *("je", "j", "nous", "mon", "ma", "mes", "nos", "notre", "le", "la", "les", "l", "un", "une", "des", "du"),
            *(
                "de",
                "d",
                "et",
                "ou",
                "a",
                "au",
                "aux",
                "en",
                "dans",
                "sur",
                "sous",
                "pour",
                "par",
                "avec",
                "chez",
                "qui",
            ),
            *(
                "que",
                "ce",
                "ces",
                "se",
                "s",
                "m",
                "n",
                "ne",
                "pas",
                "suis",
                "est",
                "sont",
                "ai",
                "fais",
                "faire",
                "gens",
            ),
            *("travaille", "travailler", "mine"),
        )
    ),
    "es": frozenset(
        (
            *("yo", "mi", "mis", "nosotros", "el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "y"),
            *("o", "a", "al", "en", "con", "por", "para", "que", "se", "me", "lo", "soy", "es", "hago", "trabajo"),
        )
    ),
    "pt": frozenset(
        (
            *(
                "eu",
                "meu",
                "minha",
                "nos",
                "o",
                "a",
                "os",
                "as",
                "um",
                "uma",
                "de",
                "do",
                "da",
                "dos",
                "das",
                "e",
                "ou",
            ),
            *("em", "no", "na", "nas", "com", "por", "para", "que", "se", "me", "sou", "faco", "trabalho", "pessoas"),
        )
    ),
}
"""The same of other languages, by which a text in one of them is known too."""


CLIPPED = 6
"""Letters of a word of another language that are compared."""


def small_words(words: Sequence[str]) -> dict[str, int]:
    """How many small words of each language a folded text has, English first."""
    return {lang: sum(word in small for word in words) for lang, small in {ENGLISH: SMALL, **ELSEWHERE}.items()}


def clipped(word: str) -> str:
    """The beginning of a folded word of another language, by which its forms and compounds are known: `repar` of
    `réparer` and `répare`, `heizun` of `Heizungen`."""
    return re.sub(r"(?<=...)(?:en|ern|er|es|ent|e|n|s|ar|ir|os|as|o|a)$", "", word)[:CLIPPED]


def stems(text: str, lang: str | None = None) -> list[tuple[str, str]]:
    """The words of a text that may say something of the work, each with its stem; in the language that most of its
    small words are of, where none is named."""
    words = fold(text).split()
    if lang is None:
        counts = small_words(words)
        lang = max(counts, key=counts.__getitem__)
    small = SMALL | ELSEWHERE.get(lang, frozenset())
    return [(word, stem(word)) for word in words if len(word) > 1 and word not in small]
