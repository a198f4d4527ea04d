"""Many names in sentences short enough to read: on in the next sentence, or the first of them and how many more."""

import re
from collections.abc import Callable, Iterable, Sequence

from careercli.text.text import Text

MOST = 28
"""Words of a sentence."""
FIRST = 14
"""Words of the names of a list that is cut short."""
HERE = "\0"
"""Stands for the names in a text while its words are counted."""
COLON = re.compile(r"\s*:\s+|：")
"""Between the name of a family and what is one of it."""
ITEM = "- "
"""Begins a line that is an item of a list."""
SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[^\W\d_])|(?<=。)")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*")


def words(text: str) -> int:
    """How many words a reader counts."""
    return len(WORD.findall(text))


def divided(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for sentence in SENTENCE.split(text) if sentence]


def in_sentences(key: str, names: Iterable[str], t: Text, **values: object) -> str:
    """Names in the sentence of the key; those too many for one sentence go on in the next ones."""
    parts: list[list[str]] = []
    left = 0
    for name in names:
        long = words(name)
        if not parts or long > left:
            left = MOST - words(_frame(t("faq.also", names=HERE) if parts else t(key, names=HERE, **values)))
            parts.append([])
        parts[-1].append(name)
        left -= long
    joined = ["; ".join(part) for part in parts]
    return t.joined(
        [*(t(key, names=part, **values) for part in joined[:1]), *(t("faq.also", names=part) for part in joined[1:])]
    )


def _frame(text: str) -> str:
    """The sentence that holds the names, of a text of several."""
    return next(one for one in re.split(r"(?<=[.?!。])", text) if HERE in one).replace(HERE, " ")


def listed(lead: str, items: Iterable[str], after: Iterable[str], t: Text) -> str:
    """A sentence, a list of an item a line, and what follows it; pages make a list of it (pages/faq.py)."""
    return "\n".join(filter(None, [lead, *(f"{ITEM}{item}" for item in items), t.joined(after)]))


def shortened(names: Sequence[str], t: Text, most: int = FIRST) -> str:
    """`A; B; and 7 more`: the first names, of `most` words together, and how many there are besides; all where they
    fit."""
    return and_more(names, fitting(names, most, lambda kept: sum(map(words, kept))), t)


def and_more(names: Sequence[str], kept: Sequence[str], t: Text) -> str:
    """The names that were kept of a list, and how many there are besides."""
    left = len(names) - len(kept)
    text = "; ".join(kept)
    return t.n("list.and_more", left, names=text) if left else text


def letters(texts: Sequence[str]) -> int:
    """How many letters sentences have, one after the other."""
    return len(" ".join(texts))


def fitting(
    texts: Iterable[str], room: int, size: Callable[[Sequence[str]], int] = letters, *, least: int = 1
) -> list[str]:
    """The first texts that together have room by their size, but `least` in any case."""
    kept: list[str] = []
    for text in texts:
        if len(kept) >= least and size([*kept, text]) > room:
            break
        kept.append(text)
    return kept


def families(names: Iterable[str], t: Text) -> list[str]:
    """Names that begin alike together: `Provincial nominee: Alberta, Ontario`."""
    found: dict[str, list[str]] = {}
    colons: dict[str, str] = {}
    for name in names:
        family, colon, rest = parted(name)
        found.setdefault(family, []).append(rest)
        colons[family] = colons.get(family) or colon
    return [f"{family}{colons[family]}{t.listed(filter(None, some))}" for family, some in found.items()]


def parted(name: str) -> tuple[str, str, str]:
    """A name as its family, the colon as its language writes it, and its own part; without a colon all is family."""
    found = COLON.search(name)
    return (name[: found.start()], found[0], name[found.end() :]) if found else (name, "", "")


def cut(text: str, most: int) -> str:
    """A text of `most` letters at the most, cut between words."""
    return text if len(text) <= most else f"{text[:most].rpartition(' ')[0].rstrip(',;:(') or text[:most]}…"
