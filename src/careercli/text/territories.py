"""The countries of the world by name, as a reader writes them and as a page says them: `territories.tsv`, a line a
country, its name in each language as the Unicode CLDR has it and, last, what else people call it, with `|` between."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from careercli.text.terms import folded

FILE = Path(__file__).parent / "territories.tsv"
NEAREST, CUTOFF = 3, 0.7
CODE, OTHER, BETWEEN = "code", "other", "|"


def code_of(name: str) -> str | None:
    """The two letters of a country written by its name in any of the languages; None for any other text."""
    return _spellings().get(folded(name))


def name_of(code: str, language: str) -> str:
    """The name of a country in a language; the letters, in capitals, of what has none."""
    return _lines().get(code, {}).get(language, code.upper())


def names_of(code: str) -> dict[str, str]:
    """What a country is called, by language."""
    return {language: name for language, name in _lines()[code].items() if language not in (CODE, OTHER)}


def nearest(name: str) -> list[str]:
    """The codes of countries whose names look most like this one, the best first."""
    from difflib import get_close_matches

    every = _spellings()
    close = get_close_matches(folded(name), every, n=NEAREST, cutoff=CUTOFF)
    return list(dict.fromkeys(every[one] for one in close))


@cache
def _lines() -> dict[str, dict[str, str]]:
    """Code → language, or `other` → name."""
    heading, *lines = FILE.read_text(encoding="utf-8").splitlines()
    made = [dict(zip(heading.split("\t"), line.split("\t"), strict=True)) for line in lines]
    return {line[CODE]: line for line in made}


@cache
def _spellings() -> dict[str, str]:
    """Folded name → code: what a language calls a country goes before what else one is called."""
    found: dict[str, str] = {}
    for code, line in _lines().items():
        for column, name in line.items():
            if column not in (CODE, OTHER):
                found.setdefault(folded(name), code)
    for code, line in _lines().items():
        for name in filter(None, line[OTHER].split(BETWEEN)):
            found.setdefault(folded(name), code)
    return found
