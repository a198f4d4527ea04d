"""The page of one part of an occupation: outlook, education or visas."""

from careercli.output.document import Block, Document, Note
from careercli.pages import education
from careercli.pages.footnote import source_lines
from careercli.pages.head import subtitle
from careercli.pages.joined import joined
from careercli.pages.occupation import SECTIONS, Names, absent
from careercli.record.card import Card, OccupationPage
from careercli.text.text import Text


def page(record: OccupationPage, t: Text, rows: int | None = None) -> Document:
    """The section asked for of each occupation."""
    return joined([_one(record.sections[0], card, t, record.names) for card in record.cards], t)


def _one(section: str, card: Card, t: Text, names: Names) -> Document:
    """The section's blocks under the occupation's title, with what of it is not known."""
    record = card.record
    blocks: list[Block] = [Note(t.message(warning), "warning") for warning in card.warnings]
    if section == "education":
        parts = (record["education"], record["study"], t, record["attainment"], record["apprenticeships"])
        blocks += education.education(*parts, every_field=True)
    else:
        blocks += SECTIONS[section](record, t, names)
    if section == "outlook":
        blocks += SECTIONS["lists"](record, t, names)
    blocks += absent(record, t, (section,))
    return Document(
        t.title(record["title"]),
        subtitle(record, t),
        tuple(blocks),
        source_lines(card.sources),
        t("Sources"),
        lang=t.lang,
    )
