"""Words of the field explained: one Markdown file a language in `terms/`.

`# pay` begins a group, `## median: median` a word and its name, `also:` lists other spellings. Only the English file
has `see:` (related words) and `try:` (command lines). The paragraph is the explanation, in our own words.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "terms"
ENGLISH = "en"
LINES = ("also", "see", "try")
"""What a line below a word's name may begin with; commas part the entries, a command line is a line of its own."""


class Term(NamedTuple):
    """A word in one language: `word` is its name for programs, `name` what people call it."""

    word: str
    group: str
    name: str
    text: str
    also: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()


@cache
def terms(language: str = ENGLISH) -> dict[str, Term]:
    """Every word explained in a language, in the order of its file; none in a language that has no file."""
    path = FOLDER / f"{language.replace('-', '_')}.md"
    if not path.exists():
        return {}
    found: dict[str, Term] = {}
    for group in f"\n{path.read_text(encoding='utf-8')}".split("\n# ")[1:]:
        name, *entries = group.split("\n## ")
        found |= {one.word: one for one in (_term(name.strip(), entry) for entry in entries)}
    return found


def _term(group: str, entry: str) -> Term:
    head, *lines = entry.strip().splitlines()
    word, _, name = head.partition(": ")
    said: dict[str, list[str]] = {kind: [] for kind in LINES}
    while lines and (line := lines[0].partition(": "))[0] in LINES:
        said[line[0]] += [line[2]] if line[0] == "try" else line[2].split(", ")
        lines.pop(0)
    text = " ".join(line.strip() for line in lines).strip()
    return Term(word, group, name, text, tuple(said["also"]), tuple(said["see"]), tuple(said["try"]))


def folded(text: str) -> str:
    """A spelling by its letters and digits alone: `O*NET`, `o net` and `Onet` are one."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if letter.isalnum()) or text.strip()


@cache
def spellings() -> dict[str, str]:
    """Every folded spelling in any language → the word; the English file says first."""
    found: dict[str, str] = {}
    languages = [ENGLISH, *(path.stem for path in sorted(FOLDER.glob("*.md")) if path.stem != ENGLISH)]
    for language in languages:
        for term in terms(language).values():
            for spelling in (term.word, term.name):
                found.setdefault(folded(spelling), term.word)
    for language in languages:
        for term in terms(language).values():
            for spelling in term.also:
                found.setdefault(folded(spelling), term.word)
    return found
