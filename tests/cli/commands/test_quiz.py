"""`career quiz`: asked on a terminal, answered at once, cut off, saved."""

import json
import stat

import pytest

from careercli.cli import picker, quiz
from careercli.person import quiz as kept
from careercli.record.quiz import EVERY, STATEMENTS

INVESTIGATIVE = {"investigative": 5, "social": 4}


def typed(likes, *values):
    """`--answers` of somebody who likes these and nothing else."""
    return ",".join(str(one) for one in [*(likes.get(each.measures, 2) for each in STATEMENTS), *values])


class Keys:
    """A reader at the terminal who presses these keys one after the other; an exception is raised in their place."""

    def __init__(self, monkeypatch, keys):
        self.keys = iter(keys)
        monkeypatch.setattr(picker, "possible", lambda: True)
        monkeypatch.setattr(quiz.typer, "getchar", self)

    def __call__(self):
        key = next(self.keys)
        if isinstance(key, str):
            return key
        raise key


def asked(career, json_too=True):
    return career("quiz", "--country", "ca", *(["--json"] if json_too else []))


def test_one_key_an_answer_up_to_the_profile(career, monkeypatch):
    Keys(monkeypatch, typed(INVESTIGATIVE, 5, 1, 1, 1, 1).split(","))
    run = asked(career)
    answered = json.loads(run.out)["data"]
    assert run.code == 0
    assert answered["leading"] == ["investigative", "social"]
    assert answered["values"]["security"] == 5
    assert "1/35  Take a broken bicycle apart" in run.err
    assert "35/35  Work that AI cannot easily take over." in run.err
    assert not kept.file().exists()  # nothing is kept of a finished one


def test_a_key_goes_back_and_others_do_nothing(career, monkeypatch):
    Keys(monkeypatch, ["3", "b", "x", "9", "\x1b[C", "5", "\x7f", "\x1b[D", "4", KeyboardInterrupt()])
    assert asked(career).code == 130
    assert kept.kept() == [4]


def test_keys_typed_ahead_count_one_after_the_other(career, monkeypatch):
    """What a terminal hands over at once after a key that means nothing is not lost; after an answer the next
    statement is read first."""
    Keys(monkeypatch, ["x4", "q"])
    asked(career)
    assert kept.kept() == [4]


@pytest.mark.parametrize(
    ("last", "code"), [("q", 0), ("\x04", 0), ("\x1b", 0), (EOFError(), 0), (KeyboardInterrupt(), 130)]
)
def test_a_quiz_cut_off_is_kept_said_and_gone_on_with(career, monkeypatch, last, code):
    Keys(monkeypatch, ["4", "5", last])
    run = asked(career)
    assert run.code == code
    assert run.out == ""
    assert f"Kept 2 of 35 answers in {kept.file()}" in run.err
    assert stat.S_IMODE(kept.file().stat().st_mode) == 0o600
    Keys(monkeypatch, ["3"] * 33)
    run = asked(career)
    assert "Going on after 2 of 35 answers" in run.err
    assert [one["answer"] for one in json.loads(run.out)["data"]["answers"]][:3] == [4, 5, 3]


def test_nothing_is_said_to_be_kept_where_nothing_was_answered(career, monkeypatch):
    Keys(monkeypatch, ["q"])
    assert "Kept" not in asked(career).err
    assert not kept.file().exists()


def test_it_begins_again_where_that_is_asked_for(career, monkeypatch):
    kept.keep([1, 1, 1])
    Keys(monkeypatch, ["5", "q"])
    career("quiz", "--restart")
    assert kept.kept() == [5]


def test_what_is_kept_can_be_deleted(career):
    kept.keep([1, 1, 1])
    run = career("quiz", "--forget")
    assert (run.code, run.out) == (0, "")
    assert "Deleted" in run.err
    assert not kept.file().exists()
    assert "No unfinished quiz" in career("quiz", "--forget").err


