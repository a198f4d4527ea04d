"""How it rates: our own mean of axes under equal weights."""

from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.figure import amount_or_none


def rating(asking: Asking) -> Said | None:
    """The overall with the number of axes behind it."""
    record, t = asking.record, asking.t
    brief = record.get("rating")
    overall = amount_or_none(brief["overall"]) if brief else None
    if brief is None or overall is None:
        return None
    values = {"overall": t.decimal(overall), "n": len(brief["axes"]), "id": record["id"]}
    answer = t("{overall} of 10, our own mean of {n} axes; `career rate {id}` takes it apart.", **values)
    derived = Beside(derived=True)
    figures = [
        figure("overall", overall, "of 10", brief["source"], derived),
        figure("axes", len(brief["axes"]), "axes", brief["source"], derived),
    ]
    return Said("rating", t("How does it rate?"), answer, figures, [brief["source"]])
