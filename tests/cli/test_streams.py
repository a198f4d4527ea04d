"""Standard output closed, full, left by its reader, or unable to spell: as a shell really starts the command."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.cli import streams

posix = pytest.mark.skipif(os.name == "nt", reason="a POSIX shell and its devices")
ASCII = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}


def shell(line: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which `career` is this interpreter's."""
    command = f'career() {{ "{sys.executable}" -m careercli "$@"; }}; {line}'
    environment = {**os.environ, **environment}
    return subprocess.run(["sh", "-c", command], capture_output=True, text=True, env=environment, check=False)


@posix
@pytest.mark.parametrize("command", ["list", "show ca:32120 --json", "help", "--version"])
def test_a_pipe_that_is_left_early(command):
    done = shell(f"{{ career {command}; echo $? >&2; }} | true")
    assert [line for line in done.stderr.splitlines() if not line.startswith("warning: ")] == ["0"]


@posix
@pytest.mark.parametrize("command", ["show ca:32120 --json", "-h"])
def test_a_closed_stdout(command):
    done = shell(f"career {command} >&-")
    assert (done.returncode, done.stderr) == (1, "error: Bad file descriptor: standard output\n")


@posix
@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="no /dev/full")
@pytest.mark.parametrize("command", ["list", "--version"])
def test_a_full_disk(command):
    done = shell(f"career {command} >/dev/full")
    errors = [line for line in done.stderr.splitlines() if not line.startswith("warning: ")]
    assert (done.returncode, errors) == (1, ["error: No space left on device: standard output"])


@posix
def test_a_closed_stderr_keeps_the_exit_code():
    assert shell("career show 99999 2>&-").returncode == 3


@posix
def test_a_closed_stdin_has_no_codes():
    done = shell("career show - <&-")
    assert done.returncode == 2
    assert done.stderr.startswith("error: No occupation came from standard input\n")


def test_a_page_for_a_stream_without_accents(career_process):
    done = career_process("show", "32120", "--section", "fit", "--lang", "fr", **ASCII)
    assert done.code == 0
    assert done.out.startswith("Technologues de laboratoires medicaux\n")
    assert done.out.isascii()


def test_a_table_for_a_stream_without_boxes(career_process):
    done = career_process("list", "--limit", "3", "--format", "table", **ASCII)
    assert done.out.isascii()
    assert "?" not in done.out


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_nothing_is_lost_in_data_for_such_a_stream(career_process, form):
    done = career_process("show", "32120", "--format", form, **ASCII)
    assert done.out.isascii()
    record = json.loads(done.out)
    assert record.get("data", record)["title"]["fr"] == "Technologues de laboratoires médicaux"


def test_a_failure_is_told_without_accents(career_process):
    done = career_process("show", "é·✓zzzzz", **ASCII)
    assert done.code == 3
    assert done.err.isascii()


def test_lines_of_a_hint_stay_lines():
    assert streams.shown("Name one:\n  ca:32120\x07  X") == "Name one:\n  ca:32120  X"


def test_a_long_line_keeps_its_ends():
    text = streams.shown("a" + "x" * 5000 + "z")
    assert text.startswith("ax")
    assert text.endswith("xz")
    assert len(text) <= streams.LONGEST


def written(text: str, form: str | None) -> str:
    """Text as an ASCII stream takes it for a format."""
    return text.encode("ascii", streams.spelling(form)["errors"]).decode()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("médicaux", "medicaux"),
        ("2023–2033", "2023-2033"),
        ("6,4\u202f%", "6,4 %"),
        ("“œuvre”…", '"oeuvre"...'),
        ("職", "?"),
    ],
)
def test_a_reader_gets_the_nearest(text, plain):
    assert written(text, "table") == plain


@pytest.mark.parametrize("form", ["json", "jsonl", "jsonld", "yaml"])
def test_a_program_gets_all(form):
    assert json.loads(f'"{written("é 職 𝄞", form)}"') == "é 職 𝄞"


def test_a_browser_gets_references():
    assert written("é", "html") == "&#233;"


HOSTILE = ["a\nb", "\x1b[31mred", "\u202etxt.exe", "it's", "back\\slash\x07"]


@posix
@pytest.mark.parametrize("name", [*HOSTILE, os.fsdecode(b"\xff\xfe")])
@pytest.mark.parametrize("command", ["config path", "profile path"])
def test_a_path_is_itself_in_a_pipe(tmp_path, name, command):
    folder = tmp_path / name
    program = [sys.executable, "-m", "careercli", *command.split()]
    environment = {**os.environ, "CAREER_CONFIG_DIR": str(folder), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(program, capture_output=True, env=environment, check=False)
    file = f"{command.split()[0]}.toml"
    assert (done.stdout, done.returncode) == (os.fsencode(folder / file) + b"\n", 0)


@pytest.mark.parametrize("name", [*HOSTILE, os.fsdecode(b"\xff\xfe")])
def test_a_path_on_a_terminal_is_read_by_a_shell_and_acts_on_nothing(name):
    text = streams.visible(name)
    assert text.isprintable()
    if text != name:
        done = subprocess.run(["bash", "-c", f"printf %s {text}"], capture_output=True, check=True)
        assert done.stdout == os.fsencode(name)


@posix
@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize(
    "command", ["config set lang fr", "profile show", "profile init", "doctor", "config list --show-origin"]
)
def test_a_path_is_never_raw_in_what_is_said(tmp_path, name, command):
    program = [sys.executable, "-m", "careercli", *command.split()]
    environment = {**os.environ, "CAREER_CONFIG_DIR": str(tmp_path / name)}
    done = subprocess.run(program, capture_output=True, text=True, env=environment, check=False)
    said = done.stderr if command == "profile init" else done.stdout + done.stderr
    assert not set(said) & set("\x1b\u202e\x07")
    assert "\nb/" not in said
