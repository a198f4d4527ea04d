"""The one-screen page of education: what entry usually takes, the ways there, cost, what graduates earn and owe, how
soon it pays, what people at work have as bars, fields of study, apprenticeships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Chart, ChartRow, Document, Note, Prose, Section
from careercli.pages.brief import spare, study_cost
from careercli.pages.brief.sources import with_brief_sources, with_more
from careercli.pages.brief.study import entry, in_general
from careercli.pages.document import document
from careercli.pages.education import ways
from careercli.pages.head import subtitle
from careercli.record.figure import amount_or_none
from careercli.words.intro import dropped
from careercli.words.level import ATTAINED
from careercli.words.sentences import fitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.record.card import Card
    from careercli.record.occupation import Attainment, Occupation
    from careercli.record.pages.occupation import OccupationPage
    from careercli.text.text import Text

LONGEST = 240
"""Letters of the fields of study, and of the apprenticeships, that are named."""
TENTHS = tuple(range(0, 101, 20))


def page(record: OccupationPage, t: Text, rows: int | None = None) -> Document:
    """The page of one occupation, or of several one below the other."""
    command = f"career education {' '.join(card.record['id'] for card in record.cards)}"
    sources = {key: source for card in record.cards for key, source in card.sources.items()}
    pages = [_one(card, record, t) for card in record.cards]
    return with_brief_sources(spare.on_one_screen(pages, t), sources, command, t)


def _one(card: Card, of: OccupationPage, t: Text) -> Document:
    record = card.record
    gone = dropped(record, t)
    blocks: list[Block] = [Note(gone, "warning")] if gone else []
    sections = [_entry(record, t), _ways(record, t), *_costs(record, of, t)]
    sections += [
        *(_people(one, t)._replace(spare=spare.PEOPLE) for one in record["attainment"][:1]),
        _fields(record, t)._replace(spare=spare.FIELDS),
        _apprenticeships(record, t)._replace(spare=spare.APPRENTICE),
    ]
    blocks += with_more(sections, f"career education {record['id']}", t)
    return document(t.title(record["title"]), subtitle(record, t), blocks, card.sources, t)


def _section(label: str, blocks: Iterable[Block], t: Text) -> Section:
    return Section(t(f"brief.education.label.{label}"), tuple(blocks))  # type: ignore[arg-type]


def _entry(record: Occupation, t: Text) -> Section:
    """What entry usually takes, or what the work is counted as; one line where nothing is known."""
    stages = [stage for stage in record["education"] if stage.get("typical")]
    found = entry(stages, t) if stages else [] if "unit" in record else [Prose(t("brief.study.none"), "dim")]
    return _section("entry", [*found, *in_general(record, t)], t)


def _costs(record: Occupation, of: OccupationPage, t: Text) -> list[Section]:
    """Cost, graduates and payback; of a region its prices and its schools alone."""
    cost, more = record.get("study_cost"), (of.studied or {}).get(record["id"])
    rows, tuition = (more.pay, more.tuition) if more else ([], [])
    if more and more.region != record["country"]:
        place = of.names.get(more.region, more.region)
        said = study_cost.prices(study_cost.whole_fields(tuition), of.names, t)
        none = [Prose(t("study.region.none", place=place), "dim")]
        there = [Prose(t("study.region.schools", place=place)), *study_cost.graduates(rows, None, t)] if rows else none
        return [_section("cost", said or none, t), _section("graduates", there if rows or record["study"] else [], t)]
    return [
        _section("cost", study_cost.cost_blocks(cost, of.names, t) if cost else [], t),
        _section("graduates", study_cost.graduates(rows, cost, t), t),
        _section("payback", study_cost.paid_back(cost, t) if cost else [], t),
    ]


def _ways(record: Occupation, t: Text) -> Section:
    """The ways there that a profile names, with their years and cost."""
    stages = [stage for stage in record["education"] if not stage.get("typical")]
    return _section("ways", ways(stages, t, light=True), t)


def _people(one: Attainment, t: Text) -> Section:
    """The highest level of the people at work, each share on one axis from 0 to 100 percent."""
    axis = tuple((float(percent), t.percent(percent, places=0)) for percent in TENTHS)
    rows = tuple(
        ChartRow(t(f"pages.education.attained.{name}"), t.percent(share), None, share, None)
        for name in ATTAINED
        if (share := amount_or_none(one[name])) is not None  # type: ignore[literal-required]
    )
    head = Prose(t("pages.education.attained", year=one["year"]), "", (one["source"],))
    near = [Prose(t("pages.education.near"), "dim")] if one["match"] == "near" else []
    return _section("people", [head, Chart(axis, rows), *near] if rows else [], t)


def _fields(record: Occupation, t: Text) -> Section:
    """Fields of study that lead here: how many, and the first of them; those that count as STEM stand first."""
    fields = sorted(record["study"], key=lambda field: (not field["stem"], field["cip"]))
    if not fields:
        return _section("fields", [], t)
    stem = sum(field["stem"] for field in fields)
    counts = [t.n("brief.education.fields", len(fields)), t.n("brief.education.stem", stem) if stem else ""]
    refs = (fields[0]["source"], *([fields[0]["stem_source"]] if stem else []))
    return _section(
        "fields", [Prose(t.joined([*counts, _named([field["title"] for field in fields], t)]), "", refs)], t
    )


def _apprenticeships(record: Occupation, t: Text) -> Section:
    """Registered apprenticeships: how many, and the first of them."""
    found = record["apprenticeships"]
    if not found:
        return _section("apprenticeships", [], t)
    count = t.n("brief.education.apprenticeships", len(found))
    text = t.joined([count, _named([one["title"] for one in found], t)])
    return _section("apprenticeships", [Prose(text, "", (found[0]["source"],))], t)


def _named(titles: Sequence[str], t: Text) -> str:
    """The first titles, as many as there is room for, and how many more there are."""
    kept = fitting(titles, LONGEST, lambda some: len("; ".join(some)))
    listed = "; ".join(kept)
    left = len(titles) - len(kept)
    return t.n("brief.education.and_more", left, titles=listed) if left else t("brief.education.all", titles=listed)
