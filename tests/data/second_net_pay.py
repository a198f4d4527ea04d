"""A second program for net pay, which shares nothing with the importer: from the published parameters alone.

It walks up gross pay by bands of one rate each, in exact fractions, where the importer evaluates scales in floats and
the reader reads between points. `left(country, region, status, gross)` is the net pay; of American states with a tax
of their own, whose scales are not published with the rest, `federal(gross)` is what the Union takes.
"""

import json
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "factory" / "importers" / "slices" / "money" / "tax"
UNTAXED = ("us-fl", "us-nh", "us-nv", "us-sd", "us-tn", "us-tx", "us-wy")
"""States that take nothing of wages."""


def _file(name: str) -> Any:
    return json.loads(
        (FOLDER / name).read_text(encoding="utf-8"), parse_float=Fraction, parse_int=Fraction, parse_constant=str
    )


CANADA, AUSTRALIA = _file("ca_2026_parameters.json"), _file("au_2026_27_parameters.json")
SINGAPORE, STATES_AND_BRITAIN = _file("sg_2026_parameters.json"), _file("us_uk_parameters_2026_policyengine.json")


def walk(amount: Fraction, steps: Iterable[tuple[Fraction, Fraction]]) -> Fraction:
    """The tax on an amount where each step raises the marginal rate by so much from there on."""
    return sum((max(Fraction(0), amount - start) * more for start, more in steps), Fraction(0))


def rises(starts: Iterable[Fraction], rates: Iterable[Fraction]) -> list[tuple[Fraction, Fraction]]:
    """Where the marginal rate rises, and by how much."""
    before, found = Fraction(0), []
    for start, rate in zip(starts, rates, strict=True):
        found.append((start, rate - before))
        before = rate
    return found


def left(country: str, region: str, status: str, gross: int) -> Fraction:
    """What is left of a year's gross pay."""
    pay = Fraction(gross)
    if country == "us":
        return pay - federal(pay) - payroll(pay)
    if country == "ca":
        return _canadian(region.removeprefix("ca-").upper(), pay)
    if country == "gb":
        return _british(region == "gb-sct", pay)
    if country == "au":
        return _australian(pay)
    return _singaporean(status == "resident", pay) if country == "sg" else _german(pay)


def _value(path: str, country: str = "us", *keys: str) -> Fraction:
    found = STATES_AND_BRITAIN[country][path]["value"]
    for key in (*keys, "v"):
        found = found[key]
    return Fraction(found)


def federal(pay: Fraction) -> Fraction:
    """American income tax with the standard deduction, less the credit for low earnings (664 at the most)."""
    bracket = STATES_AND_BRITAIN["us"]["gov/irs/income/bracket.yaml"]["value"]
    ends = [bracket["thresholds"][str(step)]["SINGLE"]["v"] for step in range(1, 7)]
    rates = [bracket["rates"][str(step)]["v"] for step in range(1, 8)]
    taxable = pay - _value("gov/irs/deductions/standard/amount.yaml", "us", "SINGLE")
    credit = Fraction(664) - max(Fraction(0), pay - 10_860) * Fraction("0.0765")
    return walk(taxable, rises([Fraction(0), *ends], rates)) - max(Fraction(0), credit)


def payroll(pay: Fraction) -> Fraction:
    """American pension and health contributions of an employee."""
    cap = _value("gov/irs/payroll/social_security/cap.yaml")
    pension, health = (_value(f"gov/irs/payroll/{name}/rate/employee.yaml") for name in ("social_security", "medicare"))
    more = _value("gov/irs/payroll/medicare/additional/rate.yaml")
    above = _value("gov/irs/payroll/medicare/additional/exclusion.yaml", "us", "SINGLE")
    return walk(pay, [(Fraction(0), pension + health), (cap, -pension), (above, more)])


def _british(scotland: bool, pay: Fraction) -> Fraction:
    name = "scotland/rates" if scotland else "uk"
    bands = STATES_AND_BRITAIN["uk"][f"gov/hmrc/income_tax/rates/{name}.yaml"]["value"]["brackets"]
    allowed = _value("gov/hmrc/income_tax/allowances/personal_allowance/amount.yaml", "uk")
    shrinks = _value("gov/hmrc/income_tax/allowances/personal_allowance/maximum_ANI.yaml", "uk")
    half = _value("gov/hmrc/income_tax/allowances/personal_allowance/reduction_rate.yaml", "uk")
    gone = min(allowed, max(Fraction(0), pay - shrinks) * half)
    tax = walk(pay - allowed + gone, rises((b["threshold"]["v"] for b in bands), (b["rate"]["v"] for b in bands)))
    weekly = STATES_AND_BRITAIN["uk"]["gov/hmrc/national_insurance/class_1/employee_scale.yaml"]["value"]["brackets"]
    insurance = walk(pay, rises((52 * b["threshold"]["v"] for b in weekly), (b["rate"]["v"] for b in weekly)))
    return pay - tax - insurance


