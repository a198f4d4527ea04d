"""README.txt of a data package: what it holds, how to read it, what is left out, and whom to name."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from careercli.record.package.table import licences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from careercli.output.tables import Written
    from careercli.queries.export.package import Package
    from careercli.text.text import Text

WIDTH = 92
_PANDAS = 'pandas.read_csv("pay.csv", dtype={"code": "string"})'
_DUCKDB = "SELECT * FROM read_csv('pay.csv') JOIN read_csv('occupations.csv') USING (occupation);"
_R = 'readr::read_csv("pay.csv")'


def readme(package: Package, written: Mapping[str, Written], t: Text) -> str:
    """The whole text, in the reader's language; titles of tables and terms in English, as the descriptor has them."""
    return "\n".join((*_head(t), *_tables(package, written, t), *_left_out(package, t), *_terms(package, t)))


def _head(t: Text) -> Iterator[str]:
    yield from (t("export.title"), "=" * len(t("export.title")), "")
    for key in ("what", "keys", "missing", "marks", "cells"):
        yield from (fill(t(f"export.readme.{key}"), WIDTH), "")
    yield from (t("export.readme.read"), "", *(f"    {line}" for line in (_PANDAS, _DUCKDB, _R)), "")


def _tables(package: Package, written: Mapping[str, Written], t: Text) -> Iterator[str]:
    yield from _heading(t("export.readme.tables"))
    for table in package.scope.tables:
        one = written[table.name]
        yield f"{one.path}  ({t.n('export.readme.rows', one.rows)})"
        yield fill(f"{table.title}. {table.description}", WIDTH, initial_indent="    ", subsequent_indent="    ")
    yield ""


def _left_out(package: Package, t: Text) -> Iterator[str]:
    if not package.withheld:
        return
    yield from _heading(t("export.readme.left_out"))
    yield from (fill(t("export.readme.left_out.why"), WIDTH), "")
    for one in package.withheld:
        named = f"{one.source['publisher']}: {one.source['title']}"
        line = t("export.readme.left_out.source", source=named, rows=t.n("export.readme.rows", one.rows))
        yield from (_item(line), f"  {one.source['page']}")
    yield ""


def _terms(package: Package, t: Text) -> Iterator[str]:
    """The terms, each with what it asks to be said and the sources under it."""
    yield from _heading(t("export.readme.terms"))
    yield from (fill(t("export.readme.terms.what"), WIDTH), "")
    for terms in sorted({one["licence"] for one in package.used.values()}):
        known = licences().get(terms, {})
        yield from (terms, *([known["page"]] if "page" in known else []), fill(known.get("statement", ""), WIDTH))
        for key, one in package.used.items():
            if one["licence"] == terms:
                yield _item(f"{one['publisher']}: {one['title']} ({one['vintage']}) [{key}]")
                yield f"  {one['page']}"
        yield ""


def _heading(text: str) -> tuple[str, str, str]:
    return text, "-" * len(text), ""


def _item(text: str) -> str:
    return fill(text, WIDTH, initial_indent="- ", subsequent_indent="  ")
