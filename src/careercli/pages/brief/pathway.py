"""The one-screen page of recognition: is a licence needed, whom to ask, the steps in order, what they cost and last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Bullets, Cell, Column, Document, Grid, Phrase, Prose, Section, Value
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document, joined
from careercli.pages.head import subtitle
from careercli.pages.pathway_words import (
    duration_text,
    fee_text,
    months_text,
    numbers,
    origins_text,
    sum_text,
    tests_text,
    undecided,
    when_text,
    who_text,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.occupation import Occupation
    from careercli.record.pages.pathway import PathwayPage
    from careercli.record.recognition import NoteOf, PathwayOf, StepOf, Track
    from careercli.text.text import Text

ORDER = ("origin", "time", "visa", "trap", "licence", "language", "documents", "validity")
"""Kinds of notes, what decides most first."""
LINES, FEWEST, HEAD = 24, 1, 5
"""Lines of steps and notes together; notes that are shown however many steps there are; lines around the steps."""
SEVERAL, ALWAYS = 2, 3
NAME, DETAILS = 46, 34
"""Columns of a terminal for the names of steps, and for whom they are and what they need."""


def page(record: PathwayPage, t: Text, rows: int | None = None) -> Document:
    """The pathway of each occupation, one below the other."""
    command = f"career pathway {' '.join(one['id'] for one, _ in record.pathways)}"
    pages = [_one(one, card, record, t) for one, card in record.pathways]
    return with_brief_sources(joined(pages, t), record.sources, command, t)


def _one(one: PathwayOf, card: Occupation, record: PathwayPage, t: Text) -> Document:
    country = record.names[one["country"]]
    blocks: list[Block] = [Phrase((*answer(one, country, t), *_origins(one, record.names, t)))]
    shown = [track for track in one["tracks"] if track["steps"] and not _is_rest(track, one)]
    alike = groupby_steps(shown)
    other = record.alternatives.get(one["id"], {})
    blocks += [_track(one, tracks, record.names, t, other) for tracks in alike]
    blocks += _elsewhere(one, shown, t)
    if one["tracks"]:
        left = LINES - sum(len(tracks[0]["steps"]) + HEAD for tracks in alike)
        blocks.append(_notes(one, max(left, FEWEST), t))
    title = t("brief.pathway.title", title=t.title(one["title"]), country=country)
    return document(title, subtitle(card, t), blocks, record.sources, t)


def answer(one: PathwayOf, country: str, t: Text) -> list[Cell]:
    """Whether a licence is needed and whom to ask; without steps, only whom to ask."""
    cells: list[Cell] = []
    if "regulated" in one:
        cells.append(Cell(t(f"pages.pathway.regulated.{one['regulated']}", country=country), "strong"))
    if "body" not in one:
        bodies = t.listed(one["bodies"])
        said = t("pages.pathway.none", bodies=bodies) if bodies else t("pages.pathway.nobody")
        return [*cells, Cell(said, "" if cells else "strong")]
    cells += [
        Cell(t("pages.pathway.ask", body=t.from_data(one["body"]), page=one["page"])),
    ]
    if not any(track["steps"] for track in one["tracks"]):
        cells.append(Cell(t("pages.pathway.no_steps")))
    return cells


def _origins(one: PathwayOf, names: Mapping[str, str], t: Text) -> list[Cell]:
    if not one["tracks"]:
        return []
    cells = [Cell(t("pages.pathway.said", origins=said))] if (said := origins_text(one, names, t)) else []
    if options := undecided(one):
        cells.append(Cell(t("pages.pathway.add", options=t.listed(options)), "warn"))
    return cells


def groupby_steps(tracks: Sequence[Track]) -> list[list[Track]]:
    """The tracks, those of the same steps together."""
    found: dict[tuple[str, ...], list[Track]] = {}
    for track in tracks:
        found.setdefault(tuple(step["id"] for step in track["steps"]), []).append(track)
    return list(found.values())


def _track(
    one: PathwayOf, tracks: Sequence[Track], names: Mapping[str, str], t: Text, other: Mapping[str, list[str]]
) -> Section:
    """The steps of a region, or of several that have the same."""
    track, several = tracks[0], len(one["tracks"]) > 1 or one["region"]
    place = t.listed(track_name(one, each, names, t) for each in tracks)
    label = t("pages.pathway.steps_in", place=place) if several else t("pages.pathway.steps")
    number = numbers(track["steps"])
    head = ("step", "when", "fee", "months", "details")
    shown = [_row(step, number, t, other) for step in track["steps"]]
    kept = [at for at in range(len(head)) if at < ALWAYS or any(row[at].text for row in shown)]
    widest = {"step": NAME, "details": DETAILS}
    columns = tuple(Column(t(f"pages.pathway.column.{head[at]}"), widest=widest.get(head[at])) for at in kept)
    rows: tuple[tuple[Value, ...], ...] = tuple(tuple(row[at] for at in kept) for row in shown)
    return Section(label, (Grid(columns, rows, light=True), *total(track, t)))  # type: ignore[arg-type]


def _is_rest(track: Track, one: PathwayOf) -> bool:
    """Whether it is that of all other regions and some region has all of its steps and more: then a line is enough."""
    own = {step["id"] for step in track["steps"]}
    others = [{step["id"] for step in other["steps"]} for other in one["tracks"] if other is not track]
    return track["region"] == one["country"] and any(own < steps for steps in others)


def _elsewhere(one: PathwayOf, shown: Sequence[Track], t: Text) -> list[Block]:
    """Of the regions without steps of their own, that we know no more."""
    if len(one["tracks"]) < SEVERAL or one["tracks"][-1] in shown:
        return []
    labels = [t.from_data(step["label"]) for step in one["tracks"][-1]["steps"] if step["counted"]]
    known = t("pages.pathway.elsewhere_only", steps=t.listed(labels)) if labels else t("pages.pathway.elsewhere_none")
    return [Prose(known, "dim")]


def _row(step: StepOf, number: Mapping[str, int], t: Text, other: Mapping[str, list[str]]) -> list[Cell]:
    name = t("pages.pathway.step", number=number[step["id"]], label=t.from_data(step["label"]))
    return [
        Cell(name, "" if step["counted"] else "dim", (step["source"],)),
        Cell(when_text(step, number, t, other), "dim"),
        Cell(fee_text(step, t), "warn" if step.get("fee_old") or step["to_check"] or "ended" in step else ""),
        Cell(months_text(step, t)),
        Cell(
            t("pages.pathway.and").join(
                filter(None, (tests_text(step.get("tests", ()), t), who_text(step, number, t, other)))
            ),
            "dim",
        ),
    ]


def total(track: Track, t: Text) -> list[Block]:
    """What the counted steps cost together and how long their longest chain is; nothing without any such step."""
    cells: list[Cell] = []
    if track["fees"]:
        sums = t("pages.pathway.and").join(sum_text(one, t) for one in track["fees"])
        cells.append(Cell(t("pages.pathway.sum", sums=sums), "strong"))
    if track["no_fee"]:
        cells.append(Cell(t.n("pages.pathway.unknown_fees", track["no_fee"]), "dim"))
    if time := duration_text(track["months"], t):
        cells.append(Cell(time))
    return [Phrase(tuple(cells))] if cells else []


def track_name(one: PathwayOf, track: Track, names: Mapping[str, str], t: Text) -> str:
    """The region of a track; the country's own stands for all others."""
    if track["region"] == one["country"] and len(one["tracks"]) > 1:
        return t("pages.pathway.elsewhere")
    return names.get(track["region"], track["region"])


