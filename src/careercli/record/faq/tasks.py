"""Which tasks AI reaches first: the activities most of whose tasks it can do."""

from careercli.record.faq.ai import LABELLED, through
from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.text.text import Text

NAMED = 3
NONE = "By labels of {year}, none of its {all} rated activities falls mostly to tasks AI can do."


def tasks(asking: Asking) -> Said | None:
    """The activities in the automated bucket, out of all that are rated."""
    record, t = asking.record, asking.t
    ai = record["ai"]
    if ai is None or not any(ai["activities"].values()):
        return None
    rated = sum(len(entries) for entries in ai["activities"].values())
    found = [entry["title"].rstrip(".") for entry in ai["activities"]["automated"]]
    answer = [_told(found, rated, t), through(asking.country, ai["shares"], t)]
    beside = Beside(year=LABELLED, derived=bool(ai["shares"].get("derived")))
    counts = {"activities_automated": len(found), "activities": rated}
    figures = [figure(name, n, "activities", ai["shares"]["source"], beside) for name, n in counts.items()]
    question = t("Which tasks does AI reach first?")
    return Said("ai-tasks", question, t.joined(answer), figures, ai["shares"]["sources"])


def _told(found: list[str], rated: int, t: Text) -> str:
    values = {"year": LABELLED, "n": t.count(len(found)), "all": t.count(rated)}
    named = "; ".join(found[:NAMED])
    if not found:
        return t(NONE, **values)
    if len(found) == 1:
        return t(
            "By labels of {year}, one of its {all} rated activities falls mostly to tasks AI can do: {named}.",
            named=named,
            **values,
        )
    if len(found) <= NAMED:
        return t(
            "By labels of {year}, {n} of its {all} rated activities fall mostly to tasks AI can do: {named}.",
            named=named,
            **values,
        )
    return t(
        "By labels of {year}, {n} of its {all} rated activities fall mostly to tasks AI can do, among them: {named}.",
        named=named,
        **values,
    )
