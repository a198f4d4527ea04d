"""Study time (negative): years of schooling after lower secondary school that entry typically takes, by ISCED 2011."""

from careercli.record.rating import AxisPart
from careercli.record.schooling import entry_level_or_none
from careerdata.build.axes.subject import Among, Subject

YEARS = {0: 0, 1: 0, 2: 0, 3: 3, 4: 4, 5: 5, 6: 7, 7: 9, 8: 12}
"""Usual years after lower secondary school to complete a level, along the common way; our convention."""
LONGEST = YEARS[8]


def study(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """10 for none, 0 for a doctorate, evenly between; of a range its middle."""
    stage = entry_level_or_none(subject.record["education"])
    if stage is None:
        return []
    low, high = YEARS[stage["isced_low"]], YEARS[stage["isced_high"]]
    note = "–".join(map(str, sorted({stage["isced_low"], stage["isced_high"]})))
    told = low if low == high else f"{low}–{high}"
    sources = sorted({stage["source"], stage["isced_source"]})
    value = round(10 - 10 * (low + high) / 2 / LONGEST, 2)
    return [{"what": "study", "figure": told, "unit": "years", "value": value, "note": note, "sources": sources}]
