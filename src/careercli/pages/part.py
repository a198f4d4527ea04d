"""The page of one part of an occupation: outlook, education or visas."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Document, Note
from careercli.pages import education
from careercli.pages.footnote import source_lines
from careercli.pages.head import subtitle
from careercli.pages.labels import Labels
from careercli.pages.occupation import SECTIONS, Names, absent
from careercli.record.occupation import Occupation


def page(
    section: str,
    record: Occupation,
    sources: Mapping[str, Any],
    warnings: Sequence[str],
    label: Labels,
    names: Names,
) -> Document:
    """The section's blocks under the occupation's title, with what of it is not known."""
    blocks: list[Block] = [Note(warning, "warning") for warning in warnings]
    if section == "education":
        parts = (record["education"], record["study"], label, record["attainment"], record["apprenticeships"])
        blocks += education.education(*parts, every_field=True)
    else:
        blocks += SECTIONS[section](record, label, names)
    if section == "outlook":
        blocks += SECTIONS["lists"](record, label, names)
    blocks += absent(record, label, (section,))
    return Document(
        label.title(record["title"]),
        subtitle(record, label),
        tuple(blocks),
        source_lines(sources),
        label("Sources"),
        lang=label.lang,
    )
