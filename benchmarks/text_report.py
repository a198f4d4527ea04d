"""How good the editors' texts are: coverage, length and school grade, likeness, and what they must not hold.

    make text-report                                   with the publishers' files of ../shared/sources
    python benchmarks/text_report.py --sources FOLDER --show 20

Nearly equal: lines whose different words are the same by 60 percent or more. A run: six words in a row that stand in
a publisher's text too. A contradiction: an ISCO-08 unit group most of whose occupations come to `exposed`, while
the first sentence on AI says that software does little, or `little touched` while it says that it does most; by its
words, so that it finds a plain contradiction and no subtle one.
"""

import argparse
import csv
import gzip
import json
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from statistics import median
from typing import Any

import report
from reading import grade

from careercli.atlas import cards
from careercli.atlas.connection import ask
from careercli.words.sentences import divided
from careerdata.build.country_data import read_countries
from careerdata.build.read import read_records
from careerdata.build.unit import is_listed, skills
from careerdata.rows.own_text import fault
from careerdata.rows.records import SOURCES
from careerdata.rows.unit import read_unit
from careerdata.rows.work import DwaRow, SkillRow, TechnologyRow, TopSkillRow

ROOT = Path(__file__).parent.parent
DATA = ROOT / "data"
COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
RUN = 6
"""Words in a row that no text may share with a publisher's."""
NEAR = 0.6
PUBLISHED = (
    "ca/main-duties_oasis-2023_v1.0.csv", "ca/noc_2021_v1.0_structure_en.csv",
    "ca/employment-requirements_oasis_2023_v1.0.csv", "us/onet_30_1/Occupation Data.txt",
    "us/onet_30_1/Task Statements.txt.gz", "us/onet_30_1/DWA Reference.txt", "us/onet_30_1/IWA Reference.txt",
    "us/ooh_2024_34_sections.json.gz", "gb/soc2020_structure_descriptions.csv.gz",
    "au/asc_v1_occupation_descriptions.csv", "au/asc_v1_specialist_tasks.csv.gz",
    "au/anzsco2022_occupations_tasks.json.gz", "sg/ssoc2024_definitions_tasks.csv.gz",
    "esco/isco08_definitions_tasks_examples.csv",
    "esco/isco08_ilo_structure_definitions_en.csv.gz", "esco/esco_1.2_occupation_descriptions.csv.gz",
    "isco/isco08_groups_en_descriptions_esco111.csv.gz", "isco/esco111_occupations_en.csv.gz",
)  # fmt: skip
"""The publishers' files with descriptions and tasks, below the folder of sources."""
LITTLE = re.compile(
    r"\b(little(?! help| time)|hardly|rarely|seldom|barely|almost nothing|almost no|not yet)\b", re.IGNORECASE
)
MOST = re.compile(r"\b(most|almost all|nearly all|whole|entire|everything)\b", re.IGNORECASE)
RATED = re.compile(r"\b(AI|assistants?|chatbots?|language models?|software|programs?|translation)\b", re.IGNORECASE)
"""What the verdict rates. That machines, sensors or control systems do most of something does not contradict it."""

Texts = dict[str, str]
"""Texts by where they stand: `ca:32120`, `2512.ai_changes`."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path, default=ROOT.parent / "shared" / "sources")
    parser.add_argument("--show", type=int, default=5, help="print so many faults of a kind")
    chosen = parser.parse_args()
    lines, units = what_lines(), unit_texts()
    everything = lines | units
    print_coverage()
    missing = [key for (key,) in ask("SELECT id FROM occupation") if key not in lines]
    records = list(unit_records())
    faults = {
        "occupations without a line": missing,
        "runs of six words shared": list(shared(everything, chosen.sources)),
        "figures, banned words, long sentences": [
            f"{at}: {fault(text)}" for at, text in everything.items() if fault(text)
        ],
        "ties to skills that do not exist": list(loose_ties()),
        "texts that contradict the verdict": list(contradictions(records)),
    }
    twins, alike = likenesses(lines)
    faults |= {"pairs of equal lines": twins, "pairs of nearly equal lines": alike}
    with_text = 100 * sum(unit is not None for _, unit in records) / len(records)
    measured = [report.at_most(what, len(found), limit(what, len(lines))) for what, found in faults.items()]
    grades = [grade(divided(text)) for text in lines.values()]
    measured += [
        report.at_least("occupations with a unit text, percent", with_text, 98),
        report.at_most("school grade, median line", median(grades), 9),
        report.at_most("school grade, median unit text", median(map(unit_grade, by_unit(units).values())), 9),
        report.at_most("words, median line", median(len(text.split()) for text in lines.values()), 24),
    ]
    report.show(f"{len(lines):,} lines, {len(by_unit(units)):,} unit texts", measured)
    for what, found in faults.items():
        for one in found[: chosen.show]:
            print(f"  {what}: {one}")


def limit(what: str, lines: int) -> float:
    """How many faults of a kind are borne: none, but for lines that are nearly equal."""
    return 0.005 * lines if "nearly" in what else 0


def what_lines() -> Texts:
    """The line of every occupation by its id."""
    return {
        f"{path.parent.name}:{row['code']}": row["what"]
        for path in sorted(DATA.glob("*/what.csv"))
        for row in rows(path)
    }


def rows(path: Path) -> list[dict[str, str]]:
    """The lines of a file of data/."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def unit_texts() -> Texts:
    """Every text of the unit groups by group and field."""
    found: Texts = {}
    for path in sorted((DATA / "units").glob("*.toml")):
        for name, value in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if name in ("isco", "sources", "by", "written"):
                continue
            texts = [value] if isinstance(value, str) else value
            for place, text in enumerate(texts):
                at = f"{path.stem}.{name}" if isinstance(value, str) else f"{path.stem}.{name}.{place}"
                found[at] = text if isinstance(text, str) else text["name"]
    return found


