"""JOBS: whether a shortage is expected, how many people do the work now and later, openings a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Note, Phrase, Prose, Section
from careercli.pages import hiring
from careercli.pages.brief import spare
from careercli.pages.style import rating_style
from careercli.record.figure import amount_or_none
from careercli.record.national import disagreement, projection_of

if TYPE_CHECKING:
    from careercli.record.occupation import Projection, ShortageRating
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text


def section(one: Brief, t: Text) -> Section:
    """The section; one line where nothing is known."""
    record = one.card.record
    projection, shortage = projection_of(record), record["outlook"].get("shortage", [])
    blocks: list[Block] = []
    if projection:
        blocks += _rated(projection, t)
    blocks += _listed(shortage, t)
    if projection:
        blocks += counted(projection, t)
    blocks += _hiring(one, projection, t)
    if not blocks:
        missing = next((gap for gap in record["gaps"] if gap["field"] == "outlook"), None)
        reason = t.reason({"missing": missing["missing"]}) if missing else ""
        blocks.append(Prose(t("brief.jobs.none", reason=reason) if reason else t("brief.jobs.unknown"), "dim"))
    return Section(t("brief.label.jobs"), tuple(blocks))  # type: ignore[arg-type]


def _hiring(one: Brief, projection: Projection | None, t: Text) -> list[Block]:
    """Whether anybody is hiring now: a line each, with its period."""
    known = one.card.record["outlook"].get("hiring", {})
    lines: list[Block] = []
    if text := hiring.vacancies_since(known, t):
        lines.append(Prose(text, "", (known["vacancies"][0]["source"],)))
    if "unemployment" in known:
        lines.append(Prose(hiring.unemployed(known["unemployment"], t), "", (known["unemployment"]["source"],)))
    if projection and (text := hiring.leaving(projection, t)):
        lines.append(Prose(text, "", (projection["source"],), spare.LEAVING))
    for own in known.get("regional", []):
        if text := hiring.expected(own, t, one.regions):
            lines.append(Prose(text, "", (own["source"],), spare.REGIONAL))
    if "grants" in known:
        lines.append(Prose(hiring.granted(known["grants"], t), "", (known["grants"]["source"],), spare.GRANTED))
    return lines


def _rated(projection: Projection, t: Text) -> list[Block]:
    """The publisher's rating of the years to come in our words and in its own."""
    word = projection.get("future", "")
    if not word:
        return []
    text = t("brief.jobs.rated", rating=_capital(t.word("outlook", word)), year=projection["to"])
    own = t("brief.jobs.published", rating=word)
    head = Cell(text, f"strong {rating_style(word)}".strip(), (projection["source"],))  # type: ignore[arg-type]
    disagree = disagreement(projection)
    notes: list[Block] = [Note(t(f"shortage.disagree.{disagree}"), "conflict")] if disagree else []
    return [Phrase((head, Cell(f" {own}", spare=spare.OFFICIAL))), *notes]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _listed(entries: list[ShortageRating], t: Text) -> list[Block]:
    """The country's rating on an official list of shortages."""
    if not entries:
        return []
    country = entries[0]
    text = t("brief.jobs.listed", rating=_capital(t.word("shortage", country["rating"])), year=country["year"])
    style = "strong" if country["rating"] == "no shortage" else "strong good"
    return [Phrase((Cell(text, style, (country["source"],)),))]  # type: ignore[arg-type]


def counted(projection: Projection, t: Text) -> list[Block]:
    """People now and then, the change in percent, openings a year; figures of a wider group are marked."""
    group = projection.get("of_group")
    now, then = amount_or_none(projection["employment_from"]), amount_or_none(projection.get("employment_to"))
    growth = amount_or_none(projection["growth_percent"])
    openings = amount_or_none(projection.get("openings_per_year"))
    parts = []
    if now is not None and then is not None and growth is not None:
        values = {"from_year": projection["from"], "to_year": projection["to"], "then": t.count(then)}
        change = t.percent(growth, signed=True, places=0)
        parts.append(t("brief.jobs.counts", now=t.wider(t.count(now), group), growth=change, **values))
    elif growth is not None:
        change = t.wider(t.percent(growth, signed=True, places=0), group)
        parts.append(t("brief.jobs.growth", growth=change, from_year=projection["from"], to_year=projection["to"]))
        parts += [t("brief.jobs.now", now=t.count(now), year=projection["from"])] if now else []
    elif now is not None:
        parts.append(t("brief.jobs.now", now=t.wider(t.count(now), group), year=projection["from"]))
    if openings is not None and openings >= 0:
        parts.append(t("brief.jobs.openings", openings=t.count(openings)))
    if not parts:
        reason = t.reason(projection["growth_percent"])
        return [Prose(t("brief.jobs.none", reason=reason) if reason else t("brief.jobs.unknown"), "dim")]
    if group:
        parts.append(t("brief.of_group", group=group["title"]))
    return [Prose(" · ".join(parts), "", (projection["source"],))]
