"""AI on a page: shares of the tasks, activities, what a profile says, products, published measures."""

from careercli.output.document import Block, Bullets, Cell, Heading, Prose
from careercli.pages import buckets
from careercli.pages.labels import Labels
from careercli.pages.measures import measures
from careercli.pages.products import products
from careercli.record.ai import Ai

VERDICTS = {"resilient": "Resilient", "reshaped": "Reshaped", "mixed": "Mixed", "exposed": "Exposed"}


def ai(record: Ai | None, label: Labels, *, every: bool = False) -> list[Block]:
    """The AI section, with `every` activity, product and rated code when asked; nothing when nothing is known."""
    if record is None or not is_known(record):
        return []
    return [
        Heading(label("In the AI era")),
        *_verdict(record, label),
        *buckets.share_bar(record["shares"], label),
        *buckets.activities(record, label, every=every),
        *([] if "missing" in record["shares"] else buckets.caveats(label)),
        *buckets.told_tasks(record, label),
        *products(record["products"], label, every=every),
        *measures(record["measures"], label, every=every),
        *_advice(record, label),
    ]


def is_known(record: Ai | None) -> bool:
    """Whether there is something to tell, be it only why there are no shares."""
    if record is None:
        return False
    unknown = record["shares"].get("missing") == "not-known-here"
    return not unknown or bool(record["summary"] or record["measures"] or record["products"])


def _verdict(record: Ai, label: Labels) -> list[Block]:
    if not record["summary"]:
        return []
    verdict = label("Verdict: {verdict}.", verdict=label(VERDICTS.get(record["verdict"], record["verdict"])))
    return [Prose(f"{verdict} {record['summary']}", refs=(record["source"],))]


def _advice(record: Ai, label: Labels) -> list[Block]:
    blocks: list[Block] = []
    if record["skills"]:
        blocks.append(Bullets(tuple(Cell(skill) for skill in record["skills"]), label("Skills to learn")))
    if record["entry_level"]:
        blocks.append(Prose(f"{label('Entry level:')} {record['entry_level']}"))
    if record["advice"]:
        blocks.append(Prose(f"{label('Advice:')} {record['advice']}"))
    return blocks