def by_unit(units: Texts) -> dict[str, list[str]]:
    """The texts of each group."""
    found: dict[str, list[str]] = defaultdict(list)
    for at, text in units.items():
        found[at.partition(".")[0]].append(text)
    return found


def unit_grade(texts: Iterable[str]) -> float:
    """The school grade of a group's sentences; lists of short lines would make it lower."""
    return grade([sentence for text in texts if text.endswith(".") for sentence in divided(text)])


def print_coverage() -> None:
    """What each country has, and the verdicts its occupations come to."""
    print("country  occupations  lines  names  unit text  for a part  exposed  reshaped  helped  little touched")
    records: dict[str, list[Any]] = defaultdict(list)
    for key, unit in unit_records():
        records[key[:2]].append(unit)
    for country in COUNTRIES:
        units = [unit for unit in records[country] if unit]
        verdicts = Counter(unit["verdict"] for unit in units)
        names = DATA / country / "names.csv"
        counts = (
            len(records[country]), len(rows(DATA / country / "what.csv")), len(rows(names)) if names.exists() else 0,
            len(units), sum(unit["part"] for unit in units),
            *(verdicts[word] for word in ("exposed", "reshaped", "helped", "little touched")),
        )  # fmt: skip
        widths = (11, 5, 5, 9, 10, 7, 8, 6, 14)
        print(f"{country:7}", *(f"{count:>{width},}" for count, width in zip(counts, widths, strict=True)), sep="  ")


def unit_records() -> Iterator[tuple[str, Any]]:
    """Every occupation with the text on its unit group, None where it has none."""
    for (key,) in ask("SELECT id FROM occupation ORDER BY id"):
        yield key, cards.load_card(key).record.get("unit")


def likenesses(lines: Texts) -> tuple[list[str], list[str]]:
    """Pairs of equal lines, and pairs nearly equal."""
    words = {at: frozenset(re.findall(r"[a-zäöüß']+", text.lower())) for at, text in lines.items()}
    holders: dict[str, list[str]] = defaultdict(list)
    for at, found in words.items():
        for word in found:
            holders[word].append(at)
    common: Counter[tuple[str, str]] = Counter()
    for some in holders.values():
        if len(some) < 200:  # words that many lines have tell two of them apart too little
            common.update(combinations(some, 2))
    equal = [f"{a} {b}: {lines[a]}" for a, b in common if lines[a] == lines[b]]
    near = [
        f"{a} {b}: {lines[a]} | {lines[b]}"
        for (a, b), count in common.items()
        if count >= 3 and lines[a] != lines[b] and len(words[a] & words[b]) >= NEAR * len(words[a] | words[b])
    ]
    return equal, near


def runs(text: str) -> Iterator[str]:
    """Every run of six words."""
    words = re.findall(r"[a-z0-9äöüß']+", text.lower())
    yield from (" ".join(words[place : place + RUN]) for place in range(len(words) - RUN + 1))


def shared(texts: Texts, sources: Path) -> Iterator[str]:
    """Runs that stand in a publisher's text too."""
    if not sources.is_dir():
        print(f"no publishers' texts at {sources}: runs are not looked for")
        return
    ours: dict[str, str] = {}
    for at, text in texts.items():
        for run in runs(text):
            ours.setdefault(run, at)
    for name in PUBLISHED:
        for text in published(sources / name):
            yield from (f"{ours.pop(run)}: {run} ({name})" for run in list(runs(text)) if run in ours)


def published(path: Path) -> Iterator[str]:
    """Every text of a publisher's file."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8-sig", errors="replace") as stream:
        if ".json" in path.name:
            yield from strings(json.load(stream))
        else:
            for cells in csv.reader(stream, delimiter="\t" if ".txt" in path.name else ","):
                yield from cells


def strings(node: object) -> Iterator[str]:
    """Every text within, without its mark-up."""
    if isinstance(node, str):
        yield re.sub("<[^>]+>", " ", node)
    elif isinstance(node, dict | list):
        for one in node.values() if isinstance(node, dict) else node:
            yield from strings(one)


def loose_ties() -> Iterator[str]:
    """Skills to learn that name a list which has no such skill."""
    sources = set(read_records(DATA / "sources.toml", SOURCES))
    known = skills(read_countries(DATA, sources, only=(TechnologyRow, DwaRow, SkillRow, TopSkillRow)))
    for path in sorted((DATA / "units").glob("*.toml")):
        yield from (f"{path.stem}: {entry.name}" for entry in read_unit(path).learn if not is_listed(entry, known))


def contradictions(records: Iterable[tuple[str, Any]]) -> Iterator[str]:
    """Groups whose first sentence on AI says the contrary of what most of their occupations come to."""
    verdicts: dict[str, Counter[str]] = defaultdict(Counter)
    said: Texts = {}
    for _, unit in records:
        if unit and unit["verdict"]:
            verdicts[unit["isco"]][unit["verdict"]] += 1
            said[unit["isco"]] = divided(unit["ai_changes"])[0]
    for isco, sentence in sorted(said.items()):
        (word, count), *_ = verdicts[isco].most_common(1)
        contrary = {"exposed": LITTLE.search(sentence), "little touched": MOST.search(sentence)}.get(word)
        if contrary and 2 * count > verdicts[isco].total() and RATED.search(sentence):
            yield f"{isco} ({word}, {count} of {verdicts[isco].total()}): {sentence}"


if __name__ == "__main__":
    main()
