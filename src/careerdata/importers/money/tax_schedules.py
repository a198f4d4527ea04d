"""Income tax and social contributions of an employee by the year, from the published scales of six countries.

`schedule(sources, country, region, status)` is a function of gross pay a year: national tax, regional tax and
employee's contributions, not rounded. The importer of net pay needs it where the grid it reads has no point: at the
edges of bands, between which all three are straight lines. Where the grid has a point both must agree (`net_pay.py`).

Single, no children, no other income, resident the whole year. What the parameter files lack, and the grid proves:
- United States: credit for earned income without children (2026)
- Germany: the scale of section 32a of the Income Tax Act for 2026, the allowances of tax class I, contribution rates
- Australia: the low-income offset
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from careerdata.series import file_of

TOGETHER = file_of("net-pay", "us_gb")
OWN = {"ca": file_of("net-pay", "ca"), "au": file_of("net-pay", "au"), "sg": file_of("net-pay", "sg")}
"""Whose parameters are in which file."""


class Taken(NamedTuple):
    """What is taken from a year's gross pay."""

    national: float
    regional: float
    contributions: float


Schedule = Callable[[float], Taken]


def by_bands(income: float, thresholds: Sequence[float], rates: Sequence[float]) -> float:
    """The tax of a scale: each rate on what lies between its threshold and the next."""
    ends = [*thresholds[1:], float("inf")]
    return sum(
        (min(income, end) - start) * rate
        for start, end, rate in zip(thresholds, ends, rates, strict=True)
        if income > start
    )


def schedule(sources: Path, country: str, region: str, status: str) -> Schedule:
    """What is taken of gross pay in a region, of people of a status where that matters; not of the United States, whose
    states have no scale among the parameters: `american`."""
    given = parameters(sources, country)
    if country == "ca":
        return partial(_canada, given, given["jurisdictions"][region.removeprefix("ca-").upper()])
    if country == "gb":
        return partial(_britain, given, given["scotland" if region == "gb-sct" else "uk"])
    if country == "sg":
        return partial(_singapore, given, status == "resident")
    return _germany if country == "de" else partial(_australia, given)


@cache
def parameters(sources: Path, country: str) -> dict[str, Any]:
    """The parameters of a country; of the United States and Britain the few values used, by name."""
    if country == "de":
        return {}
    if country in ("us", "gb"):
        both = json.loads((sources / TOGETHER).read_text(encoding="utf-8"))
        return _of_states(both["us"]) if country == "us" else _of_britain(both["uk"])
    found: dict[str, Any] = json.loads((sources / OWN[country]).read_text(encoding="utf-8"))
    return found


def _of_states(files: dict[str, Any]) -> dict[str, Any]:
    brackets = files["gov/irs/income/bracket.yaml"]["value"]
    ends = [brackets["thresholds"][step]["SINGLE"]["v"] for step in sorted(brackets["thresholds"])]
    pay = "gov/irs/payroll/"
    return {
        "thresholds": [0, *ends[:-1]],
        "rates": [brackets["rates"][step]["v"] for step in sorted(brackets["rates"])],
        "deduction": files["gov/irs/deductions/standard/amount.yaml"]["value"]["SINGLE"]["v"],
        "pension": files[f"{pay}social_security/rate/employee.yaml"]["value"]["v"],
        "pension_cap": files[f"{pay}social_security/cap.yaml"]["value"]["v"],
        "health": files[f"{pay}medicare/rate/employee.yaml"]["value"]["v"],
        "health_more": files[f"{pay}medicare/additional/rate.yaml"]["value"]["v"],
        "health_more_from": files[f"{pay}medicare/additional/exclusion.yaml"]["value"]["SINGLE"]["v"],
    }


EARNED_INCOME_CREDIT = (664.0, 10_860.0, 0.0765)
"""Without children, 2026: the most, the pay above which it shrinks, and by how much of each dollar."""


