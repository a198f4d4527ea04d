"""What every text of our own keeps to: no control character, figure or worn phrase, and sentences people follow."""

import re
from typing import Annotated

from pydantic import AfterValidator

BANNED = (
    "anew", "at hand", "beside", "cutting-edge", "ensure that", "etc.", "fast-paced", "held", "in accordance with",
    "in today's", "leverage", "n.e.c.", "not elsewhere classified", "passionate", "perform duties", "responsible for",
    "told", "utilise", "utilize", "various", "vital role", "workers in this unit group",
)  # fmt: skip
"""Words and phrases that say nothing, or that this program does not use (docs/methods/texts.md)."""

VERDICTS = (
    "cannot be automated", "die out", "doomed", "dying", "exposed to ai", "future-proof", "immune to ai",
    "job losses", "little touched", "never be automated", "never be replaced", "no future", "obsolete", "safe from",
    "safe job", "untouched", "will disappear", "will vanish",
)  # fmt: skip
"""Phrases that judge how far AI reaches into the work, or foretell: that word is counted from data
(careercli/record/verdict.py), so that no text can contradict it."""

LONGEST_SENTENCE = 28
"""Words in a sentence, at most."""


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(phrase)}(?!\w)" for phrase in phrases), re.IGNORECASE)


_BANNED, _VERDICT = _any_of(BANNED), _any_of(VERDICTS)
_ENDS = re.compile(r"(?<=[.:;!?])\s+")


def _own(text: str) -> str:
    if problem := fault(text):
        raise ValueError(problem)
    return text


def fault(text: str) -> str:
    """What is wrong with a text of our own, in words; empty where nothing is."""
    if text != " ".join(text.split()):
        return "spaces that are not single, or a line break"
    if re.search(r"[\x00-\x1f\x7f-\x9f]", text):
        return "a control character"
    if re.search(r"\d", text):
        return "a figure: figures come from sources, never from a text"
    if found := _BANNED.search(text):
        return f"a banned word: {found[0]}"
    if any(len(sentence.split()) > LONGEST_SENTENCE for sentence in _ENDS.split(text)):
        return f"a sentence of more than {LONGEST_SENTENCE} words"
    return ""


def of_words(fewest: int, most: int) -> AfterValidator:
    """That a text has so many words."""

    def check(text: str) -> str:
        words = len(text.split())
        if not fewest <= words <= most:
            raise ValueError(f"{words} words; {fewest} to {most} fit")
        return text

    return AfterValidator(check)


def of_sentences(fewest: int, most: int) -> AfterValidator:
    """That a text has so many sentences, each with its end."""

    def check(text: str) -> str:
        sentences = len(re.split(r"(?<=[.!?])\s", text))
        if not fewest <= sentences <= most:
            raise ValueError(f"{sentences} sentences; {fewest} to {most} fit")
        if text[-1:] not in ".!?":
            raise ValueError("the last sentence has no end")
        return text

    return AfterValidator(check)


def _without_verdict(text: str) -> str:
    if found := _VERDICT.search(text):
        raise ValueError(f"a verdict: {found[0]}; the verdict is counted from data")
    return text


WithoutVerdict = AfterValidator(_without_verdict)
"""That a text leaves the verdict on AI to the data."""

OwnText = Annotated[str, AfterValidator(_own)]
"""Words of ours: `fault` finds nothing in them."""
