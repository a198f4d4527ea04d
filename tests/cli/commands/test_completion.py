"""`career completion`: what each shell is told once, and what bash then shows."""

import os
import shutil
import subprocess
import sys

import pytest

from careercli.cli.completion import SHELLS, script


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_for_every_shell(career, shell):
    done = career("completion", shell)
    assert (done.code, done.err, done.out) == (0, "", script(shell) + "\n")
    assert "_CAREER_COMPLETE" in done.out


def test_another_shell(refused):
    told = refused(2, "completion", "tcsh")
    assert told == "error: No completion for `tcsh`\n\nhint: Shells: bash, fish, powershell, pwsh, zsh\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_takes_the_script(tmp_path, shell):
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} here")
    (tmp_path / "script").write_text(script(shell), encoding="utf-8")
    done = subprocess.run([shell, "-n", "script"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


ASKED = """
PATH="$PWD:$PATH"; source ./script
COMP_WORDBREAKS=$' \\t\\n:='; COLUMNS=40 COMP_TYPE={key} COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}
_career_complete career; printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.skipif(os.name == "nt" or shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(
    ("line", "key", "first"),
    [
        ("career show ca:3212", 9, "32120  -- Medical laboratory technologis"),  # cut at 40 columns
        ("career show ca:3212", 37, "32120"),
        ("career show 32120", 9, "32120"),
        ("career list --country=c", 9, "ca"),
    ],
)
def test_bash_shows_values_with_their_meaning_and_types_them_without(tmp_path, line, key, first):
    (tmp_path / "script").write_text(script("bash"), encoding="utf-8")
    (tmp_path / "career").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m careercli "$@"\n')
    (tmp_path / "career").chmod(0o755)
    asked = ASKED.format(key=key, line=line)
    done = subprocess.run(["bash", "--norc", "-c", asked], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[0] == first
