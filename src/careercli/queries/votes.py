"""Which occupations the words of a title speak for, where no name is the title: every word, two neighbouring words and
part of a word votes for those who have names with it, by how rare it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import clues as atlas
from careercli.atlas import isco
from careercli.atlas.terms import ISCO, is_word_start
from careercli.queries.found import Found
from careercli.queries.isco import worth
from careercli.queries.words import LEVELS, is_near, pairs_of, spellings
from careercli.record.clue import PART, clues, parts
from careercli.record.fold import is_han

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from careercli.record.clue import Vote
    from careercli.record.listing import Match

_UNKNOWN = 5.0
"""What a word that no name of a block has weighs against those that speak."""
_LENT = (0.25, 3.0)
"""What the votes of an ISCO group count for its occupations, where the country's names know all the words, and what is
added where they know none."""
_GROUPS = 24
"""ISCO groups whose votes are lent: bounded, since each has some twenty occupations."""


_BLENDED = 3.0
"""What votes count beside the score of a name."""
_MOST = 0.85
"""The score that names which are not the title, with all votes, come near to."""
_LEAST = 0.05
"""The least share of the votes with which an occupation is found by them alone."""
_OF_BEST = 0.25
"""The same, as a share of that of the best in its country."""
_EVEN = 1.0
_MANY = 40
"""Occupations of a country found by votes alone, at the most."""


class Voted(NamedTuple):
    """An occupation the words speak for, 0 to 1; `group` where its ISCO group alone brought it in."""

    id: str
    title: str
    employment: float
    share: float
    group: str = ""
    quality: str = ""


class Votes:
    """The votes of the words of a title, in one country or all: counted once, when first asked for."""

    def __init__(self, title: str, country: str | None) -> None:
        self.title, self.country = title, country

    @cached_property
    def words(self) -> list[str]:
        """The words that speak."""
        return words_of(self.title)

    @cached_property
    def by_id(self) -> dict[str, Voted]:
        """What they speak for."""
        return self._counted[0]

    @cached_property
    def groups(self) -> dict[str, float]:
        """ISCO group (`2221`) → its share of the votes of the names of groups."""
        return self._counted[1]

    @cached_property
    def _counted(self) -> tuple[dict[str, Voted], dict[str, float]]:
        return counted(self.words, self.country) if self.words else ({}, {})


def with_votes(found: Sequence[Found], votes: Votes) -> list[Found]:
    """The same, names that are not the title scored by the votes of its words too, and what these alone speak for."""
    even = _even(votes.by_id)
    known = {one.id for one in found}
    made = [one if one.whole else _blended(one, even) for one in found]
    return made + [_by_votes(one, votes.words) for one in _telling(even) if one.id not in known]


def _even(votes: Mapping[str, Voted]) -> dict[str, Voted]:
    """The same with the best of every country alike: a country with few names has not more to say."""
    best: dict[str, float] = defaultdict(float)
    for one in votes.values():
        best[one.id[:2]] = max(best[one.id[:2]], one.share)
    most = max(best.values(), default=0.0)
    return {key: one._replace(share=one.share * (most / best[key[:2]]) ** _EVEN) for key, one in votes.items()}


def words_of(title: str) -> list[str]:
    """The words that speak, a misspelt one as it was meant; none where all are mere beginnings of words, or may be."""
    written = [(word, one) for word, one in pairs_of(title) if one not in LEVELS]
    known = atlas.votes([one for _, one in written])
    words = [one if one in known else _meant(word, one) for word, one in written]
    begun = [one for one in words if one not in known and not is_han(one) and is_word_start(one)]
    short = len(words) == 1 and len(words[0]) <= PART and not is_han(words[0])
    return [] if short or len(begun) == len(words) else words


def _meant(word: str, one: str) -> str:
    """The known word that is nearly the same as a misspelt one; else the word itself, whose parts may be known."""
    if is_han(one):
        return one
    best = next(iter(spellings([(word, one)])[one]), one)
    return best if is_near(one, best) else one


def _blended(one: Found, votes: Mapping[str, Voted]) -> Found:
    share = votes[one.id].share if one.id in votes else 0.0
    return one._replace(match={**one.match, "score": _score(one.said, share)})


def _score(said: float, share: float) -> float:
    return round(_MOST * (1 - exp(-1.5 * (said + _BLENDED * share))), 3)


def _telling(votes: Mapping[str, Voted]) -> Iterator[Voted]:
    """Those with share enough, of each country."""
    best: dict[str, float] = {}
    seen: Counter[str] = Counter()
    for one in sorted(votes.values(), key=lambda one: (-one.share, -one.employment, one.id)):
        country = one.id[:2]
        least = max(_LEAST, _OF_BEST * best.setdefault(country, one.share))
        if one.share >= least and seen[country] < _MANY:
            seen[country] += 1
            yield one


def _by_votes(one: Voted, words: Sequence[str]) -> Found:
    match: Match = {
        "id": one.id,
        "country": one.id[:2],
        "code": one.id[3:],
        "title": one.title,
        "score": _score(0.0, one.share),
        "matched": " ".join(words),
        "how": "clues",
    }
    if one.group:
        match |= {"via": f"isco:{one.group}", "quality": one.quality}
    return Found(match, "clues", False, one.employment, 0.0)


def voted(words: Sequence[str], country: str | None = None) -> dict[str, Voted]:
    """Id → what the words (in one form) speak for; of one country or all."""
    return counted(words, country)[0]


def counted(words: Sequence[str], country: str | None = None) -> tuple[dict[str, Voted], dict[str, float]]:
    """The same, and the shares of the ISCO groups (`2221`)."""
    spoken = atlas.votes(clues(words))
    if not spoken:
        return {}, {}
    blocks = [(block, key) for block, key in enumerate(atlas.blocks()) if country is None or key in (country, ISCO)]
    of_block = _by_block(spoken)
    shares = {key: _of_block(words, of_block[block]) for block, key in blocks}
    holders = atlas.holders({holder for each in shares.values() for holder in each})
    groups = {holders[holder].id.removeprefix(f"{ISCO}:"): share for holder, share in shares.pop(ISCO, {}).items()}
    own = ((holders[holder], share) for each in shares.values() for holder, share in each.items())
    found = {one.id: Voted(one.id, one.title, one.employment, share) for one, share in own}
    known = {key: _known(words, of_block[block]) for block, key in blocks}
    return _with_lent(found, groups, known, country), groups


def shares_of(words: Sequence[str], wanted: Sequence[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """Id → word → its share of the votes for the occupation, or for the ISCO group (`isco:2221`) where one is given."""
    spoken = atlas.votes(clues(words)) if words else {}
    numbers = {vote.holder for votes in spoken.values() for vote in votes}
    keys = {holder.id: number for number, holder in atlas.holders(numbers).items()}
    return {entry: _by_word(words, spoken, keys[group or entry]) for entry, group in wanted if (group or entry) in keys}


def _by_word(words: Sequence[str], spoken: Mapping[str, Sequence[Vote]], holder: int) -> dict[str, float]:
    """What each word adds by itself, by its parts, and with its neighbours; the shares add up to 1."""
    added: dict[str, float] = {}
    for word in words:
        own = {word, *parts(word)}
        beside = {clue for clue in spoken if " " in clue and word in clue.split()}
        added[word] = sum(
            vote.weight * vote.share * (0.5 if clue in beside else 1.0)
            for clue in (own | beside) & spoken.keys()
            for vote in spoken[clue]
            if vote.holder == holder
        )
    total = sum(added.values())
    return {word: share / total for word, share in added.items() if share} if total else {}


def _by_block(spoken: Mapping[str, Sequence[Vote]]) -> defaultdict[int, dict[str, list[Vote]]]:
    """The number of a block → clue → its votes there."""
    found: defaultdict[int, dict[str, list[Vote]]] = defaultdict(dict)
    for clue, votes in spoken.items():
        for vote in votes:
            found[vote.block].setdefault(clue, []).append(vote)
    return found


def _of_block(words: Sequence[str], spoken: Mapping[str, Sequence[Vote]]) -> dict[int, float]:
    """Holder → its share of the votes of a block, by the weight of the clues."""
    shares: dict[int, float] = defaultdict(float)
    total = _UNKNOWN * sum(word not in spoken for word in words)
    for votes in spoken.values():
        for vote in votes:
            shares[vote.holder] += vote.weight * vote.share
        total += votes[-1].weight
    return {holder: share / total for holder, share in shares.items()}


def _known(words: Sequence[str], spoken: Mapping[str, Sequence[Vote]]) -> float:
    """How much of the words the names of a block know, 0 to 1; of an unknown word the square of its known parts."""
    known = total = 0.0
    for word in words:
        weight = spoken[word][0].weight if word in spoken else 0.0
        known += weight
        total += weight or 2 * _UNKNOWN
        pieces = [] if weight or is_han(word) else parts(word)
        if pieces:
            there = sum(piece in spoken for piece in pieces)
            known += 2 * _UNKNOWN * (there / len(pieces)) ** 2
    return known / total


def _with_lent(
    found: dict[str, Voted], groups: Mapping[str, float], known: Mapping[str, float], country: str | None
) -> dict[str, Voted]:
    """The same with the votes of ISCO groups for their occupations, which count the more the less the names of a
    country know the words."""
    counts = {key: _LENT[0] + _LENT[1] * (1 - share) for key, share in known.items()}
    lent: dict[str, Voted] = {}
    best = sorted(groups, key=lambda group: (-groups[group], group))[:_GROUPS]
    for tie in isco.ties(best, country):
        share = groups[tie.isco] * worth(tie)
        if tie.id not in lent or share > lent[tie.id].share:
            lent[tie.id] = Voted(tie.id, tie.title, tie.employment, share, tie.isco, tie.quality)
    made = {}
    for entry in found.keys() | lent.keys():
        count = counts[entry[:2]]
        own, borrowed = found.get(entry), lent.get(entry)
        one = own or borrowed
        assert one is not None
        share = ((own.share if own else 0.0) + count * (borrowed.share if borrowed else 0.0)) / (1 + count)
        made[entry] = one._replace(share=share)
    return made
