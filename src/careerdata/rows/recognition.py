"""recognition/<cc>/<profession>.toml: how a foreign qualification is recognised, step by step, in words of ours."""

import datetime
import re
from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Annotated, Self

from pydantic import AfterValidator, Field, TypeAdapter, model_validator

from careercli.record.iso import COUNTRIES
from careercli.record.recognition import GENERAL, PARTS, Grade, NoteKind, Purpose, Regulated, Test
from careerdata.errors import BadRow
from careerdata.rows.base import Region, SourceKey
from careerdata.rows.base import Text as Words
from careerdata.rows.own_text import fault
from careerdata.rows.records import Strict
from careerdata.rows.toml import Place, line_of, read_records

LONGEST_LABEL = 60
"""Letters of a label."""
FIGURE = "a figure: figures come from sources, never from a text"


def _own(text: str) -> str:
    """Words of ours as every text of ours is; a figure is checked by the grade of the source (`_without_figures`)."""
    if (problem := fault(re.sub(r"\d", "n", text))) and problem != FIGURE:
        raise ValueError(problem)
    return text


def _sentences(text: str) -> str:
    if text[-1:] not in ".!?":
        raise ValueError("the last sentence has no end")
    return text


def _short(text: str) -> str:
    if len(text) > LONGEST_LABEL:
        raise ValueError(f"{len(text)} letters; at most {LONGEST_LABEL} fit")
    return text


Own = Annotated[Words, AfterValidator(_own)]
Label = Annotated[Own, AfterValidator(_short)]
Sentences = Annotated[Own, AfterValidator(_sentences)]
Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
Page = Annotated[str, Field(pattern=r"^https?://\S+$")]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Amount = Annotated[float, Field(ge=0, le=1_000_000)]
Year = Annotated[int, Field(ge=2000, le=2100)]
Months = Annotated[int, Field(ge=0, le=240)]
GROUP = re.compile(r"[a-z]{3,}")
A_FIGURE = re.compile(r"(?<![A-Za-z])(?<![A-Za-z]-)\d|\b[ABC][12]\b")
"""A number, or a level of language; not the one in a name (`EB-3`, `AM2`)."""


def _origin(place: str) -> str:
    country, _, part = place.partition("-")
    if not GROUP.fullmatch(place) and (country not in COUNTRIES or (part and not re.fullmatch(r"[a-z0-9]+", part))):
        raise ValueError("no country by its two letters (`ph`), place within one (`ca-bc`) or group of countries")
    return place


Country = Annotated[str, AfterValidator(_origin)]
Countries = Annotated[tuple[Country, ...], Field(min_length=1)]
Mistake = tuple[Place, str]
"""Where something is wrong, and what."""


class Applies(Strict):
    """Whom and where something is for, and from when to when.

    The three origins are answered one by one, and all of those given must hold. Where only the positive list is given,
    it is for nobody else; where only `not_…`, for everybody else; where both are, we do not know of the others.
    """

    regions: Annotated[tuple[Region, ...], Field(min_length=1)] | None = None
    """Only in these provinces, states or lands of the country."""
    not_regions: Annotated[tuple[Region, ...], Field(min_length=1)] | None = None
    passport: Countries | None = None
    not_passport: Countries | None = None
    trained_in: Countries | None = None
    not_trained_in: Countries | None = None
    worked_in: Countries | None = None
    """Where somebody practised in the last years."""
    not_worked_in: Countries | None = None
    only_if: Own | None = None
    """What else decides, as the rest of a sentence that begins with "only if"."""
    effective_from: datetime.date | None = None
    effective_to: datetime.date | None = None
    """After this day it is not known any more."""

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        if self.regions and self.not_regions:
            raise ValueError("`regions` and `not_regions`: one of them says it")
        if self.effective_from and self.effective_to and self.effective_to < self.effective_from:
            raise ValueError("`effective_to` is before `effective_from`")
        for name in ("passport", "trained_in", "worked_in"):
            given, refused = getattr(self, name) or (), getattr(self, f"not_{name}") or ()
            if both := {*given} & {*refused}:
                raise ValueError(f"`{name}` and `not_{name}` both have {sorted(both)[0]}")
        return self


