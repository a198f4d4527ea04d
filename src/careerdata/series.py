"""Which vintage of a series of publications is current, and which files it came in: data/sources.toml says both.

Importers and build name the series. A new year of a publication is an entry of sources.toml, and `current = false` for
the one before it; no code changes.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from careercli.errors import BadData
from careerdata.rows.records import SOURCES, SourceRecord

FILE = Path(__file__).resolve().parents[2] / "data" / "sources.toml"
"""The sources of the checkout, which importers read their series from."""


class Series:
    """The series of publications in a sources.toml; a publication without one is its own."""

    def __init__(self, records: Mapping[str, SourceRecord]) -> None:
        self._now = {record.series or key: key for key, record in records.items() if record.current}
        self._all = {key: record.series or key for key, record in records.items()}
        self._records = records

    def current(self, series: str) -> str:
        """The source key of the vintage in use: `us-oews` is `us-oews-2025`. Raises BadData for no such series."""
        if series not in self._now:
            raise BadData(f"sources.toml: no series `{series}`", "A publication names its series as `series`.")
        return self._now[series]

    def vintages(self, series: str) -> dict[str, str]:
        """Vintage → source key of all there are, the oldest first: `2024` of `us-oews-2024`."""
        self.current(series)
        return {_vintage_of(key, series): key for key, of in sorted(self._all.items()) if of == series}

    def file_of(self, key: str, name: str) -> Path:
        """A publisher's file of one vintage, relative to the folder of publishers' files. Raises BadData for none."""
        if name not in self._records[key].files:
            raise BadData(f"sources.toml: `{key}` has no file `{name}`", f'Write `files = {{ {name} = "cc/…" }}`.')
        return Path(self._records[key].files[name])

    def years_of(self, series: str) -> tuple[str, str]:
        """First and last year of the projection in use. Raises BadData for a publication that projects nothing."""
        key = self.current(series)
        if (years := self._records[key].years) is None:
            raise BadData(f"sources.toml: `{key}` has no years", "Write `years = [first, last]` of its projection.")
        return str(years[0]), str(years[1])

    def floor_of(self, series: str) -> str:
        """The floor of the pay in use, a year. Raises BadData for a publication without one."""
        key = self.current(series)
        if (floor := self._records[key].pay_floor) is None:
            raise BadData(f"sources.toml: `{key}` has no pay floor", "Write `pay_floor = amount a year`.")
        return str(floor)

    def floors_of(self, series: str) -> dict[str, str]:
        """The floor of the pay in use by province or state, a year; one that is not there has none."""
        return {region: str(floor) for region, floor in self._records[self.current(series)].pay_floors.items()}

    def checked_of(self, series: str) -> str:
        """The day what was read out of the publication was last compared with it."""
        record = self._records[self.current(series)]
        return (record.checked or record.retrieved).isoformat()

    def names(self) -> set[str]:
        """Every series there is."""
        return set(self._now)

    def all_current(self) -> dict[str, str]:
        """Series → source key of its vintage in use, where the two differ."""
        return {series: key for series, key in self._now.items() if series != key}


@cache
def _of_the_checkout() -> Series:
    try:
        return Series(SOURCES.validate_python(tomllib.loads(FILE.read_text(encoding="utf-8"))))
    except (OSError, ValueError) as problem:  # neither TOML nor a table of sources
        raise BadData(f"{FILE} cannot be read: {problem}", "`python -m careerdata check` names the key.") from problem


def current(series: str) -> str:
    """The source key of the vintage an importer reads."""
    return _of_the_checkout().current(series)


def vintages(series: str) -> dict[str, str]:
    """Vintage → source key of all vintages an importer reads, the oldest first."""
    return _of_the_checkout().vintages(series)


def file_of(series: str, name: str) -> Path:
    """The publisher's file of the current vintage by its name in sources.toml; relative to the publishers' files."""
    return _of_the_checkout().file_of(current(series), name)


def files_of(series: str, name: str) -> dict[str, Path]:
    """Vintage → the same file of every vintage an importer reads, the oldest first."""
    return {vintage: _of_the_checkout().file_of(key, name) for vintage, key in vintages(series).items()}


def years_of(series: str) -> tuple[str, str]:
    """First and last year of the current projection."""
    return _of_the_checkout().years_of(series)


def floor_of(series: str) -> str:
    """The floor of the current vintage's pay, a year."""
    return _of_the_checkout().floor_of(series)


def floors_of(series: str) -> dict[str, str]:
    """The floors of the current vintage's pay by province or state, a year."""
    return _of_the_checkout().floors_of(series)


def checked_of(series: str) -> str:
    """The day what was read out of the current vintage was last compared with it."""
    return _of_the_checkout().checked_of(series)


def vintage(series: str) -> str:
    """What tells the current vintage from others, mostly its year: `2025` of `us-oews-2025`."""
    return _vintage_of(current(series), series)


def _vintage_of(key: str, series: str) -> str:
    """What a key says beside its series; of a series called otherwise the year the key ends in."""
    rest = key.removeprefix(f"{series}-")
    return rest if rest != key else key.rpartition("-")[2]
