"""Occupations as schema.org JSON-LD."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from careercli.record.figure import amount_or_none
from careercli.record.isced import span

if TYPE_CHECKING:
    from careercli.record.money import Percentiles
    from careercli.record.occupation import Credential, Education, Occupation

CREDENTIAL = "EducationalOccupationalCredential"
_DURATION = {"hour": "PT1H", "week": "P1W", "month": "P1M", "year": "P1Y"}
_STEPS = {
    "p10": "percentile10",
    "p25": "percentile25",
    "p50": "median",
    "p75": "percentile75",
    "p90": "percentile90",
}


def linked(records: Sequence[Occupation]) -> object:
    """One `Occupation` or a graph of several; figures that are no numbers are left out."""
    made = [_occupation(record) for record in records]
    if len(made) == 1:
        return {"@context": "https://schema.org", **made[0]}
    return {"@context": "https://schema.org", "@graph": made}


def _occupation(record: Occupation) -> dict[str, Any]:
    made: dict[str, Any] = {
        "@type": "Occupation",
        "identifier": record["id"],
        "name": record["title"]["en"],
        "alternateName": record["also_called"],
        "description": record["lead"],
        "occupationLocation": {"@type": "Country", "name": record["country"].upper()},
        "occupationalCategory": {
            "@type": "CategoryCode",
            "codeValue": record["code"],
            "name": record["title"]["en"],
            "inCodeSet": {"@type": "CategoryCodeSet", "name": record["classification"]},
        },
        "estimatedSalary": [_salary(entry, record["pay"]["currency"]) for entry in record["pay"]["percentiles"]],
        "responsibilities": [entry["title"] for entry in record["work"]["activities"]],
        "educationRequirements": [_education(entry) for entry in record["education"]],
        "qualifications": [_credential(entry, record["country"]) for entry in record["credentials"]],
    }
    return {key: value for key, value in made.items() if value not in ([], "")}


def _salary(entry: Percentiles, currency: str) -> dict[str, Any]:
    known = {name: amount_or_none(entry.get(step)) for step, name in _STEPS.items()}
    return {
        "@type": "MonetaryAmountDistribution",
        "name": f"{entry['region']} {entry['year']}",
        "currency": currency,
        "duration": _DURATION[entry["period"]],
        **{name: amount for name, amount in known.items() if amount is not None},
    }


def _education(stage: Education) -> dict[str, Any]:
    """A stage of schooling; what entry typically takes with its level on ISCED 2011."""
    made: dict[str, Any] = {"@type": CREDENTIAL, "credentialCategory": stage["stage"]}
    if "isced_low" in stage:
        level = span(stage["isced_low"], stage["isced_high"])
        made["educationalLevel"] = {"@type": "DefinedTerm", "termCode": level, "inDefinedTermSet": "ISCED 2011"}
    return made


def _credential(entry: Credential, country: str) -> dict[str, Any]:
    """A credential with what kind it is, whether one must hold it, who gives it and where."""
    made: dict[str, Any] = {"@type": CREDENTIAL, "name": entry["name"], "credentialCategory": entry["kind"]}
    made["description"] = "; ".join(text for text in (entry["status"], entry.get("part", "")) if text)
    if entry["body"]:
        made["recognizedBy"] = {"@type": "Organization", "name": entry["body"]}
    made["validIn"] = [_area(region, country) for region in entry.get("regions", [])]
    return {key: value for key, value in made.items() if value not in ([], "")}


def _area(region: str, country: str) -> dict[str, str]:
    kind = "Country" if region == country else "AdministrativeArea"
    return {"@type": kind, "identifier": region.upper()}
