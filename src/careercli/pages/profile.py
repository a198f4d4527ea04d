"""The reader's profile on a page, and what it still lacks."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Document, Facts, Grid, Heading, Note
from careercli.pages.labels import Labels
from careercli.record.profile import ProfileOf, SystemCheck


def page(record: ProfileOf, lines: Sequence[tuple[str, str]], label: Labels) -> Document:
    """One line a key, as one would set it."""
    rows = tuple((key, Cell(value)) for key, value in lines)
    blocks: list[Block] = []
    if record["age"] is not None:
        age = label("{age} years old on {day}", age=record["age"], day=record["on"])
        blocks.append(Facts(((label("Age"), Cell(age, "strong")),)))
    blocks.append(Facts(rows) if rows else Note(label("Nothing is filled in yet: `career profile edit`."), "missing"))
    return Document(label("Your profile"), record["path"], tuple(blocks), {}, lang=label.lang)


def checked(lines: Sequence[SystemCheck], label: Labels) -> Document:
    """A line a system, then what each lacks with the keys that would give it, then what was left aside."""
    columns = (Column(label("System")), Column(label("Facts known"), "right"), Column(label("Missing"), "right"))
    rows = tuple(
        (
            Cell(line["system"], "accent"),
            Cell(label.count(line["known"])),
            Cell(label.count(len(line["missing"])), "warn" if line["missing"] else "good"),
        )
        for line in lines
    )
    blocks: list[Block] = [Grid(columns, rows)]
    for line in lines:
        if line["missing"]:
            blocks += [Heading(line["system"]), _missing(line, label)]
    notes = list(dict.fromkeys(note for line in lines for note in line["notes"]))
    blocks += [Note(note, "warning") for note in notes]
    blocks.append(Note(label("A missing fact is never assumed. `career profile set KEY=VALUE` gives it.")))
    title = label("What your profile lacks")
    return Document(title, label("on {day}", day=lines[0]["on"]) if lines else "", tuple(blocks), {}, lang=label.lang)


def _missing(line: SystemCheck, label: Labels) -> Grid:
    columns = (Column(label("Fact")), Column(label("Key of the profile")), Column(label("Why"), drop=1))
    rows = tuple(
        (Cell(one["fact"]), Cell(", ".join(one["keys"]), "strong"), Cell(one["why"])) for one in line["missing"]
    )
    return Grid(columns, rows)
