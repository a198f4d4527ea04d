"""How an occupation stands with a route on a day: open, open with conditions, closed or unknown, and why.

The one place that decides it: the build asks for the cards, `career visas` and `career list --route` for the day. What
is said of the grounds stands in `words.visas`.
A route and its lists are plain records, as the atlas stores them (rows/visa.py, rows/records.py say what they hold).
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from careercli.record.visas import CLOSED, OPEN, UNKNOWN, WITH_CONDITIONS, Reason
from careercli.text.text import text
from careercli.words.visas import condition_in, reason_of

Record = Mapping[str, Any]
Lists = Mapping[str, Sequence[Record]]
"""List → its versions, oldest first."""
GRADES = ("O", "O2", "S", "K")
"""Evidence, the best first."""
ENDED = ("listed-last", "listed-ended", "list-ended")
"""Reasons that rest on a list that is over while what follows is not known."""
MAYBE = "may be: "
"""Before the condition of an entry that only may mean the occupation (rows/listing.py, MayBeListedRow)."""


class Candidate(NamedTuple):
    """What a route looks at: code, level ("" when none), and list → year → condition, and the titles of its groups."""

    code: str
    scheme: str
    level: str
    listed: Mapping[str, Mapping[str, str]]
    titles: Mapping[str, str] = MappingProxyType({})


class Eligibility(NamedTuple):
    """The status and its grounds; the versions of lists that count; `weak`: nothing names the occupation."""

    status: str
    why: list[Reason]
    versions: list[Record]
    weak: bool = False


class Ground(NamedTuple):
    """A reason and the status it leads to by itself; the list it comes from."""

    status: str
    reason: Reason
    version: Record | None = None


def eligibility(route: Record, lists: Lists, who: Candidate, day: str) -> Eligibility:
    """The status on `day` (ISO) and why."""
    ended = "to" in route and route["to"] < day
    if day < route["from"]:
        return _by_itself(route, UNKNOWN, "not-known-before", since=route["from"])
    if ended:
        return _by_itself(route, route["after"], "over" if route["after"] == CLOSED else "ended", to=route["to"])
    never = _refusals(route, "never", lists, who, day)
    if never and any(ground.status == CLOSED for ground in never):
        return _decided(CLOSED, never)
    if "takes" not in route:
        return Eligibility(_open(route), [_reason(route, "anyone")], [])
    grounds = [*_grounds(route, route["takes"], lists, who, day), *never]
    for status in (WITH_CONDITIONS, UNKNOWN):
        if any(ground.status == status for ground in grounds):
            shown = [ground for ground in grounds if ground.status == status or _is_unsure(ground)]
            return _decided(_open(route) if status == WITH_CONDITIONS else UNKNOWN, shown)
    return _others(route, lists, who, day, grounds)


def _open(route: Record) -> str:
    return WITH_CONDITIONS if route["needs"] or route.get("takes", {}).get("lists") else OPEN


def _is_unsure(ground: Ground) -> bool:
    """Whether it is shown with the grounds that open a route: not known, but surely about this occupation."""
    return ground.status == UNKNOWN and ground.reason["kind"] != "maybe-listed"


def _others(route: Record, lists: Lists, who: Candidate, day: str, grounds: list[Ground]) -> Eligibility:
    """An occupation nothing opens the route to: refused, perhaps taken, or among all others."""
    if shut := _refusals(route, "shut", lists, who, day):
        refused = any(ground.status == CLOSED for ground in shut)
        return _decided(CLOSED if refused else UNKNOWN, [*shut, *grounds])
    if grounds and route["otherwise"] == CLOSED:
        return _decided(CLOSED, grounds)
    if "maybe" in route and list(_grounds(route, route["maybe"], lists, who, day)):
        return Eligibility(UNKNOWN, [_reason(route, "said", words=route["maybe"]["says"])], [])
    missed = list(_missed(route, lists, who, day))
    if route["otherwise"] == UNKNOWN:
        words = [_reason(route, "said", words=route["otherwise_says"])]
        return Eligibility(UNKNOWN, [*(ground.reason for ground in grounds), *words], [], weak=True)
    status = UNKNOWN if any(ground.status == UNKNOWN for ground in missed) else CLOSED
    words = [_reason(route, "said", words=route["otherwise_says"])] if "otherwise_says" in route else []
    return Eligibility(status, words or [ground.reason for ground in missed], [], weak=True)


def _decided(status: str, grounds: list[Ground]) -> Eligibility:
    versions = [ground.version for ground in grounds if ground.version is not None]
    return Eligibility(status, [ground.reason for ground in grounds], versions)


OUT = {"listed": "listed-out", "listed-if": "listed-out", "level": "level-out", "code": "code-out"}
"""What opens a route, as it is worded where it shuts one: never "closed: on the list"."""


def _refusals(route: Record, gate: str, lists: Lists, who: Candidate, day: str) -> list[Ground]:
    """What of a gate that shuts the route the occupation meets: a list that is over refuses nobody."""
    met = _grounds(route, route[gate], lists, who, day) if gate in route else ()
    return [_ruled_out(ground, route) for ground in met if ground.reason["kind"] != "listed-over"]


def _ruled_out(ground: Ground, route: Record) -> Ground:
    """The same ground worded as one that refuses; unknown where the entry refuses a part of the occupation only."""
    reason = ground.reason
    condition = reason["values"].get("condition", "")
    if reason["kind"] == "listed-if" and condition.startswith(tuple(route.get("partly", ()))):
        return Ground(UNKNOWN, reason_of("listed-part", reason["values"], reason["source"]))
    kind = OUT.get(reason["kind"], reason["kind"])
    return ground._replace(status=CLOSED, reason=reason_of(kind, reason["values"], reason["source"]))


def _by_itself(route: Record, status: str, kind: str, **values: str) -> Eligibility:
    return Eligibility(status, [_reason(route, kind, **values)], [], weak=True)


def _grounds(route: Record, gate: Record, lists: Lists, who: Candidate, day: str) -> Iterator[Ground]:
    """What of the gate the occupation meets, each with the status it gives; CLOSED for what is over or excepted."""
    for name in gate.get("lists", ()):
        years = who.listed.get(name, {})
        for version in lists[name]:
            if str(version["year"]) in years:
                yield from _on_list(route, name, version, years[str(version["year"])], day)
    if who.level in gate.get("levels", ()):
        yield Ground(WITH_CONDITIONS, _reason(route, "level", scheme=who.scheme, level=who.level))
    for group in gate.get("codes", ()):
        if who.code.startswith(group):
            titled = {"title": who.titles[group]} if group in who.titles else {}
            yield Ground(WITH_CONDITIONS, _reason(route, "code", group=group, **titled))


def _on_list(route: Record, name: str, version: Record, condition: str, day: str) -> Iterator[Ground]:
    state = state_on(version, day)
    if state == "before":
        return
    kind, status = {
        "in force": ("listed-if" if condition else "listed", WITH_CONDITIONS),
        "unknown": ("listed-unknown", UNKNOWN),
        "ended": ("listed-ended", UNKNOWN),
        "over": ("listed-over", CLOSED),
    }[state]
    if condition.startswith(MAYBE):
        yield _perhaps(name, version, kind, status, condition.removeprefix(MAYBE))
        return
    if state == "ended" and route.get("hint"):  # a sign stays a sign; the page says of when it is
        kind, status = "listed-last", WITH_CONDITIONS
    if condition.startswith(tuple(route["not_conditions"])):
        status, kind = CLOSED, "listed-not" if kind == "listed-if" else kind
    yield Ground(status, _of_list(name, version, kind, condition), version)


def _perhaps(name: str, version: Record, kind: str, status: str, words: str) -> Ground:
    """The same of an entry that only may mean the occupation, by a reading of our own: unknown while the list counts,
    and what the list asks is not shown."""
    if status != CLOSED:
        kind, status = "maybe-listed", UNKNOWN
    return Ground(status, _of_list(name, version, kind, words), {**version, "rule": "", "confidence": GRADES[-1]})


def state_on(version: Record, day: str) -> str:
    """A version of a list on a day: before, in force, unknown, ended (what follows is not known), over.

    Without `from` it counts from the first day of its year: it was read then.
    """
    until = version.get("to")
    since = version.get("from") or min(f"{version['year']}-01-01", until or "9999")
    if day < since:
        return "before"
    if version["status"] == "unknown":
        return "ended" if until and until < day else "unknown"
    if version["status"] == "replaced":
        return "in force" if until and day <= until else "over"
    return "ended" if until and until < day else "in force"


def _missed(route: Record, lists: Lists, who: Candidate, day: str) -> Iterator[Ground]:
    """What the occupation fails, or why that is unknown."""
    takes = route["takes"]
    for name in takes.get("lists", ()):
        yield _not_on(name, lists[name], day)
    if levels := takes.get("levels"):
        accepted = ", ".join(levels)
        if who.level:
            yield Ground(CLOSED, _reason(route, "not-level", scheme=who.scheme, level=who.level, levels=accepted))
        else:
            yield Ground(UNKNOWN, _reason(route, "no-level", levels=accepted))
    if codes := takes.get("codes"):
        yield Ground(CLOSED, _reason(route, "not-code", groups=", ".join(codes)))


def _not_on(name: str, versions: Sequence[Record], day: str) -> Ground:
    begun = [version for version in versions if state_on(version, day) != "before"]
    if not begun:
        first = versions[0]
        since = first.get("from") or f"{first['year']}-01-01"
        return Ground(UNKNOWN, _of_list(name, first, "list-not-known", since=since))
    ended = state_on(begun[-1], day) == "ended"
    return Ground(UNKNOWN if ended else CLOSED, _of_list(name, begun[-1], "list-ended" if ended else "not-listed"))


def _of_list(name: str, version: Record, kind: str, condition: str = "", **more: str) -> Reason:
    values = {"list": name, "name": version["name"], "year": str(version["year"]), **more}
    values |= {key: version[key] for key in ("from", "to") if key in version}
    if condition:
        values["condition"] = condition_in(condition, text())
    return reason_of(kind, values, version["source"])


def _reason(route: Record, kind: str, **values: str) -> Reason:
    return reason_of(kind, values, route["source"])


def hint_of(route: Record, found: Eligibility) -> str:
    """Why it is only a sign that the route takes the occupation, and what decides; "" where it is more, or does not."""
    return route.get("hint", "") if found.status in (OPEN, WITH_CONDITIONS) else ""


def notices_of(route: Record, found: Eligibility, day: str, code: str = "") -> list[str]:
    """What goes with the route's name wherever it is shown on the day, if it is not closed."""
    if found.status == CLOSED:
        return []
    return [note["says"] for note in route["notes"] if note["notice"] and holds(note, day, code)]


