"""NOTICE.md: what each licence of the data asks us to say, its name in SPDX, and what stands under it."""

from collections import defaultdict
from typing import Any

from careercli.record.package.table import licences
from made.sources import records

TERMS: dict[str, dict[str, Any]] = licences()
"""The terms of data/sources.toml (record/package/licences.toml); one that is not there stops `make docs`."""
STATEMENTS = {terms: one["statement"] for terms, one in TERMS.items()}
"""What each asks us to say."""
OWN = "Apache-2.0"
"""The licence of the code, and of what was written for it in data/."""
SPDX = {terms: one["spdx"] for terms, one in TERMS.items() if "spdx" in one}
"""The SPDX name of each licence, `LicenseRef-` where SPDX has none."""
WITHOUT = ("Facts", "Not stated with the file; ", "Official text", "Codes and titles only", "Public domain",
           "Figures and facts only", "Names of the major groups only")  # fmt: skip
"""How the terms begin under which facts are cited, or everybody may do anything."""


def expression() -> str:
    """`license` of pyproject.toml: the code's licence, and every licence of the data in the wheel."""
    named = {SPDX[licence] for licence in by_licence() if licence in SPDX}
    return " AND ".join([OWN, *sorted(named - {OWN})])


def by_licence() -> dict[str, list[dict[str, Any]]]:
    """The sources under each licence; one that nobody has read yet ends the run with its name."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in records().values():
        found[record["licence"]].append(record)
    unknown = [one for one in found if one not in STATEMENTS or not (one in SPDX or one.startswith(WITHOUT))]
    if unknown:
        raise SystemExit(f"record/package/licences.toml has no statement or no SPDX name for {', '.join(unknown)}")
    return dict(sorted(found.items()))


def statements(_: str) -> str:
    """What each licence asks us to say, and the sources under it by publisher and title."""
    return "\n\n".join(_section(licence, sources) for licence, sources in by_licence().items())


def licensed(_: str) -> str:
    """The licence expression of the package."""
    return f"`{expression()}`"


def _section(licence: str, sources: list[dict[str, Any]]) -> str:
    name = f"`{SPDX[licence]}`" if licence in SPDX else "cited without a licence"
    lines = [f"- {one['publisher']}: {one['title']} ({one['vintage']})" for one in sources if licence != OWN]
    return "\n".join([f"### {licence}", "", f"{name}. {STATEMENTS[licence]}", *([""] if lines else []), *lines])
