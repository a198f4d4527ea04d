"""The page of one occupation: who it is, key figures, then every section that has content."""

from collections.abc import Callable, Sequence

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
from careercli.pages.joined import joined
from careercli.record.card import Card, OccupationPage
from careercli.record.occupation import Gap, Occupation
from careercli.text.text import Text

Names = dict[str, str]

RELATED = 8


def page(record: OccupationPage, t: Text, rows: int | None = None) -> Document:
    """The page of one occupation, or of several one below the other."""
    return joined([_one(card, t, record.names, record.sections) for card in record.cards], t)


def _one(card: Card, t: Text, names: Names, sections: Sequence[str]) -> Document:
    """The whole page of an occupation, or only the sections named; `names` spells region keys and related ids."""
    record = card.record
    blocks: list[Block] = [Note(t.message(warning), "warning") for warning in card.warnings]
    if not sections:
        blocks += head.head(record, t)
    for section in sections or SECTIONS:
        blocks += SECTIONS[section](record, t, names)
    blocks += absent(record, t, sections)
    return Document(
        t.title(record["title"]),
        head.subtitle(record, t),
        tuple(blocks),
        source_lines(card.sources),
        t("Sources"),
        lang=t.lang,
    )


def related(record: Occupation, t: Text, names: Names) -> list[Block]:
    """Related occupations by name."""
    items = tuple(Cell(f"{entry}  {names.get(entry, '')}") for entry in record["related"][:RELATED])
    return [Heading(t("Related occupations")), Bullets(items)] if items else []


MISSING = {
    "pay": "pay",
    "pay.regions": "pay by province or state",
    "outlook": "outlook",
    "ai": "AI in its tasks",
    "education": "education",
    "credentials": "credentials",
    "visas": "visa routes",
}


def absent(record: Occupation, t: Text, sections: Sequence[str]) -> list[Block]:
    """One closing line naming what is not known here, or what of the asked sections is not."""
    gaps = [gap for gap in record["gaps"] if not sections or gap["field"].partition(".")[0] in sections]
    told = [Note(_why(gap, t), "missing") for gap in gaps if gap["missing"] == "no-projections"]
    fields = [gap["field"] for gap in gaps if gap["missing"] != "no-projections" and not _is_told(gap, record)]
    return [*told, *_unknown(fields, t)]


def _why(gap: Gap, t: Text) -> str:
    return t("{field}: {reason}.", field=t("Outlook"), reason=t.reason({"missing": gap["missing"]}))


def _is_told(gap: Gap, record: Occupation) -> bool:
    """Whether a section of its own says why there is nothing."""
    return gap["field"] == "ai" and ai.is_known(record["ai"])


def _unknown(fields: Sequence[str], t: Text) -> list[Block]:
    if not fields:
        return []
    named = t.listed(t(MISSING.get(field, field)) for field in fields)
    return [
        Note(
            t("Not known here: {fields}. That is no statement that there is none.", fields=named),
            "missing",
        )
    ]


SECTIONS: dict[str, Callable[[Occupation, Text, Names], list[Block]]] = {
    "pay": lambda record, t, names: pay.pay(record["pay"], t, names, record["country"]),
    "outlook": lambda record, t, names: outlook.outlook(record["outlook"], t, names),
    "ai": lambda record, t, names: ai.ai(record["ai"], t),
    "work": lambda record, t, names: work.work(record["work"], t),
    "education": lambda record, t, names: education.education(
        record["education"], record["study"], t, record["attainment"], record["apprenticeships"]
    ),
    "credentials": lambda record, t, names: credentials.credentials(
        record["credentials"], record["migration_documents"], t, names
    ),
    "lists": lambda record, t, names: lists.lists(record["lists"], t),
    "visas": lambda record, t, names: visas.visas(
        record["visas"], record["lists"], t, record.get("posts", ()), record.get("not_covered", ())
    ),
    "fit": lambda record, t, names: work.fit(record["fit"], t),
    "rating": lambda record, t, names: rating_section.rating(record, t),
    "related": related,
    "conflicts": lambda record, t, names: conflicts.conflicts(record, t),
    "faq": lambda record, t, names: faq.faq(record["faq"], t),
}
