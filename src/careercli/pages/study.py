"""Study on the whole page: years and cost, how soon it pays, and with education alone what graduates of every
credential earn and owe, and tuition by place and field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Prose
from careercli.pages.brief import study_cost
from careercli.record.figure import amount_or_none

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.figure import Figure
    from careercli.record.occupation import Occupation
    from careercli.record.pages.occupation import Studied
    from careercli.record.study import StudyPay, Tuition
    from careercli.text.text import Text


def study(record: Occupation, more: Studied | None, t: Text, names: Mapping[str, str]) -> list[Block]:
    """What study costs and pays; the tables where they were asked for."""
    cost = record.get("study_cost")
    blocks: list[Block] = []
    if cost:
        blocks += [*study_cost.cost_blocks(cost, names, t), *study_cost.paid_back(cost, t)]
    if more and more.pay:
        blocks.append(_graduates(more.pay, t))
        blocks.append(Prose(t("study.graduates.caveat", currency=more.pay[0]["currency"])))
    return [*blocks, *(_tuition(more.tuition, names, t) if more else [])]


def _graduates(rows: Sequence[StudyPay], t: Text) -> Block:
    """Every field of study and credential, with the quarters between which half of the programmes lie."""
    source = (rows[0]["source"],)
    columns = (
        Column(t("study.head.field")),
        Column(t("study.head.credential")),
        Column(t("study.head.graduates"), "right", 1),
        Column(t("study.head.debt"), "right", refs=source),
        Column(t("study.head.pay"), "right", refs=source),
        Column(t("study.head.payback"), "right", 2),
    )
    lines = tuple(
        (
            Cell(one["title"]),
            Cell(study_cost.credential(one, t)),
            Cell(t.count(one.get("graduates"))),
            Cell(_between(one["debt"], one.get("debt_low"), one.get("debt_high"), t)),
            Cell(_between(one["pay"], one.get("pay_low"), one.get("pay_high"), t)),
            Cell(study_cost.paid_back_in(one, t)),
        )
        for one in rows
    )
    return Grid(columns, lines, t("pages.education.graduates"))


def _between(figure: Figure, low: Figure | None, high: Figure | None, t: Text) -> str:
    """`98,506 (83,006–114,798)`."""
    first, last = amount_or_none(low), amount_or_none(high)
    return t.count(figure) if first is None or last is None else f"{t.count(figure)} ({t.count(first)}–{t.count(last)})"


def _tuition(prices: Sequence[Tuition], names: Mapping[str, str], t: Text) -> list[Block]:
    """A year's prices by place, and by field where the publisher has fields; nothing where one price is all."""
    if len(prices) < 2:
        return []
    columns = (
        Column(t("study.head.place")),
        Column(t("study.head.whose"), widest=40),
        Column(t("study.head.field"), "left", 1),
        Column(t("study.head.tuition"), "right", refs=tuple(dict.fromkeys(price["source"] for price in prices))),
    )
    lines = tuple(
        (
            Cell(names.get(price["region"], price["region"])),
            Cell(t(f"study.kind.{price['kind']}")),
            Cell(price.get("field", "")),
            Cell(f"{t.count(price['low'])} {price['currency']}"),
        )
        for price in prices
    )
    return [Grid(columns, lines, f"{t('pages.education.tuition')} ({prices[0]['year']})")]