def american(sources: Path, gross: float, itemized: float = 0.0) -> Taken:
    """Federal tax and federal contributions; `itemized` is deducted where it is more than the standard deduction."""
    given = parameters(sources, "us")
    most, above, part = EARNED_INCOME_CREDIT
    credit = max(0.0, most - max(0.0, gross - above) * part)
    taxable = max(0.0, gross - max(given["deduction"], itemized))
    tax = by_bands(taxable, given["thresholds"], given["rates"]) - credit
    contributions = min(gross, given["pension_cap"]) * given["pension"] + gross * given["health"]
    contributions += max(0.0, gross - given["health_more_from"]) * given["health_more"]
    return Taken(tax, 0.0, contributions)


def itemized(sources: Path, gross: float, national: float) -> float:
    """What somebody deducts who pays this federal tax: the income at which the scale gives it, taken from gross pay."""
    given = parameters(sources, "us")
    low, high = 0.0, gross
    while high - low > 0.01:
        middle = (low + high) / 2
        short = by_bands(middle, given["thresholds"], given["rates"]) < national
        low, high = (middle, high) if short else (low, middle)
    return gross - low


def _of_britain(files: dict[str, Any]) -> dict[str, Any]:
    def scale(name: str) -> dict[str, list[float]]:
        bands = files[name]["value"]["brackets"]
        return {"thresholds": [b["threshold"]["v"] for b in bands], "rates": [b["rate"]["v"] for b in bands]}

    allowance = "gov/hmrc/income_tax/allowances/personal_allowance/"
    return {
        "uk": scale("gov/hmrc/income_tax/rates/uk.yaml"),
        "scotland": scale("gov/hmrc/income_tax/rates/scotland/rates.yaml"),
        "insurance": scale("gov/hmrc/national_insurance/class_1/employee_scale.yaml"),
        "allowance": files[f"{allowance}amount.yaml"]["value"]["v"],
        "allowance_to": files[f"{allowance}maximum_ANI.yaml"]["value"]["v"],
        "allowance_part": files[f"{allowance}reduction_rate.yaml"]["value"]["v"],
    }


WEEKS = 52


def _britain(given: dict[str, Any], scale: dict[str, Any], gross: float) -> Taken:
    taper = max(0.0, gross - given["allowance_to"]) * given["allowance_part"]
    tax = by_bands(gross - max(0.0, given["allowance"] - taper), scale["thresholds"], scale["rates"])
    insurance = given["insurance"]
    weekly = by_bands(gross / WEEKS, insurance["thresholds"], insurance["rates"])
    return Taken(tax, 0.0, weekly * WEEKS)


def _canada(given: dict[str, Any], province: dict[str, Any], gross: float) -> Taken:
    """Federal and provincial tax by the payroll formulas (T4127), pension plan and employment insurance."""
    federal, payroll = given["jurisdictions"]["federal"], given["payroll"]
    cpp, more, ei = payroll["cpp"], payroll["cpp2"], payroll["ei"]
    pension = min(max(0.0, gross - cpp["exemption"]) * cpp["rate"], cpp["max"])
    second = min(max(0.0, gross - cpp["ympe"]) * more["rate"], more["max"])
    insurance = min(gross * ei["rate"], ei["max"])
    base = pension * cpp["base_rate"] / cpp["rate"]
    income = gross - (pension - base) - second
    credited = base + insurance
    national = _less_credits(federal, income, credited + min(gross, federal["canada_employment_amount"]))
    regional = _less_credits(province, income, credited + min(gross, province.get("employment_amount", 0)))
    if "surtax" in province:
        regional += sum(max(0.0, regional - start) * rate for start, rate in province["surtax"])
    if "tax_reduction" in province:
        regional -= min(regional, max(0.0, 2 * province["tax_reduction"] - regional))
    premium = [
        min(below + max(0.0, income - start) * rate, most)
        for start, rate, below, most in province.get("health_premium", [])
        if income > start
    ]
    return Taken(national, regional + (premium[-1] if premium else 0.0), pension + second + insurance)


