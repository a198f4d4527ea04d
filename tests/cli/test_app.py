"""The root: version, help, and failures in words with their exit codes."""

import pytest

from careercli.cli import app
from careercli.errors import BadData
from careercli.version import __version__


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_version_is_one_line(career, option):
    assert career(option) == (f"career {__version__}\n", "", 0)


@pytest.mark.parametrize(
    "arguments", [("-h",), ("help",), ("--help",), ("config",), ("profile", "-h"), ("show", "--help")]
)
def test_help_is_no_failure(career, arguments):
    done = career(*arguments)
    assert (done.code, done.err) == (0, "")
    assert "Usage: career" in done.out


def test_a_mistyped_command_names_the_nearest(refused):
    assert refused(2, "shwo", "32120").splitlines() == [
        "error: No command and no occupation `shwo`",
        "",
        "hint: Did you mean `show`?",
        "hint: `career help` lists all commands. `career search WORDS` finds occupations.",
    ]


def test_a_command_unlike_any_other_names_them_all(refused):
    assert "hint: Commands: get, list, path, set, unset" in refused(2, "config", "zzz")


def test_a_mistyped_option_names_the_nearest(refused):
    told = refused(2, "show", "32120", "--fromat", "json")
    assert told.startswith("error: No option `--fromat` in `career show`\n\nhint: Did you mean `--format`")


@pytest.mark.parametrize("command", [("outlook", "32120"), ("outlook", "29-2011")])
@pytest.mark.parametrize("option", ["--region", "-r"])
def test_where_regions_are_told_is_named_where_they_are_not(refused, command, option):
    told = refused(2, *command, option, "Houston")
    assert told.startswith(f"error: No option `{option}` in `career {command[0]}`\n")
    assert "`career salary OCCUPATION --region PLACE`" in told
    assert "`career salary --country KEY --region PLACE`" in told


@pytest.mark.parametrize("command", [("compare", "32120", "29-2011"), ("list",), ("rank",)])
def test_the_option_of_places_is_named_where_it_is_another(refused, command):
    assert "Did you mean `--in`?" in refused(2, *command, "--region", "Houston")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("show",), "`career show` needs OCCUPATION..."),
        (("config", "set", "lang"), "`career config set` needs VALUE"),
        (("list", "help"), "`career list` does not take `help`"),
        (("show", "1", "--format"), "Option `--format` requires an argument"),
        (("show", "1", "--json=x"), "Option `--json` does not take a value"),
        (("list", "--limit", "-1"), "`--limit` takes a whole number, 0 or more, not `-1`"),
        (("list", "--min-pay", "nan"), "`--min-pay` takes a number, not `nan`"),
    ],
)
def test_a_wrong_command_line_in_our_words(refused, arguments, told):
    assert refused(2, *arguments).splitlines()[0] == f"error: {told}"


def test_what_a_reader_typed_cannot_act_on_the_screen(refused):
    told = refused(3, "show", "\x1b[31mred\x07\nzzz")
    assert told.splitlines()[0].startswith("error: No occupation is called")
    assert not set("\x1b\x07") & set(told)


def test_markup_in_arguments_is_text(refused):
    assert "`[bold]zzzzz[/bold]`" in refused(3, "show", "[bold]zzzzz[/bold]")


def test_an_endless_argument_is_refused_in_few_words(refused):
    assert len(refused(2, "show", "x" * 1_000_000)) < 2000


def test_a_failure_has_message_hints_and_code(capsys):
    assert app.failed(BadData("Broken", "Mend it.", "Or not.")) == 4
    assert capsys.readouterr().err == "error: Broken\n\nhint: Mend it.\nhint: Or not.\n"


def test_a_failure_without_hints_is_one_line(capsys):
    assert app.failed(BadData("Broken")) == 4
    assert capsys.readouterr().err == "error: Broken\n"


def test_a_failing_disk_is_named(capsys):
    assert app.failed(OSError(28, "No space left on device")) == 1
    assert capsys.readouterr().err == "error: No space left on device: standard output\n"


def test_what_nobody_foresaw_is_no_traceback(capsys):
    assert app.failed(KeyError("x")) == 1
    told = capsys.readouterr().err
    assert told.startswith("error: KeyError: 'x'\n")
    assert "CAREER_DEBUG=1" in told


def test_debugging_lets_it_through(monkeypatch):
    monkeypatch.setenv("CAREER_DEBUG", "1")
    with pytest.raises(KeyError):
        app.failed(KeyError("x"))


def test_an_interrupt_is_130(career, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("careercli.cli.commands.countries.every_country", interrupted)
    assert career("countries") == ("", "", 130)


def test_a_reader_who_leaves_is_no_failure(career, monkeypatch):
    def left(*_):
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr("careercli.cli.commands.countries.every_country", left)
    assert career("countries") == ("", "", 0)


@pytest.mark.parametrize(
    ("code", "command"),
    [
        (2, "show 32120 --nothing"),
        (2, "list --fields nothing"),
        (2, "show 32120 --section nothing"),
        (3, "show 99999"),
        (3, "compare 32120 99999"),
        (3, "salary --country zz"),
        (5, "show 32120 --max-age 1"),
    ],
)
def test_with_json_a_failure_leaves_stdout_empty(refused, code, command):
    refused(code, *command.split(), "--json")
