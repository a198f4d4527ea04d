"""What `career language` answers."""

from typing import NotRequired, TypedDict


class LanguageOf(TypedDict):
    """Test scores as a country's levels.

    `levels`: by ability CLB (numbers, Canada) or level names (Australia); `least` the lowest of them. Australia adds
    `level`, which every component must reach, and its `points`. `column` is the table the scores were read on,
    `country` whose it is; `others` has the answers by the other countries that take the test, `unread` those that could
    not read these scores, and why.
    """

    test: str
    name: str
    country: str
    system: str
    scale: str
    on: str
    column: str
    scores: dict[str, int | float]
    levels: dict[str, int | str]
    least: int | str
    level: NotRequired[str]
    points: NotRequired[int]
    next: list[dict[str, int | float | str]]
    since: str | None
    until: str | None
    confidence: str
    note: str
    source: str
    others: "list[LanguageOf]"
    unread: list[dict[str, str]]


class LanguageTest(TypedDict):
    """One test that can be asked about: its columns by date, the scores it gives, the levels it is read as."""

    test: str
    name: str
    system: str
    scale: str
    since: str | None
    until: str | None
    scores: str
    source: str