def _notes(one: PathwayOf, most: int, t: Text) -> Section:
    """What decides most, as many lines as the page has room for; where more is, and what all of it is."""
    ranked = sorted(one["notes"], key=lambda note: (note["to_check"], ORDER.index(note["kind"])))[:most]
    items = tuple(Cell(note_text(note, t), "dim" if note["to_check"] else "", (note["source"],)) for note in ranked)
    more = Prose(t("brief.more", command=f"career pathway {one['id']} --all"), "dim")
    blocks = (*((Bullets(items),) if items else ()), more, Prose(t("pages.pathway.no_advice"), "dim"))
    return Section(t("pages.pathway.know"), blocks)


def note_text(note: NoteOf, t: Text) -> str:
    """A note, with what is not certain of it."""
    text = t.from_data(note["text"])
    if span := months_text(note, t):
        text = t("pages.pathway.note_months", text=text, span=span)
    if "ended" in note:
        text = t.joined([text, t("pages.pathway.known_until", day=note["ended"])])
    depends = [t(f"pages.pathway.depends.{name}") for name in note["depends_on"] if name != "only_if"]
    if depends:
        text = t("pages.pathway.note_depends", text=text, why=t.listed(depends))
    return t("pages.pathway.note_to_check", text=text) if note["to_check"] else text
