"""What a reader compares first, for one screen: the rows of a comparison that matter, and today's visa routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import places, visas
from careercli.errors import NotFound
from careercli.queries import compare as compared
from careercli.queries import compare_pay
from careercli.queries.compare_place import Placed
from careercli.queries.countries import country_names
from careercli.queries.currency import Wanted
from careercli.queries.net import Extras
from careercli.queries.sources import named_in, named_sources
from careercli.queries.systems import today
from careercli.queries.titles import titled
from careercli.queries.visas import routes_on
from careercli.record.credential import regulated_or_none
from careercli.record.finished import Finished
from careercli.record.listing import Comparison
from careercli.record.national import place_or_none
from careercli.record.pages.comparison import BriefColumn, BriefComparison

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.listing import ComparisonRow
    from careercli.record.occupation import Occupation
    from careercli.text.text import Text

BOUGHT = "bought"
"""The row of what pay buys, which `compare` itself has only where a reader asks for it (`--ppp`)."""


def brief(
    names: Sequence[Placed], t: Text, wanted: Wanted | None = None, extras: Extras = compared.NO_EXTRAS
) -> Finished:
    """The one-screen page of a comparison. Raises as `compare` does."""
    record, found = compared.compare(names, wanted, extras)
    records = [card.record for card in found]
    bought, rates = _bought(records, record)
    rows = {row["field"]: row for row in [*record["rows"], *([bought] if bought else [])]}
    countries = dict(country_names(t.lang))
    shown: Comparison = {**record, "occupations": titled(record["occupations"], t.lang)}
    titles = [line["title"] for line in shown["occupations"]]
    columns = [_column(one, title, _where(one, countries, t)) for one, title in zip(records, titles, strict=True)]
    sources = {key: source for card in found for key, source in card.sources.items()}
    added = set(named_in([record, *(column.routes for column in columns)]))
    rates = [*dict.fromkeys([*rates, *named_in([record.get("rates"), record["country_medians"]])])]
    added |= set(rates)
    sources |= named_sources(added - sources.keys())
    warnings = [one for card in found for one in card.warnings]
    return Finished(None, BriefComparison(shown, rows, columns, rates, sources, warnings), sources, warnings)


def _where(record: Occupation, countries: dict[str, str], t: Text) -> str:
    """The name of a column's place, else of its country."""
    region = place_or_none(record)
    return places.regions(record["country"])[region].name(t.lang) if region else countries[record["country"]]


def _column(record: Occupation, title: str, country: str) -> BriefColumn:
    routes = routes_on(record, visas.book(record["country"]), today())
    bound = regulated_or_none(record["credentials"], record["title"]["en"]) or ""
    return BriefColumn(record["id"], title, country, record, routes, bound)


def _bought(records: Sequence[Occupation], record: Comparison) -> tuple[ComparisonRow | None, list[str]]:
    """What the median buys: in the money of the comparison by purchasing power; None within one country, where that is
    the pay itself, where the comparison is in it already, and without a rate. Then the sources of the rates."""
    if len({one["country"] for one in records}) == 1 or "currency" not in record:
        return None, []
    if any(rate["kind"] == "ppp" for rate in record["rates"]):
        return None, []
    wanted = Wanted(record["currency"], ppp=True, per=record["per"])
    try:
        row: ComparisonRow = {**compared.row_of(compare_pay.median_in(wanted), records), "field": BOUGHT}
    except NotFound:
        return None, []
    used = [how for one in records if (how := compare_pay.terms_or_none(one, wanted))]
    return row, [source for how in used for source in how.sources]
