"""AI exposure (negative): the share of the tasks that AI can automate."""

from careercli.record.rating import AxisPart
from careerdata.build.axes.subject import EVERYWHERE, Among, Subject, gap_of


def automated(subject: Subject) -> float | None:
    """Percent of the weighted tasks AI can automate."""
    return share_of(subject, "automated")


def share_of(subject: Subject, name: str) -> float | None:
    """Percent of the weighted tasks in a bucket; None without shares."""
    record = subject.record["ai"]
    found = record["shares"].get(name) if record else None
    return found if isinstance(found, int | float) else None


def ai(subject: Subject, among: Among) -> list[AxisPart]:
    """The percentile among all countries (one method made all shares), from its other end: 10 for the least share."""
    return shared(subject, among, "automated", negative=True)


def shared(subject: Subject, among: Among, name: str, *, negative: bool) -> list[AxisPart]:
    """The axis of a share, with how the share was reached."""
    amount, record = share_of(subject, name), subject.record["ai"]
    if amount is None or record is None:
        return []
    shares = record["shares"]
    told = {"figure": amount, "unit": "percent", "note": shares.get("quality", ""), "sources": [shares["source"]]}
    return [among.part(name, EVERYWHERE, amount, negative=negative, **told)]


def why(subject: Subject) -> str:
    """Why there is no axis of a share."""
    return gap_of(subject.record, "ai") or "not-known-here"


FIGURES = {"automated": automated}
