"""What one can in a language: a test with its date and scores, or a level someone else found."""

from decimal import Decimal
from typing import Any, Literal, NamedTuple, NoReturn

from pydantic import ValidationInfo, field_validator

from careercli.person.profile.base import Part, PastDay, demand, refuse

ABILITIES = ("reading", "writing", "listening", "speaking")
Cefr = Literal["none", "A1", "A2", "B1", "B2", "C1", "C2"]


class Scale(NamedTuple):
    """The scores a test gives: lowest, highest, and the step between two."""

    low: float
    high: float
    step: float = 1

    def holds(self, score: float) -> bool:
        """Whether a test paper can show this score."""
        return self.low <= score <= self.high and Decimal(str(score)) % Decimal(str(self.step)) == 0

    def refuse(self, test: str) -> NoReturn:
        """Raise which scores there are: `0 to 9 in steps of 0.5`."""
        ends = {"low": f"{self.low:g}", "high": f"{self.high:g}", "test": test}
        if self.step == 1:
            refuse("profile.allowed.scale", **ends)
        refuse("profile.allowed.scale_steps", **ends, step=f"{self.step:g}")


class Exam(NamedTuple):
    """A test: its language, empty where any is possible, and the scale of each ability."""

    language: str
    scales: dict[str, Scale]


def _same(language: str, scale: Scale) -> Exam:
    return Exam(language, dict.fromkeys(ABILITIES, scale))


def _each(language: str, *scales: Scale) -> Exam:
    return Exam(language, dict(zip(ABILITIES, scales, strict=True)))


_NCLC = (Scale(0, 699), Scale(0, 20), Scale(0, 699), Scale(0, 20))
TESTS = {
    "IELTS_GT": _same("en", Scale(0, 9, 0.5)),
    "IELTS_AC": _same("en", Scale(0, 9, 0.5)),
    "CELPIP_G": _same("en", Scale(0, 12)),
    "PTE_CORE": _same("en", Scale(10, 90)),
    "PTE_A": _same("en", Scale(10, 90)),
    "TOEFL": _same("en", Scale(0, 30)),
    "TCF_CANADA": _each("fr", *_NCLC),
    # The columns of a TEF report: which one a score was read from decides what it is worth (see the template).
    "TEF_OLD_EE": _each("fr", Scale(0, 300), Scale(0, 450), Scale(0, 360), Scale(0, 450)),
    "TEF_2019_2023": _same("fr", Scale(0, 699)),
    "TEF_2023_12_11": _same("fr", Scale(0, 699)),
    "CLB": _same("", Scale(0, 12)),
}
LEVELS = {"CEFR"}
"""Named instead of a test where there is one level for everything."""
UNDATED = {"CLB"}
"""No test paper: there may be no date."""


class Language(Part):
    """One language and how well it is known."""

    test: str
    language: str | None = None
    date: PastDay | None = None
    reading: float | None = None
    writing: float | None = None
    listening: float | None = None
    speaking: float | None = None
    level: Cefr | None = None

    # Each check looks at the test, which stands above; so every problem is found, not the first alone.
    @field_validator("test")
    @classmethod
    def _known(cls, test: str) -> str:
        if test not in TESTS and test not in LEVELS:
            refuse("profile.allowed.names", known=[*TESTS, *sorted(LEVELS)])
        return test

    @field_validator("language")
    @classmethod
    def _spelt(cls, language: str | None, info: ValidationInfo) -> str | None:
        test = info.data.get("test", "")
        own = TESTS[test].language if test in TESTS else ""
        if own and language not in (None, own):
            refuse("profile.allowed.language_of", code=own, test=test)
        if language is not None and not (len(language) == 2 and language.isascii() and language.islower()):
            refuse("profile.allowed.language")
        return language

    @field_validator("language", "date", *ABILITIES, "level", mode="before")
    @classmethod
    def _there(cls, value: Any, info: ValidationInfo) -> Any:
        test, name = str(info.data.get("test", "")), str(info.field_name)
        if value is None and name in needed(test):
            demand("profile.problem.needed_for", test=test)
        if value is not None and name in unwanted(test):
            demand("profile.problem.leave_out_test", test=test)
        return value

    @field_validator(*ABILITIES)
    @classmethod
    def _on_the_scale(cls, score: float | None, info: ValidationInfo) -> float | None:
        test = info.data.get("test", "")
        scale = TESTS[test].scales[str(info.field_name)] if test in TESTS else None
        if score is not None and scale and not scale.holds(score):
            scale.refuse(test)
        return score

    model_config = Part.model_config | {"validate_default": True}

    def spoken(self) -> str:
        """The language itself, two letters."""
        return self.language or TESTS[self.test].language

    def scores(self) -> dict[str, float]:
        """Ability → score; empty for a level."""
        found = {ability: getattr(self, ability) for ability in ABILITIES}
        return {ability: score for ability, score in found.items() if score is not None}


def needed(test: str) -> set[str]:
    """The keys a test cannot do without."""
    if test in LEVELS:
        return {"language", "level"}
    if test not in TESTS:
        return set()
    return {*ABILITIES, *([] if test in UNDATED else ["date"]), *([] if TESTS[test].language else ["language"])}


def unwanted(test: str) -> set[str]:
    """The keys that mean nothing for a test."""
    return {*ABILITIES} if test in LEVELS else {"level"} if test in TESTS else set()
