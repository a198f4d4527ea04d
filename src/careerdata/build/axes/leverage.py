"""AI leverage: the share of the tasks that AI augments, so that a person does them better or faster."""

from careercli.record.rating import AxisPart
from careerdata.build.axes.ai import share_of, shared
from careerdata.build.axes.subject import Among, Subject


def augmented(subject: Subject) -> float | None:
    """Percent of the weighted tasks AI augments."""
    return share_of(subject, "augmented")


def leverage(subject: Subject, among: Among) -> list[AxisPart]:
    """The percentile among all countries."""
    return shared(subject, among, "augmented", negative=False)


FIGURES = {"augmented": augmented}
