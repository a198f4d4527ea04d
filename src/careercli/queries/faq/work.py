"""What people in an occupation do: in a line of ours, and what a normal week has."""

from __future__ import annotations

from careercli.queries.faq.question import Answer, Question

NAMED = 3
"""Things of a normal week that are named."""


def work(question: Question) -> Answer | None:
    """The line on the occupation; the week of its unit group, where that is all of its work. No figures stand in it."""
    record, t = question.record, question.t
    if "what" not in record:
        return None
    answer, sources = [record["what"]], [record.get("what_source", "")]
    unit = record.get("unit")
    if unit and not unit["part"]:
        answer.append(t("faq.work.week", tasks="; ".join(unit["day"][:NAMED])))
        sources.append(unit["source"])
    return Answer("work", t("faq.work.question"), t.joined(answer), [], sources)
