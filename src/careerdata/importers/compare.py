"""data/ held against what the importers make of the publishers' files: each file is the same, or kept by hand."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.run import Tell, import_into

HAND_KEPT = (
    # Records: what no publisher's file says in so many words.
    "sources.toml",
    "??/country.toml",
    "??/language.toml",
    "??/lists.toml",
    "??/visas.toml",
    "units/*.toml",
    "??/profiles/*.toml",
    "??/read/*.toml",
    "??/routes/*.toml",
    "ai/measures.toml",
    "money/net.toml",
    "recognition/*.toml",
    "recognition/??/*.toml",
    "recognition/fees.csv",
    "recognition/tests.csv",
    "ai/products.csv",
    # Read from pages and laws, one record a line, with the page of each as source.
    "au/credential_coverage.csv",
    "au/credentials_registration.csv",
    "de/credentials.csv",
    "gb/credentials.csv",
    "sg/credentials.csv",
    "us/credentials_national.csv",
    "au/bodies.csv",
    "ca/bodies.csv",
    "de/bodies.csv",
    "gb/bodies.csv",
    "sg/bodies.csv",
    "us/bodies_national.csv",
    "us/lists_schedule_a.csv",
    "??/offices.csv",
    "??/places.csv",
    "de/regions_states.csv",
    "gb/regions_nations.csv",
    # Written by the editors after reading the publishers' descriptions.
    "??/what.csv",
    "??/names.csv",
    "??/unit_of.csv",
    "crosswalks/checked.csv",
    "education/isced.csv",
    "education/study_years.csv",
    "??/study_fields.csv",
    "au/tuition.csv",
    "de/tuition.csv",
    "gb/tuition.csv",
    "us/secondary_pay.csv",
    "isco/labels_zh_hant.csv",
    "isco/called.csv",
    "words/*.csv",
)
"""Every file of data/ that no importer writes, by its path or by the pattern of its kind."""
BEFORE, LONGEST = 40, 120
"""How much of a line a difference shows: so much before the place, so much in all."""


class Difference(NamedTuple):
    """A file that is not what the importers make of it, and how."""

    path: str
    how: str


def is_hand_kept(path: str) -> bool:
    """Whether people keep this file of data/."""
    return any(PurePosixPath(path).match(pattern) for pattern in HAND_KEPT)


def differences(sources: Path, data: Path, names: Sequence[str], tell: Tell) -> list[Difference]:
    """The files of data/ that the importers would change; all of data/ counts where no importer is named."""
    if not data.is_dir():
        raise BadData(f"There is no folder {data} to compare with")
    with TemporaryDirectory(prefix="career-import-") as name:
        made = import_into(Path(name), sources, data, names, tell)
        paths = {*made, *(() if names else _to_be_made(data))}
        return [Difference(path, how) for path in sorted(paths) if (how := _differs(Path(name) / path, data / path))]


def _to_be_made(data: Path) -> Iterator[str]:
    for path in data.rglob("*"):
        within = path.relative_to(data).as_posix()
        if path.is_file() and not is_hand_kept(within):
            yield within


def _differs(made: Path, kept: Path) -> str:
    """How the two differ; "" when they do not."""
    if not made.is_file():
        return "no importer writes it, and it is not among the files kept by hand"
    if not kept.is_file():
        return "an importer writes it, and it is not there"
    new, old = made.read_bytes(), kept.read_bytes()
    return "" if new == old else _first_line(new, old)


def _first_line(new: bytes, old: bytes) -> str:
    lines = zip_longest(old.splitlines(keepends=True), new.splitlines(keepends=True), fillvalue=b"")
    number, (there, here) = next((place, pair) for place, pair in enumerate(lines, 1) if pair[0] != pair[1])
    same = next((place for place, (a, b) in enumerate(zip(there, here, strict=False)) if a != b), 0)
    return f"line {number} is {_shown(there, same)}, imported it is {_shown(here, same)}"


def _shown(line: bytes, start: int) -> str:
    """The line from shortly before the place where the two lines part."""
    text = line.decode("utf-8", "replace").rstrip("\n")
    start = max(0, min(start, len(text)) - BEFORE)
    before, after = "…" if start else "", "…" if len(text) > start + LONGEST else ""
    return f"`{before}{text[start : start + LONGEST]}{after}`" if line else "missing"
