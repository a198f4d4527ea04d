"""`career faq`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, Occupations
from careercli.queries.faq import faq_of
from careercli.queries.sources import named_in, named_sources
from careercli.record.faq.record import MOST

if TYPE_CHECKING:
    from careercli.record.faq.asking import Around
    from careercli.record.faq.record import FaqOf
    from careercli.record.occupation import Occupation
    from careercli.text.text import Text

All = Annotated[bool, typer.Option("--all", help=f"Every answer the data gives, not the first {MOST} only.")]


def main(occupations: Occupations, every: All = False, country: CountryOption = None) -> Answer:
    """Questions people ask of an occupation, answered from its data: pay, AI, licence, visa, shortage and more.

    A question the data cannot answer is left out.

    Examples:

        career faq 32120

        career faq 32120 --all

        career faq gb:2231 us:29-1141

        career faq 32120 --json
    """
    found = names.named(occupations, country)
    most = None if every else MOST
    answers = [faq_of(named, most) for named in found]
    records = [record for record, _, _ in answers]
    used = [dict(named_sources(set(named_in(record)))) for record in records]
    warnings = [warning for _, card, _ in answers for warning in card.warnings]

    def view(t: Any, _: int | None) -> Any:
        from careercli.cli.pages import joined
        from careercli.pages.faq import Counts, page

        pages = [
            page(
                _told(record, card.record, around, t, most),
                sources,
                card.warnings,
                Counts(record["not_shown"], record["left_out"]),
                t,
            )
            for (record, card, around), sources in zip(answers, used, strict=True)
        ]
        return joined(pages, t)

    return Answer(
        "faq/1",
        records if len(records) > 1 else records[0],
        view,
        sources={key: source for sources in used for key, source in sources.items()},
        warnings=warnings,
        notes=names.notes(found),
    )


def _told(composed: FaqOf, record: Occupation, around: Around, t: Text, most: int | None) -> Occupation:
    """The occupation with the answers in the reader's language; English ones are composed already."""
    if t.lang == "en":
        return {**record, "faq": composed["faq"]}
    from careercli.cli.pages import in_language

    return in_language(record, around, t, most)
