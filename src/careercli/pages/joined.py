"""Several pages on one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Document, Heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.text.text import Text


def joined(pages: Sequence[Document], t: Text) -> Document:
    """Several pages as one: each title a heading, the sources together at the end."""
    if len(pages) == 1:
        return pages[0]
    blocks: list[Block] = []
    sources: dict[str, str] = {}
    for page in pages:
        blocks += [Heading(f"{page.title} · {page.subtitle}"), *page.blocks]
        sources |= page.sources
    title = t.n("pages.occupations", len(pages))
    return Document(title, "", tuple(blocks), sources, t("pages.sources"), lang=t.lang)