def _less_credits(scale: dict[str, Any], income: float, credited: float) -> float:
    basic: Any = scale["basic_amount"]
    if isinstance(basic, dict):
        gone = (income - basic["from"]) / (basic["to"] - basic["from"])
        basic = basic["max"] - (basic["max"] - basic["min"]) * min(1.0, max(0.0, gone))
    tax = by_bands(income, scale["thresholds"], scale["rates"])
    credit: float = (basic + credited) * scale["rates"][0]
    return max(0.0, tax - credit)


LOW_INCOME_OFFSET = ((37_500.0, 0.05), (45_000.0, 0.015))
"""Australia: the pay above which the offset shrinks, and by how much of each dollar up to the next."""
OFFSET, OFFSET_AFTER = 700.0, 325.0


def _australia(given: dict[str, Any], gross: float) -> Taken:
    (first, steep), (second, gentle) = LOW_INCOME_OFFSET
    offset = OFFSET - max(0.0, gross - first) * steep
    if gross > second:
        offset = max(0.0, OFFSET_AFTER - (gross - second) * gentle)
    resident = given["resident"]
    tax = by_bands(gross, resident["thresholds"], resident["rates"])
    return Taken(max(0.0, tax - offset), 0.0, gross * given["medicare_levy"])


MONTHS = 12


def _singapore(given: dict[str, Any], resident: bool, gross: float) -> Taken:
    fund = given["cpf"]
    ceiling = fund["ordinary_wage_ceiling_monthly_2026"] * MONTHS
    contributions = min(gross, ceiling) * fund["employee_55_and_below"] if resident else 0.0
    relief = min(given["earned_income_relief_below_55"] + contributions, given["relief_cap"])
    scale = given["resident"]
    return Taken(by_bands(max(0.0, gross - relief), scale["thresholds"], scale["rates"]), 0.0, contributions)


# Germany, 2026. Rates are the employee's.
PENSION, UNEMPLOYMENT, PENSION_CEILING = 0.093, 0.013, 101_400.0
HEALTH, CARE, HEALTH_CEILING = 0.0875, 0.024, 69_750.0
HEALTH_DEDUCTIBLE = 0.0845
"""Without the part of the rate that insures sick pay."""
LUMP_SUMS = 1_230.0 + 36.0
"""Expenses of employees and special expenses, deducted from every wage of class I."""
ROUNDED_OFF = 0.5
"""Income and tax are rounded down to whole euros: by half a euro each, on the whole."""
SOLIDARITY_FROM, SOLIDARITY_MORE, SOLIDARITY = 20_350.0, 0.119, 0.055


def _germany(gross: float) -> Taken:
    """Wage tax of class I with the solidarity surcharge; nobody's church tax."""
    pension, health = min(gross, PENSION_CEILING), min(gross, HEALTH_CEILING)
    deductible = pension * PENSION + health * (HEALTH_DEDUCTIBLE + CARE)
    tax = _german_scale(gross - LUMP_SUMS - deductible - ROUNDED_OFF) - ROUNDED_OFF
    solidarity = min(max(0.0, tax - SOLIDARITY_FROM) * SOLIDARITY_MORE, tax * SOLIDARITY)
    return Taken(tax + solidarity, 0.0, pension * (PENSION + UNEMPLOYMENT) + health * (HEALTH + CARE))


def _german_scale(income: float) -> float:
    """Section 32a of the Income Tax Act, 2026."""
    if income <= 12_348:
        return 0.0
    if income <= 17_799:
        part = (income - 12_348) / 10_000
        return (914.51 * part + 1_400) * part
    if income <= 69_878:
        part = (income - 17_799) / 10_000
        return (173.10 * part + 2_397) * part + 1_034.87
    return income * 0.42 - 11_135.63 if income <= 277_825 else income * 0.45 - 19_470.38
