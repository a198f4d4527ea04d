"""The one-screen page of the outlook: whether workers are short, people at work now and later as bars from zero, where
the openings come from, and the rating of each state as a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Chart, ChartRow, Document, Note, Phrase, Prose, Section
from careercli.pages import hiring
from careercli.pages.brief.axis import ticks
from careercli.pages.brief.jobs import counted
from careercli.pages.brief.sources import with_brief_sources, with_more
from careercli.pages.brief.tiles import Shaded, tile_map
from careercli.pages.document import document, joined
from careercli.pages.head import subtitle
from careercli.record.figure import amount_or_none
from careercli.record.national import projection_of
from careercli.text.slug import slug
from careercli.words.intro import dropped
from careercli.words.sentences import divided

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.hiring import Hiring, Vacancies
    from careercli.record.occupation import Projection
    from careercli.record.pages.outlook import OutlookOf, OutlookPage
    from careercli.text.text import Text

RATINGS = ("no shortage", "regional shortage", "metropolitan shortage", "shortage")
"""The words of official ratings by state, in the order of a map's shades."""
SHORT = 8
"""Letters of an answer of a word, which needs the next sentence."""
SOURCES_OF_OPENINGS = ("change", "retirements", "replacement")
"""What openings come from: new jobs, people who retire, people who leave otherwise."""


def page(record: OutlookPage, t: Text, rows: int | None = None) -> Document:
    """The page of one occupation, or of several one below the other."""
    command = f"career outlook {' '.join(one.card.record['id'] for one in record.occupations)}"
    sources = {key: source for one in record.occupations for key, source in one.card.sources.items()}
    return with_brief_sources(joined([_one(one, t) for one in record.occupations], t), sources, command, t)


def _one(one: OutlookOf, t: Text) -> Document:
    record = one.card.record
    projection = projection_of(record)
    gone = dropped(record, t)
    blocks: list[Block] = [Note(gone, "warning")] if gone else []
    sections = [_shortage(one, t), _hiring(one, projection, t), _people(one, projection, t)]
    sections += [_openings(projection, t), _by_state(one, t)]
    blocks += with_more(sections, f"career outlook {record['id']}", t)
    return document(t.title(record["title"]), subtitle(record, t), blocks, one.card.sources, t)


def _section(label: str, blocks: Sequence[Block], t: Text) -> Section:
    return Section(t(f"brief.outlook.label.{label}"), tuple(blocks))  # type: ignore[arg-type]


def _shortage(one: OutlookOf, t: Text) -> Section:
    """The answer, then what it rests on."""
    if not one.shortage:
        return _section("shortage", [Prose(t("brief.outlook.no_rating"), "dim")], t)
    first, *others = divided(one.shortage)
    if others and len(first) <= SHORT:
        first, *others = t.joined([first, others[0]]), *others[1:]
    head = Cell(first, "strong", tuple(one.shortage_sources))
    return _section("shortage", [Phrase((head,)), *([Prose(t.joined(others))] if others else [])], t)


def _hiring(one: OutlookOf, projection: Projection | None, t: Text) -> Section:
    """Whether anybody is hiring now: vacancies by quarter as bars and by province, unemployment, who leaves, visas."""
    known = one.card.record["outlook"].get("hiring", {})
    blocks: list[Block] = []
    if text := hiring.vacancies(known, t):
        blocks += [
            Prose(text, "", (known["vacancies"][0]["source"],)),
            *_quarters(known, t),
            *_provinces(one, known, t),
        ]
        blocks.append(Prose(t("pages.hiring.season"), "dim"))
    if "unemployment" in known:
        rate = known["unemployment"]
        group = rate.get("of_group")
        text = hiring.unemployed(rate, t)
        sentences = [text, t("pages.hiring.of_group", group=group["title"])] if group else [text]
        blocks.append(Prose(t.joined(sentences), "", (rate["source"],)))
    if projection and (text := hiring.leaving(projection, t)):
        blocks.append(Prose(text, "", (projection["source"],)))
    if "grants" in known:
        blocks.append(Prose(hiring.granted(known["grants"], t), "", (known["grants"]["source"],)))
    for own in known.get("regional", []):
        if text := hiring.expected(own, t, one.names):
            blocks.append(Prose(text, "", (own["source"],)))
    return _section("hiring", blocks, t)


def _quarters(known: Hiring, t: Text) -> list[Block]:
    """The country's vacancies, the oldest quarter first, on one axis from zero; nothing of a single quarter."""
    entries = [one for one in reversed(hiring.national(known)) if amount_or_none(one["vacancies"]) is not None]
    if len(entries) < 2:
        return []
    amounts = [amount_or_none(one["vacancies"]) or 0 for one in entries]
    rows = tuple(
        ChartRow(hiring.quarter(one, t), hiring.lettered(one, t), None, amount or None, None)
        for one, amount in zip(entries, amounts, strict=True)
    )
    return [Chart(ticks(0, max(1, *amounts), "year", t), rows)]


