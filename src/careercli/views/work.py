"""The work itself on a page: activities, technology, whom it suits, what is related."""

from careercli.model.occupation import Fit, Work
from careercli.output.document import Beside, Block, Bullets, Cell, Heading
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
    return [Heading(label("Fit")), *blocks] if blocks else []
