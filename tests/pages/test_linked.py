"""Occupations as schema.org JSON-LD."""

import json
from typing import Any

import pytest

from careercli.pages.linked import linked
from careercli.record.occupation import Occupation

Records = dict[str, Occupation]
HELD = {
    "name": "Kite licence",
    "body": "Board of Kites",
    "kind": "licence",
    "status": "mandatory in some regions",
    "regions": ["ca-on"],
    "part": "those who fly",
    "source": "codes-1",
}


def graph(records: Records, *ids: str) -> Any:
    """The JSON-LD of some occupations."""
    return linked([records[entry] for entry in ids])


def test_one_occupation(records: Records) -> None:
    made = graph(records, "ca:00030")
    assert (made["@context"], made["@type"]) == ("https://schema.org", "Occupation")
    assert (made["identifier"], made["name"]) == ("ca:00030", "Brewers")
    assert made["occupationalCategory"]["codeValue"] == "00030"
    assert [entry["name"] for entry in made["qualifications"]] == ["Brewing licence"]
    assert made["educationRequirements"][0]["credentialCategory"] == "Apprenticeship"


def test_several_are_a_graph(records: Records) -> None:
    made = graph(records, "ca:00010", "us:51-1010")
    assert [entry["identifier"] for entry in made["@graph"]] == ["ca:00010", "us:51-1010"]


def test_pay_as_a_distribution(records: Records) -> None:
    salary = graph(records, "us:51-1010")["estimatedSalary"][0]
    assert salary == {
        "@type": "MonetaryAmountDistribution",
        "name": "us 2025",
        "currency": "USD",
        "duration": "P1Y",
        "percentile10": 42000,
        "percentile25": 52000,
        "median": 63000,
        "percentile75": 72000,
        "percentile90": 82000,
    }


def test_what_is_no_number_is_left_out(records: Records) -> None:
    salary = graph(records, "ca:00030")["estimatedSalary"][0]
    assert set(salary) == {"@type", "name", "currency", "duration", "percentile10", "median"}


@pytest.mark.parametrize("entry", ["ca:00010", "ca:00020", "ca:00030", "ca:00040", "us:51-2011", "us:51-3010"])
def test_nothing_empty_is_said(records: Records, entry: str) -> None:
    made = graph(records, entry)
    assert all(value not in ([], "", None) for value in made.values())
    assert json.loads(json.dumps(made)) == made


def test_a_credential_with_its_kind_body_and_places(records: Records) -> None:
    held: Any = {**records["ca:00030"], "credentials": [HELD]}
    assert linked([held])["qualifications"] == [  # type: ignore[index]
        {
            "@type": "EducationalOccupationalCredential",
            "name": "Kite licence",
            "credentialCategory": "licence",
            "description": "mandatory in some regions; those who fly",
            "recognizedBy": {"@type": "Organization", "name": "Board of Kites"},
            "validIn": [{"@type": "AdministrativeArea", "identifier": "CA-ON"}],
        }
    ]


def test_schooling_has_its_level_on_the_common_scale(records: Records) -> None:
    stage: Any = {"stage": "university degree", "typical": True, "isced_low": 6, "isced_high": 8, "source": "codes-1"}
    made: Any = linked([{**records["ca:00010"], "education": [stage]}])  # type: ignore[typeddict-item]
    level = {"@type": "DefinedTerm", "termCode": "6–8", "inDefinedTermSet": "ISCED 2011"}
    assert made["educationRequirements"][0]["educationalLevel"] == level
