"""A page as a whole: its blocks, its sources at the foot, several pages as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Document, Heading
from careercli.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.text.text import Text


def document(
    title: str, subtitle: str, blocks: Sequence[Block], sources: Mapping[str, Any], t: Text, notice: str = ""
) -> Document:
    """The page of a title, its blocks and its sources by key; `notice` is what must be read before anything else."""
    used = {key: source_line(source) for key, source in sources.items()}
    links = {key: source["page"] for key, source in sources.items() if source.get("page")}
    return _document(title, subtitle, blocks, used, t)._replace(notice=notice, links=links)


def _document(title: str, subtitle: str, blocks: Sequence[Block], sources: dict[str, str], t: Text) -> Document:
    narrow = t("pages.dropped_columns", columns="{columns}")
    blocks = tuple(blocks)
    return Document(
        title, subtitle, blocks, sources, t("pages.sources"), t("pages.more_rows"), lang=t.lang, narrow_label=narrow
    )


def source_line(source: Mapping[str, str]) -> str:
    """One source in one line."""
    head = f"{source['publisher']}: {source['title']} ({source['vintage']}; {source['licence']})."
    return f"{head} {source['caveat']}" if source.get("caveat") else head


def joined(pages: Sequence[Document], t: Text) -> Document:
    """Several pages as one: each title a heading, the sources together at the end."""
    if len(pages) == 1:
        return pages[0]
    blocks: list[Block] = []
    sources: dict[str, str] = {}
    links: dict[str, str] = {}
    for page in pages:
        blocks += [Heading(f"{page.title} · {page.subtitle}", whole=True), *page.blocks]
        sources |= page.sources
        links |= page.links
    title = t.n("pages.occupations", len(pages))
    return _document(title, "", blocks, sources, t)._replace(links=links)
