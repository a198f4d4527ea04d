"""ISCO-08, the hub between the countries: its groups, and which occupation falls into which."""

import json
import sqlite3
from pathlib import Path

from careercli.record.figure import amount_or_none, parse_figure
from careerdata.build.read import read_rows
from careerdata.errors import BadRow
from careerdata.rows.crosswalk import CrosswalkRow, IscoGroupRow, IscoLabelRow

ENDING = "_isco"
"""How the files of data/crosswalks that lead to ISCO end; the country stands before it."""


def isco(database: sqlite3.Connection, data: Path, sources: set[str]) -> None:
    """Fill `isco_group` and `isco_link`, once the occupations are in; neither where data/ has no data/isco.

    Raises BadRow for a link that starts from no occupation or leads to no group, or a label of no group.
    """
    if not (data / "isco").is_dir():
        return
    groups = read_rows(data / "isco" / "groups.csv", IscoGroupRow, sources)
    labels = {row.code: row for row in _labels(data, sources, {row.code for row in groups})}
    database.executemany(
        "INSERT INTO isco_group VALUES (?, ?)", ((row.code, _titles(row, labels.get(row.code))) for row in groups)
    )
    units = {row.code for row in groups if row.rank == "unit group"}
    for path in sorted((data / "crosswalks").glob(f"??{ENDING}.csv")):
        country = path.stem.removesuffix(ENDING)
        rows = read_rows(path, CrosswalkRow, sources)
        _check(database, path, country, rows, units)
        database.executemany(
            f"INSERT INTO isco_link VALUES ({', '.join('?' * 9)})", (_link(country, row) for row in rows)
        )


def _labels(data: Path, sources: set[str], groups: set[str]) -> list[IscoLabelRow]:
    path = data / "isco" / "labels_zh_hant.csv"
    rows = read_rows(path, IscoLabelRow, sources) if path.exists() else []
    for line, row in enumerate(rows, 2):
        if row.code not in groups:
            raise BadRow(str(path), line, "code", f"no ISCO group {row.code}")
    return rows


def _titles(row: IscoGroupRow, label: IscoLabelRow | None) -> str:
    """Names by language, with the source of the official ones, and of ours."""
    names = {"en": row.title_en, "fr": row.title_fr, "de": row.title_de, "es": row.title_es, "pt": row.title_pt}
    ours = {"zh-Hant": label.label, "zh-Hant_source": label.source} if label else {}
    return json.dumps(names | {"source": row.source} | ours, ensure_ascii=False, separators=(",", ":"))


def _check(database: sqlite3.Connection, path: Path, country: str, rows: list[CrosswalkRow], units: set[str]) -> None:
    codes = {code for (code,) in database.execute("SELECT code FROM occupation WHERE country = ?", (country,))}
    for line, row in enumerate(rows, 2):
        if row.code not in codes:
            raise BadRow(str(path), line, "code", f"no occupation {country}:{row.code}")
        if row.isco not in units:
            raise BadRow(str(path), line, "isco", f"no ISCO unit group {row.isco}")


def _link(country: str, row: CrosswalkRow) -> tuple[object, ...]:
    weight = amount_or_none(parse_figure(row.weight))
    rank = int(row.rank) if row.rank else None
    return country, row.code, row.isco, weight, rank, row.quality, row.path, row.doubt or None, row.source
