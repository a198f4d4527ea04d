"""Language equivalences: data/<cc>/language.toml, one line of the atlas a test."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careercli.errors import BadData
from careerdata.build.deflate import dumps
from careerdata.build.read import read_records
from careerdata.rows.language import LANGUAGE

Record = dict[str, Any]


def language_records(data: Path, sources: set[str]) -> Iterator[tuple[str, Record]]:
    """Country and record of every test; BadData for a source that is none or a test that is there twice."""
    keys: set[str] = set()
    for path in sorted(data.glob("??/language.toml")):
        table = read_records(path, LANGUAGE).model_dump(mode="json", by_alias=True, exclude_none=True)
        shared = {key: value for key, value in table.items() if key != "test"}
        for test in table["test"]:
            record = {**shared, **test}
            if record["source"] not in sources:
                raise BadData(f"{path}: `{record['key']}`: `{record['source']}` is not in sources.toml")
            if record["key"] in keys:
                raise BadData(f"{path}: `{record['key']}` is there twice")
            keys.add(record["key"])
            yield path.parent.name, record


def language(database: sqlite3.Connection, records: Iterator[tuple[str, Record]]) -> None:
    """The tests by country and key."""
    rows = ((country, record["key"], dumps(record)) for country, record in records)
    database.executemany("INSERT INTO language VALUES (?, ?, ?)", rows)
