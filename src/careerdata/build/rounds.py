"""Rounds of invitations in the atlas."""

import sqlite3

from careerdata.build.shelf import Shelf
from careerdata.rows.listing import RoundRow


def rounds(database: sqlite3.Connection, shelf: Shelf) -> None:
    """Every round of a country."""
    rows = (
        (
            shelf.key,
            row.date,
            row.number,
            row.category,
            row.version,
            row.programs,
            int(row.invitations),
            int(row.cutoff),
            row.tie_break,
            row.pool,
            row.copied,
            row.source,
        )
        for row in shelf.every(RoundRow)
    )
    database.executemany(f"INSERT INTO round VALUES ({', '.join('?' * 12)})", rows)
