"""The sources of a one-screen page in one line: who published what it shows, and of when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Document, Prose, Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from careercli.record.source import Sources
    from careercli.text.text import Text

LONGEST = 96
"""Letters of the line."""
YEARS = re.compile(r"\b(?:19|20)\d{2}\b")
LONG = re.compile(r",|\(| through | on the ")


def with_brief_sources(page: Document, sources: Sources, command: str, t: Text) -> Document:
    """The page with one line for its sources; `command` is what shows them all with `--sources`."""
    used = list(dict.fromkeys(ref for block in page.blocks for ref in refs_of(block)))
    shown = publishers(used, sources, t)
    return page._replace(brief=_line(shown, len(used), f"{command} --sources", t)) if shown else page


def publishers(used: Iterable[str], sources: Sources, t: Text) -> list[str]:
    """Each publisher of these sources in short, with the newest year of theirs."""
    years: dict[str, set[str]] = {}
    for key in used:
        if key in sources:
            years.setdefault(publisher(sources[key], t), set()).update(YEARS.findall(sources[key]["vintage"])[:1])
    return [f"{name} {max(found)}" if found else name for name, found in years.items()]


def _line(shown: Sequence[str], count: int, command: str, t: Text) -> str:
    """As many of the publishers as a line has room for, at least the first; how many sources there are, and what lists
    them."""
    lines = [
        t("brief.sources", publishers=t.listed(shown[:many]), count=count, command=command)
        for many in range(1, len(shown) + 1)
    ]
    return next((line for line in reversed(lines) if len(line) <= LONGEST), lines[0])


def with_more(sections: Sequence[Section], command: str, t: Text) -> list[Section]:
    """The sections that say something, the last of them with the command that shows the whole."""
    return with_last(sections, Prose(t("brief.more", command=f"{command} --all"), "dim"))


def with_last(sections: Sequence[Section], last: Prose) -> list[Section]:
    """The sections that say something, `last` at the end of the last of them that is on every screen."""
    kept = [section for section in sections if section.blocks]
    at = max((at for at, section in enumerate(kept) if not section.spare), default=len(kept) - 1)
    return [one._replace(blocks=(*one.blocks, last)) if place == at else one for place, one in enumerate(kept)]


def refs_of(block: Block) -> Iterator[str]:
    """The source keys a block rests on, in the order of the page."""
    if isinstance(block, Section):
        for one in block.blocks:
            yield from refs_of(one)
        return
    yield from _refs(block)


def _refs(value: object) -> Iterator[str]:
    """The refs of everything within a block, whose parts are all tuples."""
    if isinstance(value, tuple):
        yield from getattr(value, "refs", ())
        for name, part in zip(getattr(value, "_fields", ()), value, strict=False):
            if name != "refs":
                yield from _refs(part)
        if not hasattr(value, "_fields"):
            for part in value:
                yield from _refs(part)


def publisher(source: Mapping[str, Any], t: Text) -> str:
    """The publisher, in short where it has a name readers know it by."""
    known = t.word("publisher", source["publisher"])
    return known if known != source["publisher"] else LONG.split(known)[0].strip()
