"""Lists of occupations that provinces want in their nominee programs or leave out of them, as read in August 2026.

A file a list, copied by a third party off the province's page. Traps:
- a list that leaves occupations out does so for the streams it names only: Saskatchewan has one for the streams
  without a job offer and another for those with one, New Brunswick one for the province's and one for the Atlantic
  program
- Alberta leaves out a part of four unit groups only: the copy names that part
- New Brunswick's lists of food and lodging count for employers of that industry only
- Saskatchewan's list for job offers excepts people in most lines; the copy cuts these conditions off
- Manitoba's list says the least language level of each occupation, in a file of requirements
- the copy of British Columbia's health list is that of the Health Authority stream, which has more occupations than
  the list of the draws; nine other lists equal those of June (ca/lists_pnp.csv), which say the conditions
- Newfoundland and Labrador names positions, not codes: they are not here
data/ca/lists.toml describes each list in our own words; it is written by hand.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from careercli.errors import BadData
from careerdata.importers.bounds import read_json
from careerdata.importers.ca.noc import require_unit_group, unit_groups
from careerdata.importers.table import Table
from careerdata.rows.base import Row
from careerdata.rows.listing import ListRow
from careerdata.series import current, file_of, vintage

SOURCE = current("ca-pnp-lists")
YEAR = vintage("ca-pnp-lists")
LISTS = {
    "pnp-ab-excluded": file_of("ca-pnp-lists", "ab-excluded"),
    "pnp-bc-excluded": file_of("ca-pnp-lists", "bc-excluded"),
    "pnp-mb-in-demand": file_of("ca-pnp-lists", "mb-in-demand"),
    "pnp-mb-in-demand-rural": file_of("ca-pnp-lists", "mb-in-demand-rural"),
    "pnp-nb-excluded": file_of("ca-pnp-lists", "nb-excluded"),
    "pnp-nb-excluded-food": file_of("ca-pnp-lists", "nb-excluded-food"),
    "aip-nb-excluded": file_of("ca-pnp-lists", "aip-nb-excluded"),
    "aip-nb-excluded-food": file_of("ca-pnp-lists", "aip-nb-excluded-food"),
    "pnp-ns-critical": file_of("ca-pnp-lists", "ns-critical"),
    "pnp-ns-graduate": file_of("ca-pnp-lists", "ns-graduate"),
    "pnp-sk-excluded": file_of("ca-pnp-lists", "sk-excluded"),
    "pnp-sk-offer-excluded": file_of("ca-pnp-lists", "sk-offer-excluded"),
}
"""List → the publisher's file."""
LEVELS = file_of("ca-pnp-lists", "mb-levels")
STREAM = "MPNP In-Demand Occupations List"
WANTED, EXCLUDED = "indemand", "ineligible"
FOOD = "food-and-lodging"
EXCEPTED, PAST = " unless ", " no longer eligible "
PARTS = {
    "Dental laboratory assistants/bench workers": "only dental laboratory assistants and bench workers",
    "Justices of the peace": "only justices of the peace",
    "Early childhood educators who do not have certification": "only without a certificate of Alberta above level 1",
    "Escort agency managers, massage parlour managers": "only managers of escort agencies and massage parlours",
}
"""How the name of a part of a unit group begins in Alberta's list → the condition."""


def tables(sources: Path) -> list[Table]:
    """ca/lists_provinces.csv."""
    known = unit_groups(sources)
    rows: list[Row] = [row for name in sorted(LISTS) for row in _rows(sources, name, known)]
    return [Table("ca/lists_provinces.csv", rows)]


def _rows(sources: Path, name: str, known: Mapping[str, str]) -> Iterator[ListRow]:
    file = LISTS[name]
    record = read_json(sources / file)
    kind = EXCLUDED if "excluded" in name else WANTED
    if not isinstance(record, dict) or record.get("type") != kind:
        raise BadData(f"{file.name}: `type` is not `{kind}`")
    levels = _levels(sources) if name.startswith("pnp-mb") else {}
    for entry in record["occupations"]:
        code = entry["noc"]
        require_unit_group(code, known, file.name)
        condition = _condition(name, entry)
        if levels:
            condition = f"clb: {_level(levels, code)}"
        yield ListRow(code=code, list=name, year=YEAR, condition=condition, source=SOURCE)


def _condition(name: str, entry: Mapping[str, Any]) -> str:
    """What narrows an entry; "" where the whole unit group is meant."""
    if name.endswith("-food"):
        return FOOD
    called = f"{entry['name']} "
    if name == "pnp-sk-offer-excluded" and (EXCEPTED in called or PAST in called):
        return "excepted"
    if name == "pnp-ab-excluded":
        return next((condition for part, condition in PARTS.items() if called.startswith(part)), "")
    return ""


def _levels(sources: Path) -> dict[str, int]:
    """Code → the least level of a language Manitoba's list asks."""
    lines = [line for line in read_json(sources / LEVELS)["requirements"] if line["stream"] == STREAM]
    return {line["appliesNoc"]: line["value"] for line in lines if line["unit"] == "CLB"}


def _level(levels: Mapping[str, int], code: str) -> int:
    if code not in levels:
        raise BadData(f"{LEVELS.name}: `{code}` has no least level of a language")
    return levels[code]
