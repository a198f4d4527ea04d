"""Credentials and immigration documents on a page."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Grid, Heading, Note, Style, Value
from careercli.record.credential import MANDATORY, STATUSES, binding, regions_bound
from careercli.record.occupation import Credential
from careercli.text.text import Text

STYLES: dict[str, Style] = {
    "mandatory": "bad",
    "mandatory in some regions": "warn",
    "usually asked": "accent",
    "voluntary": "dim",
}
KINDS = {
    "licence": "licence",
    "registration": "registration",
    "certification": "certification",
    "skills assessment": "skills assessment",
    "apprenticeship": "apprenticeship",
    "degree": "degree",
}
FORMS = {
    "registry": "a place on a register",
    "temporary": "for a time",
    "additional": "on top of another",
    "business": "for the business",
}
"""How a licence differs from the plain permit to do the work."""
CONFIDENCES = {
    "official table": "official table",
    "read from official text": "read from official text",
    "to verify": "to verify",
}
DOUBTS = {
    "read from official text": "Read from official text: we read it out of sentences, which may lag behind the law.",
    "to verify": "To verify: an editor's or a third party's knowledge. Look at the body's page before you rely on it.",
}
"""What is below an official table."""
BOUND = "Something mandatory is named for: {regions}. That a region is missing says nothing of what is asked there."
PERMITS = ("licence", "registration")
"""Kinds that a public body or a regulator gives."""
ASK_THERE = "not known here: ask the government there"
SHOWN = 8
"""Rows a section has; the command has all."""
PLACES = 10
"""Regions a section names one by one."""

Names = dict[str, str]


def credentials(held: list[Credential], documents: list[Credential], t: Text, names: Names) -> list[Block]:
    """What one must hold to work, then what an immigration application asks for; nothing when neither is known."""
    blocks = [
        *entries_told(held, t("To work"), t, names),
        *entries_told(documents, t("To migrate"), t, names),
    ]
    return [Heading(t("Credentials")), *blocks] if blocks else []


def entries_told(
    entries: Sequence[Credential], caption: str, t: Text, names: Names, *, full: bool = False
) -> list[Block]:
    """A profile's entries as theirs, then those of the sources; `full` tells every row and region."""
    own = [entry for entry in entries if "confidence" not in entry]
    found = [entry for entry in entries if "confidence" in entry]
    blocks: list[Block] = []
    if found:
        kept = found if full else found[:SHOWN]
        blocks.append(grid(kept, caption, t, names, full=full))
        if len(found) > len(kept):
            more = t("… {n} more (`career credentials CODE`)", n=len(found) - len(kept))
            blocks.append(Note(more))
        blocks += [*([] if full else bound(found, t)), *doubts(kept, t)]
    if own:
        named = t("{use}, as the profile says", use=caption) if found else caption
        blocks += [_profile(own, named, t, names), *_remarks(own)]
    return blocks


def grid(entries: Sequence[Credential], caption: str, t: Text, names: Names, *, full: bool = False) -> Grid:
    """One row an entry: what, who gives it, whether one must, where, how sure; `full` adds kind and age."""
    columns = (
        Column(caption),
        *([Column(t("Kind"), drop=2)] if full else []),
        Column(t("Given by")),
        Column(t("Status")),
        Column(t("Where")),
        *([Column(t("Recorded"), drop=3)] if full else []),
        Column(t("How sure"), drop=0 if full else 1),
    )
    return Grid(columns, tuple(_row(entry, t, names, full) for entry in entries))


def doubts(entries: Sequence[Credential], t: Text) -> list[Block]:
    """What each degree of confidence below an official table means, of those that occur."""
    occurring = {entry["confidence"] for entry in entries}
    return [Note(t(text)) for grade, text in DOUBTS.items() if grade in occurring]


