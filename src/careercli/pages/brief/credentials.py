"""The one-screen page of credentials: must one be licensed, what by whom and where, how to check, what people have."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Phrase, Prose, Section, Value
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.credentials import coverage_note
from careercli.pages.credentials_words import short, where
from careercli.pages.document import document, joined
from careercli.pages.head import subtitle
from careercli.record.credential import MANDATORY, STATUSES, binding, sourced
from careercli.words.sentences import divided, fitting, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.record.credential import Giver
    from careercli.record.occupation import Credential
    from careercli.record.pages.credentials import CredentialsOfOne, CredentialsPage
    from careercli.text.text import Text

ROWS = 5
"""Rows of what one must have in the whole country."""
BODIES, FIRST = 8, 3
"""Bodies that are all shown; of more, how many."""
NAMES, PLACES = 12, 9
"""Words of a list of names; regions named one by one."""
LONGEST = 330
"""Letters of the sentences that follow the answer."""
Credentials = list["Credential"]


class Body(NamedTuple):
    """Who gives something, with its page: where, and by which source."""

    name: str
    page: str
    regions: list[str]
    source: str


def page(record: CredentialsPage, t: Text, rows: int | None = None) -> Document:
    """The credentials of each occupation, one below the other."""
    command = f"career credentials {' '.join(one.record['id'] for one in record.occupations)}"
    sources = {key: source for one in record.occupations for key, source in one.sources.items()}
    pages = [_one(one, record.names[one.whole["country"]], t) for one in record.occupations]
    return with_brief_sources(joined(pages, t), sources, command, t)


def _one(one: CredentialsOfOne, names: Mapping[str, str], t: Text) -> Document:
    record, entries = one.record, sourced(one.record["credentials"])
    needed = binding(entries)
    blocks: list[Block] = [Note(t.message(warning), "warning") for warning in one.warnings]
    blocks += _answer(one, needed, names, t)
    blocks += _must(needed, dict(names), t)
    blocks += _givers(one, needed, dict(names), t)
    blocks += _others([entry for entry in entries if entry not in needed], "usual", t)
    blocks += _others(sourced(record["migration_documents"]), "migrate", t)
    if any(entry.get("confidence") == "to verify" for entry in needed):
        blocks.append(Note(t("faq.licence.unsure")))
    blocks.append(Phrase((Cell(t("brief.more", command=f"career credentials {record['id']} --all"), "dim"),)))
    return document(t.title(record["title"]), subtitle(one.whole, t), blocks, one.sources, t)


def _answer(one: CredentialsOfOne, needed: Credentials, names: Mapping[str, str], t: Text) -> list[Block]:
    """Whether one must be licensed: in the region asked for, else in the country."""
    region = one.record.get("region", "")
    if region and region != one.whole["country"]:
        name = names.get(region, region)
        gaps = [entry for entry in one.record.get("coverage", []) if entry["coverage"] != "read"]
        return [
            Prose(_in_region(_holding_in(needed, region, one.whole["country"]), name, t), "strong"),
            *(coverage_note(entry, name, t) for entry in gaps),
        ]
    if not one.licence:
        return [Prose(t("brief.licence.none"), "strong")]
    # A note at the end says what one of its sentences does; the command that an answer names is this one.
    own = f"career credentials {one.record['id']}"
    text = one.licence.replace(t("faq.licence.unsure"), "").replace(f"`{own}`", f"`{own} --all`")
    first, *others = divided(text.strip())
    rest = fitting(others, LONGEST, least=0)
    return [Phrase((Cell(first, "strong", tuple(one.licence_sources)), Cell(t.joined(rest))))]


def _holding_in(entries: Credentials, region: str, country: str) -> Credentials:
    """Those that name the region or hold in the whole country: of others the source does not say where they do."""
    return [entry for entry in entries if {region, country} & set(entry.get("regions", []))]


def _in_region(needed: Credentials, name: str, t: Text) -> str:
    """Yes for all of the work or for a part of it; what is not known is never no."""
    if any(entry.get("covers") != "part" for entry in needed):
        return t("brief.credentials.region.yes", region=name)
    return t("brief.credentials.region.part" if needed else "brief.credentials.region.unknown", region=name)


def _must(needed: Credentials, names: dict[str, str], t: Text) -> list[Block]:
    """What one must have: that of the whole country by itself, that of regions together where there is much of it."""
    if not needed:
        return []
    rows: list[tuple[Value, ...]] = []
    for part in (False, True):
        of_part = [entry for entry in needed if (entry.get("covers") == "part") == part]
        whole = [entry for entry in of_part if entry["status"] == MANDATORY and not part]
        rest = [entry for entry in of_part if entry not in whole]
        alone = [] if len(rest) > 2 or whole else [[entry] for entry in rest]
        groups = [*([entry] for entry in whole[:ROWS]), *(alone or [rest])]
        rows += [_row(group, names, t, is_own=bool(whole) and group is rest) for group in groups if group]
    columns = (Column(t("brief.credentials.must")), Column(t("brief.credentials.where")))
    return [Grid(columns, tuple(rows), light=True)]


def _row(entries: Credentials, names: dict[str, str], t: Text, *, is_own: bool = False) -> tuple[Value, ...]:
    """One credential, or several of regions; which people they are for, and where they hold. `is_own`: regions' own
    names beside what the whole country asks."""
    found = list(dict.fromkeys(entry["name"] for entry in entries))
    text = shortened(found, t, NAMES)
    parts = list(dict.fromkeys(entry.get("part", "") for entry in entries if entry.get("covers") == "part"))
    if parts:
        one_part = len(parts) == 1 and parts[0]
        key = "pages.credentials.part_named" if one_part else "pages.credentials.part"
        text = t(key, name=text, **({"part": parts[0]} if one_part else {}))
    elif is_own:
        text = t("brief.credentials.own_names", names=text)
    refs = tuple(dict.fromkeys(key for entry in entries for key in entry.get("sources", [entry["source"]])))
    return Cell(text, "" if parts or is_own else "strong", refs), Cell(_places(entries, names, t), "dim")


def _places(entries: Credentials, names: dict[str, str], t: Text) -> str:
    """Where they hold: the whole country, or the regions by their short keys, many of them by their number."""
    regions = sorted({region for entry in entries for region in entry.get("regions", []) if "-" in region})
    if not regions:
        return where(entries[0], t, names)
    if len(regions) > PLACES:
        return t.n("brief.credentials.regions", len(regions))
    return t.listed(short(region, names) for region in regions)


def _givers(one: CredentialsOfOne, needed: Credentials, names: dict[str, str], t: Text) -> list[Block]:
    """Whom to ask, with the page; of many bodies their number and how to find one's own."""
    bodies = _bodies(needed or sourced(one.record["credentials"]))
    if not bodies:
        return []
    many = len(bodies) > BODIES
    rows = tuple(
        (
            Cell(body.name, "", (body.source,)),
            Cell(_held_in(body, names, t), "dim"),
            Cell(body.page),
        )
        for body in bodies[: FIRST if many else None]
    )
    columns = (Column(t("brief.credentials.ask")), Column(t("brief.credentials.where")), Column(""))
    blocks: list[Block] = [Grid(columns, rows, light=True)]
    if many:
        example = next((region for body in bodies for region in body.regions if "-" in region), "")
        text = t.n("brief.credentials.bodies", len(bodies) - FIRST, id=one.record["id"], region=short(example, names))
        blocks.append(Prose(text, "dim"))
    return blocks


