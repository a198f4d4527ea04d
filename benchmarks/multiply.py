"""An atlas of many times the occupations, made from the real one: copies under fresh codes with varied titles.

In each copy a third of the words are respelt as another language might, in one of fifteen ways, so that
vocabulary grows more slowly than text, as Heaps' law has it. Wages are left out: they would be a third of
the file, and neither `show` nor `search` reads them.
"""

import re
import shutil
import sqlite3
from collections import Counter
from functools import cache, partial
from pathlib import Path
from zlib import crc32

from careercli import paths
from careercli.model.fold import fold

SCHEMA = paths.PACKAGE / "catalogue" / "schema.sql"
ROOM = 4 * 10**9
"""The most a multiplied atlas may take, in bytes."""
AS_THEY_ARE = ("meta", "source", "country", "region", "rate", "contract", "list_entry")
COPIES = (
    (
        "INSERT INTO occupation SELECT id||?1, country, code||?1, vary(title_en), vary(title_fr), level, groups,"
        " pay_median, growth, employment, openings, record FROM atlas.occupation"
    ),
    "INSERT INTO card SELECT id||?1, record, sources, warnings FROM atlas.card",
    (
        "INSERT INTO term (id, lang, kind, title, folded)"
        " SELECT id||?1, lang, kind, vary(title), fold(vary(title)) FROM atlas.term"
    ),
)
INDEXES = (
    "INSERT INTO term_word (term_word) VALUES ('rebuild')",
    "INSERT INTO term_word (term_word) VALUES ('optimize')",
    "INSERT INTO word_part (word) SELECT word FROM word WHERE length(word) >= 4 AND word GLOB '*[^0-9]*'",
    "INSERT INTO word_part (word_part) VALUES ('optimize')",
    "ANALYZE",
)


def multiply(atlas: Path, target: Path, times: int) -> None:
    """Write `times` the occupations of `atlas` to `target`; needs about 30 MB for each time."""
    if shutil.disk_usage(target.parent).free < ROOM:
        raise SystemExit(f"{target.parent} has less than {ROOM / 1e9:g} GB of room")
    draft = target.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    database = empty(atlas, draft)
    for copy in range(times):
        database.create_function("vary", 1, partial(varied, copy), deterministic=True)
        for statement in COPIES:
            database.execute(statement, (f"x{copy}" if copy else "",))
    index(database)
    database.close()
    draft.replace(target)


def empty(atlas: Path, draft: Path) -> sqlite3.Connection:
    """The tables of an atlas with all that does not multiply; a crash may ruin it, so nothing is journalled."""
    database = sqlite3.connect(draft, isolation_level=None)
    database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000;")
    database.execute(f"PRAGMA max_page_count = {ROOM // database.execute('PRAGMA page_size').fetchone()[0]}")
    database.executescript(SCHEMA.read_text(encoding="utf-8"))
    database.execute("DROP INDEX term_folded")  # cheaper to make once the terms are in
    database.execute("ATTACH ? AS atlas", (str(atlas),))
    database.create_function("fold", 1, fold, deterministic=True)
    for table in AS_THEY_ARE:
        database.execute(f"INSERT INTO {table} SELECT * FROM atlas.{table}")
    return database


def index(database: sqlite3.Connection) -> None:
    """What the search reads: the full-text index, the words and their parts."""
    words = Counter(word for (text,) in database.execute("SELECT folded FROM term") for word in set(text.split()))
    database.executemany("INSERT INTO word VALUES (?, ?)", sorted(words.items()))
    database.execute("CREATE INDEX term_folded ON term (folded)")
    for statement in INDEXES:
        database.execute(statement)


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
