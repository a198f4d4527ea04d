"""Occupations as schema.org JSON-LD."""

import json
from typing import Any

import pytest

from careercli.model.occupation import Occupation
from careercli.views.linked import linked

Records = dict[str, Occupation]


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
