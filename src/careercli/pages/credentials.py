"""Credentials on a page: those to work and to immigrate; every body with its page, a region."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Block, Bullets, Cell, Column, Document, Grid, Heading, Note, Style, Value
from careercli.pages.credentials_abroad import beside
from careercli.pages.credentials_words import Names, named, recorded, short, status_text, where
from careercli.pages.document import document, joined
from careercli.pages.head import subtitle
from careercli.record.credential import MANDATORY, STATUSES, RegionCoverage, binding, regions_bound
from careercli.text.slug import slug

if TYPE_CHECKING:
    from careercli.record.listing import CredentialsOf
    from careercli.record.occupation import Credential
    from careercli.record.pages.credentials import CredentialsOfOne, CredentialsPage
    from careercli.text.text import Text

IN_SOME = STATUSES[1]
STYLES: dict[str, Style] = {
    "mandatory": "bad",
    "mandatory in some regions": "warn",
    "usually asked": "accent",
    "voluntary": "dim",
}
DOUBTS = ("read from official text", "to verify")
"""Degrees of confidence below an official table, each with its meaning."""
PERMITS = ("licence", "registration")
"""Kinds that a public body or a regulator gives."""
SHOWN = 8
"""Rows a section has; the command has all."""
PLACES = 10
"""Regions a section names one by one."""


def credentials(to_work: list[Credential], documents: list[Credential], t: Text, names: Names) -> list[Block]:
    """What one needs to work, then what an immigration application requires; nothing when neither is known."""
    blocks = [
        *by_origin(to_work, t("pages.credentials.to_work"), t, names),
        *by_origin(documents, t("pages.credentials.to_migrate"), t, names),
    ]
    return [Heading(t("pages.credentials.heading")), *blocks] if blocks else []


def by_origin(entries: Sequence[Credential], caption: str, t: Text, names: Names, *, full: bool = False) -> list[Block]:
    """A profile's entries as theirs, then those of the sources; `full` shows every row and region."""
    own = [entry for entry in entries if "confidence" not in entry]
    found = [entry for entry in entries if "confidence" in entry]
    blocks: list[Block] = []
    if found:
        kept = found if full else found[:SHOWN]
        blocks.append(grid(kept, caption, t, names, full=full))
        if len(found) > len(kept):
            blocks.append(Note(t("pages.credentials.more", count=len(found) - len(kept))))
        blocks += [*([] if full else bound(found, t, names)), *doubts(kept, t)]
    if own:
        title = t("pages.credentials.of_profile", use=caption) if found else caption
        blocks += [_profile(own, title, t, names), *_remarks(own)]
    return blocks


def grid(entries: Sequence[Credential], caption: str, t: Text, names: Names, *, full: bool = False) -> Grid:
    """One row an entry: what, who gives it, whether it is required, where, how sure; `full` adds kind and age."""
    columns = (
        Column(caption),
        *([Column(t("pages.credentials.kind"), drop=2)] if full else []),
        Column(t("pages.credentials.given_by")),
        Column(t("pages.credentials.status")),
        Column(t("pages.credentials.where")),
        *([Column(t("pages.credentials.recorded"), drop=3)] if full else []),
        Column(t("pages.credentials.confidence"), drop=0 if full else 1),
    )
    return Grid(columns, tuple(_row(entry, t, names, full) for entry in entries))


def doubts(entries: Sequence[Credential], t: Text) -> list[Block]:
    """What each degree of confidence below an official table means, of those that occur."""
    occurring = {entry["confidence"] for entry in entries}
    return [Note(t(f"pages.credentials.doubt.{slug(grade)}")) for grade in DOUBTS if grade in occurring]


def _row(entry: Credential, t: Text, names: Names, full: bool) -> tuple[Value, ...]:
    extra: list[Value] = [Cell(t(f"pages.credentials.kind.{slug(entry['kind'])}"))] if full else []
    age: list[Value] = [Cell(recorded(entry), "dim")] if full else []
    return (
        Cell(named(entry, t), "strong", tuple(entry.get("sources", [entry["source"]]))),
        *extra,
        Cell(_body(entry, t)),
        Cell(status_text(entry["status"], t), STYLES[entry["status"]]),
        Cell(where(entry, t, names, None if full else PLACES), "dim"),
        *age,
        Cell(
            t(f"pages.credentials.confidence.{slug(entry['confidence'])}"),
            "warn" if entry["confidence"] == "to verify" else "dim",
        ),
    )


def _body(entry: Credential, t: Text) -> str:
    if "body_count" in entry:
        return t.n("pages.credentials.bodies", entry["body_count"])
    if not entry["body"] and entry["status"].startswith(MANDATORY) and entry["kind"] in PERMITS:
        return t("pages.credentials.ask_there")
    return entry["body"] or t("pages.credentials.unnamed")


