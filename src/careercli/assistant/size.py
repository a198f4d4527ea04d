"""How much of an assistant's memory a text takes, without a tokeniser: an estimate that is never short."""

import re

PIECES = re.compile(r" ?[A-Za-z]+|\d+|\n+|[^\S\n]+|[^\sA-Za-z\d]")
LETTERS, DIGITS, UNSEEN = 7, 3, 4
"""Letters and digits of a token, on the cautious side: short words, with the space before them, are one, long ones
several. A character that no font has is up to four."""

RARE = 0x10000
"""From here on characters are rare ones."""


def tokens(text: str) -> int:
    """Tokens of a text, rather too many than too few: the tests compare it with a tokeniser's own count."""
    return sum(_piece(piece) for piece in PIECES.findall(text))


def _piece(piece: str) -> int:
    first = piece[0]
    if piece[-1].isascii() and piece[-1].isalpha():
        return -(-len(piece.strip()) // LETTERS)
    if first.isdigit():
        return -(-len(piece) // DIGITS)
    if len(piece) > 1:
        return 1
    return 1 if first.isascii() or (first.isprintable() and ord(first) < RARE) else UNSEEN
