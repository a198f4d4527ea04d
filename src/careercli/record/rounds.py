"""Rounds of invitations, as programs read them."""

from typing import NotRequired, TypedDict

from careercli.record.figure import Figure


class RoundLine(TypedDict):
    """One round: whom it invited, how many, and the lowest score invited.

    `cutoff` is in points of the ranking in force on `date`; `grid` names it, `edition_ended` is its last day, null
    while it is in force or where it is not known. Of candidates at the cut-off itself, those were invited whose profile
    is older than `tie_break` (UTC). `pool`: people waiting. `programs`: the classes whose candidates took part, a space
    between. `copied` is `transcribed` where the round was typed off the page.
    `score`, `difference` (score minus cut-off) and `stands` (above, level, below) only where a score was asked about;
    null with the reason in `missing` where the round took only some people and its category was not asked for by name.
    """

    date: str
    number: str
    category: str
    version: str
    cutoff: int
    invitations: int
    tie_break: Figure | str
    pool: Figure
    programs: Figure | str
    grid: Figure | str
    edition_ended: str | None
    copied: str
    source: str
    score: NotRequired[int]
    difference: NotRequired[int | None]
    stands: NotRequired[str | None]
    missing: NotRequired[dict[str, str]]
