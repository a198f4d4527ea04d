"""The work itself on a page: activities, technology, whom it suits, what is related."""

from careercli.model.occupation import Fit, Through, Work
from careercli.output.document import Beside, Block, Bullets, Cell, Heading, Note
from careercli.views.labels import Labels

SHOWN = 10


def work(record: Work, label: Labels) -> list[Block]:
    """Activities with most core tasks and technologies in demand; nothing when neither is known."""
    refs = (record["source"],) if "source" in record else ()
    activities = [
        Cell(entry["title"].rstrip("."), refs=refs if not place else ())
        for place, entry in enumerate(record["activities"][:SHOWN])
    ]
    tools = [entry for entry in record["technology"] if entry["hot"] or entry["in_demand"]] or record["technology"]
    names = [Cell(entry["name"], "strong" if entry["in_demand"] else "") for entry in tools[:SHOWN]]
    lists = (
        Bullets((*activities, *_more(len(record["activities"]), label)), label("Activities")),
        Bullets((*names, *_more(len(record["technology"]), label)), label("Technology (in demand first)")),
    )
    kept = tuple(entry for entry in lists if entry.items)
    return [Heading(label("The work")), Beside(kept)] if kept else []


def _more(total: int, label: Labels) -> list[Cell]:
    return [Cell(label("… and {n} more (--json has all)", n=total - SHOWN), "dim")] if total > SHOWN else []


def fit(record: Fit, label: Labels) -> list[Block]:
    """Whom it suits and whom not, and the published interests; nothing when none is known."""
    blocks: list[Block] = []
    refs = (record["source"],) if "source" in record else ()
    if record["suits"] or record["avoid"]:
        suits = Bullets(tuple(Cell(text, refs=refs) for text in record["suits"]), label("Suits"), "good")
        avoid = Bullets(tuple(Cell(text, refs=refs) for text in record["avoid"]), label("Think again if"), "warn")
        blocks.append(Beside((suits, avoid)))
    if record["interests"]:
        refs = (record["interests_source"],) if "interests_source" in record else ()
        words = label.listed(label(interest) for interest in record["interests"])
        blocks.append(Bullets((Cell(words, refs=refs),), label("Leading interests")))
    blocks += _skills(record, label)
    if "through" in record:
        blocks.append(_through(record["through"], label))
    return [Heading(label("Fit")), *blocks] if blocks else []


def _skills(record: Fit, label: Labels) -> list[Block]:
    """The skills asked most, with their figures and what those say."""
    skills = record.get("skills", [])
    if not skills:
        return []
    told = tuple(
        Cell(f"{one['name']}: {label.decimal(one['value'], 0)}", refs=(one["source"],) if not place else ())
        for place, one in enumerate(skills)
    )
    return [Bullets(told, label("Skills asked most ({scale})", scale=label(skills[0]["scale"])))]


def _through(through: Through, label: Labels) -> Note:
    """Whose interests and skills these are."""
    values = {"id": through["id"], "title": label.title(through["title"]), "quality": label(through["quality"])}
    text = label(
        "Derived: read through {id} {title} ({quality} match); no such figures of this country are at hand.", **values
    )
    return Note(text, "warning", (through["source"],))
