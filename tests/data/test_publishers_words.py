"""Words of publishers that pages say in every language: each value of data/ has its key, and no key is left over."""

import tomllib
from collections.abc import Iterator

import pytest

from careercli.text.slug import slug
from careercli.text.text import text
from careercli.words.level import GERMAN, meaning_key

from .conftest import DATA, FILES, lines


def column(name: str, field: str) -> Iterator[str]:
    """The values of a column in every file of a name (`outlook.csv`), of whichever country."""
    for file in FILES:
        if file.rpartition("/")[2] == name:
            yield from (line[field] for line in lines(file) if line.get(field))


def of_records(path: str, field: str) -> Iterator[str]:
    """The values of a field in the records of a TOML file."""
    for record in tomllib.loads((DATA / path).read_text(encoding="utf-8")).values():
        yield record[field]


def isced_wordings() -> Iterator[str]:
    """What levels of skill take, in words; readers of other languages get the level's meaning of German ones."""
    yield from (line["wording"] for line in lines("education/isced.csv") if line["scheme"] not in GERMAN)


def words() -> dict[str, set[str]]:
    """Every value of a kind."""
    return {
        "measure": {*of_records("ai/measures.toml", "name")},
        "measure-scale": {*of_records("ai/measures.toml", "scale")},
        "measure-label": {*column("measures.csv", "label")},
        "outlook": {*column("outlook.csv", "recent"), *column("outlook.csv", "future")},
        "shortage": {*column("shortage.csv", "rating")},
        "education": {*column("education.csv", "education"), *isced_wordings()},
        "experience": {*column("education.csv", "experience")},
        "training": {*column("education.csv", "training")},
        "task-type": {*column("tasks.csv", "type")},
    }


WORDS = words()


@pytest.mark.parametrize("kind", WORDS)
def test_every_value_has_its_key(kind: str) -> None:
    assert {word for word in WORDS[kind] if not text().has(f"data.{kind}.{slug(word)}")} == set()


@pytest.mark.parametrize("kind", WORDS)
def test_no_two_values_share_a_key(kind: str) -> None:
    assert len({slug(word) for word in WORDS[kind]}) == len(WORDS[kind])


def test_every_level_has_its_meaning() -> None:
    levels = {(line["scheme"], line["value"]) for line in lines("education/isced.csv")}
    levels |= {("job zone", str(zone)) for zone in range(1, 6)}
    keys = {meaning_key(scheme, value) for scheme, value in levels if scheme != "typical entry"}
    assert {key for key in keys if not text().has(key)} == set()


def test_a_value_without_a_key_is_shown_as_it_is() -> None:
    assert text("fr").word("measure", "Some new measure") == "Some new measure"
