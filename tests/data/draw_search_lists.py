"""Write the lists the search is measured on: `python tests/data/draw_search_lists.py`.

With a seed, and without anything of careercli, so that its mistakes are not repeated.

README.md says how each was drawn and what counts as right.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "data"
ENGLISH = ("ca", "us", "gb", "au", "sg")
EACH = 170
"""Titles drawn from one country."""
Row = tuple[str, ...]

NO_PLURAL = {
    *(
        "sales",
        "operations",
        "services",
        "goods",
        "systems",
        "arts",
        "communications",
        "affairs",
        "resources",
        "relations",
    ),
    *(
        "utilities",
        "electronics",
        "physics",
        "mathematics",
        "economics",
        "logistics",
        "plastics",
        "textiles",
        "news",
        "series",
    ),
    *(
        "graphics",
        "ceramics",
        "statistics",
        "ethics",
        "athletics",
        "genetics",
        "linguistics",
        "metals",
        "premises",
        "studies",
    ),
    *(
        "sciences",
        "securities",
        "telecommunications",
        "forces",
        "sports",
        "animals",
        "foods",
        "products",
        "materials",
        "n.e.c.",
    ),
    *(
        "business",
        "glass",
        "process",
        "press",
        "class",
        "fitness",
        "wellness",
        "gas",
        "bus",
        "less",
        "access",
        "games",
        "works",
    ),
    *(
        "industries",
        "trades",
        "occupations",
        "pictures",
        "appliances",
        "mechanics'",
        "hazardous",
        "religious",
        "various",
    ),
}
IRREGULAR = {"men": "man", "women": "woman", "people": "person", "persons": "person", "children": "child"}


def singular(word: str) -> str:
    """A plural noun in the singular; other words as they are."""
    low = word.lower()
    for plural, one in IRREGULAR.items():
        if low.endswith(plural):
            return word[: -len(plural)] + one
    if low in NO_PLURAL or not low.endswith("s") or low.endswith(("ss", "us", "is", "'s")) or len(low) < 4:
        return word
    if low.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if low.endswith(("sses", "ches", "shes", "xes")) else word[:-1]


def plural(word: str) -> str:
    """A noun in the plural."""
    if word.endswith("man"):
        return f"{word[:-3]}men"
    if word.endswith("person"):
        return f"{word[:-6]}people"
    if re.search("[^aeiou]y$", word):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


ENDS = re.compile(
    r"(\w[\w'’-]*)(?=\s*(?:$|,|/|\(|;| and | or | of | - | in | for | to | with | except | n\.e\.c))", re.IGNORECASE
)
"""The last word of each part of a title: there the nouns are that say who does the work."""


def english(country: str) -> Iterator[Row]:
    """Singulars of plural titles (Canada, United States, United Kingdom), plurals of singular ones."""
    change = plural if country in ("au", "sg") else singular
    for row in lines(f"{country}/occupations.csv"):
        title = row["title_en"]
        if country in ("au", "sg"):
            if re.search(r"[,(/]| and | or | of | nec$| in | to ", title):
                continue
            other = re.sub(r"\w+$", lambda found: change(found.group()), title)
        else:
            other = ENDS.sub(lambda found: change(found.group()), title)
        if other != title:
            yield country, "en", other, f"{country}:{row['code']}", title


def french() -> Iterator[Row]:
    """The singular of both genders as the publisher writes them, and each gender by itself."""
    for row in lines("ca/occupations.csv"):
        title = row["title_fr"]
        if re.search(r"[,(]| - | et |'|autre|personnel", title, re.IGNORECASE) or title.count("/") != 1:
            continue
        one = " ".join(_french_one(word) for word in re.split(r"\s+", title))
        yield "ca", "fr", one, f"ca:{row['code']}", title
        if " " not in title:
            for gender in one.split("/"):
                yield "ca", "fr", gender, f"ca:{row['code']}", title


def _french_one(word: str) -> str:
    """The singular of every part between hyphens and slashes; `dans` is no plural."""
    return re.sub(
        r"[^/-]+",
        lambda part: FRENCH_ENDS.sub("", part.group()) if part.group() not in FRENCH_SAME else part.group(),
        _al(word),
    )


def _al(word: str) -> str:
    return re.sub(r"aux\b", "al", word) if len(word) > 4 else word


FRENCH_ENDS = re.compile(r"(?<=[a-zéè])s$")
FRENCH_SAME = {"dans", "sous", "soins", "services", "camps", "bras", "vers", "bois", "gros"}


MASCULINE = {
    "ärzte": "arzt",
    "köche": "koch",
    "kaufleute": "kaufmann",
    "fachleute": "fachmann",
    "räte": "rat",
    "anwälte": "anwalt",
}


def german() -> Iterator[Row]:
    """`Beruf` for `Berufe`, one person for several; the level of the work stays where it stands."""
    heads = Counter(row["title_de"].partition(" – ")[0] for row in lines("de/occupations.csv"))
    for row in lines("de/occupations.csv"):
        title = row["title_de"]
        head, dash, level = title.partition(" – ")
        one = re.sub(r"\bBerufe\b", "Beruf", head)
        one = re.sub(r"(\w+?)(e|en|)/(-?)(\w*)innen\b", _german_one, one)
        one = re.sub(r"(\w*)leute\b", r"\1mann", one)
        one = re.sub(r"(\w*)kräfte\b", r"\1kraft", one)
        if one != head:
            yield "de", "de", one + dash + level, f"de:{row['code']}", title
        if one != head and heads[head] == 1 and re.fullmatch(r"\w+/-?\w+", one):
            for person in _genders(one):
                yield "de", "de", person, f"de:{row['code']}", title


def _genders(one: str) -> tuple[str, ...]:
    """`Richter/in` is `Richter` and `Richterin`; `Facharzt/-ärztin` by the first alone."""
    male, _, female = one.partition("/")
    return (male, male + "in") if female == "in" else (male,) if female.startswith("-") else (male, female)


def _german_one(found: re.Match[str]) -> str:
    stem, ending, hyphen, feminine = found.groups()
    male = stem + ending
    for several, single in MASCULINE.items():
        if male.lower().endswith(several):
            male = re.sub(
                f"{several}$",
                single if male[-len(several)].islower() else single.capitalize(),
                male,
                flags=re.IGNORECASE,
            )
            return f"{male}/{hyphen}{feminine}in"
    if feminine:
        male = stem + ("e" if stem.endswith(("log", "agog", "fand")) else "")
    return f"{male}/{hyphen}{feminine}in"


def singulars() -> list[Row]:
    """At most EACH of a country and language."""
    found: list[Row] = []
    for block in (*(list(english(country)) for country in ENGLISH), list(french()), list(german())):
        found += sorted(Random(20261129).sample(block, min(EACH, len(block))))
    return found


def feminine() -> list[Row]:
    """Pairs of a masculine and a feminine title out of the titles of the employment agency, by how they are written."""
    kinds: dict[str, list[Row]] = {key: [] for key in ("in", "frau", "schwester", "arzt", "adjective", "other")}
    for row in lines("de/titles.csv"):
        title, code = row["title"], f"de:{row['code']}"
        for kind, pattern, male, female in PATTERNS:
            if re.fullmatch(pattern, title):
                kinds[kind].append((re.sub(pattern, male, title), re.sub(pattern, female, title), kind, code))
                break
    sizes = {"in": 150, "frau": 60, "schwester": 40, "arzt": 30, "adjective": 40, "other": 40}
    return [
        row
        for kind, size in sizes.items()
        for row in sorted(Random(7).sample(kinds[kind], min(size, len(kinds[kind]))))
    ]


_TAIL = r"((?: - [\w ,.-]+)?)"
PATTERNS = (
    ("frau", rf"([\wäöüß-]*)(mann)/-?frau{_TAIL}", r"\1mann\3", r"\1frau\3"),
    ("schwester", rf"([\w-]*)schwester/-?pfleger{_TAIL}", r"\1pfleger\2", r"\1schwester\2"),
    ("arzt", rf"([\w-]*)arzt/-ärztin{_TAIL}", r"\1arzt\2", r"\1ärztin\2"),
    ("adjective", rf"([\w-]+?e)/r((?: [\w-]+)?){_TAIL}", r"\1r\2\3", r"\1\2\3"),
    ("adjective", rf"([\w-]+?e)/r ([\w-]+)/in{_TAIL}", r"\1r \2\3", r"\1 \2in\3"),
    ("in", rf"([\w-]+)/in{_TAIL}", r"\1\2", r"\1in\2"),
    (
        "other",
        rf"([\w-]*?)(pädagog|log|nom|hilf|bot|expert)e/-(?:pädagog|log|[\w]*?nom|gehilf|[\w]*?bot|expert)in{_TAIL}",
        r"\1\2e\3",
        r"\1\2in\3",
    ),
)


def everyday() -> Iterator[Row]:
    """What people call their work, with the codes of `match_occupations.csv` and those added by hand."""
    concepts = {
        row.pop("concept"): row for row in csv.DictReader((HERE / "match_occupations.csv").open(encoding="utf-8"))
    }
    for line in (HERE / "everyday_titles.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        title, countries, named, further = (part.strip() for part in line.split("|"))
        for country in countries.split():
            right = [
                f"{country}:{code}"
                for concept in filter(None, map(str.strip, named.split(",")))
                for code in concepts[concept][country].split()
            ]
            right += [code for code in further.split() if code.startswith(country)]
            if right:
                yield title, country, " ".join(dict.fromkeys(right))


SPELT = re.compile(r"[A-Za-z]+")


def spelling() -> list[Row]:
    """English titles of every country that hold a word spelt in two ways, and the same in the other spelling."""
    pairs = [
        tuple(line.split())
        for line in (HERE / "spelling_words.txt").read_text(encoding="utf-8").splitlines()
        if line[:1].isalpha()
    ]
    other = dict(pairs) | {american: british for british, american in pairs}
    titles = [(country, row["title_en"]) for country in ENGLISH for row in lines(f"{country}/occupations.csv")]
    titles += [
        (c, row["title"]) for c in ("ca", "us", "gb", "au") for row in lines(f"{c}/titles.csv") if row["lang"] == "en"
    ]
    found: dict[str, list[Row]] = {}
    for country, title in titles:
        words = [word.lower() for word in SPELT.findall(title)]
        spelt = [word for word in words if word in other]
        if spelt and len(words) <= 5:
            swapped = SPELT.sub(lambda match: _as(match.group(), other.get(match.group().lower())), title)
            found.setdefault(spelt[0], []).append((title, swapped, country))
    drawn = [
        row
        for word in sorted(found)
        for row in Random(word).sample(sorted(set(found[word])), min(2, len(set(found[word]))))
    ]
    return sorted(set(drawn))


def _as(word: str, other: str | None) -> str:
    return word if other is None else other.capitalize() if word[0].isupper() else other


def lines(file: str) -> Iterator[dict[str, str]]:
    """The lines of a file below data/."""
    with (DATA / file).open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def half(row: Row) -> str:
    """Which half a line belongs to, by its own letters: `tuned` may be looked at, `held` only once at the end."""
    return "held" if sha256("|".join(row).encode()).digest()[0] % 2 else "tuned"


def write(name: str, header: Row, rows: Iterable[Row]) -> None:
    """A sheet with its half as the last column."""
    with (HERE / name).open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows([(*header, "half"), *((*row, half(row)) for row in rows)])


if __name__ == "__main__":
    write("search_singular.csv", ("country", "lang", "title", "code", "official"), singulars())
    write("search_feminine.csv", ("masculine", "feminine", "kind", "code"), feminine())
    write("search_spelling.csv", ("title", "other", "country"), spelling())
    write("search_everyday.csv", ("title", "country", "codes"), everyday())
