"""The page of what one must hold: every entry, every body with its page, a region, other countries."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Value
from careercli.pages.credentials import ASK_THERE, PERMITS, Names, bound, entries_told, named, short
from careercli.pages.footnote import source_lines
from careercli.pages.head import subtitle
from careercli.pages.joined import joined
from careercli.pages.match import WORDS
from careercli.record import isced
from careercli.record.credential import MANDATORY, RegionCoverage, sourced
from careercli.record.listing import CredentialsOf, CredentialsThere
from careercli.record.occupation import Credential, Education
from careercli.record.pages import CredentialsOfOne, CredentialsPage
from careercli.record.schooling import stage_words
from careercli.text.text import Text

ASKED = {
    "must": "One must hold",
    "some": "In some regions one must hold",
    "asked": "Usually asked for",
    "visa": "Asked for a visa",
}
"""The rows of a comparison with another country."""
ELSEWHERE = "Nothing here says that what one country gives counts in another: ask the body that gives it there."
UNNAMED = "No entry names {region} by itself: that is not known here, and no statement that nothing more is asked."
OUTSIDE = "{region} is not in this source: what is asked there is not known here."
UNKNOWN = "What one must hold to work is not known here. That is no statement that the work is not regulated."
LOOSE = "{n} records that the source links to this occupation under other names are left out."
UNSURE_BODY = "To verify: we name this body and its page from our own knowledge. Ask the government there if in doubt."
SENTENCES = (UNSURE_BODY, ELSEWHERE, UNNAMED, OUTSIDE, UNKNOWN, LOOSE)
COMPARED = 6
"""Credentials a cell of it names."""


def page(record: CredentialsPage, t: Text, rows: int | None = None) -> Document:
    """The credentials of each occupation; of those of the sources the first `rows`."""
    return joined([_one(one, t, record.names, rows) for one in record.occupations], t)


def _one(told: CredentialsOfOne, t: Text, names: Mapping[str, Names], shown: int | None) -> Document:
    """What is needed here, in the region asked for, and there; `names` are regions by country."""
    record, whole = told.record, told.whole
    here = names[whole["country"]]
    blocks: list[Block] = [Note(warning, "warning") for warning in told.warnings]
    if "region" in record:
        blocks += _region(record, whole["country"], here, t)
    blocks += _cut(record["credentials"], t("To work"), t, here, shown)
    blocks += _cut(record["migration_documents"], t("To migrate"), t, here, shown)
    if "region" not in record:
        blocks += bound(record["credentials"], t)
    blocks += _bodies([*record["credentials"], *record["migration_documents"]], t, here, shown)
    blocks += _unknown(record, t)
    for there in record.get("there", []):
        blocks += _there(record, there, names[there["country"]], here, t)
    if record.get("there"):
        blocks.append(Note(t(ELSEWHERE), "warning"))
    title, about = t.title(record["title"]), subtitle(whole, t)
    used = source_lines(told.sources)
    one = [block.left_out for block in blocks if isinstance(block, Grid) and block.left_out] in ([1], [1, 1])
    more = t("One more row; --limit 0 shows it" if one else "{count} more rows; --limit 0 shows all")
    return Document(title, about, tuple(blocks), used, t("Sources"), more, t.lang)


def _cut(entries: Sequence[Credential], caption: str, t: Text, names: Names, shown: int | None) -> list[Block]:
    """The entries; of the sources' the first `shown`, and how many are left out."""
    found = [entry for entry in entries if "confidence" in entry]
    left = len(found) - shown if shown and len(found) > shown else 0
    kept = [entry for entry in entries if "confidence" not in entry] + found[: len(found) - left]
    blocks = entries_told(kept, caption, t, names, full=True)
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
    blocks: list[Block] = [
        Note(t("Shown: what holds in {region} or everywhere, and what the source does not place.", region=name))
    ]
    blocks += [_coverage(entry, name, t) for entry in record.get("coverage", [])]
    gap = next((gap["missing"] for gap in record["gaps"] if gap["field"] == f"credentials.{region}"), "")
    if gap == "not-known-here":
        blocks.append(Note(t(UNNAMED, region=name), "missing"))
    return blocks


def _coverage(entry: RegionCoverage, name: str, t: Text) -> Note:
    if entry["coverage"] != "read":
        return Note(t(OUTSIDE, region=name), "missing", (entry["source"],))
    if "oldest" not in entry:
        return Note(
            t("{region}: {n} entries of this source hold there.", region=name, n=t.count(entry["records"])),
            refs=(entry["source"],),
        )
    words = {"region": name, "n": t.count(entry["records"]), "oldest": entry["oldest"], "newest": entry["newest"]}
    return Note(t("{region}: {n} records of this source, of {oldest} to {newest}.", **words), refs=(entry["source"],))


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
        Column(t("Body")),
        Column(t("Where"), drop=1),
        Column(t("Gives"), drop=2),
        Column(t("Page")),
    )
    kept = list(found.items())[:shown] if shown else found.items()
    rows = tuple(_body(key, body, t, names) for key, body in kept)
    left = len(found) - len(rows)
    unknown = () if left else tuple(_body(key, body, t, names) for key, body in nobody.items())
    notes = [Note(t(UNSURE_BODY))] if any(body.unsure for _, body in kept) else []
    return [Grid(columns, (*rows, *unknown), left_out=left), *notes]


