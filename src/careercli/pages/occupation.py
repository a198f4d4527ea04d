"""The page of one occupation: who it is, key figures, then every section that has content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careercli.output.document import (
    Block,
    Bullets,
    Cell,
    Document,
    Heading,
    Note,
)
from careercli.pages import (
    ai,
    credentials,
    education,
    faq,
    head,
    official_lists,
    outlook,
    pay,
    rating,
    skills,
    study,
    unit,
    visas,
    work,
)
from careercli.pages.document import document, joined
from careercli.pages.terms import with_pointer
from careercli.record import measures
from careercli.record.ai import is_known
from careercli.text.slug import slug

if TYPE_CHECKING:
    from careercli.record.card import Card
    from careercli.record.occupation import Gap, Occupation
    from careercli.record.pages.occupation import OccupationPage, Studied
    from careercli.text.text import Text

Names = dict[str, str]

RELATED = 8


def page(record: OccupationPage, t: Text, rows: int | None = None) -> Document:
    """The page of one occupation, or of several one below the other."""
    made = joined([_one(card, t, record.names, record.sections) for card in record.cards], t)
    return made if record.sections else with_pointer(made, t)


def _one(card: Card, t: Text, names: Names, sections: Sequence[str]) -> Document:
    """The whole page of an occupation, or only the sections named; `names` spells region keys and related ids."""
    record = card.record
    blocks: list[Block] = [Note(t.message(warning), "warning") for warning in card.warnings]
    if not sections:
        blocks += head.head(record, t)
    for section in sections or in_order(record):
        blocks += named(section, SECTIONS[section](record, t, names))
    blocks += absent(record, t, sections)
    return document(t.title(record["title"]), head.subtitle(record, t), blocks, card.sources, t)


def named(section: str, blocks: Sequence[Block]) -> list[Block]:
    """A section's blocks; its first heading says what it is on, in the word for it on the command line."""
    first = next((at for at, block in enumerate(blocks) if isinstance(block, Heading)), None)
    return [
        block._replace(about=section) if at == first and isinstance(block, Heading) else block
        for at, block in enumerate(blocks)
    ]


def in_order(record: Occupation) -> list[str]:
    """The sections of the whole page; where the occupation has a text of its own, that on its group follows it."""
    found = list(measures.SECTIONS)
    if "page_title" in record:
        found.remove("guide")
        found.insert(found.index("fit") + 1, "guide")
    return found


def related(record: Occupation, t: Text, names: Names) -> list[Block]:
    """Related occupations by name."""
    items = tuple(Cell(f"{entry}  {names.get(entry, '')}") for entry in record["related"][:RELATED])
    return [Heading(t("pages.occupation.related")), Bullets(items)] if items else []


NAMED = ("pay", "pay.regions", "outlook", "ai", "education", "credentials", "visas")
"""Fields whose gaps have words of their own; of others the section is named."""


def absent(record: Occupation, t: Text, sections: Sequence[str]) -> list[Block]:
    """One closing line naming what we have no data on, or what of the sections shown."""
    gaps = [gap for gap in record["gaps"] if not sections or gap["field"].partition(".")[0] in sections]
    reasons = [Note(_why(gap, t), "missing") for gap in gaps if gap["missing"] == "no-projections"]
    fields = [gap["field"] for gap in gaps if gap["missing"] != "no-projections" and not _has_section(gap, record)]
    return [*reasons, *_unknown(fields, t)]


def _why(gap: Gap, t: Text) -> str:
    return t("pages.occupation.no_outlook", reason=t.reason({"missing": gap["missing"]}))


def _has_section(gap: Gap, record: Occupation) -> bool:
    """Whether a section of its own says why there is nothing."""
    return gap["field"] == "ai" and is_known(record["ai"])


def _unknown(fields: Sequence[str], t: Text) -> list[Block]:
    if not fields:
        return []
    named = t.listed(t(f"pages.occupation.field.{slug(field)}") if field in NAMED else field for field in fields)
    return [Note(t("pages.occupation.no_data", fields=named), "missing")]


def conflict_key(field: str) -> str:
    """The field without places in lists: `credentials.status` for `credentials.0.status`."""
    return ".".join(part for part in field.split(".") if not part.isdigit())


def _value(value: float | str, t: Text) -> str:
    if isinstance(value, str):
        return t.word("conflict", value)
    return t.count(value) if value == int(value) else t.decimal(value)


def conflicts(record: Occupation, t: Text) -> list[Block]:
    """Where a profile's page and official data differ: both figures, both sources."""
    notes: list[Block] = []
    for entry in record["conflicts"]:
        field = t.word("conflict-field", conflict_key(entry["field"]))
        values = {"page": _value(entry["page"], t), "official": _value(entry["official"], t)}
        both = t("pages.conflicts.both", field=field, **values)
        notes.append(Note(f"{both} {entry['note']}", "conflict", tuple(entry["sources"])))
    return [Heading(t("pages.conflicts.heading")), *notes] if notes else []


SECTIONS: dict[str, Callable[[Occupation, Text, Names], list[Block]]] = {
    "pay": lambda record, t, names: pay.pay(record["pay"], t, names, record["country"]),
    "outlook": lambda record, t, names: outlook.outlook(record["outlook"], t, names),
    "ai": lambda record, t, names: ai.ai(record["ai"], t),
    "guide": lambda record, t, names: unit.guide(record, t),
    "work": lambda record, t, names: work.work(record["work"], t),
    "skills": lambda record, t, names: skills.section(record["skills"], t),
    "education": lambda record, t, names: [
        *education.education(record["education"], record["study"], t, record["attainment"], record["apprenticeships"]),
        *study.study(record, None, t, names),
    ],
    "credentials": lambda record, t, names: credentials.credentials(
        record["credentials"], record["migration_documents"], t, names
    ),
    "lists": lambda record, t, names: official_lists.official_lists(record["lists"], t),
    "visas": lambda record, t, names: visas.visas(
        record["visas"], record["lists"], t, record.get("posts", ()), record.get("not_covered", ())
    ),
    "fit": lambda record, t, names: work.fit(record["fit"], t),
    "rating": lambda record, t, names: rating.section(record, t),
    "related": related,
    "conflicts": lambda record, t, names: conflicts(record, t),
    "faq": lambda record, t, names: faq.faq(record["faq"], t),
}


def part(record: OccupationPage, t: Text, rows: int | None = None) -> Document:
    """One section of each occupation: outlook, education or visas."""
    studied = record.studied or {}
    made = [_part(record.sections[0], card, t, record.names, studied.get(card.record["id"])) for card in record.cards]
    return joined(made, t)


def _part(section: str, card: Card, t: Text, names: Names, studied: Studied | None) -> Document:
    """The section's blocks under the occupation's title, with what of it is not known."""
    record = card.record
    blocks: list[Block] = [Note(t.message(warning), "warning") for warning in card.warnings]
    if section == "education":
        parts = (record["education"], record["study"], t, record["attainment"], record["apprenticeships"])
        blocks += [*education.education(*parts, every_field=True), *study.study(record, studied, t, names)]
    else:
        blocks += SECTIONS[section](record, t, names)
    if section == "outlook":
        blocks += SECTIONS["lists"](record, t, names)
    blocks += absent(record, t, (section,))
    return document(t.title(record["title"]), head.subtitle(record, t), blocks, card.sources, t)
