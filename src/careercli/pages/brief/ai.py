"""AI: what chatbots could do of the tasks, what they could speed up, where they are of little use; how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Phrase, Picture, Prose, Section, Share
from careercli.pages.style import bucket_style
from careercli.record.ai import is_known, span
from careercli.record.bucket import BUCKETS
from careercli.record.figure import amount_or_none

if TYPE_CHECKING:
    from careercli.record.ai import Ai, Shares
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text

LONGEST = 48
"""Letters of the tasks AI could do that are named."""


def section(one: Brief, t: Text) -> Section:
    """The section; one line where nothing is known."""
    record = one.card.record
    found = record["ai"]
    shares = found["shares"] if found else None
    if found is None or shares is None or "missing" in shares or not is_known(found):
        reason = t.reason(shares) if shares else ""
        text = t("brief.ai.missing", reason=reason) if reason else t("brief.ai.none")
        return Section(t("brief.label.ai"), (Prose(text, "dim"),))
    blocks: list[Block] = [*answer(shares, t), *_first(found, record["id"], t)]
    return Section(t("brief.label.ai"), tuple(blocks))  # type: ignore[arg-type]


def answer(shares: Shares, t: Text) -> list[Block]:
    """The three shares in a sentence and as a bar, and how far they depend on how strictly tasks are judged."""
    amounts = {bucket: amount_or_none(shares.get(bucket)) or 0.0 for bucket in BUCKETS}
    done, sped, little = (t.percent(amounts[bucket], places=0) for bucket in BUCKETS)
    derived = shares.get("derived")
    head = t("brief.ai.could_do", share=t.wider(done, derived))
    parts = tuple((t(f"pages.ai.bucket.{bucket}"), amounts[bucket], bucket_style(bucket)) for bucket in BUCKETS)
    low, high = span(shares)
    values = {"low": t.percent(low, places=0), "high": t.percent(high, places=0)}
    key = "brief.ai.firm" if values["low"] == values["high"] else "brief.ai.range"
    caveat = t.joined([t(key, **values), t("brief.ai.derived" if derived else "brief.ai.caveat")])
    return [
        Phrase(
            (Cell(head, "strong", tuple(shares["sources"][:2])), Cell(t("brief.ai.rest", sped=sped, little=little)))
        ),
        Picture(Share(parts, (done, sped, little))),
        Prose(caveat, "dim"),
    ]


def _first(found: Ai, key: str, t: Text) -> list[Block]:
    """The first tasks AI could do, and where the rest is."""
    tasks: list[str] = []
    for one in found["activities"]["automated"]:
        if not tasks or len("; ".join([*tasks, one["title"]])) < LONGEST:
            tasks.append(one["title"].rstrip("."))
    first = [Cell(t("brief.ai.first", tasks="; ".join(tasks)))] if tasks else []
    return [Phrase((*first, Cell(t("brief.more", command=f"career ai {key}"), "dim")))]
