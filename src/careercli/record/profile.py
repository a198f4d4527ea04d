"""The reader's profile and what it still lacks, as programs read them."""

from typing import TypedDict


class ProfileOf(TypedDict):
    """The profile as its file has it, days in ISO form; `age` in completed years on `on`, null without a birth date."""

    path: str
    on: str
    age: int | None
    profile: dict[str, object]


class LackingFact(TypedDict):
    """A fact a system asks for and the profile does not give: `keys` of the profile would, `why` says more."""

    fact: str
    keys: list[str]
    why: str


class SystemCheck(TypedDict):
    """What the profile gives and lacks for one points system on a day; `notes`: what was left aside, and why."""

    system: str
    on: str
    known: int
    missing: list[LackingFact]
    notes: list[str]
