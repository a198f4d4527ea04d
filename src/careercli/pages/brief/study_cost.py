"""COST, GRADUATES and PAID BACK: years and tuition of usual entry, what its graduates earn and owe, and how soon the
tuition comes back. Totals and years of payback are worked out here, and marked `~`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Prose
from careercli.record.figure import amount_or_none

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.figure import Figure
    from careercli.record.study import StudyCost, StudyPay, Tuition
    from careercli.text.text import Text

FIELDS = 4
"""Fields of study that have a line of their own."""
NOTHING = "none"
"""The credential of entry that asks for no study after school."""
LEFT_OUT = "not-in-source"
"""The reason for no price where the country's sources of tuition leave this kind of study out."""
SILENT = ("no-study", "no-fee", "not-known-here", LEFT_OUT)
"""Reasons for no payback that the cost has said already."""


def in_a_line(cost: StudyCost, names: Mapping[str, str], t: Text) -> str:
    """Cost and what graduates earn, in one line; "" where neither is known."""
    total, pay = _span(cost["total_low"], cost["total_high"], t), _span(cost.get("pay_low"), cost.get("pay_high"), t)
    values = {"total": total, "pay": pay, "currency": cost["currency"], "years": years(cost, t)}
    first = next(iter(cost["tuition"]), None)
    if first and first["kind"] == "none":
        return t(f"study.line.free.{cost.get('level', 'degree')}")
    said = []
    if total and first:
        values["place"] = names.get(first["region"], first["region"])
        said.append(t(f"study.line.{first['kind']}", year=_year(first), **values))
    if pay:
        said.append(t("study.line.pay", **values))
    return " · ".join(said)


def years(cost: StudyCost, t: Text) -> str:
    """`4–5 years`, `at least 2 years`, `up to 2 years`; "" where no source says."""
    low, high = amount_or_none(cost.get("years_min")), amount_or_none(cost.get("years_max"))
    if low is None:
        return "" if high is None else t("study.years.most", years=_number(high, t))
    if high is None:
        return t("study.years.least", years=_number(low, t))
    return t("study.years", years=_number(low, t) if low == high else f"{_number(low, t)}–{_number(high, t)}")


def _year(price: Tuition) -> str:
    """`2022–23`."""
    return price["year"].replace("-", "–")


def _number(amount: float, t: Text) -> str:
    return t.count(amount) if amount == round(amount) else t.decimal(amount)


def cost_blocks(cost: StudyCost, names: Mapping[str, str], t: Text) -> list[Block]:
    """How long study takes, what tuition comes to, and the prices of a year; or why that is not known."""
    took = years(cost, t)
    refs = tuple(dict.fromkeys([cost["years_source"], *(price["source"] for price in cost["tuition"])]))
    if cost["credential"] == NOTHING:
        return [Prose(t("study.cost.no_study"), "", refs)]
    blocks: list[Block] = []
    total = _span(cost["total_low"], cost["total_high"], t)
    if cost["tuition"] and cost["tuition"][0]["kind"] == "none":
        blocks.append(Prose(t(f"study.cost.free.{cost.get('level', 'degree')}", years=took), "strong", refs))
    elif total:
        text = t("study.cost.total", total=total, currency=cost["currency"], years=took)
        blocks += [
            Prose(text, "strong", refs),
            *prices(cost["tuition"], names, t),
            Prose(t("study.cost.caveat"), "dim"),
        ]
    elif took and cost["tuition"]:
        blocks += [Prose(t("study.cost.longer", years=took), "", refs), *prices(cost["tuition"], names, t)]
    elif _reason(cost["total_low"]) == LEFT_OUT and t.has(_named(cost)):
        blocks.append(Prose(t.joined([_years_of(took, t), _not_priced(cost, t)]), "", refs))
    elif took:
        blocks.append(Prose(t("study.cost.years_only", years=took), "", refs))
    else:
        blocks.append(Prose(t("study.cost.unknown"), "dim"))
    return blocks


def _reason(figure: Figure) -> str:
    """Why a figure is missing; empty where it is not."""
    return str(figure.get("missing", "")) if isinstance(figure, dict) else ""


def _years_of(took: str, t: Text) -> str:
    return t("study.cost.years", years=took) if took else t("study.cost.no_years")


def _named(cost: StudyCost) -> str:
    """The key of what usual entry ends with."""
    return f"study.credential.{cost['credential']}"


def _not_priced(cost: StudyCost, t: Text) -> str:
    """That the country's sources of tuition have other kinds of study."""
    return t("study.cost.not_priced", credential=t(_named(cost)))


def whole_fields(tuition: Sequence[Tuition]) -> list[Tuition]:
    """The prices that are of all fields together."""
    return [price for price in tuition if "field" not in price]


def prices(tuition: Sequence[Tuition], names: Mapping[str, str], t: Text) -> list[Block]:
    """A year's prices in a line, with whose they are, where and of when."""
    said = [
        t(
            f"study.price.{price['kind']}" if "field" not in price else "study.price.of_field",
            field=price.get("field", ""),
            amount=_span(price["low"], price["high"], t),
            currency=price["currency"],
            place=names.get(price["region"], price["region"]),
        )
        for price in tuition
    ]
    if not said:
        return []
    year = _year(tuition[0])
    return [Prose(t("study.prices", prices=t.listed(said), year=year), "", tuple({one["source"] for one in tuition}))]


