"""Credentials and immigration documents on a page."""

from careercli.model.occupation import Credential
from careercli.output.document import Block, Cell, Column, Grid, Heading, Note, Style, Value
from careercli.views.labels import Labels

STYLES: dict[str, Style] = {
    "mandatory": "bad",
    "mandatory in some regions": "warn",
    "usually asked": "accent",
    "voluntary": "dim",
}


def credentials(
    held: list[Credential], documents: list[Credential], label: Labels, names: dict[str, str]
) -> list[Block]:
    """What one must hold to work, then what an immigration application asks for; nothing when neither is known."""
    blocks: list[Block] = []
    if held:
        blocks += [Heading(label("Credentials")), *_grid(held, label("To work"), label, names)]
    if documents:
        blocks += [
            *([] if held else [Heading(label("Credentials"))]),
            *_grid(documents, label("To migrate"), label, names),
        ]
    return blocks


def _grid(rows: list[Credential], caption: str, label: Labels, names: dict[str, str]) -> list[Block]:
    columns = (
        Column(caption),
        Column(label("Given by")),
        Column(label("Status")),
        Column(label("Where"), drop=1),
    )
    notes: list[Block] = [
        Note(f"{row['name']}: {row['note']}", "info", (row["source"],)) for row in rows if row.get("note")
    ]
    notes += [
        Note(f"{row['name']}: {remark['text']}", "info", (remark["source"],))
        for row in rows
        for remark in row.get("official", [])
    ]
    return [Grid(columns, tuple(_row(row, label, names) for row in rows)), *notes]


def _row(row: Credential, label: Labels, names: dict[str, str]) -> tuple[Value, ...]:
    where = ", ".join(
        region.partition("-")[2].upper() or names.get(region, region) for region in row.get("regions", [])
    )
    status = label(row["status"])
    if "page_status" in row:
        status = label("{status} (the page says: {other})", status=status, other=label(row["page_status"]))
    return (
        Cell(row["name"], "strong", (row["source"],)),
        Cell(row["body"]),
        Cell(status, STYLES.get(row["status"], "")),
        Cell(where, "dim"),
    )