def _is_open(entry: Credential) -> bool:
    """Whether some of its regions have a body we know, so that the others are told to be asked."""
    known = any("name" in giver for giver in entry.get("bodies", []))
    return known and entry["status"].startswith(MANDATORY) and entry["kind"] in PERMITS


def _body(key: tuple[str, str, str], body: Body, t: Text, names: Names) -> tuple[Value, ...]:
    name, page, source = key
    first, *more = body.gives
    what = first + (t(" … and {n} more", n=len(more)) if more else "")
    places = ", ".join(short(region, names) for region in sorted(body.regions))
    if len(body.since) == 1:
        places = t("{regions} since {day}", regions=places, day=min(body.since))
    return (
        Cell(name or t(ASK_THERE), "strong" if name else "dim", (source,)),
        Cell(places, "dim"),
        Cell(what, "dim"),
        Cell(_page(page, body, t)),
    )


def _page(page: str, body: Body, t: Text) -> str:
    if not page:
        return t("not known here")
    return t("{page} (to verify)", page=page) if body.unsure else page


def _unknown(record: CredentialsOf, t: Text) -> list[Block]:
    blocks: list[Block] = []
    if any(gap["field"] == "credentials" for gap in record["gaps"]):
        blocks.append(Note(t(UNKNOWN), "missing"))
    if record["loose_links"]:
        blocks.append(Note(t(LOOSE, n=t.count(record["loose_links"]))))
    return blocks


def _there(record: CredentialsOf, there: CredentialsThere, names: Names, here: Names, t: Text) -> list[Block]:
    """The same work in another country, row by row beside this one."""
    country = names.get(there["country"], there["country"])
    heading = Heading(country)
    if "id" not in there:
        return [heading, Note(t(there["reason"]), "missing")]
    title = t("{title} ({id}), match: {quality}", title=t.title(there["title"]), id=there["id"],
                  quality=t(WORDS[there["quality"]]))  # fmt: skip
    columns = (Column(""), Column(record["id"]), Column(there["id"]))
    rows = [(Cell(t(text), "dim"), *_pair(key, record, there, here, names, t)) for key, text in ASKED.items()]
    rows.append((Cell(t("Typical entry"), "dim"), _entry(record.get("entry"), t), _entry(there.get("entry"), t)))
    return [heading, Note(title, refs=tuple(there["sources"])), Grid(columns, tuple(rows))]


def _pair(
    key: str, record: CredentialsOf, there: CredentialsThere, here: Names, names: Names, t: Text
) -> tuple[Cell, Cell]:
    mine = _names(key, record["credentials"], record["migration_documents"], t, here)
    return mine, _names(key, there["credentials"], there["migration_documents"], t, names)


def _names(key: str, held: Sequence[Credential], documents: Sequence[Credential], t: Text, names: Names) -> Cell:
    """The credentials of one status."""
    wanted = {"must": MANDATORY, "some": "mandatory in some regions", "asked": "usually asked"}
    known = sourced(held if key in wanted else documents)
    if not known:
        return Cell(t("not known here"), "dim")
    chosen = [entry for entry in known if key not in wanted or entry["status"] == wanted[key]]
    texts = list(dict.fromkeys(_told(entry, t, names) for entry in chosen))
    more = t(" … and {n} more", n=len(texts) - COMPARED) if len(texts) > COMPARED + 1 else ""
    refs = tuple(dict.fromkeys(entry["source"] for entry in chosen))
    return Cell("; ".join(texts[:COMPARED] if more else texts) + more or t("none known here"), refs=refs)


def _told(entry: Credential, t: Text, names: Names) -> str:
    text = named(entry, t)
    regions = [short(region, names) for region in entry.get("regions", []) if "-" in region]
    if regions and len(regions) <= COMPARED * 2:
        text = t("{name} ({regions})", name=text, regions=", ".join(regions))
    elif regions:
        text = t("{name} ({n} regions)", name=text, n=len(regions))
    return text + (f" [{t('to verify')}]" if entry.get("confidence") == "to verify" else "")


def _entry(stage: Education | None, t: Text) -> Cell:
    if stage is None:
        return Cell(t("not known here"), "dim")
    level = isced.span(stage["isced_low"], stage["isced_high"])
    refs = (stage["source"], stage["isced_source"])
    return Cell(t("{stage}; ISCED {level}", stage=t(stage_words(stage)), level=level), refs=refs)
