"""Occupations as schema.org JSON-LD."""

from collections.abc import Sequence
from typing import Any

from careercli.model.figure import amount_or_none
from careercli.model.money import Percentiles
from careercli.model.occupation import Occupation

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
        "educationRequirements": [_education(entry["stage"]) for entry in record["education"]],
        "qualifications": [_credential(entry["name"], entry["body"]) for entry in record["credentials"]],
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


def _education(stage: str) -> dict[str, str]:
    return {"@type": "EducationalOccupationalCredential", "credentialCategory": stage}


def _credential(name: str, body: str) -> dict[str, Any]:
    return {
        "@type": "EducationalOccupationalCredential",
        "name": name,
        "recognizedBy": {"@type": "Organization", "name": body},
    }
