"""Text from outside made safe to show: no escape sequences, control characters or hidden direction marks.

A title in an imported file could otherwise recolour the terminal, move its cursor or show itself reversed.
"""

import re

# Patterns are text and compiled when first used: most pages hold nothing to remove.
# CSI (colours, cursor), OSC (window titles, links) and two-character sequences, as ECMA-48 writes them.
ESCAPES = (
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]*[0-~]"
)
BREAKS = r"[\t\n\x0b\x0c\r\x85\u2028\u2029]+"
# Zero-width joiners stay: Indic and Arabic words need them.
HIDDEN = (
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
SURROGATES = r"[\ud800-\udfff]"
LINK = "\x1b]8;;{address}\x1b\\"
"""Begins a link on a terminal (OSC 8); without an address it ends one."""
UNSAFE_IN_JSON = r"[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"


def clean(text: str) -> str:
    """`text` on one line, with nothing in it that acts on the screen instead of being read."""
    # Spaces that do not break count as unprintable, yet stand in every French number.
    if text.isprintable() or text.replace("\xa0", "").replace("\u202f", "").isprintable():
        return text.strip()
    text = re.sub(BREAKS, " ", re.sub(ESCAPES, "", text))
    # Removing a hidden character may join two halves into a sequence, so what is left of it goes too.
    return re.sub(SURROGATES, "\N{REPLACEMENT CHARACTER}", re.sub(HIDDEN, "", text)).strip()


def escaped_json(text: str) -> str:
    """JSON text with the characters that act on a screen written as `\\uXXXX`: same value, only visible."""
    return re.sub(UNSAFE_IN_JSON, lambda found: f"\\u{ord(found.group()):04x}", text)


def linked(text: str, address: str) -> str:
    """The text as a link on a terminal."""
    return f"{LINK.format(address=address)}{text}{LINK.format(address='')}"


def unlinked(text: str) -> str:
    """A page without its links; what they showed stays."""
    return re.sub(r"\x1b\]8;;[^\x1b]*\x1b\\", "", text) if "\x1b]8;;" in text else text
