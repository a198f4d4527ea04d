"""An atlas of many times the occupations, made from the real one: copies under fresh codes with varied titles.

In each copy a third of the words are respelt as another language might, in one of fifteen ways, so that
vocabulary grows more slowly than text, as Heaps' law has it. Wages are left out: they would be a third of
the file, and neither `show` nor `search` reads them.
"""

import re
import shutil
import sqlite3
from functools import cache
from pathlib import Path
from zlib import crc32

from careercli import paths
from careercli.atlas.terms import ISCO
from careerdata.build.checksums import write_checksums
from careerdata.build.words import index, other_forms

SCHEMA = Path(paths.PACKAGE).with_name("careerdata") / "build" / "schema.sql"
ROOM = 4 * 10**9
"""The most a multiplied atlas may take, in bytes."""
AS_THEY_ARE = (
    "meta",
    "source",
    "country",
    "region",
    "rate",
    "contract",
    "list_entry",
    "isco_group",
    "word_form",
    "synonym",
    "called",
    "clue",
    "everyday",
    *("work_country", "work_kind", "work_line", "work_of", "work_posting", "work_word"),
)
"""Short names and votes are bounded by what is looked up, texts of the work by what is written of it."""
COPIES = (
    (
        "INSERT INTO occupation SELECT id||:mark, country, code||:mark, vary(:copy, title_en), vary(:copy, title_fr),"
        " level, groups, pay_median, growth, employment, openings, automated, augmented, human, regulated, of_group,"
        " line + :copy * :lines FROM atlas.occupation"
    ),
    "INSERT INTO occupation_line SELECT line + :copy * :lines, record FROM atlas.occupation_line",
    "INSERT INTO card SELECT id||:mark, block + :copy * :blocks, place, sources, warnings FROM atlas.card",
    "INSERT INTO card_block SELECT block + :copy * :blocks, records FROM atlas.card_block",
    (
        "INSERT INTO isco_link SELECT country, code||:mark, isco, weight, rank, quality, path, doubt, source"
        " FROM atlas.isco_link"
    ),
    (
        "INSERT INTO holder SELECT holder + :copy * (SELECT max(holder) FROM atlas.holder), id||:mark,"
        " vary(:copy, title_en), employment FROM atlas.holder WHERE :copy = 0 OR title_en IS NOT NULL"
    ),
)
TERMS = (
    "INSERT INTO term (holder, lang, kind, title, forms) SELECT holder + copy * (SELECT max(holder) FROM atlas.holder),"
    " lang, kind, vary(copy, title), other_forms(vary(copy, title)) FROM atlas.term CROSS JOIN copies"
    " WHERE copy = 0 OR term NOT BETWEEN ? AND ?"
)
"""Copies of a name stand beside it, so that the names of a country with so many words still do; ISCO has no copies."""


def multiply(atlas: Path, target: Path, times: int) -> None:
    """Write `times` the occupations of `atlas` to `target`; needs about 30 MB for each time."""
    if shutil.disk_usage(target.parent).free < ROOM:
        raise SystemExit(f"{target.parent} has less than {ROOM / 1e9:g} GB of room")
    draft = target.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    database = empty(atlas, draft)
    database.create_function("vary", 2, varied, deterministic=True)
    database.create_function("other_forms", 1, other_forms, deterministic=True)
    blocks = database.execute("SELECT count(*) FROM atlas.card_block").fetchone()[0]
    lines = database.execute("SELECT count(*) FROM atlas.occupation_line").fetchone()[0]
    for copy in range(times):
        values = {"mark": f"x{copy}" if copy else "", "copy": copy, "blocks": blocks, "lines": lines}
        for statement in COPIES:
            database.execute(statement, values)
    terms(database, times)
    index(database)
    database.execute("DETACH atlas")  # ANALYZE would write into it too
    database.execute("ANALYZE")
    database.execute("VACUUM")  # what is looked up by key stands in the order of its keys
    database.close()
    write_checksums(draft)
    draft.replace(target)


def empty(atlas: Path, draft: Path) -> sqlite3.Connection:
    """The tables of an atlas with all that does not multiply; a crash may ruin it, so nothing is journalled."""
    database = sqlite3.connect(draft, isolation_level=None)
    database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;")
    database.execute(f"PRAGMA max_page_count = {ROOM // database.execute('PRAGMA page_size').fetchone()[0]}")
    database.executescript(SCHEMA.read_text(encoding="utf-8"))
    database.execute("ATTACH ? AS atlas", (str(atlas),))
    for table in AS_THEY_ARE:
        database.execute(f"INSERT INTO {table} SELECT * FROM atlas.{table}")
    return database


def terms(database: sqlite3.Connection, times: int) -> None:
    """The names and their copies in the order of the atlas, and where each number of words then begins and ends."""
    database.execute("CREATE TEMP TABLE copies (copy INTEGER PRIMARY KEY)")
    database.executemany("INSERT INTO copies VALUES (?)", ((copy,) for copy in range(times)))
    ends = database.execute("SELECT min(first), max(last) FROM atlas.term_block WHERE block = ?", (ISCO,)).fetchone()
    database.execute(TERMS, ends)
    last = 0
    for block, words, size in database.execute(
        "SELECT block, words, last - first + 1 FROM atlas.term_block ORDER BY first"
    ).fetchall():
        first, last = last + 1, last + size * (1 if block == ISCO else times)
        database.execute("INSERT INTO term_block VALUES (?, ?, ?, ?)", (block, words, first, last))


def varied(copy: int, title: str | None) -> str | None:
    """A title as the copy of this number spells it; the first copy keeps every word."""
    if copy == 0 or title is None:
        return title
    return re.sub(r"\w+", lambda word: respelt(word.group(), copy), title)


def respelt(word: str, copy: int) -> str:
    """The word itself in two copies of three, else in one of fifteen other spellings."""
    chance = crc32(f"{copy} {word}".encode())
    return other(word, chance // 3 % 15) if chance % 3 == 0 else word


@cache
def other(word: str, spelling: int) -> str:
    """The word with its consonants moved along the alphabet: as long, as pronounceable, and another word."""
    consonants = "bcdfghjklmnpqrstvwxyz"
    moved = consonants[spelling + 1 :] + consonants[: spelling + 1]
    return word.lower().translate(str.maketrans(consonants, moved))
