"""How many people do it, as projections count them."""

from careercli.record.faq.asking import Asking, Beside, Said, figure
from careercli.record.faq.group import group
from careercli.record.figure import amount_or_none
from careercli.record.national import projection_of

TOO_WIDE = "wide groups"
"""Whose workers are counted where the number says nothing of one occupation."""


def workers(asking: Asking) -> Said | None:
    """The employment the projection starts from."""
    record, t = asking.record, asking.t
    projection = projection_of(record)
    people = amount_or_none(projection["employment_from"]) if projection else None
    if projection is None or people is None or asking.country["projections_of"] == TOO_WIDE:
        return None
    rated = projection.get("rated_at", "")
    told = t("About {n} ({year}).", n=t.count(people), year=projection["from"])
    beside = Beside(year=projection["from"], rated_at=rated)
    figures = [figure("employment_from", people, "persons", projection["source"], beside)]
    answer = t.joined([told, group(record, rated, t)])
    return Said("workers", t("How many people do it?"), answer, figures, [projection["source"]])