class Earlier(Strict):
    """What the same step cost before, in the currency of today's fee; of which year may be unknown."""

    fee: Amount
    fee_year: Year | None = None
    fee_year_unknown: bool = False

    @model_validator(mode="after")
    def _dated(self) -> Self:
        _with_year(self)
        return self


class LeastScore(Strict):
    """The least a language test must show: overall, in `each` part, and in single parts where they differ."""

    test: Test
    overall: Words | None = None
    each: Words | None = None
    reading: Words | None = None
    writing: Words | None = None
    listening: Words | None = None
    speaking: Words | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not any(getattr(self, part) for part in PARTS):
            raise ValueError("a test without any score")
        return self


class Step(Applies):
    """One thing to do. `after`: steps that must be done before; without any it can start now.

    `instead_of`: another way to the same end, which is not added where the step it replaces is for the person.
    `optional`: your choice. `fee_to`: the highest, where the fee is a range. `documents`: papers to send.
    """

    id: Key
    label: Label
    text: Sentences
    purpose: Purpose = "licence"
    """What it is for: the licence, the visa, a title nobody needs to work, or the job itself."""
    after: tuple[Key, ...] = ()
    instead_of: Key | None = None
    optional: bool = False
    body: Own | None = None
    """Whom to ask; the file's body where none is given."""
    page: Page | None = None
    fee: Amount | None = None
    fee_to: Amount | None = None
    currency: Currency | None = None
    fee_year: Year | None = None
    fee_year_unknown: bool = False
    """The page says no year: never to be left out in silence."""
    earlier: tuple[Earlier, ...] = ()
    months_min: Months | None = None
    months_max: Months | None = None
    tests: tuple[LeastScore, ...] = ()
    exam: Words | None = None
    """The name of the exam."""
    documents: tuple[Own, ...] = ()
    source: SourceKey

    @model_validator(mode="after")
    def _whole(self) -> Self:
        given = self.fee is not None
        if given and not self.currency:
            raise ValueError("`fee` without `currency`")
        if not given and (self.fee_to is not None or self.currency or self.fee_year or self.fee_year_unknown):
            raise ValueError("`currency`, `fee_to` or a year without `fee`")
        if self.fee_to is not None and self.fee is not None and self.fee_to <= self.fee:
            raise ValueError("`fee_to` is not above `fee`")
        if self.months_min is not None and self.months_max is not None and self.months_max < self.months_min:
            raise ValueError("`months_max` is below `months_min`")
        if self.earlier and not given:
            raise ValueError("`earlier` without `fee`")
        if given:
            _with_year(self)
        return self


class Note(Applies):
    """Something to know that is no step: how long it takes in all, how long papers count, a trap, the visa."""

    kind: NoteKind
    text: Sentences
    months_min: Months | None = None
    months_max: Months | None = None
    source: SourceKey

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.kind != "time" and (self.months_min is not None or self.months_max is not None):
            raise ValueError("months of a note that is not of the kind `time`")
        return self


def _with_year(priced: "Step | Earlier") -> None:
    if (priced.fee_year is None) != priced.fee_year_unknown:
        raise ValueError("a fee has `fee_year`, or `fee_year_unknown = true`")


class Recognition(Strict):
    """A profession in a country. `body` and `regulated` are our own knowledge: whom to ask, and whether at all."""

    regulated: Regulated
    body: Own
    page: Page
    checked: datetime.date
    step: tuple[Step, ...] = ()
    note: tuple[Note, ...] = ()


