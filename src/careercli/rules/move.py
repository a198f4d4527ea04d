"""How a visa route stands for one person who wants to move, which comes first, and what stands in the way."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.record.move import ASK, CLOSED, CONDITIONS, MET, WAYS
from careercli.record.route_asks import NEEDED, is_for_newcomers
from careercli.record.visas import CLOSED as SHUT
from careercli.record.visas import OCCUPATION, PLACE, UNKNOWN
from careercli.rules.eligibility import GRADES
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.move import Margin, Way, WayOf
    from careercli.record.recognition import Grade
    from careercli.record.visas import OwnPoints, RouteOf

GRADE_OF: dict[str, Grade] = {"O": "official", "O2": "official", "S": "secondary", "K": "general"}
"""How far the rules of a route can be relied on, in the words of recognition."""
BOUND = (OCCUPATION, PLACE)
"""What a route is bound to, what fits best first; one that looks at the person alone is last."""
NAMES_IT = ("listed", "code")
"""How reasons begin that name the occupation; a level takes many, and `anyone` everybody."""


class Mover(NamedTuple):
    """What of a person decides routes: passports, where they live or work already, and where they have an offer of
    work; None where they did not say."""

    passport: Sequence[str] = ()
    living_in: Sequence[str] = ()
    offers: Sequence[str] | None = None

    def offered(self, country: str) -> bool | None:
        """Whether they have an offer there."""
        return None if self.offers is None else country in self.offers


class Stands(NamedTuple):
    """How a route stands for a person, and why."""

    way: Way
    why: list[str]


def stands(
    route: RouteOf, asks: Collection[str], who: Mover, points: Sequence[OwnPoints], margin: Margin | None
) -> Stands:
    """One route for one person. What rules them out goes first, then what is not known, then what is left to do."""
    if route["status"] == SHUT:
        return Stands(CLOSED, [Message("move.why.not_for_job")])
    refused = _refused(route, asks, who, points)
    if refused:
        return Stands(CLOSED, refused)
    open_to = _not_known(route, asks, who)
    if open_to:
        return Stands(ASK, open_to)
    left = _left(route, who, points, margin)
    return Stands(CONDITIONS, left) if left or not _counted(points) else Stands(MET, [Message("move.why.met")])


def _refused(route: RouteOf, asks: Collection[str], who: Mover, points: Sequence[OwnPoints]) -> list[str]:
    """What of the person a route does not take."""
    country = route["route"].partition("/")[0]
    citizens = route.get("citizens")
    if citizens and who.passport and {*who.passport}.isdisjoint(citizens):
        return [Message("move.why.passport", known=[one.upper() for one in citizens])]
    barred = route.get("not_citizens")
    if barred and who.passport and {*who.passport} <= {*barred} and country not in who.living_in:
        return [Message("move.why.barred")]
    if not citizens and not is_for_newcomers(asks) and country not in who.living_in:
        return [Message("move.why.inside")]
    return [Message("move.why.points")] if any(one["pass"] is False for one in points) else []


def _not_known(route: RouteOf, asks: Collection[str], who: Mover) -> list[str]:
    """Why nobody can say from here whether a route takes them."""
    if route["status"] == UNKNOWN:
        return [Message("move.why.unknown")]
    if route.get("citizens") and not who.passport:
        return [Message("move.why.which_passport", known=[one.upper() for one in route["citizens"]])]
    return [] if asks or route["systems"] else [Message("move.why.conditions_unknown")]


def _left(route: RouteOf, who: Mover, points: Sequence[OwnPoints], margin: Margin | None) -> list[str]:
    """What is left to do or to say."""
    country = route["route"].partition("/")[0]
    left: list[str] = []
    if "not_citizens" in route and not who.passport:
        left.append(Message("move.why.say_passport"))
    if route["offer"] == NEEDED and not who.offered(country):
        left.append(Message("move.why.offer"))
    if any(one["pass"] is None for one in points):
        left.append(Message("move.why.undecided"))
    if margin and margin["points"] is not None and margin["points"] < 0:
        left.append(Message("move.why.below", n=_whole(-margin["points"])))
    return left


def _whole(amount: float) -> int:
    return int(amount) if amount == int(amount) else int(amount) + 1


def _counted(points: Sequence[OwnPoints]) -> bool:
    return bool(points) and all(one["pass"] for one in points)


def order(way: WayOf, names: Sequence[str]) -> tuple[int, ...]:
    """What puts one way before another: how it stands, what it looks at, a right of the passport, whether an offer is
    lacking, whether it is only a sign, whether it names the occupation (`names`: the kinds of its reasons), how sure
    its rules are."""
    bound = BOUND.index(way["bound_to"]) if way["bound_to"] in BOUND else len(BOUND)
    named = any(kind.startswith(NAMES_IT) for kind in names)
    lacking = way["offer"] == NEEDED and not way["offered"]
    right = "citizens" in way  # others are refused by now: it is theirs by their passport
    sure = bool(way["hint"]), not named, GRADES.index(way["confidence"])
    return WAYS.index(way["way"]), bound, not right, lacking, *sure


def margin_to(total: float | None, cutoff: float) -> float | None:
    """A score less the cut-off; null without a score. At the cut-off itself it is 0: the age of the profile decides."""
    return None if total is None else total - cutoff


def whether_licensed(regulated: str | None) -> bool | None:
    """Whether the work asks a licence; None where it depends on place or duties, or nothing is known."""
    return {"yes": True, "licence": True, "title": False, "no": False}.get(regulated or "")
