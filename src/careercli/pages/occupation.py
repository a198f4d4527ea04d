"""The page of one occupation: who it is, key figures, then every section that has content."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

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
    conflicts,
    credentials,
    education,
    faq,
    head,
    lists,
    outlook,
    pay,
    rating_section,
    visas,
    work,
)
from careercli.pages.footnote import source_lines
from careercli.pages.labels import Labels
from careercli.record.occupation import Gap, Occupation

Names = dict[str, str]

RELATED = 8


def page(
    record: Occupation,
    sources: Mapping[str, Any],
    warnings: Sequence[str],
    label: Labels,
    names: Names,
    sections: Sequence[str] = (),
) -> Document:
    """The whole page, or only the sections named; `names` spells region keys and related ids."""
    blocks: list[Block] = [Note(warning, "warning") for warning in warnings]
    if not sections:
        blocks += head.head(record, label)
    for section in sections or SECTIONS:
        blocks += SECTIONS[section](record, label, names)
    blocks += absent(record, label, sections)
    return Document(
        label.title(record["title"]),
        head.subtitle(record, label),
        tuple(blocks),
        source_lines(sources),
        label("Sources"),
        lang=label.lang,
    )


def related(record: Occupation, label: Labels, names: Names) -> list[Block]:
    """Related occupations by name."""
    items = tuple(Cell(f"{entry}  {names.get(entry, '')}") for entry in record["related"][:RELATED])
    return [Heading(label("Related occupations")), Bullets(items)] if items else []


MISSING = {
    "pay": "pay",
    "pay.regions": "pay by province or state",
    "outlook": "outlook",
    "ai": "AI in its tasks",
    "education": "education",
    "credentials": "credentials",
    "visas": "visa routes",
}


def absent(record: Occupation, label: Labels, sections: Sequence[str]) -> list[Block]:
    """One closing line naming what is not known here, or what of the asked sections is not."""
    gaps = [gap for gap in record["gaps"] if not sections or gap["field"].partition(".")[0] in sections]
    told = [Note(_why(gap, label), "missing") for gap in gaps if gap["missing"] == "no-projections"]
    fields = [gap["field"] for gap in gaps if gap["missing"] != "no-projections" and not _is_told(gap, record)]
    return [*told, *_unknown(fields, label)]


def _why(gap: Gap, label: Labels) -> str:
    return label("{field}: {reason}.", field=label("Outlook"), reason=label.reason({"missing": gap["missing"]}))


def _is_told(gap: Gap, record: Occupation) -> bool:
    """Whether a section of its own says why there is nothing."""
    return gap["field"] == "ai" and ai.is_known(record["ai"])


def _unknown(fields: Sequence[str], label: Labels) -> list[Block]:
    if not fields:
        return []
    named = label.listed(label(MISSING.get(field, field)) for field in fields)
    return [
        Note(
            label("Not known here: {fields}. That is no statement that there is none.", fields=named),
            "missing",
        )
    ]


SECTIONS: dict[str, Callable[[Occupation, Labels, Names], list[Block]]] = {
    "pay": lambda record, label, names: pay.pay(record["pay"], label, names, record["country"]),
    "outlook": lambda record, label, names: outlook.outlook(record["outlook"], label, names),
    "ai": lambda record, label, names: ai.ai(record["ai"], label),
    "work": lambda record, label, names: work.work(record["work"], label),
    "education": lambda record, label, names: education.education(
        record["education"], record["study"], label, record["attainment"], record["apprenticeships"]
    ),
    "credentials": lambda record, label, names: credentials.credentials(
        record["credentials"], record["migration_documents"], label, names
    ),
    "lists": lambda record, label, names: lists.lists(record["lists"], label),
    "visas": lambda record, label, names: visas.visas(
        record["visas"], record["lists"], label, record.get("posts", ()), record.get("not_covered", ())
    ),
    "fit": lambda record, label, names: work.fit(record["fit"], label),
    "rating": lambda record, label, names: rating_section.rating(record, label),
    "related": related,
    "conflicts": lambda record, label, names: conflicts.conflicts(record, label),
    "faq": lambda record, label, names: faq.faq(record["faq"], label),
}