def bound(entries: Sequence[Credential], t: Text, names: Names) -> list[Block]:
    """The regions that are named as asking for something, many of them as a list, and that we know nothing of the
    others, where there are others; nothing where the whole country asks."""
    if any(entry["status"] == MANDATORY for entry in binding(entries)):
        return []
    regions = regions_bound(entry for entry in entries if "confidence" in entry)
    if not regions:
        return []
    named = t.listed(short(region, {}) for region in regions)
    others = [Note(t("pages.credentials.other_regions"))] if _states(names, regions[0]) - {*regions} else []
    if len(regions) <= PLACES:
        return [Note(t("pages.credentials.bound", regions=named)), *others]
    return [Bullets((Cell(named),), t.n("pages.credentials.bound_in", len(regions))), *others]


def _states(names: Names, region: str) -> set[str]:
    """The provinces, states or nations of the country of one, without the smaller places in them."""
    country, dash, _ = region.partition("-")
    return {key for key in names if key.startswith(country + dash) and key.partition(dash)[2].isalpha()}


def _profile(rows: list[Credential], caption: str, t: Text, names: Names) -> Grid:
    columns = (
        Column(caption),
        Column(t("pages.credentials.given_by")),
        Column(t("pages.credentials.status")),
        Column(t("pages.credentials.where")),
    )
    return Grid(columns, tuple(_own(row, t, names) for row in rows))


def _own(row: Credential, t: Text, names: Names) -> tuple[Value, ...]:
    status = status_text(row["status"], t)
    if "page_status" in row:
        status = t("pages.credentials.status_of_page", status=status, other=status_text(row["page_status"], t))
    return (
        Cell(row["name"], "strong", (row["source"],)),
        Cell(row["body"]),
        Cell(status, STYLES.get(row["status"], "")),
        Cell(t.listed(short(region, names) for region in row.get("regions", [])), "dim"),
    )


def _remarks(rows: list[Credential]) -> list[Block]:
    notes: list[Block] = [
        Note(f"{row['name']}: {row['note']}", "info", (row["source"],)) for row in rows if row.get("note")
    ]
    return notes + [
        Note(f"{row['name']}: {remark['text']}", "info", (remark["source"],))
        for row in rows
        for remark in row.get("official", [])
    ]


def page(record: CredentialsPage, t: Text, rows: int | None = None) -> Document:
    """The credentials of each occupation; of those of the sources the first `rows`."""
    return joined([_one(one, t, record.names, rows) for one in record.occupations], t)


def _one(told: CredentialsOfOne, t: Text, names: Mapping[str, Names], shown: int | None) -> Document:
    """What is needed here, in the region asked for, and there; `names` are regions by country."""
    record, whole = told.record, told.whole
    here = names[whole["country"]]
    blocks: list[Block] = [Note(t.message(warning), "warning") for warning in told.warnings]
    if "region" in record:
        blocks += _region(record, whole["country"], here, t)
    to_work = [_of_region(entry, record.get("region", "")) for entry in record["credentials"]]
    blocks += _cut(to_work, t("pages.credentials.to_work"), t, here, shown)
    blocks += _cut(record["migration_documents"], t("pages.credentials.to_migrate"), t, here, shown)
    if "region" not in record:
        blocks += bound(record["credentials"], t, here)
    blocks += _bodies([*record["credentials"], *record["migration_documents"]], t, here, shown)
    blocks += _unknown(record, t)
    for there in record.get("there", []):
        blocks += beside(record, there, names[there["country"]], here, t)
    if record.get("there"):
        blocks.append(Note(t("pages.credentials.elsewhere"), "warning"))
    return document(t.title(record["title"]), subtitle(whole, t), blocks, told.sources, t)


def _of_region(entry: Credential, region: str) -> Credential:
    """An entry as it is in a region: what some regions require is required there, if it is one of them."""
    if region not in entry.get("regions", []) or entry["status"] != IN_SOME:
        return entry
    return {**entry, "status": MANDATORY}


def _cut(entries: Sequence[Credential], caption: str, t: Text, names: Names, shown: int | None) -> list[Block]:
    """The entries; of the sources' the first `shown`, and how many are left out."""
    found = [entry for entry in entries if "confidence" in entry]
    left = len(found) - shown if shown and len(found) > shown else 0
    kept = [entry for entry in entries if "confidence" not in entry] + found[: len(found) - left]
    blocks = by_origin(kept, caption, t, names, full=True)
    first = blocks[:1]
    if left and isinstance(blocks[0], Grid):
        first = [blocks[0]._replace(left_out=left)]
    return [*first, *blocks[1:]]


