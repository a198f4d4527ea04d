"""How many firms use AI in the industries an occupation works in: two wordings of a question, two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Heading, Note, Phrase
from careercli.record.figure import amount_or_none
from careercli.record.industry import ALL_FIRMS, GOVERNMENT, WORDINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.figure import Missing
    from careercli.record.industry import FirmsUse, Industries, Sector
    from careercli.text.text import Text

USED, EXPECTED = "used", "expected"
FIRST = 2
"""Sectors a short page has."""


def table(found: Industries | Missing, t: Text) -> list[Block]:
    """The sectors most of the people work in with the latest round of each wording; nothing where none is known."""
    if "sectors" not in found:
        return []
    last = {wording: _last(found["all_firms"], wording) for wording in WORDINGS}
    rows = [_row(one, found, t) for one in found["sectors"][:FIRST]]
    refs = (found["sectors"][0]["source"], *dict.fromkeys(use["source"] for use in found["all_firms"]))
    columns = (
        Column(t("industries.sector")),
        Column(t("industries.share"), "right"),
        *(Column(t(f"industries.{wording}", month=_month(last[wording])), "right") for wording in WORDINGS),
    )
    return [
        Phrase((Cell(t("industries.head"), "strong", refs), Cell(t("industries.caution"), "dim"))),
        Grid(columns, (*rows, _all(found, t)), light=True),
    ]


def _row(one: Sector, found: Industries, t: Text) -> tuple[Cell, ...]:
    share = t.wider(t.percent(one["share"], places=0), found.get("of_group"))
    return Cell(_name(one["industry"], t)), Cell(share), *(Cell(_percent(one, wording, t)) for wording in WORDINGS)


def _all(found: Industries, t: Text) -> tuple[Cell, ...]:
    figures = (_latest(found["all_firms"], wording, t) for wording in WORDINGS)
    return Cell(_name(ALL_FIRMS, t), "dim"), Cell(""), *(Cell(figure, "dim") for figure in figures)


def _percent(one: Sector, wording: str, t: Text) -> str:
    return t("industries.not_asked") if one["industry"] == GOVERNMENT else _latest(one["firms"], wording, t)


def _latest(uses: Sequence[FirmsUse], wording: str, t: Text) -> str:
    use = _last(uses, wording)
    return t.percent(use["percent"]) if use and amount_or_none(use["percent"]) is not None else t("industries.withheld")


def whole(found: Industries | Missing, t: Text) -> list[Block]:
    """Every sector there is, each wording from its first round to its last, what firms expect, and how sure it is."""
    if "sectors" not in found:
        return []
    refs = tuple(dict.fromkeys(use["source"] for use in found["all_firms"]))
    columns = (
        Column(t("industries.sector"), refs=(found["sectors"][0]["source"],)),
        Column(t("industries.people"), "right", 2),
        Column(t("industries.share"), "right"),
        *(Column(_head(found["all_firms"], wording, t), "right", refs=refs) for wording in WORDINGS),
        Column(t("industries.expected", month=_month(_last(found["all_firms"], WORDINGS[0], EXPECTED))), "right", 1),
    )
    rows = tuple(_whole_row(one, found, t) for one in found["sectors"])
    every = (Cell(_name(ALL_FIRMS, t), "dim"), Cell(""), Cell(""), *_uses(found["all_firms"], t))
    group = found.get("of_group")
    wider = t("industries.of_group", title=group["title"], code=group["code"]) if group else ""
    return [
        Heading(t("industries.heading")),
        Grid(columns, (*rows, every)),
        Note(t.joined([t("industries.note"), wider])),
    ]


def _head(uses: Sequence[FirmsUse], wording: str, t: Text) -> str:
    """The wording with the rounds its figures are of."""
    first, last = _first(uses, wording), _last(uses, wording)
    if _month(first) == _month(last):
        return t(f"industries.{wording}", month=_month(last))
    return t(f"industries.{wording}", month=t("industries.from_to", first=_month(first), last=_month(last)))


def _whole_row(one: Sector, found: Industries, t: Text) -> tuple[Cell, ...]:
    share = t.wider(t.percent(one["share"]), found.get("of_group"))
    people = t.wider(t.count(one["employment"]), found.get("of_group"))
    uses = [Cell(t("industries.not_asked"), "dim")] * 3 if one["industry"] == GOVERNMENT else _uses(one["firms"], t)
    return Cell(_name(one["industry"], t)), Cell(people), Cell(share), *uses


def _uses(uses: Sequence[FirmsUse], t: Text) -> list[Cell]:
    """What the firms do by each wording, and what they expect by the newer."""
    return [
        *(Cell(_trend(uses, wording, t)) for wording in WORDINGS),
        Cell(_sure(_last(uses, WORDINGS[0], EXPECTED), t), "dim"),
    ]


def _trend(uses: Sequence[FirmsUse], wording: str, t: Text) -> str:
    """The last round's figure with its error; the first before it where both are rounds of different months."""
    first, last = _first(uses, wording), _last(uses, wording)
    if first is None or last is None or _month(first) == _month(last):
        return _sure(last, t)
    return t("industries.trend", first=_sure(first, t), last=_sure(last, t))


def _sure(use: FirmsUse | None, t: Text) -> str:
    if use is None or amount_or_none(use["percent"]) is None:
        return t("industries.withheld")
    share = t.percent(use["percent"])
    if "standard_error" not in use:
        return share
    return t("industries.sure", share=share, error=t.decimal(use["standard_error"], 1))


def _first(uses: Sequence[FirmsUse], wording: str) -> FirmsUse | None:
    return next((use for use in uses if use["wording"] == wording and use["question"] == USED), None)


def _last(uses: Sequence[FirmsUse], wording: str, question: str = USED) -> FirmsUse | None:
    return next((use for use in reversed(uses) if use["wording"] == wording and use["question"] == question), None)


def _month(use: FirmsUse | None) -> str:
    """The month in which a round ended, `2025-11`."""
    return use["to"][:7] if use else ""


def _name(industry: str, t: Text) -> str:
    return t(f"industry.{industry}")
