"""Converted money on a page: its unit, and the rate with year and kind that it was converted at."""

from collections.abc import Iterable

from careercli.output.document import Note
from careercli.record.money import Converted
from careercli.text.text import Text


def unit(converted: Converted, t: Text) -> str:
    """Currency and period: `USD per hour`."""
    return f"{converted['currency']} {t.per(converted['period'])}"


def notes(told: Iterable[Converted], origin: str, t: Text) -> list[Note]:
    """Each rate and each turning of periods once, with its sources."""
    found: dict[str, tuple[str, ...]] = {}
    for converted in told:
        if converted["kind"] != "none" and converted["currency"] != origin:
            found[rate(converted, origin, t)] = tuple(converted["sources"])
        if "hours_per_year" in converted:
            hours = t.count(converted["hours_per_year"])
            found[t("A year counts {hours} hours, 52 weeks or 12 months.", hours=hours)] = ()
        elif converted["derived"] and not converted["sources"]:
            found[t("A year counts 52 weeks or 12 months.")] = ()
    return [Note(text, "info", refs) for text, refs in found.items()]


def rate(converted: Converted, origin: str, t: Text) -> str:
    """`1 CAD = 0.7155 USD, market rate, 2025.`; and the pay's year where the rate is of another."""
    kind = t("purchasing power parity") if converted["kind"] == "ppp" else t("market rate")
    years = ", ".join(map(str, converted["rate_years"]))
    text = t(
        "1 {origin} = {factor} {target}, {kind}, {years}.",
        origin=origin,
        factor=t.decimal(converted["rate"], 4),
        target=converted["currency"],
        kind=kind,
        years=years,
    )
    if converted["rate_years"] and converted["pay_year"] not in converted["rate_years"]:
        return f"{text} {t('The pay is of {year}: no later rate is known.', year=converted['pay_year'])}"
    return text
