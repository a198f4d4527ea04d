"""Characters a stream cannot spell, written otherwise: plain letters for people, escapes for programs."""

import codecs
import unicodedata

MARKS = {
    "·": "-",
    "–": "-",
    "—": "-",
    "−": "-",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "…": "...",
    "→": "->",
    "›": ">",
    "≥": ">=",
    "≠": "!=",
    "★": "*",
    "•": "*",
    "×": "x",
    "œ": "oe",
    "æ": "ae",
    "ß": "ss",
}
ESCAPED = ("json", "jsonl", "jsonld", "yaml")


def spelling(form: str | None) -> dict[str, str]:
    """How a stream of another encoding is to be set for a format.

    JSON and YAML have escapes of their own and HTML has references: those are ASCII then, and nothing is lost.
    """
    codecs.register_error("career-nearest", nearest)
    codecs.register_error("career-escape", escape)
    if form in ESCAPED:
        return {"encoding": "ascii", "errors": "career-escape"}
    if form == "html":
        return {"encoding": "ascii", "errors": "xmlcharrefreplace"}
    return {"errors": "career-nearest"}


def nearest(problem: UnicodeError) -> tuple[str, int]:
    """Letters without their accents, marks by their look, `?` for the rest."""
    assert isinstance(problem, UnicodeEncodeError)
    text = problem.object[problem.start : problem.end]
    return "".join(map(plain, text)), problem.end


def plain(char: str) -> str:
    """One character in ASCII."""
    if char in MARKS:
        return MARKS[char]
    letters = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()
    return letters or "?"


def escape(problem: UnicodeError) -> tuple[str, int]:
    """`\\uXXXX` as JSON and YAML write it, a pair of them beyond the first 65,536 characters."""
    assert isinstance(problem, UnicodeEncodeError)
    units = problem.object[problem.start : problem.end].encode("utf-16-be", "surrogatepass")
    escapes = (f"\\u{units[at] << 8 | units[at + 1]:04x}" for at in range(0, len(units), 2))
    return "".join(escapes), problem.end
