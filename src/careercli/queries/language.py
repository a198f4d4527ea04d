"""Language test scores as a country's levels, by the day of the test."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.atlas import language
from careercli.errors import CareerError, NotFound, NotKnownHere, UsageError
from careercli.queries.sources import named_sources
from careercli.record.finished import Finished
from careercli.rules.conditions import years_before
from careercli.rules.settings import apart, parsed, split
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.language import LanguageOf, LanguageTest
    from careercli.text.text import Text

Record = dict[str, Any]
ABILITIES = ("reading", "writing", "listening", "speaking")
YEARS = {2: "two", 3: "three"}


def every_test(t: Text | None = None) -> Finished:
    """The list of tests."""
    lines = tests()
    sources = dict(named_sources({line["source"] for line in lines}))
    if not t:
        return Finished(lines, None, sources)
    from careercli.record.pages.language import LanguageTestsPage

    return Finished(lines, LanguageTestsPage(lines, sources), sources)


def scores(name: str, settings: Sequence[str], day: str | None, today: str, t: Text | None = None) -> Finished:
    """The scores of a test as each country that takes it reads them, as `language_of`; the day of the test decides."""
    record = language_of(name, settings, day, today)
    warnings = too_old(name, day, today)
    warnings += [
        Message("warning.language.also", country=one["country"], reason=one["why"]) for one in record["unread"]
    ]
    if record["others"]:
        tables = [f"{one['system']} ({one['column']})" for one in (record, *record["others"])]
        warnings.append(Message("warning.language.several", test=name, known=tables))
    sources = dict(named_sources({one["source"] for one in (record, *record["others"])}))
    if not t:
        return Finished(record, None, sources, warnings)
    from careercli.record.pages.language import LanguagePage

    return Finished(record, LanguagePage(record, sources, warnings), sources, warnings)


def tests() -> list[LanguageTest]:
    """Every test that can be asked about."""
    return [_line(country, record) for country, record in language.tests()]


def _line(country: str, record: Record) -> LanguageTest:
    return {
        "test": record["key"],
        "name": record["name"],
        "system": f"{country}/language",
        "scale": record["scale"],
        "since": record.get("from"),
        "until": record.get("to"),
        "scores": "; ".join(f"{ability} {_range(record, ability)}" for ability in ABILITIES),
        "source": record["source"],
    }


def _range(record: Record, ability: str) -> str:
    least, most, step = record["scores"][ability]
    ends = {"low": f"{least:g}", "high": f"{most:g}"}
    return Message("language.range", **ends) if step == 1 else Message("language.range_steps", **ends, step=f"{step:g}")


def find_test(name: str, day: str | None, today: str, country: str | None = None) -> tuple[str, Record]:
    """The table for a test taken on `day` (None: not told). A family such as `PTE_A` is settled by the day.

    Raises NotFound, NotKnownHere for a day without a table, UsageError where the column must be named.
    """
    known = [(place, record) for place, record in language.tests() if country in (None, place)]
    wanted = name.strip().upper().replace("-", "_").replace(" ", "_")
    alone = [(place, record) for place, record in known if "family" not in record]
    named = [one for one in known if wanted == one[1]["key"].upper()]
    if exact := [*named, *(one for one in alone if wanted in one[1]["also"])]:
        place, record = exact[0]
        _check_day(record, day)
        return place, record
    family = [
        one for one in known if wanted == one[1].get("family") or ("family" in one[1] and wanted in one[1]["also"])
    ]
    if not family:
        raise _no_test(name, wanted, [record["key"] for _, record in known])
    return _of_family(wanted, family, day or today, is_given=day is not None)


def _check_day(record: Record, day: str | None) -> None:
    if day is not None and not _covers(record, day):
        begun, ended = record.get("from", ""), record.get("to", "")
        which = "between" if begun and ended else "from" if begun else "to"
        raise UsageError(f"error.language.days_{which}", test=record["key"], first=begun, high=ended, day=day)


def _covers(record: Record, day: str) -> bool:
    return bool(record.get("from", "") <= day <= record.get("to", "9999-12-31"))


def _no_test(name: str, wanted: str, keys: Sequence[str]) -> NotFound:
    from difflib import get_close_matches

    close = get_close_matches(wanted, list(keys), n=3, cutoff=0.5)
    hint = "hint.nearest" if close else "hint.known.tests"
    return NotFound("error.language.test", hint, name=name, near=close, known=list(keys))


def _of_family(name: str, family: Sequence[tuple[str, Record]], day: str, *, is_given: bool) -> tuple[str, Record]:
    """The one column for the day; several, or the day untold where it matters: the reader must say."""
    open_to = [(place, record) for place, record in family if _covers(record, day)]
    columns = "; ".join(f"{record['key']}: {record['name']}" for _, record in family)
    if not open_to:
        begins = min(record["from"] for _, record in family)
        values = {"test": name, "day": day, "first": begins, "known": columns}
        raise NotKnownHere("error.language.no_table", "hint.language.columns", **values)
    if len(open_to) > 1 or (not is_given and len(family) > 1):
        code = "error.language.column" if len(open_to) > 1 else "error.language.when"
        raise UsageError(code, "hint.language.columns", test=name, known=columns)
    return open_to[0]


def scores_of(record: Record, settings: Sequence[str]) -> dict[str, int | float]:
    """The four scores. Raises UsageError with every score that is missing, unknown or impossible."""
    written = [split(part) for text in settings for part in apart(text)]
    given = {name: parsed(text) for name, text in written}
    problems = [
        Message("error.language.twice", name=name, known=[text for other, text in written if other == name])
        for name in given
        if len({text for other, text in written if other == name}) > 1
    ]
    strange = (name for name in given if name not in ABILITIES)
    problems += [Message("error.language.ability", name=name, known=ABILITIES) for name in strange]
    for ability in ABILITIES:
        if given.get(ability) is None:
            problems.append(Message("error.language.missing", name=ability, allowed=_range(record, ability)))
        elif not _possible(record["scores"][ability], given[ability]):
            values = {"name": ability, "value": str(given[ability]), "test": record["key"]}
            problems.append(Message("error.language.score", **values, allowed=_range(record, ability)))
    if problems:
        raise UsageError("error.language.scores", *problems, n=len(problems))
    return {ability: given[ability] for ability in ABILITIES}


def _possible(scores: Sequence[float], score: object) -> bool:
    least, most, step = scores
    if isinstance(score, bool) or not isinstance(score, int | float) or not least <= score <= most:
        return False
    return abs(score / step - round(score / step)) < 1e-9


def level_of(record: Record, ability: str, score: float) -> int | str:
    """The level of one score."""
    least = zip(record["levels"], record["least"][ability], strict=True)
    return next((level for level, bound in least if score >= bound), _below(record))


def _below(record: Record) -> int | str:
    """The level of a score under the lowest of a table: 0 of numbers, else a word."""
    return 0 if all(isinstance(level, int) for level in record["levels"]) else "none"


def levels_of(record: Record, scores: Mapping[str, float]) -> dict[str, int | str]:
    """The level of each score given."""
    return {ability: level_of(record, ability, score) for ability, score in scores.items()}


def lowest(record: Record, levels: Mapping[str, int | str]) -> int | str:
    """The lowest of several levels."""
    order = [*record["levels"], _below(record)]
    return max(levels.values(), key=order.index)


def language_of(name: str, settings: Sequence[str], day: str | None, today: str) -> LanguageOf:
    """The answer: levels by ability, the lowest, what the next level takes. Raises as its parts do."""
    if day is not None and day > today:
        hint = Message("error.language.future.hint", day=today)
        raise UsageError("error.language.future", hint, day=day)
    country, record = find_test(name, day, today)
    answer = _answered(name, country, record, scores_of(record, settings), day or today)
    for other in sorted({place for place, _ in language.tests()} - {country}):
        try:
            _, another = find_test(name, day, today, other)
            answer["others"].append(_answered(name, other, another, scores_of(another, settings), day or today))
        except CareerError as problem:
            if not isinstance(problem, NotFound):
                answer["unread"].append({"country": other, "why": problem.sentences})
    return answer


def _answered(name: str, country: str, record: Record, scores: dict[str, int | float], day: str) -> LanguageOf:
    """The answer by one country's table."""
    levels = levels_of(record, scores)
    least = lowest(record, levels)
    answer: LanguageOf = {
        "test": name,
        "name": record["name"],
        "country": country,
        "system": f"{country}/language",
        "scale": record["scale"],
        "on": day,
        "column": record["key"],
        "scores": scores,
        "levels": levels,
        "least": least,
        "next": [step for ability in ABILITIES for step in _next(record, ability, levels[ability])],
        "since": record.get("from"),
        "until": record.get("to"),
        "confidence": record["confidence"],
        "note": record["note"],
        "source": record["source"],
        "others": [],
        "unread": [],
    }
    if "points" in record:
        answer["level"] = str(least)
        answer["points"] = record["points"].get(least, 0)
    return answer


