"""Under which rated codes each American occupation reads its measures.

Traps:
- Felten's ratings are by SOC 2010. No official table from there to SOC 2018 is among the sources, so an
  occupation reads its own code, or a code SOC 2018 has given up whose title it now bears. What was split or
  merged (software developers, some physicians) reads nothing rather than half of something
- where several occupations share a code (29-2010) the path says `combined`
- nothing tells which of several ISCO groups is the nearest: they have no rank
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careerdata.importers.reading import isco_chains, measure_felten, oews
from careerdata.importers.reading.soc import read_structure
from careerdata.rows.ai import MeasureLinkRow

SOC_SOURCE, COMBINED_SOURCE, EARLIER_SOURCE = "us-soc-2018", "us-oews-2025", "ai-felten-2021"
FEW = 5
"""Up to so many ISCO groups are read as parts of the occupation; more say little about it."""


class _Tables(NamedTuple):
    titles: dict[str, str]
    combined: dict[str, str]
    earlier: dict[str, set[str]]
    moved: dict[str, str]
    isco: dict[str, set[str]]


def links(sources: Path) -> dict[str, list[MeasureLinkRow]]:
    """The links of each SOC 2018 occupation, to rated codes and to others."""
    tables = _read(sources)
    return {
        code: [*_soc2018(code, tables), *_soc2010(code, tables), *_isco(code, tables.isco.get(code, set()))]
        for code in tables.titles
    }


def occupation_id(code: str) -> str:
    """The id across countries."""
    return f"us:{code}"


def _read(sources: Path) -> _Tables:
    titles = {
        entry.code: _plain(entry.title) for entry in read_structure(sources) if entry.rank == "detailed occupation"
    }
    earlier: dict[str, set[str]] = defaultdict(set)
    for code, given in measure_felten.titles(sources).items():
        earlier[code] = {_plain(title) for title in given}
    return _Tables(
        titles=titles,
        combined={code: whole for whole, codes in oews.members(sources).items() for code in codes},
        earlier=earlier,
        moved={title: code for code, given in earlier.items() if code not in titles for title in given},
        isco=isco_chains.of_soc(sources),
    )


def _plain(title: str) -> str:
    return title.replace("’", "'").casefold()


def _soc2018(code: str, tables: _Tables) -> Iterator[MeasureLinkRow]:
    yield _link(code, "soc2018", code, "direct", "exact", SOC_SOURCE)
    if code in tables.combined:
        yield _link(code, "soc2018", tables.combined[code], "combined", "close", COMBINED_SOURCE)


def _soc2010(code: str, tables: _Tables) -> Iterator[MeasureLinkRow]:
    title, whole = tables.titles[code], tables.combined.get(code, "")
    if code in tables.earlier:
        same = title in tables.earlier[code]
        yield _link(code, "soc2010", code, *(("direct", "exact") if same else ("retitled", "close")), EARLIER_SOURCE)
    elif title in tables.moved:
        yield _link(code, "soc2010", tables.moved[title], "same-title", "close", EARLIER_SOURCE)
    elif whole in tables.earlier:
        yield _link(code, "soc2010", whole, "combined", "close", EARLIER_SOURCE)


def _isco(code: str, groups: set[str]) -> Iterator[MeasureLinkRow]:
    quality = "close" if len(groups) == 1 else "partial" if len(groups) <= FEW else "weak"
    for isco in sorted(groups):
        link = _link(code, "isco08", isco, "chain", quality, isco_chains.SOC_SOURCE)
        yield link if len(groups) == 1 else link.model_copy(update={"rank": ""})


def _link(code: str, scheme: str, rated_at: str, path: str, quality: str, source: str) -> MeasureLinkRow:
    return MeasureLinkRow.model_validate(
        {
            "occupation": occupation_id(code),
            "scheme": scheme,
            "rated_at": rated_at,
            "path": path,
            "rank": "1",
            "quality": quality,
            "source": source,
        }
    )
