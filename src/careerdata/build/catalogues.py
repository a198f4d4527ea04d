"""The catalogues of texts, checked line by line before they are compiled.

Babel joins a key that is there twice, and reads past a text whose quotes do not close: both would lose words unseen.
"""

import json
import re
import string
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

LINE = re.compile(r'(?:(?P<field>msgid|msgid_plural|msgstr|msgstr\[\d\]) )?"(?P<text>(?:[^"\\]|\\["\\nrt])*)"')
"""A field of an entry, or the next line of the one before."""
EXAMPLE = "example: "
"""Begins the end of a note: the values of an example as JSON."""


class BadText(Exception):
    """What is wrong with a catalogue: file, line, key and problem in one sentence."""


class Block(NamedTuple):
    """What stands in a catalogue from one `msgid` to the next: its line, the note before it, its fields."""

    line: int
    note: str
    fields: dict[str, str]


class Entry(NamedTuple):
    """A text of a catalogue: its line, its note, the key of its plural forms if it has any, and its forms."""

    line: int
    note: str
    plural: str | None
    forms: list[str]

    @property
    def placeholders(self) -> set[str]:
        """The names of the `{values}` of all forms. Raises ValueError for a brace that does not close."""
        parsed = [part for form in self.forms for part in string.Formatter().parse(form)]
        return {name for _, name, _, _ in parsed if name is not None}


def check(catalogue: Path, english: Path) -> None:
    """Raise BadText for the first line of a catalogue that is wrong, by itself or beside the English one."""
    entries = read(catalogue)
    source = entries if catalogue == english else read(english) if english.is_file() else {}
    for key, entry in entries.items():
        if problem := _problem(key, entry, source, is_source=catalogue == english):
            raise BadText(f"{catalogue}:{entry.line}: `{key}`: {problem}")


def read(catalogue: Path) -> dict[str, Entry]:
    """The texts of a catalogue by key, without its header. Raises BadText for a line or a key that is wrong."""
    blocks = _blocks(catalogue)
    header = next((block.fields.get("msgstr", "") for block in blocks if not block.fields["msgid"]), "")
    declared = re.search(r"nplurals=(\d)", header)
    found: dict[str, Entry] = {}
    for block in blocks:
        key, plural = block.fields["msgid"], block.fields.get("msgid_plural")
        forms = {name: text for name, text in block.fields.items() if name.startswith("msgstr")}
        count = int(declared[1]) if declared else len(forms)
        wanted = ["msgstr"] if plural is None else [f"msgstr[{form}]" for form in range(count)]
        if [*forms] != wanted:
            has = ", ".join(forms) or "no text"
            raise BadText(f"{catalogue}:{block.line}: `{key}`: has {has}, not {', '.join(wanted)}")
        if key in found:
            raise BadText(f"{catalogue}:{block.line}: `{key}` is there twice, first in line {found[key].line}")
        found[key] = Entry(block.line, block.note, plural, [*forms.values()])
    found.pop("", None)
    return found


def _blocks(catalogue: Path) -> list[Block]:
    """The entries as they stand; each begins with its `msgid`, and its note stands before it."""
    blocks: list[Block] = []
    note: list[str] = []
    field = ""
    for number, line in enumerate(_lines(catalogue), 1):
        if not line.strip() or line.startswith("#"):
            note += [line[2:].strip()] if line.startswith("#.") else []
            field = ""
            continue
        match = LINE.fullmatch(line)
        if not match or not (match["field"] or field):
            raise BadText(f"{catalogue}:{number}: `{line}` is no field with its text in quotes")
        field = match["field"] or field
        if match["field"] == "msgid":
            blocks.append(Block(number, " ".join(note), {}))
            note = []
        if not blocks or (match["field"] and field in blocks[-1].fields):
            raise BadText(f"{catalogue}:{number}: `{field}` has no `msgid` of its own before it")
        fields = blocks[-1].fields
        fields[field] = fields.get(field, "") + json.loads(f'"{match["text"]}"')
    return blocks


def _lines(catalogue: Path) -> list[str]:
    try:
        return catalogue.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as problem:
        raise BadText(f"{catalogue}: {problem}") from None


def _problem(key: str, entry: Entry, source: Mapping[str, Entry], *, is_source: bool) -> str:
    """What is wrong with a text; empty when nothing is."""
    if entry.plural not in (None, key):
        return f"its `msgid_plural` is `{entry.plural}`, not the key"
    try:
        placeholders = entry.placeholders
    except ValueError as problem:
        return str(problem)
    if is_source:
        return _problem_of_english(entry, placeholders)
    known = source[key].placeholders if key in source else placeholders
    return _unknown(placeholders - known, "the English text")


def _problem_of_english(entry: Entry, placeholders: set[str]) -> str:
    note, _, values = entry.note.partition(EXAMPLE)
    if not note.strip():
        return "has no note (`#.`)"
    if not all(entry.forms):
        return "has no text"
    try:
        example = json.loads(values or "{}")
    except ValueError:
        return f"its example is no JSON: {values}"
    return _unknown(placeholders - {*example, "n"}, "the example of its note")


def _unknown(placeholders: set[str], where: str) -> str:
    return f"{', '.join(f'{{{name}}}' for name in sorted(placeholders))} is not in {where}" if placeholders else ""
