"""Occupations by subjects a reader likes: biology, animals, music."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas import subjects
from careercli.errors import NotFound, UsageError
from careercli.record.fold import fold
from careercli.record.subject import SUBJECTS, WORD, Liked, either, forms
from careercli.text.languages import languages
from careercli.text.text import Message, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.listing import OccupationLine
    from careercli.record.subject import LikedBy, Subject

NEAREST = 5
MOST = 6
"""Subjects that may be asked for at once."""
DIGITS = 2


def narrowed_to(
    lines: Sequence[OccupationLine], wanted: Sequence[str], *, keep_order: bool
) -> tuple[list[OccupationLine], list[str]]:
    """The lines of a list that have to do with most of the subjects, with what ties them to these, the strongest
    first unless their order is kept; and that none has to do with all of them, where that is so."""
    found = liked(wanted)
    among = {line["id"]: found[line["id"]] for line in lines if line["id"] in found}
    most = max((one.matched() for one in among.values()), default=0)
    kept = [
        cast("OccupationLine", {**line, "like": round(one.score(), DIGITS), "liked_by": one.strongest()})
        for line in lines
        if most and (one := among.get(line["id"])) and one.matched() == most
    ]
    if not keep_order:
        kept.sort(key=lambda line: -line["like"])
    some = 0 < most < len(wanted)
    return kept, [Message("warning.like.some", n=most)] if some else []


def liked(wanted: Sequence[str]) -> dict[str, Liked]:
    """Id → how much it has to do with each subject.

    Raises NotFound for a subject nothing is known of; it names the nearest. UsageError for too many.
    """
    if len(wanted) > MOST:
        raise UsageError("error.like.many", n=len(wanted), most=MOST)
    matched = {subject: _matching(subject) for subject in wanted}
    holders = subjects.holders(sorted({one.number for found in matched.values() for one in found}))
    found: defaultdict[str, Liked] = defaultdict(lambda: Liked(dict.fromkeys(wanted, 0.0), []))
    links = _links()
    for subject, ones in matched.items():
        for key, parts in _parts(ones, holders, links).items():
            found[key].evidence[subject] = either(part.weight for part in parts)
            found[key].found.extend((part.weight, _tie(part, key, subject)) for part in parts)
    return dict(found)


class Part(NamedTuple):
    """How much one subject of the sources has to do with an occupation, and whose evidence most of that is."""

    weight: float
    one: Subject
    holder: str


def _tie(part: Part, key: str, subject: str) -> LikedBy:
    one = part.one
    tie = {"name": one.name, "kind": one.kind, "answers": subject, "source": one.source}
    return cast("LikedBy", tie if part.holder == key else {**tie, "from": part.holder})


Links = dict[str, list[tuple[str, float]]]


def _links() -> Links:
    """Holder → the occupations its evidence is passed on to, each with the part of it that counts there."""
    found: Links = defaultdict(list)
    for key, others in subjects.through().items():
        total = sum(others.values())
        for other, score in others.items():
            found[other].append((key, score / total))
    groups = subjects.groups()
    whole: defaultdict[str, float] = defaultdict(float)
    for key, _, share in groups:
        whole[key] += share
    for key, isco, share in groups:  # an occupation of several groups has a part of each
        found[f"isco:{isco}"].append((key, share / max(1.0, whole[key])))
    return found


def _parts(ones: Sequence[Subject], holders: Mapping[int, Mapping[str, float]], links: Links) -> dict[str, list[Part]]:
    """Id → the evidence of each subject for it, its own and what is passed on to it."""
    found: defaultdict[str, list[Part]] = defaultdict(list)
    for one in ones:
        of_one: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for holder, weight in holders.get(one.number, {}).items():
            if not holder.startswith("isco:"):
                of_one[holder][holder] = weight
            for key, share in links.get(holder, ()):
                of_one[key][holder] = weight * share
        for key, parts in of_one.items():
            whose = max(parts, key=lambda holder: (parts[holder], holder))
            found[key].append(Part(min(sum(parts.values()), 1.0), one, whose))
    return found


def _matching(wanted: str) -> list[Subject]:
    """The names in the sources that answer to a subject: by the words of an everyday subject, in any language, else by
    the words themselves."""
    phrases = [words for phrase in _phrases(wanted) if (words := forms(phrase))]
    found = {one.number: one for words in phrases for one in subjects.with_words(words)}
    if not found:
        raise NotFound("error.like.unknown", "hint.nearest", "error.like.unknown.hint", name=wanted, near=_near(wanted))
    return list(found.values())


def _phrases(wanted: str) -> tuple[str, ...]:
    key = _everyday().get(fold(wanted))
    return SUBJECTS[key] if key else (wanted,)


@cache
def _everyday() -> dict[str, str]:
    """What readers call the everyday subjects, in every language, folded → the key."""
    found: dict[str, str] = {}
    for lang in languages():
        words = text(lang)
        for key in SUBJECTS:
            for name in re.split(r"[,、，]", words(f"subject.{key}")):
                found.setdefault(fold(name.strip()), key)
    return found


def _near(wanted: str) -> list[str]:
    """The nearest names: of everyday subjects first, then of whole names in the sources."""
    from difflib import get_close_matches

    everyday = _everyday()
    close = get_close_matches(fold(wanted), everyday, NEAREST, 0.6)
    if len(close) < NEAREST:
        words = sorted({word.casefold() for name in subjects.names() for word in WORD.findall(name) if len(word) > 3})
        close += get_close_matches(fold(wanted), words, NEAREST - len(close), 0.7)
    return list(dict.fromkeys(close)) or sorted(SUBJECTS)
