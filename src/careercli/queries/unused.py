"""What a sentence names and the command line made of it does not use: a note says so, nothing is passed over."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careercli.queries.origins import read_from
from careercli.queries.sentence import PUNCTUATION, split, words_of
from careercli.queries.wishes import WISHES, Wish, place_in
from careercli.record.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.text.text import Text

ENDS = ".!?;"
"""What ends a sentence: the word behind it has a capital letter for that alone."""
SHORTEST = 4
"""Letters of a name at the least."""


def unused(text: str, found: Wish, languages: Sequence[Text]) -> list[str]:
    """The proper names of a sentence, as `Manila`, that stand in none of the command lines of its wish."""
    _, left = read_from(split(text), words_of("sentence.words.from", languages))
    while len(fewer := place_in(left, languages)[2]) < len(left):
        left = fewer
    phrases = {word for name in WISHES for one in words_of(f"sentence.wish.{name}", languages) for word in one.split()}
    said = fold(" ".join([*found.arguments, *found.also]))
    names = (word.strip(PUNCTUATION) for before, word in pairwise(left) if before[-1] not in ENDS)
    return [
        name
        for name in dict.fromkeys(names)
        if name.istitle() and len(name) >= SHORTEST and fold(name) not in said and fold(name) not in phrases
    ]
