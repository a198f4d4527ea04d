"""The page of one occupation: who it is, key figures, then every section that has content."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from careercli.model.lead import lead
from careercli.model.level import level_meaning
from careercli.model.occupation import Occupation
from careercli.output.document import (
    Block,
    Bullets,
    Card,
    Cards,
    Cell,
    Document,
    Facts,
    Heading,
    Note,
    Prose,
    Value,
)
from careercli.views import ai, credentials, education, outlook, pay, visas, work
from careercli.views.footnote import source_lines
from careercli.views.labels import Labels

Names = dict[str, str]

ALSO_CALLED = 10
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
        blocks += head(record, label)
    for section in sections or SECTIONS:
        blocks += SECTIONS[section](record, label, names)
    blocks += absent(record, label, sections)
    return Document(
        label.title(record["title"]),
        subtitle(record, label),
        tuple(blocks),
        source_lines(sources),
        label("Sources"),
        lang=label.lang,
    )


def subtitle(record: Occupation, label: Labels) -> str:
    """Code, classification and level in one line."""
    level = record["level"]
    value = level.get("value")
    shown = ""
    if value:
        meaning = label(level_meaning(level["scheme"], value))
        shown = label("{scheme} {level} ({meaning})", scheme=label(level["scheme"]), level=value, meaning=meaning)
    return " · ".join(part for part in (record["id"], label(record["classification"]), shown) if part)


def head(record: Occupation, label: Labels) -> list[Block]:
    """Key figures, the opening lines and the other names."""
    blocks: list[Block] = [key_figures(record, label), Prose(lead(record, label.translate, label.lang))]
    if record["summary"] != record["lead"]:
        source = record["ai"]["source"] if record["ai"] else ""
        blocks.append(Prose(record["summary"], refs=(source,) if source else ()))
    blocks.append(Facts(tuple(facts(record, label))))
    return blocks


def facts(record: Occupation, label: Labels) -> list[tuple[str, Value]]:
    """Where it stands in the classification, what else it is called, what a page says of it."""
    rows: list[tuple[str, Value]] = []
    if record["groups"]:
        chain = " › ".join(label.title(group["title"]) for group in reversed(record["groups"]))
        rows.append((label("Group"), Cell(chain, "dim")))
    if record["also_called"]:
        names = record["also_called"]
        more = label(" … and {n} more", n=len(names) - ALSO_CALLED) if len(names) > ALSO_CALLED else ""
        rows.append((label("Also called"), Cell(", ".join(names[:ALSO_CALLED]) + more, "dim")))
    if "migration_status" in record:
        rows.append(
            (
                label("Migration"),
                Cell(label("{status} migration occupation", status=label(record["migration_status"]))),
            )
        )
    for rating in record["ratings"]:
        text = label(
            "{overall} of {out_of} by the page, from axes it does not show",
            overall=label.decimal(rating["overall"]),
            out_of=f"{rating['out_of']:g}",
        )
        rows.append((label("Rating"), Cell(text, refs=(rating["source"],))))
    if "checked" in record:
        rows.append((label("Profile checked"), Cell(record["checked"], "dim")))
    return rows


def key_figures(record: Occupation, label: Labels) -> Cards:
    """Median pay, workers, growth, openings: whatever is known."""
    cards: list[Card] = []
    currency = record["pay"]["currency"]
    for entry in record["pay"]["percentiles"][:1]:
        detail = label(
            "{currency} {per}, {year}", currency=currency, per=label.per(entry["period"]), year=entry["year"]
        )
        if not label.reason(entry.get("p50")) and "p50" in entry:
            cards.append(
                Card(
                    label("Median pay"),
                    label.money(entry["p50"], entry["period"]),
                    detail,
                    "accent",
                    (entry["source"],),
                )
            )
    for projection in record["outlook"]["projections"][:1]:
        refs = (projection["source"],)
        if label.reason(projection["employment_from"]):
            continue
        years = f"{projection['from']}–{projection['to']}"
        growth = projection["growth_percent"]
        style = "good" if isinstance(growth, int | float) and growth > 0 else "bad"
        cards.append(
            Card(
                label("Workers"),
                label.count(projection["employment_from"]),
                str(projection["from"]),
                refs=refs,
            )
        )
        cards.append(Card(label("Growth"), label.percent(growth, signed=True), years, style, refs))  # type: ignore[arg-type]
        cards.append(
            Card(
                label("Openings"),
                label.count(projection.get("openings_per_year")),
                label("a year"),
                refs=refs,
            )
        )
    return Cards(tuple(cards))


def related(record: Occupation, label: Labels, names: Names) -> list[Block]:
    """Related occupations by name."""
    items = tuple(Cell(f"{entry}  {names.get(entry, '')}") for entry in record["related"][:RELATED])
    return [Heading(label("Related occupations")), Bullets(items)] if items else []


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


def _told(value: float | str, label: Labels) -> str:
    if isinstance(value, str):
        return label(value)
    return label.count(value) if value == int(value) else label.decimal(value)


def conflicts(record: Occupation, label: Labels) -> list[Block]:
    """Where the page and official data differ: both figures, both sources."""
    notes: list[Block] = []
    for entry in record["conflicts"]:
        both = label(
            "{field}: the page says {page}, official data {official}.",
            field=label(CONFLICTS.get(conflict_key(entry["field"]), entry["field"])),
            page=_told(entry["page"], label),
            official=_told(entry["official"], label),
        )
        notes.append(Note(f"{both} {entry['note']}", "conflict", tuple(entry["sources"])))
    return [Heading(label("Where page and official data differ")), *notes] if notes else []


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
    fields = [gap["field"] for gap in record["gaps"] if not sections or gap["field"].partition(".")[0] in sections]
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
    "outlook": lambda record, label, names: outlook.outlook(record["outlook"], label),
    "ai": lambda record, label, names: ai.ai(record["ai"], label),
    "work": lambda record, label, names: work.work(record["work"], label),
    "education": lambda record, label, names: education.education(record["education"], record["study"], label),
    "credentials": lambda record, label, names: credentials.credentials(
        record["credentials"], record["migration_documents"], label, names
    ),
    "visas": lambda record, label, names: visas.visas(record["visas"], record["lists"], label),
    "fit": lambda record, label, names: work.fit(record["fit"], label),
    "related": related,
    "conflicts": lambda record, label, names: conflicts(record, label),
}
