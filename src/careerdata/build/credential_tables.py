"""Writing what one must hold: every body of it, and what of each region was read."""

import sqlite3
import zlib

from careerdata.build.credentials import credentials, loose
from careerdata.build.shelf import Shelf
from careerdata.build.tables import dumps
from careerdata.rows.credential import CoverageRow


def credential_tables(database: sqlite3.Connection, shelf: Shelf) -> None:
    """The credentials of every occupation that has any, and the coverage of the country's regions."""
    for row in shelf.occupations():
        record = {"credentials": credentials(shelf, row), "loose": loose(shelf, row)}
        if any(record.values()):
            packed = zlib.compress(dumps(record).encode(), 9)
            database.execute("INSERT INTO credential VALUES (?, ?)", (shelf.id(row.code), packed))
    rows = (
        (
            row.region,
            row.source,
            row.coverage.replace("-", " "),
            int(row.records),
            row.oldest or None,
            row.newest or None,
        )
        for row in shelf.every(CoverageRow)
    )
    database.executemany("INSERT INTO credential_coverage VALUES (?, ?, ?, ?, ?, ?)", rows)