def graduates(rows: Sequence[StudyPay], cost: StudyCost | None, t: Text) -> list[Block]:
    """What graduates of the fields that lead here earn and owe: of the usual credential, the largest fields; where
    entry takes none, or its graduates are too few, of the credentials there are."""
    usual = [one for one in rows if one["usual"]]
    shown = usual or list(rows)
    if not shown:
        return []
    head = _headline(usual, cost, t)
    pays = any("payback_low" in one for one in shown)
    columns = [
        Column(t("study.head.field")),
        Column(t("study.head.debt"), "right"),
        Column(t("study.head.pay"), "right"),
    ]
    columns += [Column(t("study.head.payback"), "right", 1)] if pays else []
    named = not usual or len({one["credential"] for one in usual}) > 1
    lines = tuple(_line(one, t, named=named, pays=pays) for one in shown[:FIELDS])
    more = len(shown) - len(lines)
    blocks: list[Block] = [head] if head else []
    blocks.append(Grid(tuple(columns), lines, light=True))
    if more:
        blocks.append(Prose(t.n("study.more_fields", more), "dim"))
    return [*blocks, Prose(t("study.graduates.caveat", currency=shown[0]["currency"]), "dim", (shown[0]["source"],))]


def _headline(usual: Sequence[StudyPay], cost: StudyCost | None, t: Text) -> Block | None:
    """What graduates earn and owe from the least to the most, where the country's figures are shown."""
    if cost is None or not usual or "-" in usual[0]["region"]:
        return None
    pay, debt = (
        _span(cost.get("pay_low"), cost.get("pay_high"), t),
        _span(cost.get("debt_low"), cost.get("debt_high"), t),
    )
    key = "study.graduates.both" if pay and debt else "study.graduates.pay" if pay else "study.graduates.debt"
    values = {"pay": pay, "debt": debt, "currency": cost["currency"]}
    return Prose(t(key, **values), "strong", (usual[0]["source"],)) if pay or debt else None


def _line(one: StudyPay, t: Text, *, named: bool, pays: bool) -> tuple[Cell, ...]:
    """A field of study: what is owed, what is earned, and the years of payback; `named` says the credential too."""
    field = one["title"]
    cells = [
        Cell(t("study.field_of", field=field, credential=credential(one, t)) if named else field),
        Cell(t.count(one["debt"])),
        Cell(t.count(one["pay"])),
    ]
    return (*cells, Cell(paid_back_in(one, t))) if pays else tuple(cells)


def paid_back_in(one: StudyPay, t: Text) -> str:
    """The years of payback, which are worked out here; the reason where there are none."""
    years_of = span_years(one.get("payback_low"), one.get("payback_high"), t)
    return t.wider(years_of, "payback_low") if years_of else t.reason_in_cell(one.get("payback_low")) or "–"


def credential(one: StudyPay, t: Text) -> str:
    """What the study ends with, in words."""
    return t(f"study.credential.{one['credential']}")


def paid_back(cost: StudyCost, t: Text) -> list[Block]:
    """In how many years extra pay makes up the tuition, and what was compared; or why that cannot be said."""
    low = cost["payback_low"]
    refs = tuple(cost["sources"])
    if "against" not in cost:
        reason = low.get("missing", "") if isinstance(low, dict) else ""
        return [] if reason in SILENT else [Prose(t("study.payback.unknown", reason=t.reason(low)), "dim")]
    own = cost.get("own_pay")
    values = {
        "pay": t.count(cost["against_pay"]),
        "own": t.wider(t.count(own), cost.get("of_group")),
        "currency": cost["currency"],
        "year": cost.get("pay_year", ""),
    }
    compared = t(f"study.payback.against.{cost['against']}", **values)
    text = span_years(low, cost["payback_high"], t)
    if not text:
        return [Prose(t(f"study.payback.never.{cost['against']}"), "strong", refs), Prose(compared)]
    key = "study.payback" if amount_or_none(cost["payback_high"]) is not None else "study.payback.some"
    return [Prose(t(key, years=text), "strong", refs), Prose(t.joined([compared, t("study.payback.caveat")]))]


def span_years(low: Figure | None, high: Figure | None, t: Text) -> str:
    """`0.3–1.6`, by one decimal; the least alone where the most is not known."""
    first, last = amount_or_none(low), amount_or_none(high)
    if first is None:
        return ""
    return t.decimal(first) if last is None or last == first else f"{t.decimal(first)}–{t.decimal(last)}"


def _span(low: Figure | None, high: Figure | None, t: Text) -> str:
    """`29,936–37,420`; "" where it is not known."""
    first, last = amount_or_none(low), amount_or_none(high)
    if first is None or last is None:
        return ""
    return t.count(first) if first == last else f"{t.count(first)}–{t.count(last)}"
