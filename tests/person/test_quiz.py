"""What is kept of a quiz that was cut off."""

import json
import stat

import pytest

from careercli.errors import BadData
from careercli.person import quiz


def test_answers_are_kept_for_their_owner_only_and_forgotten(tmp_path, monkeypatch):
    monkeypatch.setenv("CAREER_STATE_DIR", str(tmp_path / "state"))
    assert quiz.kept() == []
    quiz.keep([3, 1, 4])
    assert quiz.kept() == [3, 1, 4]
    assert stat.S_IMODE(quiz.file().stat().st_mode) == 0o600
    assert quiz.file().parent == tmp_path / "state"
    assert quiz.forget()
    assert not quiz.file().exists()
    assert not quiz.forget()


def test_the_folder_is_the_platform_s_own(tmp_path, monkeypatch):
    assert quiz.file().parts[-2:] == ("career", "quiz.json")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "elsewhere"))
    assert quiz.file() == tmp_path / "elsewhere" / "career" / "quiz.json"


def test_answers_to_other_statements_count_up_to_the_first_that_is_new():
    quiz.keep([3, 1, 4])
    record = json.loads(quiz.file().read_text())
    del record["answers"]["cause"]
    quiz.file().write_text(json.dumps(record))
    assert quiz.kept() == [3]


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "[]",
        "{}",
        '{"answers": 3}',
        '{"answers": {"bicycle": 9}}',
        '{"answers": {"bicycle": "x"}}',
        "\0\1",
        "[" * 4000,
    ],
)
def test_a_damaged_file_is_named_and_stays(damaged):
    quiz.keep([1])
    quiz.file().write_text(damaged)
    with pytest.raises(BadData) as refused:
        quiz.kept()
    assert str(quiz.file()) in str(refused.value)
    assert any("--forget" in hint for hint in refused.value.hints)
    assert quiz.file().read_text() == damaged


def test_a_folder_in_its_place_is_refused():
    quiz.file().mkdir(parents=True)
    with pytest.raises(BadData):
        quiz.kept()
