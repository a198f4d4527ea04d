"""Every format read by a reader of that format, and what of it cannot be read."""

import csv
import io
import json
import re
import unicodedata
from base64 import b64encode
from collections.abc import Callable, Iterator
from hashlib import sha256
from html.parser import HTMLParser

import yaml
from markdown_it import MarkdownIt

from careercli.output.cells import width_of

ENVELOPE = {"schema", "data", "warnings", "sources"}
VOID = {"meta", "br", "hr", "img", "input", "link", "col", "wbr", "source", "area", "base", "embed", "track"}
SHOWN = ("plain", "table")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b\x07]*(?:\x1b\\|\x07)")
_TURNS = {*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))}
"""Characters that turn the direction of what follows."""


class Unreadable(ValueError):
    """What a format's reader says of a text."""


def faults(form: str, text: str, width: int | None, coloured: bool = False) -> list[str]:
    """What is wrong with an answer in a format; `width` is that of the screen, None where it is not known."""
    found = acting(text, "\n\t" if form == "tsv" else "\n", coloured)
    try:
        READERS[form](text)
    except (Unreadable, ValueError, csv.Error, yaml.YAMLError, RecursionError) as problem:
        found.append(f"{form} cannot be read: {type(problem).__name__} {problem}"[:300])
    if form == "table" and width is not None:
        found += too_wide(_COLOUR.sub("", text), width)
    return found


def too_wide(text: str, width: int) -> list[str]:
    """The widest line where it is wider than the screen."""
    widest = max(text.split("\n"), key=width_of)
    return [f"a line of {width_of(widest)} columns on {width}: {widest[:80]}"] if width_of(widest) > width else []


def acting(text: str, allowed: str = "\n", coloured: bool = False) -> list[str]:
    """Characters that would act on a screen."""
    if coloured:
        text = _COLOUR.sub("", text)
    acts = {char for char in set(text) if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or char in _TURNS}
    acts -= set(allowed)
    return [f"characters that act on a screen: {sorted(map(ascii, acts))[:5]}"] if acts else []


def _strict(text: str) -> object:
    def refuse(name: str) -> object:
        raise Unreadable(f"{name} is no JSON")

    return json.loads(text, parse_constant=refuse)


def _json(text: str) -> None:
    envelope = _strict(text)
    if not isinstance(envelope, dict) or (set(envelope) != ENVELOPE and "$schema" not in envelope):
        raise Unreadable(f"no envelope: {text[:60]}")


def _jsonl(text: str) -> None:
    if text and not text.endswith("\n"):
        raise Unreadable("the last line does not end")
    for line in text.split("\n")[:-1]:
        _strict(line)


def _jsonld(text: str) -> None:
    linked = _strict(text)
    for one in linked if isinstance(linked, list) else [linked]:
        if not isinstance(one, dict) or "@context" not in one:
            raise Unreadable("no @context")


def _yaml(text: str) -> None:
    # As the safe loader reads it, which is older than YAML 1.2 and takes `no` for False.
    envelope = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if not isinstance(envelope, dict) or set(envelope) != ENVELOPE:
        raise Unreadable(f"no envelope: {text[:60]}")


def _csv(text: str) -> None:
    _rows(csv.reader(io.StringIO(text, newline=""), strict=True))


def _tsv(text: str) -> None:
    _rows(line.split("\t") for line in text.split("\n")[:-1])


def _rows(rows: Iterator[list[str]]) -> None:
    lengths = {len(row) for row in rows}
    if len(lengths) != 1:
        raise Unreadable(f"rows of {sorted(lengths)} cells")


class _Nested(HTMLParser):
    """Holds what is open; a tag that closes nothing, or stays open, is a fault. So is anything that runs or fetches,
    but for scripts without attributes, which are kept: the page must name the hash of each."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.scripts: list[str] = []
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if (tag == "script" and attrs) or any(name == "src" or name.startswith("on") for name in given):
            raise Unreadable(f"<{tag}> runs or fetches")
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policy = given.get("content") or ""
        if tag not in VOID:
            self.open.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "script":
            self.scripts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise Unreadable(f"</{tag}> closes nothing")


def _html(text: str) -> None:
    reader = _Nested()
    reader.feed(text)
    reader.close()
    if reader.open or not text.lower().startswith("<!doctype html"):
        raise Unreadable(f"not closed: {reader.open}")
    hashes = (b64encode(sha256(script.encode()).digest()).decode() for script in reader.scripts)
    if not all(f"'sha256-{one}'" in reader.policy for one in hashes) or "default-src 'none'" not in reader.policy:
        raise Unreadable("a script that the page does not name")


def _md(text: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    rows = sum(token.type == "tr_open" for token in tokens)
    tables = sum(token.type == "table_open" for token in tokens)
    written = sum(line.startswith("|") for line in text.split("\n"))
    if written != rows + tables:  # each has a line of dashes besides
        raise Unreadable(f"{written} lines of tables, {rows} rows are read in {tables} tables")
    kinds = {inner.type for token in tokens for inner in [token, *(token.children or [])]}
    if kinds & {"html_block", "html_inline"}:
        raise Unreadable("HTML in it")


def _any(text: str) -> None:
    if not text.strip():
        raise Unreadable("empty")


READERS: dict[str, Callable[[str], None]] = {
    "json": _json,
    "jsonl": _jsonl,
    "jsonld": _jsonld,
    "yaml": _yaml,
    "csv": _csv,
    "tsv": _tsv,
    "html": _html,
    "md": _md,
    "plain": _any,
    "table": _any,
}
