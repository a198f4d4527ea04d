"""Occupational Outlook Handbook 2024-34 → us/work_context.csv: under which conditions people work.

The pages are read for facts: whether a sentence of "Work Environment" speaks of shifts, nights, standing, noise and so
on. No sentence is kept. The patterns are conservative: better a fact is missing than one that is not said.

Traps:
- a page may be about several SOC codes. A sentence whose subject names some of them (`Bailiffs generally …`) is of
  these alone, and so are those after it that name nobody (ooh_subject.py)
- hedges matter: `may`, `some`, `can` make a fact `sometimes`, else it is `often`; the stronger of two sentences stands
- `Others travel`, `Cooks in schools`, `falls from ladders` are `sometimes`; rates of fatalities are none of injuries
- `travel agents`, `help with standing`, `do not work nights`: sentences that deny are skipped, patterns are of verbs
- `military-careers` has no SOC code and is left out
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from careercli.errors import BadData
from careerdata.importers.bounds import read_json
from careerdata.importers.table import Table
from careerdata.importers.us.ooh_subject import Page
from careerdata.importers.us.soc import check_code, detailed_codes, read_structure
from careerdata.rows.work import Fact, WorkContextRow
from careerdata.series import current, file_of

SOURCE = current("us-ooh")
FILE = file_of("us-ooh", "sections")
SECTION = "Work Environment"
SOC_DIGITS = len("29-2011")

PATTERNS: dict[Fact, str] = {
    "shifts": r"\b(work|works|working|have|in|rotating|three|day|night|overnight|hour|-hour|split) (\w+ ){0,2}shifts\b",
    "nights": r"\b(nights?|overnight)\b",
    "weekends": r"\bweekends?\b",
    "on call": r"\bon call\b",
    "overtime": r"\bovertime\b|more than 40 hours|longer than 40 hours|\bat least 50 hours\b",
    "part time": r"part[- ]time (work|schedules|positions|jobs|hours)? ?(is|are) (also )?common|works? part[- ]time\b"
    r"|part[- ]time (work|schedules) (is|are) (also )?typical",
    "seasonal": r"\b(work|jobs?|positions?|employment) (is|are|may be)( often)? seasonal\b"
    r"|\bseasonal (work|jobs|positions)\b",
    "outdoors": r"\boutdoors\b|\bwork(s|ing)? outside\b(?! (the|of|normal|regular|standard))|\boutside in (all|many)\b"
    r"|all (types|kinds) of weather"
    r"|\binclement weather\b",
    "travel": r"\btravels?\b(?! (agen|clerk|guide|time|season|emergenc|arrange|long routes|industry|period))",
    "standing": r"\b(stand|standing)\b[^,;]*\b(for|long|extended|much|most)\b|\b(spend|time)\b[^.]*\bstanding\b"
    r"|\bon (their|your) feet\b",
    "lifting": r"\blift(ing)? (and \w+ |or \w+ )?(heavy|patients|people)\b|\bheavy lifting\b"
    r"|\b(lift|carry|mov|handl)\w*\b[^.;]*\bheavy (objects|items|materials)\b",
    "heights": r"\b(great |extreme |high )?heights\b|\bladders\b|\bscaffold",
    "noise": r"\bnois[ey]s?\b|\bloud\b",
    "protective gear": r"\bprotective (\w+ ){0,2}(gear|equipment|clothing|eyewear|suits|masks)\b"
    r"|\bsafety (gear|glasses|goggles|equipment)\b"
    r"|\bhard ?hats?\b|\bear plugs\b|\brespirators\b",
    "infection": r"\b(infectious|contagious|communicable) diseases?\b|\bdiseases,? (and |or )?viruses\b"
    r"|\bexpos\w+ to (\w+ )?diseases\b",
    "injuries": r"\bhighest rates? of ([\w-]+ )?injur(y|ies)\b",
}
"""What a sentence says that speaks of a fact; any case."""
HEDGES = re.compile(
    r"\b(may|might|can|could|some|sometimes|occasionally|depending|few|certain|when|who|whose"
    r"|others|other times|falls|while on call)\b",
    re.I,
)
PLACED = re.compile(
    r"^(In|At|During|For)\b(?! (addition|general|example))|^(\w+ ){0,2}\w+s (in|at|employed|involved|assigned)\b"
)
"""What a sentence says of people in some places or times alone, or of some people."""
# On the page of police and detectives some sentences are of federal agencies alone, not of all its codes.
DENIALS = re.compile(
    r"\b(not|rare|rarely|seldom|instead of|without|avoid\w* differ|unlike|remain near|return home|go home"
    r"|special agents|Secret Service|Border Patrol)\b",
    re.I,
)
CERTAIN: tuple[Fact, ...] = ("injuries",)
"""Facts no hedge weakens: a rate is measured."""
CLAUSE = re.compile(r"[,;]")
SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|\n+")
FOUND = {fact: re.compile(pattern, re.I) for fact, pattern in PATTERNS.items()}


def tables(sources: Path) -> list[Table]:
    """us/work_context.csv."""
    titles = {entry.code: entry.title for entry in read_structure(sources)}
    known = detailed_codes(sources)
    found: dict[tuple[str, Fact], str] = {}
    for page in _pages(sources / FILE):
        codes = sorted({check_code(FILE.name, code[:SOC_DIGITS], known) for code in page["onet_soc"]})
        about = {code: titles[code] for code in codes}
        for code, fact, extent in read_page(page["title"], page["sections"][SECTION], about):
            if found.get((code, fact)) != "often":
                found[code, fact] = extent
    rows = (_row(code, fact, extent) for (code, fact), extent in found.items())
    return [Table("us/work_context.csv", [*rows])]


def _pages(path: Path) -> list[dict[str, Any]]:
    pages: list[dict[str, Any]] = read_json(path)
    for page in pages:
        if SECTION not in page.get("sections", {}) or "onet_soc" not in page:
            raise BadData(f"{path.name}: `{page.get('slug')}` has no `{SECTION}` or no `onet_soc`")
    return pages


def read_page(title: str, section: Mapping[str, str], codes: Mapping[str, str]) -> Iterator[tuple[str, Fact, str]]:
    """(SOC code, fact, extent) of every sentence that says so; `codes` have the titles of the page's SOC codes."""
    page = Page(title, codes)
    for text in section.values():
        about: Sequence[str] = list(codes)
        for sentence in SENTENCES.split(text):
            about = page.about(sentence, about)
            for fact, extent in facts_of(sentence):
                for code in about:
                    yield code, fact, extent


def facts_of(sentence: str) -> Iterator[tuple[Fact, str]]:
    """The facts a sentence states, each `often` or `sometimes`; none of one that denies."""
    if DENIALS.search(sentence):
        return
    for fact, pattern in FOUND.items():
        said = pattern.search(sentence)
        if said:
            clause = sentence[: said.end()] + CLAUSE.split(sentence[said.end() :])[0]
            hedged = HEDGES.search(clause) or PLACED.search(clause)
            yield fact, "sometimes" if hedged and fact not in CERTAIN else "often"


def _row(code: str, fact: Fact, extent: str) -> WorkContextRow:
    return WorkContextRow(code=code, fact=fact, extent=extent, source=SOURCE)