def _region(record: CredentialsOf, country: str, names: Names, t: Text) -> list[Block]:
    """What was read of the region, and that only what holds there is shown."""
    region = record["region"]
    name = names.get(region, region)
    if region == country:
        return []
    blocks: list[Block] = [Note(t("pages.credentials.shown_for", region=name))]
    blocks += [coverage_note(entry, name, t) for entry in record.get("coverage", [])]
    gap = next((gap["missing"] for gap in record["gaps"] if gap["field"] == f"credentials.{region}"), "")
    if gap == "not-known-here":
        blocks.append(Note(t("pages.credentials.region_unnamed", region=name), "missing"))
    return blocks


def coverage_note(entry: RegionCoverage, name: str, t: Text) -> Note:
    """What of a region was read, or that its source has not got it."""
    if entry["coverage"] != "read":
        return Note(t("pages.credentials.region_outside", region=name), "missing", (entry["source"],))
    if "oldest" not in entry:
        return Note(t.n("pages.credentials.region_entries", entry["records"], region=name), refs=(entry["source"],))
    words = {"region": name, "oldest": entry["oldest"], "newest": entry["newest"]}
    return Note(t.n("pages.credentials.region_records", entry["records"], **words), refs=(entry["source"],))


class Body(NamedTuple):
    """A body as the sources have it, where it gives something, and what; since when, and whether it is sure."""

    regions: set[str]
    gives: dict[str, None]
    since: set[str]
    unsure: bool


def _bodies(entries: Iterable[Credential], t: Text, names: Names, shown: int | None) -> list[Block]:
    """Who gives what, with the page: one row a body; then the regions where nobody is known, to be asked there."""
    found: dict[tuple[str, str, str], Body] = {}
    nobody: dict[tuple[str, str, str], Body] = {}
    for entry in entries:
        givers = entry.get("bodies", [])
        for giver in givers:
            key = (giver.get("name", ""), giver.get("page", ""), giver["source"])
            unsure = giver.get("confidence") == "to verify"
            if "name" in giver:
                body = found.setdefault(key, Body(set(), {}, set(), unsure))
            elif _is_open(entry):
                body = nobody.setdefault(key, Body(set(), {}, set(), unsure))
            else:
                continue
            body.regions.update(giver["regions"])
            body.since.update({giver["since"]} if "since" in giver else ())
            body.gives[giver.get("called", entry["name"])] = None
    if not found:
        return []
    columns = (
        Column(t("pages.credentials.body")),
        Column(t("pages.credentials.where"), drop=1),
        Column(t("pages.credentials.gives"), drop=2),
        Column(t("pages.credentials.page")),
    )
    kept = list(found.items())[:shown] if shown else found.items()
    rows = tuple(_body_row(key, body, t, names) for key, body in kept)
    left = len(found) - len(rows)
    unknown = () if left else tuple(_body_row(key, body, t, names) for key, body in nobody.items())
    notes = [Note(t("pages.credentials.unsure_body"))] if any(body.unsure for _, body in kept) else []
    return [Grid(columns, (*rows, *unknown), left_out=left), *notes]


def _is_open(entry: Credential) -> bool:
    """Whether some of its regions have a body we know, so that the others are told to be asked."""
    known = any("name" in giver for giver in entry.get("bodies", []))
    return known and entry["status"].startswith(MANDATORY) and entry["kind"] in PERMITS


def _body_row(key: tuple[str, str, str], body: Body, t: Text, names: Names) -> tuple[Value, ...]:
    name, page, source = key
    first, *more = body.gives
    what = t("pages.credentials.and_more", named=first, count=len(more)) if more else first
    places = t.listed(short(region, names) for region in sorted(body.regions))
    if len(body.since) == 1:
        places = t("pages.credentials.since", regions=places, day=min(body.since))
    return (
        Cell(name or t("pages.credentials.ask_there"), "strong" if name else "dim", (source,)),
        Cell(places, "dim"),
        Cell(what, "dim"),
        Cell(_page(page, body, t)),
    )


def _page(page: str, body: Body, t: Text) -> str:
    if not page:
        return t("pages.credentials.unknown")
    return t("pages.credentials.unsure_page", page=page) if body.unsure else page


def _unknown(record: CredentialsOf, t: Text) -> list[Block]:
    blocks: list[Block] = []
    if any(gap["field"] == "credentials" for gap in record["gaps"]):
        blocks.append(Note(t("pages.credentials.none"), "missing"))
    if record["loose_links"]:
        blocks.append(Note(t.n("pages.credentials.loose", record["loose_links"])))
    return blocks
