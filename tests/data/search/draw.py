"""Draw the lists that come out of publishers' files: `python tests/data/search/draw.py SOURCES`.

SOURCES is the folder the importers read. With a seed, and without anything of careercli, so that its mistakes are not
repeated. README.md says how each list was made and what counts as right; the lists written by hand are not touched.
"""

import csv
import gzip
import io
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
DATA = HERE.parents[2] / "data"
HEADER = ("query", "country", "lang", "right", "source")
Row = tuple[str, str, str, str, str]
OFFICIAL, RENAMED, TASKS = 40, 60, 60
"""Official titles of a country; Canadian titles said otherwise; task sentences of a country."""


def official() -> Iterator[Row]:
    """Titles as each publisher has them; Canada's in both languages."""
    for country, columns in COLUMNS.items():
        for column in columns:
            lang = column.removeprefix("title_")
            rows = [(row[column], row["code"]) for row in lines(DATA / f"{country}/occupations.csv")]
            drawn = Random(f"{country} {lang}").sample(sorted(set(rows)), OFFICIAL)
            yield from ((title, country, lang, f"{country}:{code}", "official title") for title, code in sorted(drawn))


COLUMNS = {
    "ca": ("title_en", "title_fr"),
    "us": ("title_en",),
    "gb": ("title_en",),
    "au": ("title_en",),
    "de": ("title_de",),
    "sg": ("title_en",),
}


def variants(sources: Path) -> Iterator[Row]:
    """Titles of an older index of the same publisher, titles as employers post them, and example titles of the newest
    index said otherwise."""
    known = defaultdict(set)
    for row in lines(DATA / "ca/titles.csv"):
        known[plain(row["title"])].add(f"ca:{row['code']}")
    for row in lines(DATA / "ca/occupations.csv"):
        known[plain(row["title_en"])].add(f"ca:{row['code']}")
    yield from ((*row[:4], "index of NOC 2016") for row in older(sources) if plain(row[0]) not in known)
    yield from (row for row in posted() if plain(row[0]) not in known)
    examples = sorted(row["title"] for row in lines(DATA / "ca/titles.csv") if row["kind"] == "example")
    changed = [(other, title, how) for title in examples for other, how in said_otherwise(title)]
    fresh = [one for one in changed if plain(one[0]) not in known]
    by_title = {plain(title): (other, how) for other, title, how in Random("otherwise").sample(fresh, len(fresh))}
    for title in sorted(Random("variants").sample(sorted(by_title), RENAMED)):
        other, how = by_title[title]
        yield other, "ca", "en", " ".join(sorted(known[title])), how


def older(sources: Path) -> Iterator[Row]:
    """The titles of `ca_index_2016.txt`, each with the codes its old code became."""
    now = defaultdict(set)
    for row in lines(sources / "crosswalks/noc2016v1_3-noc2021v1_0-eng.csv"):
        now[row["NOC 2016 V1.3 Code"].zfill(4)].add(f"ca:{row['NOC 2021 V1.0 Code'].zfill(5)}")
    for line in (HERE / "ca_index_2016.txt").read_text(encoding="utf-8").splitlines():
        if line[:1].isdigit():
            code, _, title = line.partition(" ")
            yield title, "ca", "en", " ".join(sorted(now[code])), ""


def posted() -> Iterator[Row]:
    """The titles of `ca_postings.txt`."""
    for line in (HERE / "ca_postings.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            title, _, codes = line.partition(" | ")
            lang, _, title = title.partition(" ")
            yield title, "ca", lang, " ".join(f"ca:{code}" for code in codes.split()), "as employers post them"


def said_otherwise(title: str) -> Iterator[tuple[str, str]]:
    """A title with its words turned, in the plural, with its industry in brackets or before it."""
    head, dash, field = title.partition(" - ")
    if dash:
        yield f"{head} ({field})", "example title, brackets"
        yield f"{field} {head[0].lower()}{head[1:]}", "example title, industry first"
        return
    words = title.split()
    if not re.fullmatch(r"[A-Za-z' -]+", title) or not 2 <= len(words) <= 4 or set(words) & {"and", "of", "in", "to"}:
        return
    yield f"{words[-1]}, {' '.join(words[:-1]).lower()}", "example title, turned"
    yield f"{title}s", "example title, plural"


def tasks(sources: Path) -> Iterator[Row]:
    """Sentences on duties out of texts that the atlas does not hold, at most one of an occupation."""
    for country, read in (("ca", canada), ("gb", britain), ("au", australia), ("sg", singapore)):
        by_code = defaultdict(list)
        for code, sentence in read(sources):
            if 4 <= len(sentence.split()) <= 25:
                by_code[code].append(sentence)
        for code in sorted(Random(f"tasks {country}").sample(sorted(by_code), TASKS)):
            yield Random(code).choice(by_code[code]), country, "en", f"{country}:{code}", SAID_BY[country]


SAID_BY = {
    "ca": "OaSIS 2023, main duties",
    "gb": "SOC 2020, tasks",
    "au": "ANZSCO 2022, tasks of the unit group",
    "sg": "SSOC 2024, tasks of the unit group",
}


def canada(sources: Path) -> Iterator[tuple[str, str]]:
    """(NOC unit group, duty)."""
    for row in lines(sources / "ca/main-duties_oasis-2023_v1.0.csv"):
        yield row["OaSIS profile code"].partition(".")[0].zfill(5), row["Main duties"].strip()


def britain(sources: Path) -> Iterator[tuple[str, str]]:
    """(SOC unit group, task)."""
    for row in lines(sources / "gb/soc2020_structure_descriptions.csv.gz"):
        if row["level"] == "unit":
            yield from ((row["code"], task.strip()) for task in row["tasks"].split(";") if task.strip())


def australia(sources: Path) -> Iterator[tuple[str, str]]:
    """(ANZSCO unit group, task): the tasks are of four digits, any occupation of the group is right."""
    for entry in json.loads(gzip.decompress((sources / "au/anzsco2022_occupations_tasks.json.gz").read_bytes())):
        found = re.search(r"Tasks include: (.*)", entry["embedding_text"])
        for task in found.group(1).split("; ") if found else ():
            yield entry["unit_code"], task.strip()


def singapore(sources: Path) -> Iterator[tuple[str, str]]:
    """(SSOC unit group, task), of the groups the atlas has occupations of."""
    groups = {row["code"][:4] for row in lines(DATA / "sg/occupations.csv")}
    for row in lines(sources / "sg/ssoc2024_definitions_tasks.csv.gz"):
        if row["code"] in groups:
            yield from ((row["code"], task) for task in re.findall(r"^- ?(.+?);?$", row["tasks"], re.MULTILINE))


def lines(path: Path) -> list[dict[str, str]]:
    """The lines of a CSV, packed or not."""
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def plain(title: str) -> str:
    """A title in small letters without signs."""
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))


def write(name: str, rows: Iterable[Row]) -> None:
    """A list; of lines with the same question in a country the first."""
    with (HERE / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(
            [HEADER, *{(row[0].casefold(), row[1]): row for row in reversed(list(rows))}.values()]
        )


if __name__ == "__main__":
    SOURCES = Path(sys.argv[1])
    write("official", official())
    write("ca_variants", variants(SOURCES))
    write("task_sentences", tasks(SOURCES))
