"""Credentials and immigration documents on a page."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Grid, Heading, Note, Style, Value
from careercli.record.credential import MANDATORY, STATUSES, binding, regions_bound
from careercli.record.occupation import Credential
from careercli.text.slug import slug
from careercli.text.text import Text

STYLES: dict[str, Style] = {
    "mandatory": "bad",
    "mandatory in some regions": "warn",
    "usually asked": "accent",
    "voluntary": "dim",
}
DOUBTS = ("read from official text", "to verify")
"""Degrees of confidence below an official table, each with its meaning."""
PERMITS = ("licence", "registration")
"""Kinds that a public body or a regulator gives."""
SHOWN = 8
"""Rows a section has; the command has all."""
PLACES = 10
"""Regions a section names one by one."""

Names = dict[str, str]


def credentials(to_work: list[Credential], documents: list[Credential], t: Text, names: Names) -> list[Block]:
    """What one needs to work, then what an immigration application requires; nothing when neither is known."""
    blocks = [
        *by_origin(to_work, t("pages.credentials.to_work"), t, names),
        *by_origin(documents, t("pages.credentials.to_migrate"), t, names),
    ]
    return [Heading(t("pages.credentials.heading")), *blocks] if blocks else []


def by_origin(entries: Sequence[Credential], caption: str, t: Text, names: Names, *, full: bool = False) -> list[Block]:
    """A profile's entries as theirs, then those of the sources; `full` shows every row and region."""
    own = [entry for entry in entries if "confidence" not in entry]
    found = [entry for entry in entries if "confidence" in entry]
    blocks: list[Block] = []
    if found:
        kept = found if full else found[:SHOWN]
        blocks.append(grid(kept, caption, t, names, full=full))
        if len(found) > len(kept):
            blocks.append(Note(t("pages.credentials.more", count=len(found) - len(kept))))
        blocks += [*([] if full else bound(found, t)), *doubts(kept, t)]
    if own:
        title = t("pages.credentials.of_profile", use=caption) if found else caption
        blocks += [_profile(own, title, t, names), *_remarks(own)]
    return blocks


def grid(entries: Sequence[Credential], caption: str, t: Text, names: Names, *, full: bool = False) -> Grid:
    """One row an entry: what, who gives it, whether it is required, where, how sure; `full` adds kind and age."""
    columns = (
        Column(caption),
        *([Column(t("pages.credentials.kind"), drop=2)] if full else []),
        Column(t("pages.credentials.given_by")),
        Column(t("pages.credentials.status")),
        Column(t("pages.credentials.where")),
        *([Column(t("pages.credentials.recorded"), drop=3)] if full else []),
        Column(t("pages.credentials.confidence"), drop=0 if full else 1),
    )
    return Grid(columns, tuple(_row(entry, t, names, full) for entry in entries))


def doubts(entries: Sequence[Credential], t: Text) -> list[Block]:
    """What each degree of confidence below an official table means, of those that occur."""
    occurring = {entry["confidence"] for entry in entries}
    return [Note(t(f"pages.credentials.doubt.{slug(grade)}")) for grade in DOUBTS if grade in occurring]


def _row(entry: Credential, t: Text, names: Names, full: bool) -> tuple[Value, ...]:
    extra: list[Value] = [Cell(t(f"pages.credentials.kind.{slug(entry['kind'])}"))] if full else []
    age: list[Value] = [Cell(recorded(entry), "dim")] if full else []
    return (
        Cell(named(entry, t), "strong", tuple(entry.get("sources", [entry["source"]]))),
        *extra,
        Cell(_body(entry, t)),
        Cell(status_text(entry["status"], t), STYLES[entry["status"]]),
        Cell(where(entry, t, names, None if full else PLACES), "dim"),
        *age,
        Cell(
            t(f"pages.credentials.confidence.{slug(entry['confidence'])}"),
            "warn" if entry["confidence"] == "to verify" else "dim",
        ),
    )


def status_text(status: str, t: Text) -> str:
    """How far something is required, in words: a status of a credential, or how far an occupation is bound."""
    return t(f"pages.credentials.status.{slug(status)}")


def named(entry: Credential, t: Text) -> str:
    """The name, for whom it is when that is not the whole occupation, and of what form."""
    name = entry["name"]
    if "part" in entry:
        name = t("pages.credentials.part_named", name=name, part=entry["part"])
    elif entry.get("covers") == "part":
        name = t("pages.credentials.part", name=name)
    return t(f"pages.credentials.form.{entry['form']}", name=name) if "form" in entry else name


def _body(entry: Credential, t: Text) -> str:
    if "body_count" in entry:
        return t.n("pages.credentials.bodies", entry["body_count"])
    if not entry["body"] and entry["status"].startswith(MANDATORY) and entry["kind"] in PERMITS:
        return t("pages.credentials.ask_there")
    return entry["body"] or t("pages.credentials.unnamed")


def bound(entries: Sequence[Credential], t: Text) -> list[Block]:
    """The regions that are named as asking for something, in one line; nothing where the whole country asks."""
    if any(entry["status"] == MANDATORY for entry in binding(entries)):
        return []
    regions = regions_bound(entry for entry in entries if "confidence" in entry)
    if not regions:
        return []
    return [Note(t("pages.credentials.bound", regions=t.listed(short(region, {}) for region in regions)))]


def where(entry: Credential, t: Text, names: Names, most: int | None = None) -> str:
    """The regions by their short keys, at `most` so many; words for all of the country and for not said which."""
    regions = entry.get("regions", [])
    if not regions:
        return t("pages.credentials.nowhere") if entry["status"] == STATUSES[1] else ""
    if len(regions) == 1 and "-" not in regions[0]:
        return t("pages.credentials.everywhere")
    shown = regions[:most] if most and len(regions) > most + 1 else regions
    places = t.listed(short(region, names) for region in shown)
    left = len(regions) - len(shown)
    return t("pages.credentials.and_more", named=places, count=left) if left else places


def short(region: str, names: Names) -> str:
    """`ca-on` as ON, a country by its name."""
    return region.partition("-")[2].upper() or names.get(region, region)


def recorded(entry: Credential) -> str:
    """The years of the source's own records."""
    years = [entry[key][:4] for key in ("updated_from", "updated_to") if key in entry]
    return "–".join(dict.fromkeys(years))


def _profile(rows: list[Credential], caption: str, t: Text, names: Names) -> Grid:
    columns = (
        Column(caption),
        Column(t("pages.credentials.given_by")),
        Column(t("pages.credentials.status")),
        Column(t("pages.credentials.where")),
    )
    return Grid(columns, tuple(_own(row, t, names) for row in rows))


def _own(row: Credential, t: Text, names: Names) -> tuple[Value, ...]:
    status = status_text(row["status"], t)
    if "page_status" in row:
        status = t("pages.credentials.status_of_page", status=status, other=status_text(row["page_status"], t))
    return (
        Cell(row["name"], "strong", (row["source"],)),
        Cell(row["body"]),
        Cell(status, STYLES.get(row["status"], "")),
        Cell(t.listed(short(region, names) for region in row.get("regions", [])), "dim"),
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
