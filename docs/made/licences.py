"""NOTICE.md: what each licence of the data asks us to say, its name in SPDX, and what stands under it."""

from collections import defaultdict
from typing import Any

from made.sources import records

STATEMENTS = {
    "Apache-2.0": "Written for this project, under its own licence.",
    "European Union reuse, Decision 2011/833/EU": (
        "© European Union, [ESCO](https://esco.ec.europa.eu). This service uses the ESCO classification "
        "of the European Commission. Names were selected and regrouped under ISCO-08, whose groups are the "
        "International Labour Organization's."
    ),
    "Facts only; descriptions read before writing, no text of theirs": (
        "International Labour Organization, ISCO-08: read before texts of our own were written; none of its text."
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
        "Contains information from the Occupational Wages Tables of June 2024 and June 2025, accessed in November 2026 "
        "from the Ministry of Manpower, made available under the terms of the "
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
        "Adapted from Statistics Canada, National Occupational Classification (NOC) 2021 Version 1.0, and table "
        "37-10-0003, tuition fees. "
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
        "employment projections and Occupation Shortage List; Truewise (https://truewise.dev), College Scorecard by "
        "field of study, derived: all under "
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
    "Facts published by the communities": "Facts only, no text: occupation codes and what the community calls them.",
    "Facts published by the provinces": "Facts only, no text: occupation codes and the names of streams.",
    "Facts from federal law": "Facts only, no text: thresholds and definitions, cited by regulation.",
    "Figures and facts only, reworded": "Figures and facts only, in our own words.",
}
"""Each licence of data/sources.toml and what it asks us to say; one without a statement stops `make docs`."""
OWN = "Apache-2.0"
"""The licence of the code, and of what was written for it in data/."""
_BC = "LicenseRef-Open-Government-Licence-British-Columbia"
_LABOUR_AGENCY = "LicenseRef-Statistik-der-Bundesagentur-fuer-Arbeit"
SPDX = {
    OWN: OWN,
    "CC BY 4.0": "CC-BY-4.0",
    "CC BY 4.0 (Federal Register of Legislation)": "CC-BY-4.0",
    "CC BY 4.0 (Working Paper 140); means and gradients only, labels shortened": "CC-BY-4.0",
    "CC BY 4.0 at Microsoft; the copy states none": "CC-BY-4.0",
    "CC BY 4.0; figures selected and regrouped by SOC code": "CC-BY-4.0",
    "CC BY 4.0; only which tasks appear is taken": "CC-BY-4.0",
    "CC BY 4.0; rounded": "CC-BY-4.0",
    "Not stated with the file; the Index's other data are CC BY": "CC-BY-4.0",
    "European Union reuse, Decision 2011/833/EU": "LicenseRef-European-Union-Reuse-2011-833",
    "Figures may be used with the source named: Statistik der Bundesagentur für Arbeit": _LABOUR_AGENCY,
    "Statistics of the Federal Employment Agency; use with attribution": _LABOUR_AGENCY,
    "MIT": "MIT",
    "Open Government Licence - Canada": "OGL-Canada-2.0",
    "Open Government Licence - British Columbia": _BC,
    "Not stated on the copy; the Province publishes under the Open Government Licence - British Columbia": _BC,
    "Open Government Licence v3.0": "OGL-UK-3.0",
    "Singapore Open Data Licence": "LicenseRef-Singapore-Open-Data-Licence-1.0",
    "Statistics Canada Open Licence": "LicenseRef-Statistics-Canada-Open-Licence",
}
"""The SPDX name of each licence, `LicenseRef-` where SPDX has none. One that is not here licenses nothing: facts, names
and figures cited without a licence, and the public domain."""
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
        raise SystemExit(f"docs/made/licences.py has no statement or no SPDX name for {', '.join(unknown)}")
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
