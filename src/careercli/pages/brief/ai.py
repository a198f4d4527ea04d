"""AI: what chatbots could do of the tasks, what they could speed up, where they are of little use; how sure that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Phrase, Picture, Prose, Section, Share
from careercli.pages.brief import spare
from careercli.pages.style import bucket_style
from careercli.pages.unit import verdict_text
from careercli.record.ai import is_known, span
from careercli.record.bucket import BUCKETS
from careercli.record.figure import amount_or_none
from careercli.words.sentences import divided, letters

if TYPE_CHECKING:
    from careercli.record.ai import Ai
    from careercli.record.occupation import Occupation
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text

LONGEST = 48
"""Letters of the tasks AI could do that are named."""
ROOM = 170
"""Letters of two lines on a page of 100 columns."""


def section(one: Brief, t: Text) -> Section:
    """The section; one line where nothing is known."""
    record = one.card.record
    found = record["ai"]
    shares = found["shares"] if found else None
    if found is None or shares is None or "missing" in shares or not is_known(found):
        reason = t.reason(shares) if shares else ""
        text = t("brief.ai.missing", reason=reason) if reason else t("brief.ai.none")
        return Section(t("brief.label.ai"), (Prose(text, "dim"), *advised(record, t)))
    blocks: list[Block] = [*answer(found, t), *(advised(record, t) or _first(found, record["id"], t))]
    return Section(t("brief.label.ai"), tuple(blocks))  # type: ignore[arg-type]


def answer(found: Ai, t: Text) -> list[Block]:
    """The verdict with the three shares in a sentence and as a bar, and how far they depend on how strictly tasks are
    judged."""
    shares = found["shares"]
    amounts = {bucket: amount_or_none(shares.get(bucket)) or 0.0 for bucket in BUCKETS}
    done, sped, little = (t.percent(amounts[bucket], places=0) for bucket in BUCKETS)
    derived = shares.get("derived")
    head = head_line(found, t("brief.ai.could_do", share=t.wider(done, derived)), t)
    parts = tuple((t(f"pages.ai.bucket.{bucket}"), amounts[bucket], bucket_style(bucket)) for bucket in BUCKETS)
    low, high = span(shares)
    values = {"low": t.percent(low, places=0), "high": t.percent(high, places=0)}
    key = "brief.ai.firm" if values["low"] == values["high"] else "brief.ai.range"
    caveat = t.joined([t(key, **values), t("brief.ai.derived" if derived else "brief.ai.caveat")])
    return [
        Phrase(
            (Cell(head, "strong", tuple(shares["sources"][:2])), Cell(t("brief.ai.rest", sped=sped, little=little)))
        ),
        Picture(Share(parts, tuple(t.wider(text, derived) for text in (done, sped, little))), spare.DRAWN),
        Prose(caveat, "dim"),
    ]


def head_line(found: Ai, could_do: str, t: Text) -> str:
    """The verdict, then what AI could do."""
    verdict = verdict_text(found, t)
    return t("brief.ai.answer", verdict=verdict, could_do=could_do) if verdict else could_do


def advised(record: Occupation, t: Text) -> list[Phrase]:
    """What AI changes and what to do about it, each in a sentence: a profile's advice, else the unit group's; then,
    where there is room, where the rest is."""
    found, unit = record["ai"], record.get("unit")
    more = Cell(t("brief.more", command=f"career ai {record['id']}"), "more")
    if found and found["advice"]:
        cells = [Cell(advice, refs=(found["source"],)) for advice in _advice(found["advice"], ROOM, t)]
    elif unit is not None:
        changed = divided(unit["ai_changes"])[0]
        text = t("brief.ai.part", changes=changed) if unit["part"] else changed
        advice = _advice(unit["ai_advice"], ROOM - len(text), t)
        cells = [Cell(text, refs=(unit["source"],)), *(Cell(one, spare=spare.ADVICE) for one in advice)]
    else:
        return []
    return [Phrase((*cells, *([more] if letters([cell.text for cell in (*cells, more)]) <= ROOM else [])))]


def _advice(text: str, room: int, t: Text) -> list[str]:
    """The first sentence of an advice that has room; else the shortest."""
    said = [t("brief.ai.advice", advice=sentence) for sentence in divided(text)]
    return [next((sentence for sentence in said if len(sentence) < room), min(said, key=len))]


def _first(found: Ai, key: str, t: Text) -> list[Block]:
    """The first tasks AI could do, and where the rest is."""
    tasks: list[str] = []
    for one in found["activities"]["automated"]:
        if not tasks or len("; ".join([*tasks, one["title"]])) < LONGEST:
            tasks.append(one["title"].rstrip("."))
    first = [Cell(t("brief.ai.first", tasks="; ".join(tasks)))] if tasks else []
    return [Phrase((*first, Cell(t("brief.more", command=f"career ai {key}"), "more")))]