def _canadian(province: str, pay: Fraction) -> Fraction:
    rules = CANADA["payroll"]
    cpp, second, ei = rules["cpp"], rules["cpp2"], rules["ei"]
    plan = min(cpp["rate"] * max(Fraction(0), pay - cpp["exemption"]), cpp["max"])
    ordinary = plan * cpp["base_rate"] / cpp["rate"]
    extra = walk(pay, [(cpp["ympe"], second["rate"]), (second["yampe"], -second["rate"])])
    insured = walk(pay, [(Fraction(0), ei["rate"]), (ei["max_insurable"], -ei["rate"])])
    income = pay - plan + ordinary - extra
    owed = Fraction(0)
    for name in ("federal", province):
        own = CANADA["jurisdictions"][name]
        basic = own["basic_amount"]
        if isinstance(basic, dict):
            slope = (basic["max"] - basic["min"]) / (basic["to"] - basic["from"])
            basic = basic["max"] - walk(income, [(basic["from"], slope), (basic["to"], -slope)])
        work = own.get("canada_employment_amount", own.get("employment_amount", Fraction(0)))
        credits_ = own["rates"][0] * (basic + ordinary + min(insured, ei["max"]) + work)
        tax = max(Fraction(0), walk(income, rises(own["thresholds"], own["rates"])) - credits_)
        owed += _ontario(own, tax, income) if "surtax" in own else tax
    return pay - owed - plan - min(extra, second["max"]) - min(insured, ei["max"])


def _ontario(own: Any, basic_tax: Fraction, income: Fraction) -> Fraction:
    """Surtax, reduction for low tax, and the health premium, which climbs five stairs."""
    tax = basic_tax + walk(basic_tax, own["surtax"])
    tax -= min(tax, max(Fraction(0), 2 * own["tax_reduction"] - tax))
    stairs = [
        step
        for start, rate, low, high in own["health_premium"]
        for step in ((start, rate), (start + (high - low) / rate, -rate))
    ]
    return tax + walk(income, stairs)


def _australian(pay: Fraction) -> Fraction:
    scale = AUSTRALIA["resident"]
    offset = max(
        Fraction(0),
        Fraction(700)
        - walk(
            pay,
            [
                (Fraction(37_500), Fraction("0.05")),
                (Fraction(45_000), Fraction("-0.035")),
                (Fraction(66_667), Fraction("-0.015")),
            ],
        ),
    )
    tax = walk(pay, rises(scale["thresholds"], scale["rates"]))
    return pay - max(Fraction(0), tax - (offset if pay < 66_667 else 0)) - pay * AUSTRALIA["medicare_levy"]


def _singaporean(resident: bool, pay: Fraction) -> Fraction:
    fund = SINGAPORE["cpf"]["employee_55_and_below"]
    ceiling = 12 * SINGAPORE["cpf"]["ordinary_wage_ceiling_monthly_2026"]
    saved = walk(pay, [(Fraction(0), fund), (ceiling, -fund)]) if resident else Fraction(0)
    scale = SINGAPORE["resident"]
    taxable = pay - saved - SINGAPORE["earned_income_relief_below_55"]
    return pay - saved - walk(taxable, rises(scale["thresholds"], scale["rates"]))


def _german(pay: Fraction) -> Fraction:
    """Tax class I in whole euros of income and tax, as the law rounds; contributions of someone without children."""
    pension, insured = min(pay, Fraction(101_400)), min(pay, Fraction(69_750))
    income = int(pay - 1_230 - 36 - pension * Fraction("0.093") - insured * Fraction("0.1085"))
    if income <= 17_799:
        y = Fraction(income - 12_348, 10_000)
        tax = (Fraction("914.51") * y + 1_400) * y
    elif income <= 69_878:
        z = Fraction(income - 17_799, 10_000)
        tax = (Fraction("173.10") * z + 2_397) * z + Fraction("1034.87")
    else:
        tax = Fraction("0.42") * income - Fraction("11135.63")
    solidarity = max(Fraction(0), min(Fraction("0.055") * int(tax), Fraction("0.119") * (int(tax) - 20_350)))
    return pay - int(tax) - solidarity - pension * Fraction("0.106") - insured * Fraction("0.1115")