def test_a_state_folder_that_takes_nothing_does_not_stop_the_quiz(career, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CAREER_STATE_DIR", str(tmp_path / "file" / "below"))
    Keys(monkeypatch, ["4", "4", "q"])
    run = asked(career)
    assert run.code == 0
    assert run.err.count("cannot be kept") == 1
    assert "Kept" not in run.err


def test_damage_is_named_and_cured(career, monkeypatch):
    kept.keep([1])
    kept.file().write_text("nonsense")
    Keys(monkeypatch, ["4"] * 35)
    run = asked(career)
    assert run.code == 4
    assert "--forget" in run.err
    assert career("quiz", "--forget").code == 0


def test_without_a_terminal_it_says_what_to_do(career):
    run = career("quiz")
    assert (run.code, run.out) == (2, "")
    assert "--answers" in run.err


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("3", "has 1 answer; 30 are needed"),
        (",".join("3" * 29), "has 29 answers"),
        (",".join("3" * 31), "has 31 answers"),
        (",".join("3" * 36), "has 36 answers"),
        ("3,0,3", "Answer 2 (`cause`) is `0`"),
        ("3,3,3.5", "Answer 3 (`photos`) is `3.5`"),
        ("yes,no", "Answer 1 (`bicycle`) is `yes`"),
        (",".join("3" * 35) + ",x", "Answer 36"),
        ("３,3", "Answer 1"),
        (" ", "--answers"),
        (",", "has 0 answers"),
        ("[red]5[/red],3", "`[red]5[/red]`"),
    ],
)
def test_wrong_answers_are_refused_by_number_and_text(career, answers, said):
    run = career("quiz", "--answers", answers)
    assert (run.code, run.out) == (2, "")
    assert said in run.err


def test_answers_may_stand_with_spaces_and_without_those_on_values(career):
    run = career("quiz", "--answers", typed(INVESTIGATIVE).replace(",", " "), "--json")
    assert json.loads(run.out)["data"]["values"] == {}


def test_programs_get_the_profile_and_what_fits_under_the_filters(career):
    run = career(
        "quiz", "--answers", typed(INVESTIGATIVE, 1, 5, 1, 1, 1), "--country", "gb", "--min-pay", "45000", "--json"
    )
    answered = json.loads(run.out)
    record = answered["data"]
    assert answered["schema"] == "quiz/1"
    assert record["weights"] == {"interest": 6, "pay": 1}
    assert record["shape"] == "clear"
    assert {one["country"] for one in record["occupations"]} == {"gb"}
    assert all(one["pay_median"] >= 45000 for one in record["occupations"])
    assert all(one["interests_from"][:2] in ("us", "ca") for one in record["occupations"])
    overalls = [one["overall"] for one in record["occupations"]]
    assert overalls == sorted(overalls, reverse=True)
    used = {one["interests_source"] for one in record["occupations"]} | {"career-interests", "career-rating"}
    assert used <= answered["sources"].keys()
    first = record["occupations"][0]
    assert first["overall"] == pytest.approx((6 * first["fit"] + first["axes"]["pay"]) / 7, abs=0.01)


def test_the_page_marks_what_is_borrowed(career):
    page = career("quiz", "--answers", typed(INVESTIGATIVE), "--country", "gb", terminal=True).out
    assert "~ 9.8" in page
    assert "best match in Canada or the US" in page
    own = career("quiz", "--answers", typed(INVESTIGATIVE), "--country", "ca", terminal=True).out
    assert "best match in Canada" not in own


@pytest.mark.parametrize("values", [(), (5, 5, 5, 5, 5)])
@pytest.mark.parametrize("likes", [{"artistic": 5}, INVESTIGATIVE, {"enterprising": 5, "conventional": 4, "social": 3}])
def test_the_page_fits_a_screen(career, monkeypatch, likes, values):
    monkeypatch.setenv("NO_COLOR", "1")
    for country in ("ca", "us", "gb,au,de,sg"):
        page = career("quiz", "--answers", typed(likes, *values), "--country", country, terminal=True).out
        assert page.count("\n") <= 45
        assert max(map(len, page.splitlines())) <= 100


