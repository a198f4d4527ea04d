"""The sources with their vintages, the attributions their licences ask for, and what uses them."""

import csv
import tomllib
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
IMPORTERS = ROOT / "src" / "careerdata" / "importers"
STATEMENTS = {
    "Apache-2.0": "Written for this project, under its own licence.",
    "European Union reuse, Decision 2011/833/EU": (
        "© European Union, [ESCO](https://esco.ec.europa.eu). This service uses the ESCO classification "
        "of the European Commission. Names were selected and regrouped under ISCO-08, whose groups are the "
        "International Labour Organization's."
    ),
    "Facts published by the Department of Home Affairs": "Facts only, no text: occupation codes, the day of the list.",
    "Facts published by the Ministry; codes added by a third party": (
        "Facts only, no text: which jobs the Ministry of Manpower lists; the codes are a third party's reading."
    ),
    "Facts published on an official page": "Facts only, no text: professions, bodies, days.",
    "Figures may be used with the source named: Statistik der Bundesagentur für Arbeit": (
        "Source: Statistik der Bundesagentur für Arbeit, Entgeltatlas. Figures selected."
    ),
    "Names of the major groups only": "The names of nine groups, cited with their publisher.",
    "Codes and titles only": "Source: Department of Statistics Singapore, SSOC 2024. Codes and titles only.",
    "Not stated with the file; codes and titles cited with the publisher named": (
        "Source: Statistik der Bundesagentur für Arbeit, Klassifikation der Berufe 2010. Codes and titles only."
    ),
    "Not stated with the file; names cited with the publisher named": (
        "Source: Statistik der Bundesagentur für Arbeit, list of job titles of KldB 2010. Names only."
    ),
    "Open Government Licence v3.0": (
        "Contains public sector information licensed under the "
        "[Open Government Licence v3.0](https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/). "
        "Source: Office for National Statistics; Home Office; Department for Education."
    ),
    "Singapore Open Data Licence": (
        "Contains information from the Occupational Wages Table of June 2024, accessed on 21 November 2026 from the "
        "Ministry of Manpower, made available under the terms of the "
        "[Singapore Open Data Licence version 1.0](https://data.gov.sg/open-data-licence)."
    ),
    "Statistics of the Federal Employment Agency; use with attribution": (
        "Source: Statistik der Bundesagentur für Arbeit, Umsteigeschlüssel KldB 2010 to ISCO-08."
    ),
    "Open Government Licence - Canada": "Contains information licensed under the Open Government Licence - Canada.",
    "Open Government Licence - British Columbia": (
        "Contains information licensed under the Open Government Licence - British Columbia."
    ),
    "Statistics Canada Open Licence": (
        "Adapted from Statistics Canada, National Occupational Classification (NOC) 2021 Version 1.0. "
        "This does not constitute an endorsement by Statistics Canada of this product."
    ),
    "CC BY 4.0; figures selected and regrouped by SOC code": (
        "This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment "
        "and Training Administration (USDOL/ETA), used under the "
        "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) licence. O*NET® is a trademark of USDOL/ETA. "
        "careercli has modified this information: see the [note of changes](#what-was-changed-in-onet). USDOL/ETA "
        "has not approved, endorsed, or tested these modifications."
    ),
    "CC BY 4.0": (
        "World Bank, International Comparison Program, PPP conversion factor, GDP (PA.NUS.PPP); Australian Bureau of "
        "Statistics, ANZSCO 2022 and its correspondence to ISCO-08; Jobs and Skills Australia, occupation profiles, "
        "employment projections and Occupation Shortage List: all under "
        "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Changed: years, countries, codes and figures were "
        "selected and regrouped; no text of descriptions."
    ),
    "CC BY 4.0 (Federal Register of Legislation)": (
        "Based on content from the Federal Register of Legislation at 21 November 2026; for the latest information go "
        "to <https://www.legislation.gov.au>. [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Codes only."
    ),
    "CC BY 4.0 (Working Paper 140); means and gradients only, labels shortened": (
        "Gmyrek, P., Berg, J. and others, Generative AI and Jobs: A Refined Global Index of Occupational Exposure, "
        "ILO Working Paper 140 (Geneva, International Labour Organization, 2025), "
        "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Means and gradients were selected, labels "
        "shortened, percentiles added. This is not an official ILO product, and the ILO does not endorse it."
    ),
    "CC BY 4.0 at Microsoft; the copy states none": (
        "Flags of physical tasks, credited by their publisher to Tomlinson and others, Working with AI, Microsoft, "
        "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Yes and no by task number only."
    ),
    "CC BY 4.0; only which tasks appear is taken": (
        "Anthropic Economic Index, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Changed: only whether a "
        "task appears was taken, matched to task numbers."
    ),
    "CC BY 4.0; rounded": (
        "Tomlinson and others, Working with AI: Measuring the Applicability of Generative AI to Occupations, "
        "Microsoft, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Scores were rounded, percentiles added."
    ),
    "MIT": (
        "Copyright of the publishers named below, under the MIT licence. Ratings by task number, means by occupation "
        "and pairs of codes only; nothing of their programs."
    ),
    "Not stated on the copy; the Province publishes under the Open Government Licence - British Columbia": (
        "Contains information licensed under the Open Government Licence - British Columbia."
    ),
    "Not stated with the file; figures cited": "Published figures cited with their authors; no text.",
    "Not stated with the file; the Index's other data are CC BY": (
        "Published figures cited with their author, under the terms of the Index's other data, "
        "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Percentiles added."
    ),
    "Public domain": "Public domain; named as a courtesy and so that figures can be checked.",
    "Facts, with attribution to CareerOneStop": (
        "Facts from CareerOneStop, sponsored by the U.S. Department of Labor, Employment and Training Administration."
    ),
    "Facts cited": "Facts only, no text: amounts, dates, codes and conditions in our own words.",
    "Facts from the agreement": "Facts only: names of professions, and their minimum credentials in our own words.",
    "Official text": "Facts only: amounts and conditions in our own words, cited by section.",
    "Facts published by IRCC": "Facts only, no text: occupation codes, dates, conditions.",
    "Facts published by the province": "Facts only, no text: which professions the province regulates, and by whom.",
    "Facts of a federal instrument, restated": "Facts only, no text: occupation codes and the bodies that assess them.",
    "Facts published by the provinces": "Facts only, no text: occupation codes and the names of streams.",
    "Facts from federal law": "Facts only, no text: thresholds and definitions, cited by regulation.",
    "Figures and facts only, reworded": "Figures and facts only, in our own words.",
}
"""Each licence of data/sources.toml and what it asks us to say; one without a statement stops `make docs`."""


