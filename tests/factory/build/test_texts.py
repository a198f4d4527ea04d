"""The texts of data/ have stable keys, and every translation of one belongs to a text that is there."""

import json
import re
from pathlib import Path

import pytest

from careercli.errors import BadData
from careercli.text.catalogue import data_keys, data_texts, sealed_texts
from careercli.text.text import Text, text
from careerdata.build.texts import files, texts, write

DATA = Path(__file__).parents[3] / "data"
KEY = re.compile(r"data(\.[a-z0-9_-]+)+")


@pytest.fixture(scope="module")
def found() -> dict[str, str]:
    return texts(DATA)


def test_every_file_with_texts_has_some(found):
    countries = {path.relative_to(DATA).parts[0] for path in files(DATA)}
    assert {key.split(".")[2] for key in found} == countries


def test_keys_are_stable_names(found):
    assert [key for key in found if not KEY.fullmatch(key)] == []
    assert all(found.values())


def test_what_is_stored_is_what_stands_in_data(found):
    assert data_texts() == found


def test_a_text_is_found_by_its_english(found):
    key = "data.route.ca.express-entry-cec.whom"
    assert key in data_keys()[found[key]]
    assert text("fr").from_data(found[key]) == text("fr")(key) != found[key]
    assert text().from_data(found[key]) == found[key]


def test_a_text_without_a_translation_stands_as_it_is():
    assert text("fr").from_data("No such text") == "No such text"


def test_a_route_has_its_name():
    assert text().route_name("ca/express-entry-fsw") == "Express Entry: Federal Skilled Worker"
    assert text().route_name("xx/none") == "xx/none"


def test_before_a_build_texts_stand_in_english(monkeypatch, tmp_path):
    monkeypatch.setattr("careercli.text.catalogue.TEXTS", tmp_path / "none.json")
    data_texts.cache_clear()
    data_keys.cache_clear()
    try:
        assert Text("fr").from_data("citizens of Australia") == "citizens of Australia"
    finally:
        data_texts.cache_clear()
        data_keys.cache_clear()


def test_writing_makes_the_folder(tmp_path):
    folder = tmp_path / "aa"
    folder.mkdir()
    (folder / "visas.toml").write_text('not_covered = ["Family"]\nroute = []\n', encoding="utf-8")
    write(tmp_path, tmp_path / "made" / "texts.json")
    written = (tmp_path / "made" / "texts.json").read_text(encoding="utf-8")
    assert written == sealed_texts('{\n"data.not_covered.aa.0": "Family"\n}\n')
    assert json.loads(written).keys() == {"", "data.not_covered.aa.0"}


def test_a_damaged_file_is_named_and_what_was_stored_stays(tmp_path):
    file, stored = tmp_path / "data" / "ca" / "visas.toml", tmp_path / "texts.json"
    file.parent.mkdir(parents=True)
    file.write_text("[[route]]\nkey = none")
    stored.write_text("{}")
    with pytest.raises(BadData, match=r"visas\.toml cannot be read: .*line 2"):
        write(tmp_path / "data", stored)
    assert stored.read_text() == "{}"


def test_two_texts_of_one_key_are_refused(tmp_path):
    file = tmp_path / "ca" / "visas.toml"
    file.parent.mkdir()
    file.write_text('[[route]]\nkey = "a"\nname = "One"\n\n[[route]]\nkey = "a"\nname = "Two"\n')
    with pytest.raises(BadData, match=r"`data\.route\.ca\.a\.name`: `One` and `Two`"):
        texts(tmp_path)