def _next(record: Record, ability: str, level: int | str) -> list[dict[str, int | float | str]]:
    """The score the next level takes; nothing at the top."""
    order = [*record["levels"], _below(record)]
    at = order.index(level)
    if at == 0:
        return []
    return [{"ability": ability, "level": order[at - 1], "score": record["least"][ability][at - 1]}]


def too_old(name: str, day: str | None, today: str) -> list[str]:
    """What to tell of a test that no application of today can rest on any more."""
    _, record = find_test(name, day, today)
    if day is None or day > years_before(today, record["valid_years"]):
        return []
    return [Message("warning.language.old", day=day, n=record["valid_years"])]


def levels_in(country: str, test: str, scores: Mapping[str, float]) -> dict[str, int]:
    """The level of each ability by a country's table of numbered levels, whatever the day; for profiles."""
    _, record = find_test(test, None, "", country)
    return {ability: int(level) for ability, level in levels_of(record, scores).items()}


def lowest_in(country: str, test: str, scores: Mapping[str, float], day: str) -> str:
    """The level every score of a test reaches by a country's table; `none` below the lowest; for profiles.

    Raises NotKnownHere where no table is known for the day of the test.
    """
    _, record = find_test(test, day, day, country)
    return str(lowest(record, levels_of(record, scores)))
