"""What a newcomer meets: `career` alone, words that are no command, the numbered choice, and `career start`."""

import json
import os
import re
import shlex
import signal
import sys
from itertools import groupby

import pytest

from careercli.cli import front
from careercli.cli.help import GROUPS
from careercli.text.languages import languages
from careercli.text.text import text

COLOURED = re.compile(r"\x1b\[[0-9;]*m")


def test_ten_lines_of_eighty_characters(career, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    for language in languages():
        done = career("--lang", language)
        assert (done.code, done.err, done.out.count("\n")) == (0, "", 10), language
        assert max(map(len, done.out.splitlines())) <= 80
    assert "career start" in career().out


@pytest.mark.parametrize("width", [20, 40, 60])
def test_a_narrow_screen_breaks_between_words(career, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    wide = [line for line in career().out.splitlines() if len(line) > width]
    assert wide == []


def test_the_groups_are_those_of_help_and_their_commands_are_there(career):
    first, whole = career().out, career("help").out
    for name in front.LISTED:
        assert re.search(rf"^  {text()(f'cli.group.{name}')} +{GROUPS[name][0]} ", first, re.MULTILINE)
    assert [whole.index(f"╭─ {text()(f'cli.group.{name}')} ─") for name in GROUPS] == sorted(
        whole.index(f"╭─ {text()(f'cli.group.{name}')} ─") for name in GROUPS
    )


def test_no_command_is_named_that_is_not_there(career):
    known = {command["name"] for command in json.loads(career("spec").out)["data"]["commands"]}
    named = [word for line in career().out.splitlines()[5:9] for word in re.findall(r"(?<= )[a-z][a-z-]+", line)]
    assert len(named) > 15
    assert set(named) <= known


@pytest.mark.parametrize("example", list(front.EXAMPLES))
def test_an_example_runs(career, example):
    assert example in career().out
    done = career(*shlex.split(example)[1:])
    assert (done.code, "error" in done.err) == (0, False)
    assert done.out


def test_every_command_of_the_last_line_runs(career):
    assert career("help").code == 0
    assert career("--lang", "fr").out.startswith("Métiers")


@pytest.mark.parametrize("arguments", [("--lang", "fr", "show", "ca:32120"), ("show", "ca:32120", "--lang", "fr")])
def test_the_language_before_or_after_the_command(career, arguments):
    assert career(*arguments).out.startswith("Technologues de laboratoires médicaux")


def test_the_language_before_a_group_s_command_and_help(career):
    assert "Trouver" in career("--lang", "fr", "help").out
    assert "Trouver" in career("--lang", "fr", "--help").out
    assert career("--lang", "fr", "config", "list", "--format", "plain").code == 0
    assert career("--lang", "fr", "config", "get", "lang").out == "\n"


def test_a_language_there_is_not(refused):
    assert refused(2, "--lang", "xx") == "error: No language `xx`\n\nhint: Languages: en, fr, pt, zh-Hant\n"


def test_where_the_language_is_set_is_found(career):
    assert "career config set lang fr" in career("help", "lang").out
    assert career("--lang", "fr", "help", "lang").out.startswith("# Langues")


@pytest.mark.parametrize("words", [("nurse",), ("truck", "driver"), ("軟體",), ("32120",), ("ca:32120",)])
def test_words_that_are_no_command_are_searched_for(career, words):
    done = career(*words)
    assert done == career("search", *words)
    assert done.code == 0
    heads, first = done.out.splitlines()[:2]
    assert heads.startswith("id\ttitle\t")
    assert re.match(r"[a-z]{2}:[0-9.-]+\t", first)


def test_options_of_the_search_follow(career):
    done = career("nurse", "--country", "us", "--limit", "2", "--json")
    assert [one["country"] for one in json.loads(done.out)["data"]] == ["us", "us"]


def test_a_name_like_a_command_is_searched_for(career):
    """`sailor` is nearer to `salary` than `shwo` to `show`."""
    assert "ailor" in career("sailor").out


@pytest.mark.parametrize("words", [("shwo", "32120"), ("visa",), ("compre", "32120", "29-2011"), ("hlep",)])
def test_a_mistyped_command_is_not_searched_for(refused, words):
    told = refused(2, *words)
    assert told.startswith(f"error: No command and no occupation `{words[0]}`\n\nhint: Did you mean `")


def test_what_is_neither(refused):
    assert refused(2, "qqqqq") == (
        "error: No command and no occupation `qqqqq`\n\n"
        "hint: `career help` lists all commands. `career search WORDS` finds occupations.\n"
    )
    assert refused(3, "99999").startswith("error: No occupation 99999\n")


def test_a_pipe_is_never_asked(career):
    done = career("show", "nurse", stdin="1\n")
    assert (done.code, done.out) == (3, "")
    assert career("nurse", stdin="1\n").out.splitlines()[1].startswith("ca:31301\t")


def test_start_without_a_terminal_says_what_to_type(refused, career):
    told = refused(2, "start")
    for key in ("lang", "home", "destinations", "currency"):
        assert re.search(rf"`career config set {key} \S+`", told)
    for command in re.findall(r"`career (config set [^`]+)`", told):
        assert career(*command.split()).code == 0


pty = pytest.importorskip("pty", reason="POSIX only")


@pytest.fixture
def typing(tmp_path):
    """`typing("show", "nurse", keys=["2\\n"])`: (what a terminal shows, exit code) where each text is typed at a
    prompt; b"\\x03" is Ctrl-C, b"\\x04" the end of the input."""

    def run(*arguments, keys=(), **environment):
        child, descriptor = pty.fork()
        if child == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            settings = {"TERM": "xterm", "CAREER_CONFIG_DIR": str(tmp_path / "kept"), "PYTHONUTF8": "1"}
            os.execve(
                sys.executable,
                [sys.executable, "-m", "careercli", *arguments],
                {**os.environ, **settings, **environment},
            )
        shown, left = b"", list(keys)
        while more := _read(descriptor):
            shown += more
            if left and shown.rstrip(b" ").endswith((b":", b"]")) and more.endswith(b" "):
                os.write(descriptor, left.pop(0))
        os.close(descriptor)
        _, status = os.waitpid(child, 0)
        assert left == [], shown
        plain = COLOURED.sub("", shown.decode().replace("\r\n", "\n"))
        return plain, os.waitstatus_to_exitcode(status)

    return run


def _read(descriptor):
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux says so when the child has closed its end
        return b""


def numbered(shown):
    """Number → id of a numbered list."""
    return dict(re.findall(r"^ .* (\d+)  ([a-z]{2}:[0-9.-]+) ", shown, re.MULTILINE))


def test_the_choice_is_shown(typing):
    shown, code = typing("show", "nurse", keys=[b"2\n"])
    assert code == 0
    offered = numbered(shown)
    assert list(offered) == [str(number) for number in range(1, len(offered) + 1)]
    assert len({entry[:2] for entry in offered.values()}) == 6
    countries = [entry[:2] for entry in offered.values()]
    assert [key for key, _ in groupby(countries)] == list(dict.fromkeys(countries))
    assert f"career show {offered['2']} --all" in shown


@pytest.mark.parametrize("command", ["salary", "visas", "ai", "similar", "outlook"])
def test_every_command_asks(typing, command):
    shown, code = typing(command, "nurse", keys=[b"ca:31301\n"])
    assert code == 0
    assert "Registered nurses and registered psychiatric nurses" in shown.partition("leave): ")[2]


def test_words_alone_ask_too_and_several_are_one_name(typing):
    shown, code = typing("truck", "driver", keys=[b"1\n"])
    assert code == 0
    assert f"career show {numbered(shown)['1']} --all" in shown


def test_the_only_one_found_is_shown_at_once(typing):
    shown, code = typing("29-2011")
    assert code == 0
    assert "career show us:29-2011 --all" in shown


@pytest.mark.parametrize("keys", [b"q\n", b"\n", b"\x04", b"Q\n"])
@pytest.mark.parametrize(("arguments", "code"), [(("nurse",), 0), (("show", "nurse"), 3)])
def test_leaving_shows_nothing_more(typing, arguments, code, keys):
    shown, left = typing(*arguments, keys=[keys])
    assert left == code
    assert "error" not in shown
    assert shown.partition("leave): ")[2].strip("qQ\n^D\b ") == ""


def test_a_wrong_number_is_asked_again(typing):
    shown, code = typing("nurse", keys=[b"99\n", b"two\n", b"1\n"])
    assert code == 0
    assert "There is no `99` in the list." in shown
    assert "There is no `two` in the list." in shown


@pytest.mark.parametrize("arguments", [("nurse",), ("show", "nurse"), ("start",)])
def test_ctrl_c_leaves_with_130(typing, arguments, tmp_path):
    _, code = typing(*arguments, keys=[b"\x03"])
    assert code == 130
    assert not (tmp_path / "kept").exists()


def test_home_and_destinations_come_first(typing):
    shown, _ = typing("nurse", keys=[b"q\n"], CAREER_HOME="sg", CAREER_DESTINATIONS="de,au")
    countries = list(dict.fromkeys(entry[:2] for entry in numbered(shown).values()))
    assert countries[:3] == ["sg", "de", "au"]


def test_a_dumb_narrow_terminal_asks_as_well(typing):
    shown, code = typing("nurse", keys=[b"q\n"], TERM="dumb", COLUMNS="40")
    assert code == 0
    assert len(numbered(shown)) > 6


def test_programs_on_a_terminal_are_not_asked(typing):
    shown, code = typing("nurse", "--json")
    assert (code, json.loads(shown)["schema"]) == (0, "matches/2")


def test_a_code_of_two_countries_says_so_above_the_page(typing):
    shown, _ = typing("show", "32120")
    assert shown.startswith("note: 32120 is also sg:32120; ca:32120 is shown\n")


def test_start_asks_once_and_keeps_what_is_answered(typing, tmp_path):
    answers = [b"fr\n", b"Canada\n", b"us, UK\n", b"cad\n"]
    shown, code = typing("start", keys=answers)
    assert code == 0
    kept = (tmp_path / "kept" / "config.toml").read_text()
    assert kept == 'currency = "CAD"\ndestinations = "us,gb"\nhome = "ca"\nlang = "fr"\n'
    assert "Où vivez-vous" in shown  # the language counts at once
    again, code = typing("start", keys=[b"\n"] * 4)
    assert code == 0
    assert "[us,gb]" in again
    assert (tmp_path / "kept" / "config.toml").read_text() == kept


def test_start_asks_again_what_it_cannot_keep_and_forgets_on_request(typing, tmp_path):
    typing("start", keys=[b"\n", b"ca\n", b"\n", b"\n"])
    shown, code = typing("start", keys=[b"klingon\n", b"en\n", b"-\n", b"Mars\n", b"us\n", b"\n"])
    assert code == 0
    assert "No country `Mars`" in shown
    assert (tmp_path / "kept" / "config.toml").read_text() == 'destinations = "us"\nlang = "en"\n'


def test_ctrl_c_on_the_way_changes_nothing(typing, tmp_path):
    _, code = typing("start", keys=[b"fr\n", b"ca\n", b"\x03"])
    assert code == 130
    assert not (tmp_path / "kept").exists()


def test_a_pager_shows_the_note_above_the_page(typing):
    shown, _ = typing("show", "32120", CAREER_PAGER="head -n 2", LINES="10")
    assert shown.count("note: 32120 is also sg:32120; ca:32120 is shown\n") == 2  # on stderr, and in the pager


@pytest.mark.parametrize(
    "words", [("what does a nurse earn in ontario?",), ("what", "does", "a", "nurse", "earn", "in", "ontario")]
)
def test_a_question_in_a_sentence_is_answered_and_its_command_is_named(career, words):
    done = career(*words)
    assert done.code == 0
    assert 'Your question was read as `career salary "nurse" --country ca --region ca-on`.' in done.err
    assert done.out == career("salary", "nurse", "--country", "ca", "--region", "ca-on").out
    assert json.loads(career(*words, "--json").out)["schema"] == "pay/2"


def test_a_question_of_several_occupations_offers_them_and_names_the_command(refused):
    told = refused(3, "what does a nurse earn")
    assert told.startswith("error: `nurse` could be several occupations")
    assert '`career salary "nurse"`' in told


@pytest.mark.parametrize("words", [("what does a nurse earn on mars",), ("I am a nurse in Manila. Where to live?",)])
def test_a_question_that_is_not_understood_says_so_and_lists_few(career, words):
    done = career(*words)
    assert done.code == 0
    assert "The question was not understood. These occupations only have words of it: `nurse`" in done.err
    assert "read as `career" not in done.err
    assert 1 < len(done.out.splitlines()) <= 11


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (("what", "else", "could", "a", "bank", "teller", "do"), ("similar", "bank teller")),
        (("How many points have I?",), ("points",)),
        (("My daughter likes biology. What could she become?",), ("list", "--like", "biology")),
    ],
)
def test_a_sentence_with_a_wish_runs_its_command_and_names_it(career, words, same):
    done, plain = career(*words, "--json"), career(*same, "--json")
    assert (done.code, done.out) == (plain.code, plain.out)
    assert "Your question was read as `career " in done.err