def _provinces(one: OutlookOf, known: Hiring, t: Text) -> list[Block]:
    """The provinces of the newest quarter by their vacancies, then those whose figure could not be published."""
    entries = hiring.provincial(known)
    counted = [entry for entry in entries if amount_or_none(entry["vacancies"]) is not None]
    counted.sort(key=lambda entry: -(amount_or_none(entry["vacancies"]) or 0))
    others = [entry for entry in entries if entry not in counted]
    blocks: list[Block] = []
    if counted:
        places = (
            t("pages.hiring.place", place=_named(one, entry), vacancies=hiring.counted(entry, t)) for entry in counted
        )
        blocks.append(Prose(" · ".join(places), "", (counted[0]["source"],)))
    if others:
        unknown = t.listed(_named(one, entry) for entry in others)
        blocks.append(Prose(t("pages.hiring.places_unknown", places=unknown), "dim"))
    return blocks


def _named(one: OutlookOf, entry: Vacancies) -> str:
    return one.names.get(entry["region"], entry["region"])


def _people(one: OutlookOf, projection: Projection | None, t: Text) -> Section:
    """People at work, now and at the end of the projection; the reason where nobody publishes it."""
    if projection is None:
        gap = next((gap for gap in one.card.record["gaps"] if gap["field"] == "outlook"), None)
        text = t("brief.jobs.none", reason=t.reason(gap)) if gap else t("brief.jobs.unknown")
        return _section("people", [Prose(text, "dim")], t)
    group = projection.get("of_group")
    known = {
        year: amount
        for year, figure in (("from", projection["employment_from"]), ("to", projection.get("employment_to")))
        if (amount := amount_or_none(figure)) is not None
    }
    blocks = counted(projection, t)
    if len(known) > 1:
        rows = tuple(
            ChartRow(str(projection[year]), t.wider(t.count(amount), group), None, amount, None)  # type: ignore[literal-required]
            for year, amount in known.items()
        )
        blocks.append(Chart(ticks(0, max(known.values()), "year", t), rows))
    cover = one.country["projections_cover"]
    return _section(
        "people", [*blocks, *([Prose(t("brief.outlook.cover", part=t.word("part", cover)), "dim")] if cover else [])], t
    )


def _openings(projection: Projection | None, t: Text) -> Section:
    """What makes the openings of the whole projection, and how many people will look for such work."""
    if projection is None or projection["openings_basis"] != "total":
        return _section("openings", [], t)
    group = projection.get("of_group")
    parts = {name: amount_or_none(projection.get(name)) for name in (*SOURCES_OF_OPENINGS, "openings", "seekers")}
    known = {name: amount for name, amount in parts.items() if amount is not None}
    if not {"retirements", "replacement", "seekers"} & known.keys():
        return _section("openings", [], t)
    rows = tuple(
        ChartRow(_called(name, known, t), t.wider(t.count(amount), group), None, amount if amount > 0 else None, None)
        for name, amount in known.items()
    )
    head = t("brief.outlook.over", from_year=projection["from"], to_year=projection["to"])
    source = (projection["source"],)
    return _section(
        "openings", [Prose(head, "dim", source), Chart(ticks(0, max(1, *known.values()), "year", t), rows)], t
    )


def _called(name: str, known: Mapping[str, float], t: Text) -> str:
    """Jobs may be lost; who leaves otherwise is everyone who leaves, where the publisher counts no retirements."""
    if name == "change" and known[name] < 0:
        name = "lost"
    elif name == "replacement" and "retirements" not in known:
        name = "leaving"
    return t(f"brief.outlook.openings.{name}")


def _by_state(one: OutlookOf, t: Text) -> Section:
    """The rating of each state as a map."""
    rated = one.card.record["outlook"].get("shortage", [])
    states = {entry["region"]: entry["rating"] for entry in rated if entry["rating"] in RATINGS}
    if not states:
        return _section("states", [], t)
    shaded = {
        key: Shaded("", t.word("shortage", rating), RATINGS.index(rating))
        for key, rating in states.items()
        if "-" in key
    }
    legend = [t(f"data.shortage.{slug(rating)}") if rating in states.values() else "" for rating in RATINGS]
    rating = t("brief.outlook.rating", year=rated[0]["year"])
    words = (t("brief.salary.place"), rating, t("brief.outlook.not_rated"))
    drawn = tile_map(one.country, shaded, one.names, legend, words, (rated[0]["source"],))
    return _section("states", [drawn] if drawn else [], t)
