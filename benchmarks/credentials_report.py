"""What is known of credentials in data/, by country, and every entry below `official table`.

`make credentials-report`; another data folder may be named. `--entries` lists the entries too, tab-separated;
`--everywhere` those that bind a whole country, to be read again beside their texts.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
BEST = "official-table"

Line = dict[str, str]


def main() -> int:
    """Print the table, and with `--entries` the entries; always 0, for it checks nothing."""
    folders = [Path(name) for name in sys.argv[1:] if not name.startswith("-")]
    data = folders[0] if folders else DATA
    print("country  occupations  with one  mandatory  rows   official  from text  to verify  loose  bodies")
    for country in COUNTRIES:
        print(coverage(data, country))
    for country in COUNTRIES if "--entries" in sys.argv else ():
        for line in lines(data, country, "credentials*.csv"):
            if line["confidence"] != BEST:
                part = line.get("part", "")
                print(country, line["code"], line["confidence"], line["status"], line["name"], part, sep="\t")
    for country in COUNTRIES if "--everywhere" in sys.argv else ():
        for line in lines(data, country, "credentials*.csv"):
            if (line["status"], line["covers"] == "loose") == ("mandatory", False):
                told = (line["code"], line["covers"], line["name"], line.get("part", ""), line["source"])
                print(country, *told, sep="\t")
    return 0


def coverage(data: Path, country: str) -> str:
    """One line of the table. An occupation counts when it or a group above it has an entry that is about it."""
    found = [*lines(data, country, "credentials*.csv")]
    about = [line for line in found if line["covers"] != "loose"]
    known = {line["code"] for line in about}
    bound = {line["code"] for line in about if line["status"].startswith("mandatory")}
    parents = {line["code"]: line.get("parent", "") for line in lines(data, country, "groups.csv")}
    above = [chain(line, parents) for line in lines(data, country, "occupations.csv")]
    grades = Counter(line["confidence"] for line in found)
    bodies = sum(1 for _ in lines(data, country, "bodies*.csv"))
    return (
        f"{country:7} {len(above):12} {sum(bool(known & codes) for codes in above):9} "
        f"{sum(bool(bound & codes) for codes in above):10} {len(found):5} {grades[BEST]:9} "
        f"{grades['read-from-official-text']:10} {grades['to-verify']:10} {len(found) - len(about):6} {bodies:7}"
    )


def chain(line: Line, parents: dict[str, str]) -> set[str]:
    """The code of an occupation and those of the groups above it."""
    codes, parent = {line["code"]}, line["parent"]
    while parent and parent not in codes:
        codes.add(parent)
        parent = parents.get(parent, "")
    return codes


def lines(data: Path, country: str, pattern: str) -> Iterator[Line]:
    """The lines of every file of a country whose name fits."""
    for path in sorted((data / country).glob(pattern)):
        with path.open(encoding="utf-8", newline="") as stream:
            yield from csv.DictReader(stream)


if __name__ == "__main__":
    sys.exit(main())
