"""Credentials on a page: the same work in another country, row by row beside this one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Heading, Note
from careercli.pages.credentials_words import named, short
from careercli.record import isced
from careercli.record.credential import MANDATORY, sourced
from careercli.words.level import stage_text

if TYPE_CHECKING:
    from careercli.pages.credentials_words import Names
    from careercli.record.listing import CredentialsOf, CredentialsThere
    from careercli.record.occupation import Credential, Education
    from careercli.text.text import Text

NEEDS = ("must", "some", "usual", "visa")
"""The rows of a comparison with another country."""
COMPARED = 6
"""Credentials a cell of it names."""


def beside(record: CredentialsOf, there: CredentialsThere, names: Names, here: Names, t: Text) -> list[Block]:
    """The same work in another country, row by row beside this one."""
    country = names.get(there["country"], there["country"])
    heading = Heading(country)
    if "id" not in there:
        return [heading, Note(t.message(there["reason"]), "missing")]
    title = t("pages.credentials.matched", title=t.title(there["title"]), id=there["id"],
                  quality=t(f"match.quality.{there['quality']}"))  # fmt: skip
    columns = (Column(""), Column(record["id"]), Column(there["id"]))
    rows = [
        (Cell(t(f"pages.credentials.need.{key}"), "dim"), *_pair(key, record, there, here, names, t)) for key in NEEDS
    ]
    rows.append(
        (Cell(t("pages.credentials.entry"), "dim"), _entry(record.get("entry"), t), _entry(there.get("entry"), t))
    )
    return [heading, Note(title, refs=tuple(there["sources"])), Grid(columns, tuple(rows))]


def _pair(
    key: str, record: CredentialsOf, there: CredentialsThere, here: Names, names: Names, t: Text
) -> tuple[Cell, Cell]:
    mine = _cell(key, record["credentials"], record["migration_documents"], t, here)
    return mine, _cell(key, there["credentials"], there["migration_documents"], t, names)


def _cell(key: str, to_work: Sequence[Credential], documents: Sequence[Credential], t: Text, names: Names) -> Cell:
    """The credentials of one status."""
    wanted = {"must": MANDATORY, "some": "mandatory in some regions", "usual": "usually asked"}
    known = sourced(to_work if key in wanted else documents)
    if not known:
        return Cell(t("pages.credentials.unknown"), "dim")
    chosen = [entry for entry in known if key not in wanted or entry["status"] == wanted[key]]
    texts = list(dict.fromkeys(_placed(entry, t, names) for entry in chosen))
    refs = tuple(dict.fromkeys(entry["source"] for entry in chosen))
    if len(texts) > COMPARED + 1:
        first = "; ".join(texts[:COMPARED])
        return Cell(t("pages.credentials.and_more", named=first, count=len(texts) - COMPARED), refs=refs)
    return Cell("; ".join(texts) or t("pages.credentials.none_known"), refs=refs)


def _placed(entry: Credential, t: Text, names: Names) -> str:
    """A credential with its regions, and that it must be checked where nobody official says so."""
    text = named(entry, t)
    regions = [short(region, names) for region in entry.get("regions", []) if "-" in region]
    if regions and len(regions) <= COMPARED * 2:
        text = t("pages.credentials.in_regions", name=text, regions=t.listed(regions))
    elif regions:
        text = t.n("pages.credentials.in_many_regions", len(regions), name=text)
    return t("pages.credentials.to_check", name=text) if entry.get("confidence") == "to verify" else text


def _entry(stage: Education | None, t: Text) -> Cell:
    if stage is None:
        return Cell(t("pages.credentials.unknown"), "dim")
    level = isced.span(stage["isced_low"], stage["isced_high"])
    refs = (stage["source"], stage["isced_source"])
    return Cell(t("pages.credentials.entry_isced", stage=stage_text(stage, t), level=level), refs=refs)
