"""The catalogues of texts, checked line by line before they are compiled.

Babel joins a key that is there twice, and reads past a text whose quotes do not close: both would lose words unseen.
"""

import json
import re
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

LINE = re.compile(r'(?:(?P<field>msgid|msgid_plural|msgstr|msgstr\[(?P<form>\d)\]) )?"(?P<text>(?:[^"\\]|\\.)*)"')
"""A field of an entry, or the next line of the one before."""
EXAMPLE = "example: "
"""Begins the end of a note: the values of an example as JSON."""


class BadText(Exception):
    """What is wrong with a catalogue: file, line, key and problem in one sentence."""


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
    found: dict[str, Entry] = {}
    for line, note, fields in _blocks(catalogue):
        key = fields.pop("msgid", "")
        plural = fields.pop("msgid_plural", None)
        if key in found:
            raise BadText(f"{catalogue}:{line}: `{key}` is there twice, first in line {found[key].line}")
        wanted = [f"msgstr[{place}]" for place in range(len(fields))] if plural is not None else ["msgstr"]
        if [*fields] != wanted:
            raise BadText(f"{catalogue}:{line}: `{key}`: has {', '.join(fields)}, not {', '.join(wanted)}")
        found[key] = Entry(line, note, plural, [*fields.values()])
    rule = re.search(r"nplurals=(\d)", "".join(found.pop("", Entry(0, "", None, [])).forms))
    for key, entry in found.items():
        if rule and entry.plural is not None and len(entry.forms) != int(rule[1]):
            raise BadText(f"{catalogue}:{entry.line}: `{key}`: {len(entry.forms)} plural forms, not {rule[1]}")
    return found


def _blocks(catalogue: Path) -> Iterator[tuple[int, str, dict[str, str]]]:
    """(line of the key, note, fields) of each entry; entries begin with `msgid`."""
    start, notes, fields, field = 0, [""], {}, ""
    made: dict[str, str] = fields
    try:
        lines = catalogue.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as problem:
        raise BadText(f"{catalogue}: {problem}") from None
    for number, line in enumerate(lines, 1):
        if line.startswith("#") or not line.strip():
            if made:
                yield start, " ".join(notes).strip(), made
                made, notes = {}, [""]
            notes.append(line[2:].strip() if line.startswith("#.") else "")
            continue
        match = LINE.fullmatch(line)
        if not match or not (match["field"] or made):
            raise BadText(f"{catalogue}:{number}: `{line}` is no field and its text in quotes")
        field = match["field"] or field
        if field == "msgid" and match["field"]:
            if made:
                yield start, " ".join(notes).strip(), made
                made, notes = {}, [""]
            start = number
        made[field] = made.get(field, "") + json.loads(f'"{match["text"]}"')
    if made:
        yield start, " ".join(notes).strip(), made


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