class RecognitionSource(Strict):
    """Where a fact comes from. `grade`: the body's or the government's own page; somebody else's account of it; or our
    own general knowledge, which is only shown as to be checked. `as_of`: the date of the page as far as it is known,
    `as_of_basis` how."""

    title: Words
    page: Page | None = None
    as_of: Annotated[str, Field(pattern=r"^(|before \d{4}(-\d\d)?|\d{4}(-\d\d(-\d\d)?)?(\.\.\d{4}(-\d\d)?)?)$")]
    as_of_basis: Words
    grade: Grade
    read: datetime.date

    @model_validator(mode="after")
    def _has_page(self) -> Self:
        if self.grade == "official" and not self.page:
            raise ValueError("an official source without `page`")
        return self


class Profession(Strict):
    """A profession: its name, its unit groups of ISCO-08, and how the codes that belong to it begin in each country."""

    name: Own
    isco: Annotated[tuple[Annotated[str, Field(pattern=r"^\d{4}$")], ...], Field(min_length=1)]
    codes: dict[str, Annotated[tuple[Annotated[str, Field(pattern=r"^[0-9A-Z.\-]+$")], ...], Field(min_length=1)]]


class Group(Strict):
    """Countries that rules name together."""

    name: Own
    countries: Annotated[tuple[Country, ...], Field(min_length=2)]
    source: SourceKey | None = None
    """Who says which they are; none where it is a name everybody knows."""


RECOGNITION = TypeAdapter(Recognition)
PROFESSIONS = TypeAdapter(dict[Key, Profession])
RECOGNITION_SOURCES = TypeAdapter(dict[SourceKey, RecognitionSource])
GROUPS = TypeAdapter(dict[Annotated[str, Field(pattern=r"^[a-z]{3,}$")], Group])


def read_recognition(path: Path) -> Recognition:
    """A profession in a country. Raises BadRow naming file, line and field."""
    record = read_records(path, RECOGNITION)
    refuse_first(path, mistakes(record))
    return record


def refuse_first(path: Path, found: Iterator[Mistake]) -> None:
    """Raise BadRow for the first mistake, with the line it stands in."""
    for place, problem in found:
        raise BadRow(str(path), line_of(path.read_text(encoding="utf-8"), place), ".".join(map(str, place)), problem)


def mistakes(record: Recognition) -> Iterator[Mistake]:
    """What only the whole file shows: doubles, steps that do not exist, circles, figures of general knowledge."""
    counts = Counter(step.id for step in record.step)
    for place, step in enumerate(record.step):
        if counts[step.id] > 1:
            yield ("step", place, "id"), f"`{step.id}` is there twice"
        for name, keys in (("after", step.after), ("instead_of", (step.instead_of,) if step.instead_of else ())):
            for key in keys:
                if key == step.id or key not in counts:
                    yield ("step", place, name), f"no other step `{key}`"
    try:
        TopologicalSorter({step.id: step.after for step in record.step}).prepare()
    except CycleError as problem:
        yield ("step",), f"a circle of `after`: {' → '.join(problem.args[1])}"
    for listed, place, entry in entries(record):
        for name in _figures_of_general(entry):
            yield (listed, place, name), "a figure of general knowledge: only a source gives figures"


def entries(record: Recognition) -> Iterator[tuple[str, int, Step | Note]]:
    """Every step and note with its list and its place there."""
    yield from (("step", place, step) for place, step in enumerate(record.step))
    yield from (("note", place, note) for place, note in enumerate(record.note))


def _figures_of_general(entry: Step | Note) -> list[str]:
    """The fields of an entry resting on general knowledge that say a number: none may."""
    if entry.source != GENERAL:
        return []
    given = entry.model_dump(exclude_none=True)
    numbers = [name for name in ("fee", "earlier", "months_min", "months_max", "tests") if given.get(name)]
    texts = [name for name in ("label", "text", "only_if", "documents") if A_FIGURE.search(str(given.get(name, "")))]
    return numbers + texts
