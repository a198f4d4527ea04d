"""The JSON Schemas `career schema` prints: sound themselves, kept by every answer, and able to refuse."""

import json
from collections.abc import Callable
from typing import Any, TypedDict

import pytest
from jsonschema import Draft202012Validator

from careercli.record.contract import CONTRACTS
from careerdata.build.contract import contracts, envelope, schema_of

Ask = Callable[..., Any]
VERSIONS = {contract.name: contract.version for contract in CONTRACTS}
SCHEMAS = {name: json.loads(text) for name, text in contracts()}
ANSWERS = {
    "one occupation": ("show", "us:51-1010"),
    "several": ("show", "00010", "00020", "00030", "00040"),
    "list": ("list",),
    "pay of one": ("salary", "00010"),
    "pay of several": ("salary", "00020", "51-3010"),
    "pay table": ("salary", "--country", "us"),
    "comparison": ("compare", "00010", "51-1010"),
    "comparison in one money": ("compare", "00030", "51-3010", "--currency", "USD"),
    "search": ("search", "baker"),
    "outlook": ("outlook", "00030"),
    "credentials": ("credentials", "00030"),
    "education": ("education", "51-2011"),
    "visas": ("visas", "00010"),
    "sources": ("sources",),
    "sources of one": ("sources", "00010"),
    "countries": ("countries",),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["properties"]["schema"] == {"const": f"{name}/{VERSIONS[name]}"}
    assert SCHEMAS[name]["required"] == ["schema", "data", "warnings", "sources"]


def test_every_contract_has_one() -> None:
    assert list(SCHEMAS) == [contract.name for contract in CONTRACTS]


@pytest.mark.usefixtures("atlas")
@pytest.mark.parametrize("arguments", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_keeps_its_contract(career: Ask, arguments: tuple[str, ...]) -> None:
    run = career(*arguments, "--json")
    assert (run.code, run.err) == (0, "")
    answer = json.loads(run.out)
    schema = SCHEMAS[answer["schema"].partition("/")[0]]
    assert [problem.message for problem in Draft202012Validator(schema).iter_errors(answer)] == []


@pytest.mark.usefixtures("atlas")
@pytest.mark.parametrize(
    ("key", "value"),
    [("title", "Bakers"), ("level", 2), ("pay", {}), ("ai", "mixed"), ("related", [1]), ("lead", None)],
)
def test_a_record_of_another_shape_is_refused(career: Ask, key: str, value: object) -> None:
    answer = json.loads(career("show", "00010", "--json").out)
    answer["data"][key] = value
    assert not Draft202012Validator(SCHEMAS["occupation"]).is_valid(answer)


@pytest.mark.usefixtures("atlas")
def test_a_record_without_a_required_key_is_refused(career: Ask) -> None:
    answer = json.loads(career("show", "00010", "--json").out)
    del answer["data"]["gaps"]
    assert not Draft202012Validator(SCHEMAS["occupation"]).is_valid(answer)


def test_records_within_themselves_are_described_once() -> None:
    definitions: dict[str, Any] = {}
    assert schema_of(list[Branch], definitions) == {"type": "array", "items": {"$ref": "#/$defs/Branch"}}
    assert definitions["Branch"]["properties"]["twigs"]["items"] == {"$ref": "#/$defs/Branch"}


class Branch(TypedDict):
    """A branch of branches."""

    twigs: "list[Branch]"


def test_a_type_without_a_schema_is_an_error() -> None:
    with pytest.raises(TypeError, match="no JSON Schema"):
        schema_of(tuple[int, str], {})


def test_either_shape_is_a_record_or_a_list() -> None:
    one, many = envelope(CONTRACTS[0])["properties"]["data"]["anyOf"]
    assert many == {"type": "array", "items": one}
