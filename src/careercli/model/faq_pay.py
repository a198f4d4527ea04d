"""Answers on pay: at the start, in the middle, at the top."""

from careercli.model.faq_words import Asking, Said, Words, figure, is_told
from careercli.model.figure import Figure
from careercli.model.money import Band, Percentiles
from careercli.model.occupation import Occupation

TOPS = (("p90", "One in ten earns {pay} or more ({year})."), ("p75", "One in four earns {pay} or more ({year})."))
BOUNDS = {"p90": "One in ten earns at least {pay} ({year}).", "p75": "One in four earns at least {pay} ({year})."}
LOWS = {"p10": "One in ten earns {pay} or less ({year}).", "p25": "One in four earns {pay} or less ({year})."}
MIDDLE = {False: "Half earn {pay} or more, half less ({year}).", True: "Half earn at least {pay} ({year})."}
"""By whether the publisher gives only a lower bound."""
DERIVED = "Derived here from other published figures: nobody publishes pay by years of experience."


def national(record: Occupation, step: str) -> Percentiles | None:
    """The first national line with that percentile."""
    lines = (entry for entry in record["pay"]["percentiles"] if entry["region"] == record["country"])
    return next((entry for entry in lines if is_told(entry.get(step))), None)


def start(asking: Asking) -> Said | None:
    """The first band, or the low end where there is none."""
    record, label = asking.record, asking.label
    band = next((one for one in record["pay"]["by_experience"] if is_told(one["low"]) and is_told(one["high"])), None)
    if band is None:
        return _low(record, label)
    currency, unit = record["pay"]["currency"], f"{record['pay']['currency']} {band['period']}"
    low, high = label.pay(band["low"], currency, band["period"]), label.pay(band["high"], currency, band["period"])
    sentences = [_band(band, low, high, label), label(DERIVED) if band["derived"] else ""]
    figures = [figure(name, band[name], unit, band["source"]) for name in ("low", "high")]
    sources = [band["source"], *([band["ratio_source"]] if "ratio_source" in band else [])]
    return Said("pay-start", label("What does it pay at the start?"), label.joined(sentences), figures, sources)


def _band(band: Band, low: str, high: str, label: Words) -> str:
    if "age_min" in band:
        ages = {"from": band["age_min"], "to": band.get("age_max", "")}
        return label("People aged {from} to {to} earn about {pay}.", pay=low, **ages)
    if low == high:
        return label("About {pay}.", pay=low)
    return label("From {low} to {high}.", low=low, high=high)


def _low(record: Occupation, label: Words) -> Said | None:
    for step, text in LOWS.items():
        entry = national(record, step)
        if entry and not isinstance(entry[step], dict):  # type: ignore[literal-required]
            return _step(record, entry, step, ("pay-start", label("What does it pay at the low end?"), text), label)
    return None


def _step(record: Occupation, entry: Percentiles, step: str, told: tuple[str, str, str], label: Words) -> Said:
    key, question, text = told
    value, currency = entry[step], record["pay"]["currency"]  # type: ignore[literal-required]
    pay = label.pay(_lowest(value), currency, entry["period"])
    answer = [label(text, pay=pay, year=entry["year"]), group(entry.get("rated_at", ""), label)]
    figures = [figure(step, value, f"{currency} {entry['period']}", entry["source"])]
    return Said(key, question, label.joined(answer), figures, [entry["source"]])


def _lowest(value: Figure) -> float | int:
    """The number, or that of a bound: the sentences themselves say that it is one."""
    bound = value["at_least"] if isinstance(value, dict) and "at_least" in value else value
    assert isinstance(bound, int | float)
    return bound


def group(rated_at: str, label: Words) -> str:
    """What to know where a figure is of a whole group."""
    return label("Published for the whole group {group} only.", group=rated_at) if rated_at else ""


def middle(asking: Asking) -> Said | None:
    """The national median."""
    record, label = asking.record, asking.label
    entry = national(record, "p50")
    if entry is None:
        return None
    text = MIDDLE[isinstance(entry.get("p50"), dict)]
    return _step(record, entry, "p50", ("pay-middle", label("What does it pay in the middle?"), text), label)


def top(asking: Asking) -> Said | None:
    """The highest published percentile above the median."""
    record, label = asking.record, asking.label
    for step, text in TOPS:
        entry = national(record, step)
        if entry is not None:
            plain = text if not isinstance(entry.get(step), dict) else BOUNDS[step]
            pay = entry[step]  # type: ignore[literal-required]
            told = Said("pay-top", label("What does it pay at the top?"), "", [], [entry["source"]])
            currency = record["pay"]["currency"]
            answer = label(plain, pay=label.pay(_lowest(pay), currency, entry["period"]), year=entry["year"])
            figures = [figure(step, pay, f"{currency} {entry['period']}", entry["source"])]
            return told._replace(
                answer=label.joined([answer, group(entry.get("rated_at", ""), label)]), figures=figures
            )
    return None