def test_a_pipe_gets_the_page_as_plain_text_and_40_columns_are_enough(career, monkeypatch):
    given = ("quiz", "--answers", typed(INVESTIGATIVE), "--country", "ca")
    assert "\x1b" not in career(*given).out
    assert "Psychologists" in career(*given).out
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    page = career(*given, terminal=True).out
    assert "\x1b" not in page
    assert all(len(line) <= 40 for line in page.splitlines() if "2,2,2" not in line and "--" not in line)


@pytest.mark.parametrize("always", "135")
def test_the_same_answer_everywhere_orders_nothing_and_says_so(career, always):
    run = career("quiz", "--answers", ",".join([always] * 30), "--country", "ca", "--json")
    answered = json.loads(run.out)
    assert answered["data"]["shape"] == "flat"
    assert answered["data"]["occupations"] == []
    assert any("same answer" in warning for warning in answered["warnings"])


def test_a_flat_profile_with_values_is_ordered_by_these_alone(career):
    run = career("quiz", "--answers", ",".join(["3"] * 30 + ["1", "5", "1", "1", "1"]), "--country", "ca", "--json")
    record = json.loads(run.out)["data"]
    assert record["weights"] == {"pay": 1}
    assert record["occupations"][0]["axes"]["pay"] > 9.9
    assert "fit" not in record["occupations"][0]


def test_nothing_fits_filters_that_exclude_each_other(career):
    run = career("quiz", "--answers", typed(INVESTIGATIVE), "--country", "ca", "--min-pay", "9000000", terminal=True)
    assert run.code == 0
    assert "No occupation matches" in run.out + run.err


def test_the_home_of_the_reader_is_looked_in_unless_another_is_named(career):
    career("config", "set", "home", "sg")
    record = json.loads(career("quiz", "--answers", typed(INVESTIGATIVE), "--json").out)["data"]
    assert {one["country"] for one in record["occupations"]} == {"sg"}
    assert "Singapore" in career("quiz", "--answers", typed(INVESTIGATIVE), terminal=True).out


def test_nothing_is_saved_unless_asked_and_then_the_six_alone(career):
    given = ("quiz", "--answers", typed(INVESTIGATIVE, 5, 5, 5, 5, 5), "--country", "ca")
    career(*given)
    assert career("profile", "show").code == 3
    assert "saved in" in career(*given, "--save").err
    profile = json.loads(career("profile", "show", "--json").out)["data"]["profile"]
    assert profile == {
        "interests": {
            "realistic": 2, "investigative": 5, "artistic": 2, "social": 4, "enterprising": 2, "conventional": 2
        }
    }  # fmt: skip


def test_what_was_in_the_profile_stays(career):
    career("profile", "init")
    career("profile", "set", "birth_date=1994-05-02")
    career("quiz", "--answers", typed(INVESTIGATIVE), "--save")
    profile = json.loads(career("profile", "show", "--json").out)["data"]["profile"]
    assert profile["birth_date"] == "1994-05-02"
    assert profile["interests"]["social"] == 4


def test_flat_interests_are_not_saved(career):
    assert "Nothing was saved" in career("quiz", "--answers", ",".join(["3"] * 30), "--save").err
    assert career("profile", "show").code == 3


def test_the_statements_are_listed_in_the_order_of_the_answers(career):
    lines = json.loads(career("quiz", "--statements", "--json").out)["data"]
    assert [line["statement"] for line in lines] == [one.key for one in EVERY]
    assert {line["on"] for line in lines[:30]} == {"interests"}
    assert "Démonter un vélo" in career("quiz", "--statements", "--lang", "fr", terminal=True).out


def test_what_repeats_an_answer_repeats_it(career, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    options = "--country ca --min-pay 60000 --route ca/express-entry-healthcare --regulated"
    given = ("quiz", "--answers", typed(INVESTIGATIVE), *options.split())
    page = " ".join(career(*given, terminal=True).out.split())
    assert f"career quiz --answers {typed(INVESTIGATIVE)} {options}" in page