def test_a_sentence_that_lacks_a_name_or_wishes_for_a_file_is_given_the_command_to_type(refused):
    lacking = refused(2, "How sure is this number, and how old?")
    assert "Type: `career show OCCUPATION --sources` or `career doctor`" in lacking
    file = refused(2, "All British occupations with pay into a spreadsheet.")
    assert "Type: `career list --country gb --limit 0 --output occupations.csv`" in file


@pytest.mark.parametrize("command", ["visas", "pathway"])
def test_the_country_one_goes_to_is_taken_in_words(career, command):
    done, plain = (career(command, "31301", *where, "--json") for where in (("--to", "canada"), ("--country", "ca")))
    assert (done.code, done.out) == (plain.code, plain.out)
    assert done.code == 0


def test_a_question_without_a_word_of_an_occupation_is_refused(refused):
    assert "The question was not understood" in refused(2, "how are you?")
    assert "The question was not understood" in refused(2, "how is it in Canada?")


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (("abroad", "teacher"), "`career visas teacher`"),
        (("wage", "truck", "driver"), '`career salary "truck driver"`'),
        (("qqqqq", "teacher"), ""),
    ],
)
def test_a_word_that_is_no_command_is_not_searched_for_as_an_occupation(refused, words, near):
    told = refused(2, *words)
    assert told.startswith(f"error: There is no command `{words[0]}`\n")
    assert (f"Try {near}." in told) if near else ("Try" not in told)


def test_words_of_the_field_are_explained(career):
    assert career("What does TEER mean?").out == career("explain", "TEER").out == career("TEER").out
