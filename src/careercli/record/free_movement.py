"""A right to work of the citizens of some countries, with no visa to apply for before."""

from typing import Literal, NotRequired, TypedDict

from careercli.record.recognition import Grade

NONE, ON_ARRIVAL = "none", "on-arrival"
"""Which visa such a citizen has to have: none at all, or one that is given to each on arrival."""


class FreeMovement(TypedDict):
    """Such a right on a day: what it is called, whose it is (`citizens` by their two letters, `whom` in words), what it
    gives and its limits (`says`), since when we know it for all of them.

    `visa`: whether none is needed, or one is given on arrival. `confidence` and `grade` say how sure it is.
    `for_citizen`: whether it is the right of the person asking; left out where their citizenship is not known.
    """

    key: str
    name: str
    citizens: list[str]
    whom: str
    visa: Literal["none", "on-arrival"]
    says: str
    since: str
    for_citizen: NotRequired[bool]
    page: str
    clause: str
    checked: str
    confidence: str
    grade: Grade
    source: str
