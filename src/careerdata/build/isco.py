"""ISCO-08, which links the countries: its groups, which occupation falls into which, and what they are called."""

import json
import sqlite3
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from careercli.atlas.terms import ISCO
from careercli.record.figure import amount_or_none, parse_figure
from careerdata.build.read import read_rows
from careerdata.build.words import Name
from careerdata.errors import BadRow
from careerdata.rows.crosswalk import CrosswalkRow, IscoCalledRow, IscoGroupRow, IscoLabelRow, IscoTitleRow

ENDING = "_isco"
"""How the files of data/crosswalks that lead to ISCO end; the country stands before it."""


def isco(database: sqlite3.Connection, data: Path, sources: set[str], schemes: Mapping[str, str]) -> None:
    """Fill `isco_group` and `isco_link`, once the occupations are in; neither where data/ has no data/isco.

    `schemes`: country → its classification. Raises BadRow for a link that starts from no occupation or leads to no
    group, or a label of no group.
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
        _check(database, path, (country, schemes.get(country, "")), rows, units)
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


def _check(
    database: sqlite3.Connection, path: Path, of: tuple[str, str], rows: list[CrosswalkRow], units: set[str]
) -> None:
    """`of`: the country and its classification."""
    country, scheme = of
    codes = {code for (code,) in database.execute("SELECT code FROM occupation WHERE country = ?", (country,))}
    for line, row in enumerate(rows, 2):
        if row.scheme != scheme:
            raise BadRow(str(path), line, "scheme", f"{country} has `{scheme}`, not `{row.scheme}`")
        if row.code not in codes:
            raise BadRow(str(path), line, "code", f"no occupation {country}:{row.code}")
        if row.isco not in units:
            raise BadRow(str(path), line, "isco", f"no ISCO unit group {row.isco}")


def _link(country: str, row: CrosswalkRow) -> tuple[object, ...]:
    weight = amount_or_none(parse_figure(row.weight))
    rank = int(row.rank) if row.rank else None
    return country, row.code, row.isco, weight, rank, row.quality, row.path, row.doubt or None, row.source


KINDS = {"unit group": "group", "minor group": "wider"}
"""The kinds of names of the ranks that are searched; major groups are too wide to answer with."""


def isco_names(data: Path, sources: set[str]) -> Iterator[Name]:
    """Official labels, ours in Chinese, the titles of ESCO, and what people say; none where data/ has no data/isco.

    Raises BadRow for a title of no group.
    """
    if not (data / "isco").is_dir():
        return
    groups = read_rows(data / "isco" / "groups.csv", IscoGroupRow, sources)
    kinds = {row.code: KINDS[row.rank] for row in groups if row.rank in KINDS}
    for group in groups:
        if group.code in kinds:
            for lang in ("en", "fr", "de", "es", "pt"):
                yield Name(f"{ISCO}:{group.code}", lang, kinds[group.code], getattr(group, f"title_{lang}"))
    for label in read_rows(data / "isco" / "labels_zh_hant.csv", IscoLabelRow, sources):
        if label.code in kinds:
            yield Name(f"{ISCO}:{label.code}", "zh-Hant", kinds[label.code], label.label)
    for title in _of_groups(data / "isco" / "titles.csv", IscoTitleRow, sources, kinds):
        kind = "preferred" if title.kind == "preferred" else "synonym"
        yield Name(f"{ISCO}:{title.code}", title.lang, kind, title.title)
    for called in _of_groups(data / "isco" / "called.csv", IscoCalledRow, sources, kinds):
        yield Name(f"{ISCO}:{called.code}", called.lang, "synonym", called.title)


_Named = TypeVar("_Named", IscoTitleRow, IscoCalledRow)


def _of_groups(path: Path, row: type[_Named], sources: set[str], groups: Container[str]) -> Iterator[_Named]:
    """The rows of a file of names, none where it is missing; raises BadRow for one of no group."""
    for line, title in enumerate(read_rows(path, row, sources) if path.exists() else [], 2):
        if title.code not in groups:
            raise BadRow(str(path), line, "code", f"no ISCO group {title.code}")
        yield title
