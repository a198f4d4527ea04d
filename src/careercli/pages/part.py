"""The page of one part of an occupation: outlook, education or visas."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Document, Note
from careercli.pages import education
from careercli.pages.footnote import source_lines
from careercli.pages.head import subtitle
from careercli.pages.occupation import SECTIONS, Names, absent
from careercli.record.occupation import Occupation
from careercli.text.text import Text


def page(
    section: str,
    record: Occupation,
    sources: Mapping[str, Any],
    warnings: Sequence[str],
    t: Text,
    names: Names,
) -> Document:
    """The section's blocks under the occupation's title, with what of it is not known."""
    blocks: list[Block] = [Note(warning, "warning") for warning in warnings]
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
        source_lines(sources),
        t("Sources"),
        lang=t.lang,
    )
