"""`career salary OCCUPATION --everywhere`: national pay of the occupation's counterparts in every country."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.money import wanted
from careercli.queries.converted import rate_keys
from careercli.queries.everywhere import near_titles, pay_everywhere
from careercli.queries.salary import with_gaps
from careercli.queries.sources import basis, named_in, named_sources
from careercli.record.plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.named import Named

FIELDS = (
    "id", "country", "title", "quality", "year", "period", "basis", "currency", "p10", "p25", "p50", "p75", "p90",
    "converted.currency", "converted.period", "converted.p10", "converted.p50", "converted.p90", "as_near", "warning",
    "source", "of_group", "missing", "certainty",
)  # fmt: skip


def pay_answer(found: Sequence[Named], currency: str | None, *, ppp: bool, per: str | None) -> Answer:
    """`pay/2`, a line for each country that publishes pay of a counterpart; by the year in US dollars unless asked."""
    money = wanted(currency, ppp=ppp, per=per or "year", common=True)
    assert money is not None  # `common` asks for a money in any case
    answers = [pay_everywhere(named, money) for named in found]
    lines = [line for answer in answers for line in answer.lines]
    sources = basis(lines, [named_sources({*named_in(lines), *rate_keys(lines)})])
    warnings = [f"{answer.of} in {key}: {why}" for answer in answers for key, why in answer.reasons.items()]

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.everywhere import pay_page
        from careercli.pages.joined import joined
        from careercli.queries.countries import countries
        from careercli.queries.show import titles

        known = {line["country"]: line["name"] for line in countries(t.lang)}
        called = titles([answer.of for answer in answers], t.lang)
        known |= near_titles(lines, t.lang)
        pages = [pay_page(called[answer.of], answer.lines, answer.reasons, known, sources, t) for answer in answers]
        return joined(pages, t)

    return Answer(
        "pay/2",
        plain(with_gaps(lines)),
        view,
        fields=FIELDS,
        sources=sources,
        warnings=warnings,
        notes=names.notes(found),
        limit=0,
    )
