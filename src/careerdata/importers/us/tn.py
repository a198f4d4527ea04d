"""TN: the 63 professions of the agreement between the United States, Mexico and Canada (Appendix 2 to Annex 16-A).

From the Canadian department's manual page of 11 February 2026, which gives the same list for both directions.
One record a profession: its group, name, and least credentials in a sentence. Traps:
- the sentence runs on into notes; what the notes limit is in NOTES below, in our own words
- names carry brackets with notes, and differ by country (medical laboratory technologist, medical technologist)
- the three teaching professions are named by the school only (`College`)
- no codes: the occupations are ours (tn_soc.py)
The last table makes every occupation of a profession stand on a list, so that pages show it; on one of its own
where only some jobs may be of a profession. data/us/lists.toml
describes both lists in our own words; it is written by hand.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from careercli.errors import BadData
from careerdata.errors import WrongColumn, why_unread
from careerdata.importers.bounds import read_json
from careerdata.importers.table import Line, Table
from careerdata.importers.us import tn_soc
from careerdata.importers.us.soc import detailed_codes
from careerdata.importers.us.tn_minimum import minimum_of
from careerdata.rows.listing import ListRow, TnOccupationRow, TnProfessionRow
from careerdata.series import current, file_of, vintage

SOURCE = current("us-usmca")
LIST, DUTIES_LIST, YEAR = "tn-professions", "tn-by-duties", vintage("us-usmca")
FILE = file_of("us-usmca", "professions")
RECORDS = "professions"
GROUP, NAME, MINIMUM = COLUMNS = ("category", "profession", "minimum")
KINDS = {
    "General": "general",
    "Medical/Allied Professionals": "medical",
    "Scientists": "scientist",
    "Teachers": "teacher",
}
KEYS = {
    "Agriculturist (including Agronomist)": "agriculturist",
    "Biologist (including Plant Pathologist)": "biologist",
    "College": "teacher-college",
    "Disaster Relief Insurance Claims Adjuster (claims Adjuster employed by an insurance company located in the "
    "territory of a Party, or an independent claims adjuster)": "claims-adjuster",
    "Geophysicist (including Oceanographer in Mexico and the U.S.)": "geophysicist",
    "Hotel Manager (See note below for further details.)": "hotel-manager",
    "Lawyer (including Notary in the Province of Quebec)": "lawyer",
    "Mathematician (including statistician and Actuary)": "mathematician",
    "Medical Laboratory Technologist (Canada)/ Medical Technologist (Mexico and the U.S.)": (
        "medical-laboratory-technologist"
    ),
    "Physician (teaching or research only)": "physician",
    "Physicist (including Oceanographer in Canada)": "physicist",
    "Physiotherapist/Physical Therapist": "physiotherapist",
    "Range Manager/Range Conservationalist": "range-manager",
    "Research assistant (working in a post-secondary educational institution)": "research-assistant",
    "Scientific Technician/ Technologist": "scientific-technician",
    "Seminary": "teacher-seminary",
    "Sylviculturist (including Forestry Specialist)": "sylviculturist",
    "Technical Publications Writer": "technical-writer",
    "University": "teacher-university",
    "Urban Planner (including Geographer)": "urban-planner",
}
NAMES = {
    "claims-adjuster": "Disaster Relief Insurance Claims Adjuster",
    "hotel-manager": "Hotel Manager",
    "medical-laboratory-technologist": "Medical Laboratory Technologist, Medical Technologist",
    "range-manager": "Range Manager, Range Conservationist",
    "scientific-technician": "Scientific Technician, Technologist",
    "teacher-college": "Teacher, college",
    "teacher-seminary": "Teacher, seminary",
    "teacher-university": "Teacher, university",
}
NOTES = {
    "claims-adjuster": "employed by an insurer in one of the three countries, or independent",
    "hotel-manager": "a post other managers report to, or one of a special field within a hotel",
    "management-consultant": "advises on how a client is run; takes no part in producing what the client sells",
    "mathematician": "an actuary must be recognised by an actuarial association of one of the three countries",
    "medical-laboratory-technologist": "laboratory tests for diagnosing, treating or preventing disease",
    "physician": "teaching or research only; care of patients only as a by-product of it",
    "research-assistant": "in a post-secondary school",
    "scientific-technician": "in direct support of a professional of the same science",
}


def tables(sources: Path) -> list[Table]:
    """us/tn_professions.csv, us/tn_occupations.csv and us/lists_tn.csv."""
    professions = [_profession(record) for record in _records(sources / FILE)]
    names = {row.profession: row.name for row in professions}
    occupations = [*tn_soc.occupations(detailed_codes(sources))]
    unmapped = sorted(names.keys() ^ tn_soc.MAPPING.keys())
    if unmapped:
        raise BadData(f"{FILE.name}: `{unmapped[0]}` stands in the list or in tn_soc.py, not in both")
    return [
        Table("us/tn_professions.csv", [*professions]),
        Table("us/tn_occupations.csv", [*occupations]),
        Table("us/lists_tn.csv", [*_listed(occupations, names)]),
    ]


def _profession(record: Line) -> TnProfessionRow:
    name = record[NAME]
    key = KEYS.get(name, name.casefold().replace(" ", "-"))
    if record[GROUP] not in KINDS or key not in tn_soc.MAPPING:
        raise BadData(f"{FILE.name}: `{name}`: a profession or a group (`{record[GROUP]}`) not known")
    minimum = minimum_of(record[MINIMUM], FILE.name, name)
    return TnProfessionRow(
        profession=key,
        name=NAMES.get(key, name),
        kind=KINDS[record[GROUP]],
        ways=minimum.ways,
        minimum=minimum.words,
        note=NOTES.get(key, ""),
        source=SOURCE,
    )


def _listed(occupations: list[TnOccupationRow], names: dict[str, str]) -> Iterator[ListRow]:
    """A line for each occupation, with the professions that are it or a part of it, else those that may be."""
    found: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in occupations:
        found[row.code][row.fit].append(names[row.profession])
    for code, fits in found.items():
        sure = fits[tn_soc.SAME] + fits[tn_soc.PART]
        name, condition = (LIST, f"as {'; '.join(sure)}") if sure else (DUTIES_LIST, "; ".join(fits[tn_soc.POSSIBLE]))
        yield ListRow(code=code, list=name, year=YEAR, condition=condition, source=tn_soc.SOURCE)


def _records(path: Path) -> list[Line]:
    try:
        records = cast("list[Line]", read_json(path)[RECORDS])
    except (KeyError, TypeError) as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}") from problem
    for record in records:
        missing = [name for name in COLUMNS if name not in record]
        if missing:
            raise WrongColumn(path.name, missing, [*record])
    return records
