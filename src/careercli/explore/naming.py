"""From what a reader types to one occupation: a code, `ca:32120`, or a title in a bundled language."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from careercli.catalogue import occupations, places
from careercli.errors import Ambiguous, NotFound, UsageError

OTHER_KEYS = {"uk": "gb"}
"""Keys readers use for a country whose ISO key is another."""
_CODE = re.compile(r"[0-9][0-9.\-]*[0-9]?")
_MANY = 8
_LOOKED_AT = 24
"""The best matches from which one of each country is offered first."""
_ALIKE = 200
"""Codes alike enough to be looked at for the nearest: many of six countries are equally alike."""


class Named(NamedTuple):
    """The occupation a name stands for, and a note when the name could have meant others too."""

    id: str
    note: str = ""

    @property
    def country(self) -> str:
        """The country key."""
        return self.id.partition(":")[0]

    @property
    def code(self) -> str:
        """The national code."""
        return self.id.partition(":")[2]


def check_country(country: str | None) -> str | None:
    """The ISO key in lower case, or None; NotFound names the countries there are."""
    if country is None:
        return None
    key = OTHER_KEYS.get(country.lower(), country.lower())
    known = [entry["country"] for entry in places.countries()]
    if key in known:
        return key
    raise NotFound(f"No country `{country}`", f"Countries here: {', '.join(known)}", _near(key, known))


def _near(name: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=3, cutoff=0.5)
    return f"Did you mean {', '.join(f'`{entry}`' for entry in close)}?" if close else ""


def find(name: str, country: str | None = None, order: Callable[[], Sequence[str]] = tuple) -> Named:
    """The occupation a name stands for.

    `country` settles a bare code or a title that exists in several; else what `order` gives, then the atlas's
    own order. Raises NotFound with the nearest ones, Ambiguous with the candidates.
    """
    text = name.strip()
    prefix, colon, rest = text.partition(":")
    if colon and prefix.isalpha() and (len(prefix) == 2 or _CODE.fullmatch(rest.strip())):
        country, text = prefix, rest.strip()
    if not text:
        raise UsageError("An occupation needs a name: a code such as `32120`, or a title")
    key = check_country(country)
    if _CODE.fullmatch(text):
        return _by_code(text, key, order)
    return _by_title(text, key)


def _by_code(code: str, country: str | None, order: Callable[[], Sequence[str]]) -> Named:
    ids = occupations.ids_of_code(code)
    if country:
        ids = [entry for entry in ids if entry.startswith(country + ":")]
    if not ids:
        raise _no_code(code, country)
    if len(ids) > 1:
        first = list(order())
        ids.sort(key=lambda entry: first.index(entry[:2]) if entry[:2] in first else len(first))
    others = ", ".join(ids[1:])
    return Named(ids[0], f"{code} is also {others}; {ids[0]} is shown" if others else "")


def _common_start(code: str, other: str) -> int:
    """How many characters two codes begin with alike: a code says most at its start."""
    return next(
        (place for place, (one, two) in enumerate(zip(code, other, strict=False)) if one != two),
        min(len(code), len(other)),
    )


def _no_code(code: str, country: str | None) -> NotFound:
    from difflib import get_close_matches

    alike = get_close_matches(code, set(occupations.codes(country)), n=_ALIKE, cutoff=0.6)
    close = sorted(alike, key=lambda entry: -_common_start(code, entry))[:3]
    where = f"{country}:" if country else ""
    near = [
        f"{entry} {title}"
        for match in close
        for entry, _, found, title in occupations.with_prefix(match, country, _ALIKE)
        if found == match
    ]
    hints = ["Nearest: " + "; ".join(near)] if near else []
    return NotFound(f"No occupation {where}{code}", *hints, "`career search WORDS` finds codes by title.")


def _by_title(title: str, country: str | None) -> Named:
    # Only a title needs these; a code must not pay for their import.
    from careercli.catalogue import terms
    from careercli.model.fold import fold

    found = terms.exact(fold(title), country)
    named = [term for term in found if not term.is_hub]
    official = [term for term in named if term.kind == "official"]
    ids = list(dict.fromkeys(term.id for term in official or named))
    if len(ids) == 1:
        return Named(ids[0])
    own = {term.id: term.official for term in official or named}
    lent = _of_groups([term.id for term in found if term.is_hub], country)
    if own or lent:
        problem = f"`{title}` could be several occupations" if own else f"`{title}` is a group of occupations (ISCO-08)"
        raise _ambiguous(problem, _countries_in_turn(list((own | dict(lent) | own).items())))
    raise _not_exactly(title, country)


def _of_groups(groups: Sequence[str], country: str | None) -> list[tuple[str, str]]:
    """The occupations of ISCO groups that have the name: never taken for the one that is meant, since a group is
    wider than an occupation, and its tie to one of a country may be loose."""
    if not groups:
        return []
    from careercli.catalogue import isco
    from careercli.explore.hub import code_of, worth

    ties = isco.ties([code_of(group) for group in groups], country)
    return [(tie.id, tie.title) for tie in sorted(ties, key=lambda tie: (-worth(tie), -tie.employment, tie.id))]


def _not_exactly(title: str, country: str | None) -> Ambiguous | NotFound:
    from careercli.explore.search import search

    found = [(match["id"], match["title"]) for match in search(title, country, limit=_LOOKED_AT)]
    if not found:
        return NotFound(f"No occupation is called `{title}`", "`career list` shows them all.")
    return _ambiguous(f"No occupation is called exactly `{title}`", _countries_in_turn(found)[:_MANY])


def _ambiguous(problem: str, candidates: Sequence[tuple[str, str]]) -> Ambiguous:
    lines = [f"{entry}  {words}" for entry, words in candidates[:_MANY]]
    lines += [f"… and {len(candidates) - _MANY} more"] if len(candidates) > _MANY else []
    return Ambiguous(problem, "Name one by its code:\n" + "\n".join(f"  {line}" for line in lines))


def _countries_in_turn(candidates: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The first of every country, then the second: a country in which many share a title hides no other."""
    seen: Counter[str] = Counter()
    turns = []
    for entry, title in candidates:
        turns.append((seen[entry[:2]], entry, title))
        seen[entry[:2]] += 1
    return [(entry, title) for _, entry, title in sorted(turns, key=lambda turn: turn[0])]
