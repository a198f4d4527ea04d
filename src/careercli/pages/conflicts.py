"""Where a page and official data differ: both figures, both sources."""

from careercli.output.document import (
    Block,
    Heading,
    Note,
)
from careercli.record.occupation import Occupation
from careercli.text.text import Text

CONFLICTS = {
    "title": "title",
    "summary": "summary",
    "outlook.growth_percent": "growth in percent",
    "outlook.demand": "demand",
    "pay.by_experience.high": "highest pay by experience",
    "credentials.status": "status of a credential",
    "migration_documents.kind": "kind of document",
    "ratings.overall": "rating",
}


def conflict_key(field: str) -> str:
    """The field without places in lists: `credentials.status` for `credentials.0.status`."""
    return ".".join(part for part in field.split(".") if not part.isdigit())


def _told(value: float | str, t: Text) -> str:
    if isinstance(value, str):
        return t(value)
    return t.count(value) if value == int(value) else t.decimal(value)


def conflicts(record: Occupation, t: Text) -> list[Block]:
    """Where the page and official data differ: both figures, both sources."""
    notes: list[Block] = []
    for entry in record["conflicts"]:
        both = t(
            "{field}: the page says {page}, official data {official}.",
            field=t(CONFLICTS.get(conflict_key(entry["field"]), entry["field"])),
            page=_told(entry["page"], t),
            official=_told(entry["official"], t),
        )
        notes.append(Note(f"{both} {entry['note']}", "conflict", tuple(entry["sources"])))
    return [Heading(t("Where page and official data differ")), *notes] if notes else []
