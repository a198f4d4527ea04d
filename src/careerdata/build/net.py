"""Net pay and price levels into the atlas, checked: a rule for every country, net pay that rises with gross pay."""

import sqlite3
from itertools import pairwise
from pathlib import Path

from careercli.errors import BadData
from careerdata.build.deflate import dumps
from careerdata.build.read import read_records, read_rows
from careerdata.rows.net import NET_RULES, NetPayRow, PriceLevelRow


def net_pay(database: sqlite3.Connection, data: Path, sources: set[str]) -> None:
    """money/net.csv with the rules of money/net.toml. Raises BadData for a country that one of them lacks, for a year
    that is another, and where more gross pay would leave less."""
    file = data / "money" / "net.csv"
    if not file.exists():
        return
    rows = read_rows(file, NetPayRow, sources)
    rules = read_records(file.with_suffix(".toml"), NET_RULES)
    if rules.keys() != {row.country for row in rows}:
        raise BadData(f"{file}: the countries are not those of net.toml", "Each has a table there.")
    for row, after in pairwise(rows):
        if row.key()[:3] == after.key()[:3] and _net(row) >= _net(after):
            raise BadData(f"{file}: {row.region}: {after.gross} leaves no more than {row.gross}")
    for row in rows:
        if row.year != rules[row.country].year[:4]:
            raise BadData(f"{file}: {row.region}: the year is not that of net.toml")
    source = {row.country: row.source for row in rows}
    for country, rule in rules.items():
        record = {**rule.model_dump(), "source": source[country]}
        database.execute("INSERT INTO net_rule VALUES (?, ?)", (country, dumps(record)))
    values = (
        (row.country, row.region, row.status, *(float(getattr(row, name)) for name in ("gross", *TAKEN)))
        for row in rows
    )
    database.executemany("INSERT INTO net_pay VALUES (?, ?, ?, ?, ?, ?, ?)", values)


TAKEN = ("national", "regional", "contributions")


def _net(row: NetPayRow) -> float:
    return float(row.gross) - sum(float(getattr(row, name)) for name in TAKEN)


def price_levels(database: sqlite3.Connection, data: Path, sources: set[str]) -> None:
    """money/price_levels.csv."""
    file = data / "money" / "price_levels.csv"
    rows = read_rows(file, PriceLevelRow, sources) if file.exists() else []
    values = ((row.region, row.part, int(row.year), float(row.level), row.source) for row in rows)
    database.executemany("INSERT INTO price_level VALUES (?, ?, ?, ?, ?)", values)
