"""The work itself on a page: activities, technology, whom it suits, what is related."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Bullets, Cell, Heading, Note, Prose, SideBySide
from careercli.record.interest import INTERESTS
from careercli.words.fit import suited

if TYPE_CHECKING:
    from careercli.record.fit import Condition, Fit, Through
    from careercli.record.occupation import Work
    from careercli.text.text import Text

SHOWN = 10


def work(record: Work, t: Text) -> list[Block]:
    """Activities with most core tasks and technologies in demand; nothing when neither is known."""
    refs = (record["source"],) if "source" in record else ()
    activities = [
        Cell(entry["title"].rstrip("."), refs=refs if not place else ())
        for place, entry in enumerate(record["activities"][:SHOWN])
    ]
    tools = [entry for entry in record["technology"] if entry["hot"] or entry["in_demand"]] or record["technology"]
    names = [Cell(entry["name"], "strong" if entry["in_demand"] else "") for entry in tools[:SHOWN]]
    lists = (
        Bullets((*activities, *_more(len(record["activities"]), t)), t("pages.work.activities")),
        Bullets((*names, *_more(len(record["technology"]), t)), t("pages.work.technology")),
    )
    kept = tuple(entry for entry in lists if entry.items)
    return [Heading(t("pages.work.heading")), SideBySide(kept)] if kept else []


def _more(total: int, t: Text) -> list[Cell]:
    return [Cell(t("pages.work.more", count=total - SHOWN), "dim")] if total > SHOWN else []


def fit(record: Fit, t: Text) -> list[Block]:
    """Whom it suits and whom not, interests, skills and conditions; the reason where nothing is known."""
    blocks: list[Block] = [*_interests(record, t)]
    refs = (record["source"],) if "source" in record else ()
    if record["suits"] or record["avoid"]:
        suits = Bullets(tuple(Cell(text, refs=refs) for text in record["suits"]), t("pages.fit.suits"), "good")
        avoid = Bullets(tuple(Cell(text, refs=refs) for text in record["avoid"]), t("pages.fit.avoid"), "warn")
        blocks.append(SideBySide((suits, avoid)))
    blocks += _skills(record, t)
    if "through" in record:
        blocks.append(_through(record["through"], t))
    blocks += conditions(record, t)
    if "missing" in record:
        blocks.append(Note(t("pages.fit.nothing", reason=record["missing"]), "missing"))
    return [Heading(t("pages.fit.heading")), *blocks] if blocks else []


def _interests(record: Fit, t: Text) -> list[Block]:
    """The sentence, and what each of the leading interests means, the strongest first."""
    if not record["interests"]:
        return []
    refs = (record["interests_source"],) if "interests_source" in record else ()
    means = tuple(Cell(t(f"fit.means.{interest}")) for interest in record["interests"] if interest in INTERESTS)
    return [Prose(suited(record["interests"], t), refs=refs), Bullets(means, t("pages.fit.interests"))]


def _skills(record: Fit, t: Text) -> list[Block]:
    """The skills needed most where the publisher names them, and those needed more than elsewhere."""
    top, skills = record.get("top_skills", []), record.get("skills", [])
    most = [Cell(one["name"], refs=(one["source"],) if not place else ()) for place, one in enumerate(top)]
    more = [
        Cell(f"{one['name']}: {t.decimal(one['value'], 0)}", refs=(one["source"],) if not place else ())
        for place, one in enumerate(skills)
    ]
    if count := record.get("more_skills"):
        more.append(Cell(t("pages.fit.more_skills", count=count), "dim"))
    scale = t.word("skill-scale", skills[0]["scale"]) if skills else ""
    lists = (
        Bullets(tuple(most), t("pages.fit.top_skills")),
        Bullets(tuple(more), t("pages.fit.skills", scale=scale)),
    )
    kept = tuple(entry for entry in lists if entry.items)
    return [SideBySide(kept)] if kept else []


def conditions(record: Fit, t: Text) -> list[Block]:
    """Under which conditions people work, and whose work that is where not this one's."""
    context = record.get("context", [])
    if not context:
        return []
    lists = tuple(
        Bullets(_conditions(context, extent, t), t(f"fit.extent.{extent}")) for extent in ("often", "sometimes")
    )
    blocks: list[Block] = [Prose(t("pages.fit.conditions"), style="strong")]
    blocks.append(SideBySide(tuple(entry for entry in lists if entry.items)))
    if "context_through" in record:
        through = record["context_through"]
        values = {
            "id": through["id"],
            "title": t.title(through["title"]),
            "quality": t(f"match.quality.{through['quality']}"),
        }
        text = t("pages.fit.conditions_of", **values)
        blocks.append(Note(text, "warning", (through["source"],)))
    blocks.append(Note(t("pages.fit.unmentioned")))
    return blocks


def _conditions(context: list[Condition], extent: str, t: Text) -> tuple[Cell, ...]:
    found = [one for one in context if one["extent"] == extent]
    return tuple(
        Cell(t(f"fit.condition.{one['what'].replace(' ', '_')}"), refs=(one["source"],) if not place else ())
        for place, one in enumerate(found)
    )


def _through(through: Through, t: Text) -> Note:
    """Whose interests and skills these are."""
    values = {
        "id": through["id"],
        "title": t.title(through["title"]),
        "quality": t(f"match.quality.{through['quality']}"),
    }
    text = t("pages.fit.through", **values)
    return Note(text, "warning", (through["source"],))