def edition_ended(found: Eligibility) -> str:
    """The last day of the list the answer rests on, where that list is over and what follows is not known; else ""."""
    return max((reason["values"]["to"] for reason in found.why if reason["kind"] in ENDED), default="")


def is_over_for_all(found: Eligibility) -> bool:
    """A route that is over is of use only to those whom it was for."""
    return found.weak and any(reason["kind"] == "over" for reason in found.why)


def needs_of(route: Record, found: Eligibility, day: str, code: str = "", level: str = "") -> list[str]:
    """What the person must still have on that day: the route's needs, of an occupation whose level is not known those
    of every level; then what the lists that count ask."""
    if found.status == CLOSED:
        return []
    asked = [need for need in route["needs"] if holds(need, day, code) and _of_level(need, level)]
    needs = [need["says"] if isinstance(need, dict) else need for need in asked]
    lists = found.versions if route.get("rules_of_lists", True) else ()
    return list(dict.fromkeys([*needs, *(version["rule"] for version in lists if version["rule"])]))


def _of_level(entry: object, level: str) -> bool:
    """Whether a need is of occupations of a level."""
    levels = entry.get("levels") if isinstance(entry, dict) else None
    return not levels or not level or level in levels


def in_time(entry: object, day: str) -> bool:
    """Whether an entry holds on the day; plain words always do."""
    return not isinstance(entry, dict) or entry.get("from", "") <= day <= entry.get("to", "9999")


def holds(entry: object, day: str, code: str) -> bool:
    """Whether an entry of a route holds on the day for the occupation; plain words always do."""
    if not isinstance(entry, dict):
        return True
    codes, others = entry.get("codes"), tuple(entry.get("not_codes", ()))
    return in_time(entry, day) and not code.startswith(others) and (not codes or code.startswith(tuple(codes)))


def weakest(route: Record, found: Eligibility) -> str:
    """The weaker of the evidence for the route and for the lists that count."""
    grades: list[str] = [route["confidence"], *(version["confidence"] for version in found.versions)]
    return max(grades, key=GRADES.index)
