"""The names occupations answer to: exact, by words, by words nearly right."""

from typing import NamedTuple

from careercli.catalogue.connection import ask


class Term(NamedTuple):
    """A name of an occupation; `kind` official, page, example, reported, specialty or alternate.

    `employment` is the occupation's, in persons (0 where not known): of two as like, more people mean the larger.
    """

    id: str
    country: str
    lang: str
    kind: str
    title: str
    folded: str
    official: str
    official_fr: str | None
    employment: float


_SELECT = (
    "SELECT t.id, o.country, t.lang, t.kind, t.title, t.folded, o.title_en, o.title_fr, coalesce(o.employment, 0)"
    " FROM {source} JOIN occupation o ON o.id = t.id WHERE {condition}"
)


def exact(folded: str, country: str | None = None) -> list[Term]:
    """The terms that are this name, official ones first."""
    question = _SELECT.format(source="term t", condition="t.folded = ? AND coalesce(?, o.country) = o.country")
    rows = ask(question + " ORDER BY t.kind != 'official', t.id", folded, country)
    return [Term(*row) for row in rows]


def with_words(match: str, country: str | None, limit: int) -> list[Term]:
    """The first terms for an FTS5 query. The build numbers terms best first (words.py), and the index gives them by
    number, so that nothing is ranked here and a larger atlas costs hardly more."""
    question = _SELECT.format(
        source="term_word JOIN term t ON t.term = term_word.rowid",
        condition="term_word MATCH ? AND coalesce(?, o.country) = o.country",
    )
    return [Term(*row) for row in ask(question + " LIMIT ?", match, country, limit)]


def is_word_start(prefix: str) -> bool:
    """Whether any name has a word that starts so."""
    return bool(ask("SELECT 1 FROM word WHERE word >= ? AND word < ? LIMIT 1", prefix, prefix + "\U0010ffff"))


def words_sharing_parts(word: str, limit: int) -> list[str]:
    """Known words that share most three-letter parts with a misspelt one."""
    parts = {word[place : place + 3] for place in range(len(word) - 2)}
    match = " OR ".join(f'"{part}"' for part in sorted(parts))
    if not match:
        return []
    return [
        row[0] for row in ask("SELECT word FROM word_part WHERE word_part MATCH ? ORDER BY rank LIMIT ?", match, limit)
    ]
