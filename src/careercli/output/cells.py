"""How many columns of a terminal a text takes, and how to wrap and align it by that measure."""

import re
from collections.abc import Sequence
from functools import lru_cache
from unicodedata import category, east_asian_width

# Chinese, Japanese and Korean may break between any two characters, but not before closing punctuation.
WIDE = "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U00020000-\U0003fffd"
UNIT = rf" +|[{WIDE}][、。，．：；！？）」』】]*|[^ {WIDE}]+"
ADDRESS = r"https?://[!-~]*[A-Za-z0-9/#=&_~-]"
"""A web address in a text, without the punctuation behind it."""


def addressed(lines: Sequence[str], text: str) -> list[list[tuple[str, str]]]:
    """The wrapped lines of a text in pieces, each with the address it is of, which is whole where a line broke it."""
    addresses = re.findall(ADDRESS, text)
    address = left = ""
    found = []
    for line in lines:
        pieces = [(line[: len(left)], address)] if left else []
        end = min(len(left), len(line))
        left = left[end:]
        for start in (match.start() for match in re.finditer("https?://", line)):
            size = min(len(addresses[0]), len(line) - start) if addresses else 0
            if start < end or not size or line[start : start + size] != addresses[0][:size]:
                continue
            address = addresses.pop(0)
            pieces += [(line[end:start], ""), (line[start : start + size], address)]
            left, end = address[size:], start + size
        found.append([piece for piece in [*pieces, (line[end:], "")] if piece[0]])
    return found


@lru_cache(maxsize=4096)
def char_width(char: str) -> int:
    """0 for what combines with its neighbour, 2 for wide East Asian characters, 1 for the rest."""
    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def width_of(text: str) -> int:
    """Columns that `text` takes."""
    return len(text) if text.isascii() else sum(map(char_width, text))


def units(text: str) -> list[str]:
    """Words, spaces and wide characters: the pieces between which a line may break."""
    # Compiling the pattern for wide characters takes 5 ms, and most pages have none.
    plain = text.isascii() or width_of(text) == len(text)
    return re.findall(r" +|[^ ]+" if plain else UNIT, text)


def longest_word(text: str) -> int:
    """Columns of the widest piece that wrapping would keep whole."""
    if text.isascii():
        return max(map(len, text.split(" ")))
    return max((width_of(unit) for unit in units(text) if unit.strip(" ")), default=0)


def pad(text: str, width: int, align: str = "left") -> str:
    """`text` filled with spaces to `width` columns; longer text stays whole."""
    gap = " " * max(0, width - width_of(text))
    return gap + text if align == "right" else text + gap


def wrap(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns; a word wider than that is broken."""
    if width_of(text) <= width:
        return [text]
    lines, line, used = [], "", 0
    for unit in units(text):
        for piece in broken(unit, max(2, width)):
            size = width_of(piece)
            if used + size > width and line:
                lines.append(line.rstrip(" "))
                line, used = "", 0
            if line or piece.strip(" "):
                line, used = line + piece, used + size
    return [*lines, line.rstrip(" ")] if line else lines or [""]


def broken(word: str, width: int) -> list[str]:
    """`word` in pieces of at most `width` columns."""
    if width_of(word) <= width:
        return [word]
    pieces, used = [""], 0
    for char in word:
        size = char_width(char)
        if used + size > width:
            pieces.append("")
            used = 0
        pieces[-1] += char
        used += size
    return pieces
