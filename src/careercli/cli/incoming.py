"""Text that comes in from a file or from standard input: a byte-order mark is no part of it, UTF-16 is refused."""

import codecs
import sys

from careercli.errors import UsageError
from careercli.text.text import Message

_WIDE = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def stdin_text(most: int | None = None) -> str:
    """What comes in on standard input, `most` bytes of it at the most; nothing where it is closed."""
    source = getattr(sys.stdin, "buffer", None)
    return text_of(source.read(-1 if most is None else most), Message("error.file.stdin")) if source else ""


def text_of(found: bytes, where: str) -> str:
    """The text of bytes in UTF-8, without the mark some editors put first. Raises UsageError naming the line."""
    if found.startswith(_WIDE) or (found[:200].count(b"\0") > len(found[:200]) // 4):
        raise UsageError("error.input.utf16", "error.input.encoding.hint", where=where)
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = found.count(b"\n", 0, problem.start) + 1
        raise UsageError("error.input.not_utf8", "error.input.encoding.hint", where=where, line=str(line)) from problem