def _row(entry: Credential, t: Text, names: Names, full: bool) -> tuple[Value, ...]:
    extra: list[Value] = [Cell(t(KINDS[entry["kind"]]))] if full else []
    age: list[Value] = [Cell(recorded(entry), "dim")] if full else []
    return (
        Cell(named(entry, t), "strong", tuple(entry.get("sources", [entry["source"]]))),
        *extra,
        Cell(_body(entry, t)),
        Cell(t(entry["status"]), STYLES[entry["status"]]),
        Cell(where(entry, t, names, None if full else PLACES), "dim"),
        *age,
        Cell(t(CONFIDENCES[entry["confidence"]]), "warn" if entry["confidence"] == "to verify" else "dim"),
    )


def named(entry: Credential, t: Text) -> str:
    """The name, for whom it is when that is not the whole occupation, and of what form."""
    name = entry["name"]
    if "part" in entry:
        name = t("{name} ({part} only)", name=name, part=entry["part"])
    elif entry.get("covers") == "part":
        name = t("{name} (a part of the occupation)", name=name)
    return t("{name}, {form}", name=name, form=t(FORMS[entry["form"]])) if "form" in entry else name


def _body(entry: Credential, t: Text) -> str:
    if "body_count" in entry:
        return t("{n} bodies", n=entry["body_count"])
    if not entry["body"] and entry["status"].startswith(MANDATORY) and entry["kind"] in PERMITS:
        return t(ASK_THERE)
    return entry["body"] or t("not named in the source")


def bound(entries: Sequence[Credential], t: Text) -> list[Block]:
    """The regions that are named as asking for something, in one line; nothing where the whole country asks."""
    if any(entry["status"] == MANDATORY for entry in binding(entries)):
        return []
    regions = regions_bound(entry for entry in entries if "confidence" in entry)
    if not regions:
        return []
    named = ", ".join(short(region, {}) for region in regions)
    return [Note(t(BOUND, regions=named))]


def where(entry: Credential, t: Text, names: Names, most: int | None = None) -> str:
    """The regions by their short keys, at `most` so many; words for all of the country and for not said which."""
    regions = entry.get("regions", [])
    if not regions:
        return t("the source does not say where") if entry["status"] == STATUSES[1] else ""
    if len(regions) == 1 and "-" not in regions[0]:
        return t("the whole country")
    shown = regions[:most] if most and len(regions) > most + 1 else regions
    more = t(" … and {n} more", n=len(regions) - len(shown)) if len(shown) < len(regions) else ""
    return ", ".join(short(region, names) for region in shown) + more


def short(region: str, names: Names) -> str:
    """`ca-on` as ON, a country by its name."""
    return region.partition("-")[2].upper() or names.get(region, region)


def recorded(entry: Credential) -> str:
    """The years of the source's own records."""
    years = [entry[key][:4] for key in ("updated_from", "updated_to") if key in entry]
    return "–".join(dict.fromkeys(years))


def _profile(rows: list[Credential], caption: str, t: Text, names: Names) -> Grid:
    columns = (Column(caption), Column(t("Given by")), Column(t("Status")), Column(t("Where")))
    return Grid(columns, tuple(_own(row, t, names) for row in rows))


def _own(row: Credential, t: Text, names: Names) -> tuple[Value, ...]:
    status = t(row["status"])
    if "page_status" in row:
        status = t("{status} (the page says: {other})", status=status, other=t(row["page_status"]))
    return (
        Cell(row["name"], "strong", (row["source"],)),
        Cell(row["body"]),
        Cell(status, STYLES.get(row["status"], "")),
        Cell(", ".join(short(region, names) for region in row.get("regions", [])), "dim"),
    )


def _remarks(rows: list[Credential]) -> list[Block]:
    notes: list[Block] = [
        Note(f"{row['name']}: {row['note']}", "info", (row["source"],)) for row in rows if row.get("note")
    ]
    return notes + [
        Note(f"{row['name']}: {remark['text']}", "info", (remark["source"],))
        for row in rows
        for remark in row.get("official", [])
    ]
