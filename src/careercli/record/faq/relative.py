"""How its pay compares with what people earn in the country."""

from careercli.record.faq.asking import Asking, Beside, Said, figure, is_number
from careercli.record.faq.group import group
from careercli.record.faq.steps import line
from careercli.record.figure import lowest_or_none


def relative(asking: Asking) -> Said | None:
    """The median as a percentage of the country's median over all occupations, with both amounts."""
    record, t, country = asking.record, asking.t, asking.country
    whole = country.get("all_pay")
    own = record["pay"].get("median_year")
    amount = lowest_or_none(own["amount"]) if own else None
    if whole is None or own is None or amount is None:
        return None
    percent = round(100 * amount / whole["amount"])
    entry = line(record)
    rated = entry.get("rated_at", "") if entry else ""
    told = {
        "percent": t.count(percent),
        "own": t.pay(own["amount"], own["currency"], "year"),
        "own_year": own["year"],
        "all": t.pay(whole["amount"], whole["currency"], "year"),
        "year": whole["year"],
    }
    if is_number(own["amount"]):
        text = t(
            "Its median is {percent} % of that of all occupations, worked out here: {own} ({own_year}) against {all} "
            "({year}).",
            **told,
        )
    else:
        text = t(
            "Its median is {percent} % or more of that of all occupations, worked out here: {own} ({own_year}) "
            "against {all} ({year}).",
            **told,
        )
    unit = f"{own['currency']} year"
    figures = [
        figure("pay_relative", percent, "percent", own["source"], Beside(year=own["year"], derived=True)),
        figure("pay_median", own["amount"], unit, own["source"], Beside("", "", own["year"], rated, own["derived"])),
        figure("all_pay", whole["amount"], unit, whole["source"], Beside(year=whole["year"])),
    ]
    answer = t.joined([text, group(record, rated, t)])
    question = t("How does its pay compare with that of all occupations?")
    return Said("relative", question, answer, figures, list(dict.fromkeys([own["source"], whole["source"]])))
