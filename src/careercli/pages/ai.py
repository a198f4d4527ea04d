"""AI on a page: shares of the tasks, activities, what a profile says, products, published measures."""

from careercli.output.document import Block, Bullets, Cell, Heading, Prose
from careercli.pages import buckets
from careercli.pages.measures import measures
from careercli.pages.products import products
from careercli.record.ai import Ai
from careercli.text.text import Text

VERDICTS = {"resilient": "Resilient", "reshaped": "Reshaped", "mixed": "Mixed", "exposed": "Exposed"}


def ai(record: Ai | None, t: Text, *, every: bool = False) -> list[Block]:
    """The AI section, with `every` activity, product and rated code when asked; nothing when nothing is known."""
    if record is None or not is_known(record):
        return []
    return [
        Heading(t("In the AI era")),
        *_verdict(record, t),
        *buckets.share_bar(record["shares"], t),
        *buckets.activities(record, t, every=every),
        *([] if "missing" in record["shares"] else buckets.caveats(t)),
        *buckets.told_tasks(record, t),
        *products(record["products"], t, every=every),
        *measures(record["measures"], t, every=every),
        *_advice(record, t),
    ]


def is_known(record: Ai | None) -> bool:
    """Whether there is something to tell, be it only why there are no shares."""
    if record is None:
        return False
    unknown = record["shares"].get("missing") == "not-known-here"
    return not unknown or bool(record["summary"] or record["measures"] or record["products"])


def _verdict(record: Ai, t: Text) -> list[Block]:
    if not record["summary"]:
        return []
    verdict = t("Verdict: {verdict}.", verdict=t(VERDICTS.get(record["verdict"], record["verdict"])))
    return [Prose(f"{verdict} {record['summary']}", refs=(record["source"],))]


def _advice(record: Ai, t: Text) -> list[Block]:
    blocks: list[Block] = []
    if record["skills"]:
        blocks.append(Bullets(tuple(Cell(skill) for skill in record["skills"]), t("Skills to learn")))
    if record["entry_level"]:
        blocks.append(Prose(f"{t('Entry level:')} {record['entry_level']}"))
    if record["advice"]:
        blocks.append(Prose(f"{t('Advice:')} {record['advice']}"))
    return blocks
