"""Pages of whole occupations: region keys and related ids spelled out, several put on one page."""

from collections.abc import Sequence
from typing import Any

from careercli.output.document import Document, Heading
from careercli.pages import occupation, part
from careercli.queries.countries import names_in
from careercli.queries.show import Card, titles
from careercli.record.faq.record import MOST
from careercli.record.occupation import Occupation
from careercli.text.text import Text


def names_for(card: Card, t: Text) -> dict[str, str]:
    """What the page needs spelled: the country's regions and the related occupations."""
    related = card.record["related"][: occupation.RELATED]
    return {**names_in(card.record["country"], t.lang), **titles(related, t.lang)}


def occupation_pages(cards: Sequence[Card], t: Text, sections: Sequence[str]) -> Document:
    """The page of one occupation, or of several one below the other."""
    whole = [_whole(card, t, sections) for card in cards]
    return joined([occupation.page(*card, t, names_for(card, t), sections) for card in whole], t)


def _whole(card: Card, t: Text, sections: Sequence[str]) -> Card:
    """The card with what is composed only when it is looked at: whom it suits, and the answers to questions."""
    from careercli.queries.sources import named_in, named_sources

    record = card.record
    if not sections or "fit" in sections:
        from careercli.queries.fit import fit_of

        record = {**record, "fit": fit_of(record)}
    if not sections or "faq" in sections:
        from careercli.queries.faq import around_of

        record = in_language(record, around_of(record), t)
    added = set(named_in([record["fit"], record["faq"]])) - card.sources.keys()
    return card._replace(record=record, sources={**card.sources, **named_sources(added)} if added else card.sources)


def in_language(record: Occupation, around: Any, t: Text, most: int | None = MOST) -> Occupation:
    """The record with its questions answered in the reader's language, at the most `most` (None: all)."""
    from careercli.record.faq.answers import faq

    return {**record, "faq": faq(record, around, t, most)}


def part_pages(section: str, cards: Sequence[Card], t: Text) -> Document:
    """One part of each occupation."""
    return joined([part.page(section, *card, t, names_for(card, t)) for card in cards], t)


def joined(pages: Sequence[Document], t: Text) -> Document:
    """Several pages as one: each title a heading, the sources together at the end."""
    if len(pages) == 1:
        return pages[0]
    blocks: list[Any] = []
    sources: dict[str, str] = {}
    for page in pages:
        blocks += [Heading(f"{page.title} · {page.subtitle}"), *page.blocks]
        sources |= page.sources
    title = t("{n} occupations", n=len(pages))
    return Document(title, "", tuple(blocks), sources, t("Sources"), lang=t.lang)
