"""Every example in every command's help runs as it stands."""

import re
import shlex
from pathlib import Path

import pytest

from careercli.cli import app
from careercli.cli.help import translate
from careercli.cli.lazy import Commands
from careercli.text.text import text
from careercli.text.topics import names

PROFILE = "needs a profile: tests/cli/commands/test_profile.py"
BROWSE = "needs a terminal: tests/cli/commands/test_browse.py"
NOT_HERE = {
    "career profile show": PROFILE,
    "career profile show --json": PROFILE,
    "career profile check": PROFILE,
    "career profile check ca/crs --on 2026-11-02 --json": PROFILE,
    "career profile edit": "needs a profile and an editor: tests/cli/commands/test_profile.py",
    "career profile set birth_date=1994-05-02 education.level=masters": PROFILE,
    "career profile set languages.1.test=CEFR languages.1.language=de languages.1.level=B1": PROFILE,
    "career browse": BROWSE,
    "career browse nurse --country ca,us": BROWSE,
    "career browse --theme light": BROWSE,
    "career start": "needs a terminal: tests/cli/test_front_door.py",
    "career config unset lang": "needs the setting to be set: tests/cli/commands/test_config.py",
}


def helps(group, path="career"):
    """(command line, help text) of every command below a group."""
    for name in group.commands:
        command = group.commands.get(name)
        if isinstance(getattr(command, "commands", None), Commands):
            yield from helps(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command.help


ROOT = app.command()
translate(ROOT, text())
HELPS = dict(helps(ROOT))
EXAMPLES = [line for text in HELPS.values() for line in re.findall(r"^ {4}(career .*)$", text, re.MULTILINE)]


@pytest.mark.parametrize("command", HELPS)
def test_a_command_says_what_it_does_and_gives_an_example_of_itself(command):
    first, _, rest = HELPS[command].partition("\n")
    assert re.fullmatch(r"[A-Z`].*\.", first)
    assert len(first) <= 120
    assert f"\n    {command}" in rest


@pytest.mark.parametrize("example", [line for line in EXAMPLES if line not in NOT_HERE])
def test_an_example_runs(career, example):
    for word, extra in (("career browse", "textual"), ("career mcp", "mcp"), (".xlsx", "xlsxwriter")):
        if word in example:
            pytest.importorskip(extra, reason="an extra is not installed")
    done = career(*shlex.split(example)[1:])
    assert (done.code, "error" in done.err) == (0, False)
    quiet = ("career config set", "career mcp")
    assert done.out or example.startswith(quiet) or Path(example.rpartition(" -o ")[2]).exists()


def test_what_is_left_out_is_still_an_example():
    assert [line for line in NOT_HERE if line not in EXAMPLES] == []


@pytest.mark.parametrize("command", HELPS)
def test_a_command_s_help_is_the_topic_of_its_name(career, command):
    words = command.split()[1:]
    assert "Usage: " + command in career(*words, "--help").out


@pytest.mark.parametrize("topic", [*names(), "show", "config"])
def test_help_on_a_topic_or_command(career, topic):
    done = career("help", topic)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("# ") or f"Usage: career {topic}" in done.out


@pytest.mark.parametrize("command", ["show", "list"])
def test_every_option_says_what_it_is_for(career, command):
    shown = career(command, "--help").out
    options = re.findall(r"^│ (?:\* +)?--[a-z-]+ +(?:-\w)? +(?:[A-Z,]+ )? *(.*?) *│$", shown, re.MULTILINE)
    assert len(options) > 8
    assert "" not in options


@pytest.mark.parametrize("words", [("--help", "--lang", "fr"), ("--lang=fr", "-h"), ("-h", "--lang=fr")])
def test_help_is_in_the_language_wherever_it_is_named(career, words):
    shown = career("similar", *words).out
    assert shown == career("--lang", "fr", "similar", "--help").out
    assert "Usage\N{NO-BREAK SPACE}: career similar" in shown
    assert "Afficher ce message et sortir." in shown
    assert "Show this message" in career("similar", "--help").out  # the next help is in the reader's own again


@pytest.mark.parametrize(
    "line",
    [
        ("profile", "--help", "--lang", "fr"),
        ("profile", "--lang", "fr", "--help"),
        ("profile", "--lang=fr"),
        ("config", "--lang", "pt", "--help", "--lang", "fr"),
        ("start", "--help", "--lang", "fr"),
        ("help", "--lang", "fr", "show"),
        ("export", "--lang", "fr", "--help"),
    ],
    ids=" ".join,
)
def test_a_language_is_taken_behind_any_command(career, line):
    done = career(*line)
    assert (done.code, done.err) == (0, "")
    assert "Usage :" in done.out.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (("profile", "--lang", "xx"), 2, "No language `xx`"),
        (("profile", "--lang"), 2, "--lang"),
        (("profile", "--long", "fr"), 2, "--long"),
        (("help", "--", "--lang", "fr"), 2, ""),
    ],
    ids=str,
)
def test_what_is_no_language_is_refused_as_ever(refused, line, code, said):
    assert said in refused(code, *line)