def _held_in(body: Body, names: dict[str, str], t: Text) -> str:
    """The regions of a body by their short keys, or all of the country."""
    if any("-" not in region for region in body.regions):
        return t("pages.credentials.everywhere")
    return t.listed(short(region, names) for region in body.regions)


def _bodies(entries: Credentials) -> list[Body]:
    """Each body once; those for the whole country and for all of the work first."""
    found: dict[str, Body] = {}
    for entry in sorted(entries, key=lambda entry: entry.get("covers") == "part"):
        for giver in entry.get("bodies", []):
            if "name" in giver:
                _add(found, giver)
    return sorted(found.values(), key=lambda body: any("-" in region for region in body.regions))


def _add(found: dict[str, Body], giver: Giver) -> None:
    body = found.setdefault(giver["name"], Body(giver["name"], giver.get("page", ""), [], giver["source"]))
    body.regions.extend(region for region in sorted(giver["regions"]) if region not in body.regions)


def _others(entries: Credentials, kind: str, t: Text) -> list[Block]:
    """What people usually have or an application needs, by name; the most asked first."""
    if not entries:
        return []
    ranked = sorted(entries, key=lambda entry: STATUSES.index(entry["status"]))
    names = list(dict.fromkeys(entry["name"] for entry in ranked))
    refs = tuple(dict.fromkeys(entry["source"] for entry in ranked))
    return [Section(t(f"brief.credentials.{kind}"), (Prose(shortened(names, t, 2 * NAMES), "", refs),))]
