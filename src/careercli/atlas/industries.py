"""The sectors an occupation works in, and how many firms of a sector use AI."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas.connection import ask
from careercli.record.figure import stored

if TYPE_CHECKING:
    from careercli.record.industry import FirmsUse


class Employed(NamedTuple):
    """How many of an occupation work in a sector; `rated_at` and its title where a combined code is counted."""

    industry: str
    year: int
    employment: int
    share: float
    rated_at: str | None
    group: str | None
    source: str


def sectors_of(country: str, code: str) -> list[Employed]:
    """The sectors of an occupation, those with most people first."""
    rows = ask(
        "SELECT i.industry, i.year, i.employment, i.share, i.rated_at, g.title, i.source FROM industry i LEFT JOIN"
        " group_title g ON g.country = i.country AND g.code = i.rated_at WHERE i.country = ? AND i.code = ?"
        " ORDER BY i.employment DESC, i.industry",
        country,
        code,
    )
    return [Employed(*row) for row in rows]


def firms_of(country: str, industry: str) -> list[FirmsUse]:
    """What firms of a sector say of AI: what they do before what they expect, each wording from its first round on."""
    rows = ask(
        "SELECT question, wording, since, until, percent, standard_error, source FROM firms_ai"
        " WHERE country = ? AND industry = ? ORDER BY question DESC, wording, since",
        country,
        industry,
    )
    return [_use(row) for row in rows]


def _use(row: tuple[object, ...]) -> FirmsUse:
    question, wording, since, until, percent, error, source = row
    record: dict[str, object] = {"question": question, "wording": wording, "from": since, "to": until}
    record["percent"] = stored(percent)
    if error is not None:
        record["standard_error"] = error
    return cast("FirmsUse", record | {"source": source})
