"""Whether all is well: the program and what it stands on, the atlas, the age of its data."""

from __future__ import annotations

import datetime
import platform
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.atlas import places, state
from careercli.atlas.sources import sources
from careercli.errors import CareerError
from careercli.text.catalogue import DamagedTexts, data_texts, messages
from careercli.text.languages import languages
from careercli.text.text import Message
from careercli.version import __version__

if TYPE_CHECKING:
    from careercli.record.listing import CheckLine
    from careercli.record.source import Source

PACKAGE = "careercli"
OLD = 3
"""Years after which a publication in use is named as old."""
STALE = 365
"""Days after which a newer career may know more."""
_REQUIREMENT = re.compile(r"([A-Za-z0-9_.-]+)\s*(?:\[.*?\])?\s*([^;]*)(;.*)?")
_BOUND = re.compile(r"(>=|<|==|~=|>|<=|!=)\s*([0-9.]+)")


def line(check: str, status: str, found: str, advice: str = "") -> CheckLine:
    """One thing that was looked at."""
    return {"check": check, "status": status, "found": found, "advice": advice}


def failed(check: str, problem: CareerError) -> CheckLine:
    """What cannot be used, in the words every command has for it."""
    advice = ""
    for hint in problem.hints:
        advice = Message("error.with_hint", message=advice, hint=hint) if advice else hint
    return line(check, "problem", problem.message, advice)


def program_lines() -> Iterator[CheckLine]:
    """Python, SQLite, the packages the program needs, its own files and texts."""
    yield line("career", "ok", __version__)
    yield line("python", "ok", f"{platform.python_implementation()} {platform.python_version()}")
    least = ".".join(map(str, state.LEAST_SQLITE))
    is_enough = state.is_sqlite_enough()
    advice = "" if is_enough else Message("doctor.sqlite.old", least=least)
    yield line("sqlite", "ok" if is_enough else "problem", state.sqlite_version(), advice)
    yield from _packages()
    yield _texts()


def _packages() -> Iterator[CheckLine]:
    from importlib import metadata

    try:
        own = metadata.distribution(PACKAGE)
    except metadata.PackageNotFoundError:
        yield line("packages", "note", Message("doctor.packages.unknown"))
        return
    versions, wrong = [], []
    for text in own.requires or ():
        match = _REQUIREMENT.fullmatch(text)
        if match is None or "extra" in (match[3] or ""):
            continue
        try:
            version = metadata.version(match[1])
        except metadata.PackageNotFoundError:
            wrong.append(Message("doctor.packages.missing", name=match[1]))
            continue
        versions.append(f"{match[1]} {version}")
        if not _fits(version, match[2]):
            wrong.append(Message("doctor.packages.other", name=match[1], version=version, wanted=match[2].strip()))
    found = Message("doctor.packages.wrong", known=wrong) if wrong else ", ".join(sorted(versions))
    yield line("packages", "problem" if wrong else "ok", found, Message("doctor.packages.hint") if wrong else "")
    yield _files(own.files or ())


def _fits(version: str, wanted: str) -> bool:
    """Whether a version lies within `>=` and `<`; other bounds are not ours."""
    have = _numbers(version)
    return all(
        have >= _numbers(bound) if sign == ">=" else have < _numbers(bound)
        for sign, bound in _BOUND.findall(wanted)
        if sign in (">=", "<")
    )


def _numbers(version: str) -> list[int]:
    leading = re.match(r"[0-9.]*", version)
    return [int(part) for part in (leading[0] if leading else "").split(".") if part]


def _files(files: Sequence[Any]) -> CheckLine:
    """Whether the files of the program are those that were installed."""
    own = [file for file in files if str(file).startswith(f"{PACKAGE}/") and getattr(file, "hash", None)]
    if not own:
        return line("files", "ok", Message("doctor.files.source"))
    changed = [str(file) for file in own if not _is_as_installed(file)]
    if changed:
        found = Message("doctor.files.changed", n=len(changed), known=changed[:3])
        return line("files", "problem", found, Message("error.atlas.hint"))
    return line("files", "ok", Message("doctor.files.same", n=len(own)))


def _is_as_installed(file: Any) -> bool:
    import base64
    import hashlib

    stated = file.hash
    try:
        with Path(file.locate()).open("rb") as stream:
            found = hashlib.file_digest(stream, stated.mode).digest()
    except (OSError, ValueError):
        return False
    return bool(base64.urlsafe_b64encode(found).rstrip(b"=").decode() == stated.value)


def _texts() -> CheckLine:
    try:
        for language in languages():
            messages(language)
        data_texts()
    except DamagedTexts as problem:
        return line(
            "texts", "problem", str(problem).splitlines()[0].removeprefix("error: "), Message("error.atlas.hint")
        )
    return line("texts", "ok", ", ".join(languages()))


def atlas_lines(today: datetime.date) -> Iterator[CheckLine]:
    """The atlas as a whole, then the age of what it knows of each country."""
    try:
        found = state.checked()
        values = {"file": found.file, "size": f"{found.size / 1e6:.0f}", "schema": found.schema}
        yield line("atlas", "ok", Message("doctor.atlas", n=found.occupations, **values))
        yield from _ages(today)
    except CareerError as problem:
        yield failed("atlas", problem)


def _ages(today: datetime.date) -> Iterator[CheckLine]:
    every, current = sources(), state.current_sources()
    read = max((one["retrieved"] for one in every.values() if "retrieved" in one), default="")
    is_stale = bool(read) and (today - datetime.date.fromisoformat(read)).days > STALE
    advice = Message("doctor.data.hint") if is_stale else ""
    yield line("data", "note" if is_stale else "ok", Message("doctor.data", day=read), advice)
    for country in places.countries():
        key = country["country"]
        own = {name: one for name, one in every.items() if name in current and name.startswith(f"{key}-")}
        yield _age(key, {name: one for name, one in own.items() if "dated" in one}, today)


def _age(country: str, dated: dict[str, Source], today: datetime.date) -> CheckLine:
    """The newest and the oldest publication in use, and those older than they should be."""
    if not dated:
        return line(f"data.{country}", "note", Message("doctor.age.none"))
    # What is dated ahead, as an amount that is valid to the end of the year, is as new as the day it was read.
    days = sorted((min(one["dated"], one.get("retrieved", one["dated"])), name) for name, one in dated.items())
    (oldest, first), (newest, last) = days[0], days[-1]
    old = [name for day, name in days if day < f"{today.year - OLD}{today.isoformat()[4:]}"]
    found = Message("doctor.age", newest=newest, last=last, oldest=oldest, first=first)
    advice = Message("doctor.age.hint", n=len(old), years=OLD, known=old) if old else ""
    return line(f"data.{country}", "note" if old else "ok", found, advice)
