"""The titles within an official title: `Accountants and Auditors` holds two, `Secretary (General)` one.

Only what is a title by itself. `Bus and truck mechanics` holds none: `bus` is no title. Nor does `Word processors and
typists`, whose second may be `word typists`, nor a title for the rest (`Cooks, All Other`), which is not all cooks.
"""

import re

_REST = re.compile(
    r"\b(others?|n\.?e\.?c|nec|related|occupations?|including|autres?|assimil\w+|sonstige\w*|verwandte\w*)\b",
    re.IGNORECASE,
)
_RESIDUAL = re.compile(r"\ball other\b|\bn\.?e\.?c\b|\bincluding\b|^others?\b|^autres?\b", re.IGNORECASE)
"""What makes a title one for what is in no other: no part of it is all of the kind."""
_ALTERNATIVES = re.compile(r"(?P<first>[\w-]+) or (?P<second>[\w-]+) (?P<noun>\w+)", re.IGNORECASE)
_AGENT = re.compile(r"(er|or|ist|ian|man)s?$")
_EXPLAINED = re.compile(r"\s*\([^)]*\)|,? \b(?:except|excluding|sauf)\b.*| – .*tätigkeiten$", re.IGNORECASE)
"""What explains a title: without it the title is shorter, and the same where no other title is left so."""
_LISTED = re.compile(r",? and |,? or |, |; | / |/|,? et |,? ou | und ", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(of|in|to|for|with|from|de|du|des|en|dans|aux?|à|der|im|von|für)\b|[dl]'| [-–] ", re.IGNORECASE
)
_CONJUNCTION = re.compile(r"/| and | or | et | ou | und ", re.IGNORECASE)
_THINGS = re.compile(
    r"(resource|service|sport|operation|pension|good|system|communication|relation|sale|art|force|product)s$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?<![sui])s$|men$|people$|(?<=.)x$|innen$|leute$|kräfte$")
_ONE = re.compile(r"(er|or|ist|ian|ant|man|nurse|clerk|agent|cook|chef|pilot|guide|executive|steward|attendant)$")
"""What names of persons in the singular end in; of others it cannot be told whether they are titles."""


def parts(title: str) -> list[str]:
    """The titles within a title, not itself."""
    bare = " ".join(_EXPLAINED.sub("", title).split())
    if not bare or _RESIDUAL.search(bare):
        return []
    whole = () if _REST.search(bare) else (bare, *_between(bare))
    return [part for part in dict.fromkeys((*whole, *_each(bare))) if part != title]


def _between(title: str) -> tuple[str, ...]:
    """`Hotel or Motel Manager` is two: one word on either side, and one noun for both."""
    found = _ALTERNATIVES.fullmatch(title)
    if not found or _AGENT.search(found["first"]):
        return ()
    return tuple(f"{found[side]} {found['noun']}" for side in ("first", "second"))


def _each(title: str) -> list[str]:
    """The pieces of a list, where each of them names people."""
    pieces = [piece.strip() for piece in _pieces(title)]
    people = _SEVERAL if _SEVERAL.search(title) else _ONE
    if not _CONJUNCTION.search(title) or len(pieces) < 2 or _CLAUSE.search(title):
        return []
    if not all(people.search(piece) and not _THINGS.search(piece) for piece in pieces):
        return []
    pieces = [piece for piece in pieces if not _REST.search(piece)]
    long = next((place for place, piece in enumerate(pieces) if " " in piece), len(pieces))
    return [piece for place, piece in enumerate(pieces) if " " in piece or place <= long]


def _pieces(title: str) -> list[str]:
    """Between commas, slashes and `and`; but slashes that part two genders (`Richter/innen`) part no titles."""
    if _SEVERAL.search(title) and "/" in title:
        return re.split(r", | et | ou | und ", title)
    return _LISTED.split(title)
