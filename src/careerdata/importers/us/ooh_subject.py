"""Of whom a sentence of the Occupational Outlook Handbook speaks, where its page is about several occupations.

Only the subject is looked at: `Cooks … in a fast-paced environment` is not of fast-food cooks. A subject that names no
occupation of the page leaves the sentence to whom the one before it was of.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

LEADING = re.compile(
    r"^(Although|Because|While|When|If|In|At|To|For|As|During|However|Depending|Since|After|Like|Therefore|Still|But|And"
    r"|Also|Generally|Typically|Similarly|Sometimes|Despite|Given)\b[^,]*, "
)
"""A clause before the subject."""
COMMON = re.compile(r"\b(?:common|typical) (?:for|among) (.*)")
"""Where those are named of whom something is said to be common."""
STATISTICS = re.compile(r"\bheld about\b|\blargest employers of\b|^Employment in\b")
"""What begins a page: of each occupation in turn, none of which is the subject of what follows."""
ENDS = re.compile(
    r"\b(have|has|had|is|are|was|were|be|may|might|can|could|must|should|will|do|does|usually|typically|generally|often"
    r"|frequently|sometimes|occasionally|mostly|also|always|still|work|works|working|spend|spends|travels?"
    r"(?! (?:guide|clerk))|lifts?|stand|wear|uses?|face|risk(?! special)|experience|needs?|requires?|includes?"
    r"|involves?|go|tend|take|vary|perform|carry|handle|visit|at|in|on|from|to|for|with|who|whose|that|which|such|including|employed"
    r"|involved|assigned|during|by|near)\b"
)
"""Where the subject is over."""
IDLE = {
    "and", "the", "most", "many", "some", "both", "other", "others", "all", "few", "these", "those", "they", "their",
    "worker", "employee", "self", "although",
}  # fmt: skip
PEOPLE = re.compile(r"(ers|ors|ists|ians|ants|ents|men)$")
SINGLE = re.compile(r"an? ", re.I)
SHORTEST_END = len("mason")


class Page:
    """The occupations a page is about, by their titles."""

    def __init__(self, title: str, titles: Mapping[str, str]) -> None:
        """Of the page's own `title` and those of its SOC codes."""
        self.all = list(titles)
        self.title = title.lower()
        self.own = _words(title)
        self.words = {code: _words(text.partition(", Except")[0]) for code, text in titles.items()}
        self.residual = [code for code, text in titles.items() if "All Other" in text]

    def about(self, sentence: str, before: Sequence[str]) -> Sequence[str]:
        """The codes a sentence is of; those of the sentence `before` where its subject names none."""
        text = _subject(sentence)
        if STATISTICS.search(sentence) or text.strip() == "Both":
            return self.all
        words = _words(text)
        if not words:
            return before
        if "all other" in text.lower() and self.residual:
            return self.residual
        if words == self.own or (" and " in text and self.title.endswith(text.lower().strip())):
            return self.all
        if found := self._named(text, words):
            return found
        return self.all if {_stem(chunk[-1]) for chunk in _chunks(text)} & self.own else before

    def _named(self, text: str, words: set[str]) -> list[str]:
        """Those whose whole title the subject has, or who have all its words; else those that alone have some."""
        plain = {code: own for code, own in self.words.items() if code not in self.residual}
        found = [code for code, own in plain.items() if own and own <= words and own != self.own]
        for chunk in sorted(_chunks(text), key=len, reverse=True):
            if not any(_within(chunk, self.words[code]) for code in found):
                found += [code for code, own in self.words.items() if _within(chunk, own)]
        return found or self._alone(text)

    def _alone(self, text: str) -> list[str]:
        """The codes one of whose words no other code has, nor the page: the noun for people decides, then the rest."""
        tokens = _tokens(text)
        if not PEOPLE.search(tokens[-1]):
            return []
        return self._telling({_stem(tokens[-1])}) or self._telling(_words(text))

    def _telling(self, words: set[str]) -> list[str]:
        return [code for code, own in self.words.items() if words & (own - self.own - self._of_others(code))]

    def _of_others(self, code: str) -> set[str]:
        return {word for other, own in self.words.items() if other != code for word in own}


def _subject(sentence: str) -> str:
    """The words before the verb, without a clause that leads them in; or those for whom something is common."""
    text = re.sub(r"\bDJs\b", "disc jockeys", sentence)
    if common := COMMON.search(text):
        return common[1].rstrip(".")
    while (shorter := LEADING.sub("", text, count=1)) != text:
        text = shorter
    return ENDS.split(text, maxsplit=1)[0]


def _chunks(text: str) -> Iterator[list[str]]:
    """The noun phrases of a subject that may name people: `hotel clerks`, `file clerks`."""
    for part in re.split(r",|\band\b|\bor\b", text):
        every = _tokens(part)
        words = [word for word in every if _stem(word) not in IDLE]
        if words and (every[-1].endswith("s") or SINGLE.match(text)):
            yield words


def _within(chunk: Sequence[str], title: set[str]) -> bool:
    """Whether a title has all words of a phrase that ends in people; `masons` are in `stonemasons`."""
    *before, last = (_stem(word) for word in chunk)
    ends = any(word == last or (len(last) >= SHORTEST_END and word.endswith(last)) for word in title)
    return ends and set(before) <= title


def _words(text: str) -> set[str]:
    return {_stem(word) for word in _tokens(text)} - IDLE


def _tokens(text: str) -> list[str]:
    return re.findall(r"[a-z]{3,}", re.sub(r"[’']s?\b", "", text.lower()))


def _stem(word: str) -> str:
    return word.removesuffix("s")
