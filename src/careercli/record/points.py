"""What `career points` and `career what-if` answer."""

from typing import NotRequired, TypedDict

Value = bool | int | float | str | list[int | float | str] | None
"""What a fact or a rule comes to; null: not given, or it does not apply."""


class TraceLine(TypedDict):
    """One rule: what it looked at, what it came to, the text it rests on and since when.

    `place` in the breakdown, empty where it stands in none; `most` it could give; `asked` the condition in words;
    `failed` the part of it that does not hold; `parts` the rules it is made of. Where the value is null because it is
    not decided here, `undecided` says why.
    """

    rule: str
    place: str
    label: str
    kind: str
    inputs: dict[str, Value]
    value: Value
    most: int | float | None
    asked: str
    failed: str
    undecided: str
    parts: list[str]
    since: str
    until: str | None
    source: str
    clause: str
    confidence: str
    checked: str


class Change(TypedDict):
    """One thing that would raise the result: the facts it changes, the total and gain it leads to.

    `effort` from 1 (a test retaken) to 5 (in others' hands) is our judgement; `passes`: it turns a fail into a pass.
    """

    says: str
    changes: dict[str, Value]
    gain: int | float
    total: int | float | None
    passes: bool
    effort: int


class Remark(TypedDict):
    """What a reader must know and no total holds; `doubt`: whether the rules are in force at all is not known."""

    says: str
    source: str
    contested: bool
    doubt: bool
    confidence: str


Verdict = TypedDict("Verdict", {"pass": bool | None})
"""`pass` under its own name, which no class body can hold."""


class NeededFact(TypedDict):
    """A fact nobody stated on which the verdict hangs, and what it asks."""

    fact: str
    asks: str


class PointsOf(Verdict):
    """Facts under a system on a day. The system's own answers stand in the record too, under its own names.

    `total`, `pass_mark`, `pass` are null where a system has none, and where it is not decided here: then `undecided`
    has the facts that hang on what is not known, `why_undecided` what that is. `eligible` is the system's own answer of
    that name, else whether every requirement holds; null without requirements. `edition_ended`: the last day of the
    rules used, where they are no longer in force and the new ones are not here. `total_label`: what the total
    counts. `needed` are facts nobody stated that
    decide a `pass` of null; `leads_to`: what a pass only lets one into, a `draw` or a `pool` of which some are invited.
    """

    system: str
    name: str
    on: str
    edition: str
    edition_ended: str | None
    page: str
    total: int | float | None
    total_label: str
    pass_mark: int | float | None
    eligible: bool | None
    failed: list[str]
    undecided: list[str]
    why_undecided: list[str]
    needed: list[NeededFact]
    leads_to: str | None
    breakdown: dict[str, object]
    assumed: dict[str, Value]
    improvements: list[Change]
    notes: list[Remark]
    trace: list[TraceLine]


class SystemLine(TypedDict):
    """One system that can be asked: its name and from when to when its rules are known."""

    system: str
    name: str
    known_from: str
    known_to: str | None
    unknown_since: NotRequired[str]


class Axis(TypedDict):
    """One thing varied, and whether varying it alone can turn the result; `first`: the first value that does.

    `least`: of a number the exact value at which it turns, which may lie between two values of the range.
    """

    name: str
    values: list[int | float | str | bool]
    flips: bool
    first: Value
    least: Value


class WhatIf(TypedDict):
    """The results over every combination of the axes; a cell holds each axis' value, `total` and `pass`,
    or `impossible`: why its facts contradict each other; `undecided`: the facts on which a `pass` of null hangs."""

    system: str
    name: str
    on: str
    edition: str
    edition_ended: str | None
    mark: int | float | None
    mark_is: str
    axes: list[Axis]
    cells: list[dict[str, Value]]
    assumed: dict[str, Value]