BESIDE = {
    "ai/tasks.csv": {"type": "us-onet-30-1", "physical": "ai-wright-physical", "observed": "ai-aei-v5"},
    "ai/shares.csv": {"path": "{path}"},
}
"""Columns that rest on another source than their line's; `{path}`: the column itself names the source."""
HEAD = """# Sources

Every figure names a source by its key. The keys are the tables of `data/sources.toml`; this page is made from that file
and from what the files of `data/` name. `career sources` prints the same.
"""
READERS = {"ai-aei-v5": "rated_tasks", "ai-wright-physical": "rated_tasks"}
"""Importers of those sources; the others name the key they write."""


@cache
def records() -> dict[str, dict[str, Any]]:
    """data/sources.toml."""
    return tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8"))


@cache
def used() -> dict[str, Counter[str]]:
    """How many lines of which file name each source; a profile counts the entries that name it."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted(DATA.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            name = path.relative_to(DATA).as_posix()
            for line in csv.DictReader(stream):
                for key in {line["source"], *beside(name, line)}:
                    found[key][name] += 1
    for path in sorted(DATA.rglob("*.toml")):
        for key in named(tomllib.loads(path.read_text(encoding="utf-8"))):
            found[key][path.relative_to(DATA).as_posix()] += 1
    return found


def beside(name: str, line: dict[str, str]) -> list[str]:
    """The other sources a line rests on."""
    return [key.format(**line) for column, key in BESIDE.get(name, {}).items() if line[column]]


def named(node: Any) -> list[str]:
    """The source keys a TOML table names, as often as it names them."""
    if isinstance(node, list):
        return [key for entry in node for key in named(entry)]
    if not isinstance(node, dict):
        return []
    own = [node["source"]] if isinstance(node.get("source"), str) else []
    own += [key for key in node.get("sources", []) if isinstance(key, str)]
    return own + [key for entry in node.values() for key in named(entry)]


def page() -> str:
    """Everything known of the sources, for the site: what is how old, then a section for each."""
    return f"{HEAD}\n## How old the data are\n\n{vintages()}\n\n## Every source\n\n{attributions()}\n"


def vintages() -> str:
    """A table of what the data are, how old, and how much of it is here; quoted sources by name only."""
    rows = [
        f"| {record['title']} | {record['publisher']} | {record['vintage']} | {lines:,} |"
        for key, record in records().items()
        if (lines := sum(count for path, count in used()[key].items() if path.endswith(".csv")))
    ]
    return "\n".join(["| data | publisher | vintage | lines |", "|---|---|---|--:|", *rows])


def statements(_: str) -> str:
    """What each licence asks us to say."""
    licences = sorted({record["licence"] for record in records().values()})
    unknown = [licence for licence in licences if licence not in STATEMENTS]
    if unknown:
        raise SystemExit(f"docs/made/sources.py has no statement for {', '.join(unknown)}")
    rows = [f"| {licence} | {STATEMENTS[licence]} |" for licence in licences]
    return "\n".join(["| licence or terms | statement |", "|---|---|", *rows])


def attributions() -> str:
    """One section a source."""
    return "\n\n".join(section(key, record) for key, record in records().items())


def section(key: str, record: dict[str, Any]) -> str:
    """Everything known of a source, what rests on it, and who reads it."""
    page = record["page"]
    facts = {
        "Publisher": record["publisher"],
        "Vintage": record["vintage"],
        "Last day it describes": record.get("dated"),
        "Licence": record["licence"],
        "Page": f"<{page}>" if page.startswith("http") else page,
        "Retrieved": record["retrieved"],
        "Caveat": record.get("caveat"),
        "Used in": ", ".join(f"`data/{path}` ({count:,})" for path, count in used()[key].items()) or "nothing yet",
        "Read by": ", ".join(readers(key)) or "hand",
    }
    lines = [f"- {name}: {value}" for name, value in facts.items() if value]
    return f"### `{key}`: {record['title']}\n\n" + "\n".join(lines)


def readers(key: str) -> list[str]:
    """The importers that write this key; their docstrings tell the traps of the file."""
    named = (f'"{key}"', f'"{records()[key].get("series", key)}"')
    files = [
        path
        for path in sorted(IMPORTERS.rglob("*.py"))
        if path.stem == READERS.get(key) or any(name in path.read_text(encoding="utf-8") for name in named)
    ]
    return [
        f"[`{path.parent.name}/{path.stem}`](../src/careerdata/importers/{path.parent.name}/{path.name})"
        for path in files
    ]
