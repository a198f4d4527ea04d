"""A small run of each kind in every test run; `make hostile` makes large ones."""

import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("runs are forks, in pseudo-terminals", allow_module_level=True)
pytest.importorskip("yaml", reason="`make test` installs it")

from . import case, commands, damage, parsers, process, run, values, world

ROOT = Path(__file__).parents[2]
SMALL = [("commands", 40), ("damage", 12), ("disk", 12)]


@pytest.fixture(scope="module")
def there():
    return world.world()


def test_every_kind_of_value_has_right_ones(there):
    taken = {option.metavar for command in there.commands for option in command.parameters if option.metavar}
    assert taken <= set(values.VALID) and taken >= {"OCCUPATION", "DAY", "FILE"}


def test_the_same_seed_gives_the_same_cases(there):
    first, again, other = ([commands.case(there, seed, number) for number in range(40)] for seed in (1, 1, 2))
    assert first == again != other


@pytest.mark.parametrize(("what", "many"), SMALL)
def test_nothing_is_wrong_in_a_small_run(what, many):
    """In a process of its own, which forks: that of the tests has threads."""
    line = [sys.executable, "-m", "tests.hostile.run", "--what", what, "--n", str(many), "--seed", "7", "--real", "20"]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_run_with_a_fault_fails_and_names_the_line_that_repeats_it(monkeypatch, capsys):
    wrong = case.Trial(3, "exit 0", ("a fault",), "career show x")
    monkeypatch.setitem(run.KINDS, commands.NAME, run.Kind(1, lambda *_: iter([wrong])))
    monkeypatch.setattr(sys, "argv", ["run", "--what", commands.NAME, "--seed", "9"])
    assert run.main() == 1
    assert "python -m tests.hostile.run --what commands --seed 9 --only 3" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("json", '{"schema":"x/1","data":NaN,"warnings":[],"sources":{}}'),
        ("json", '{"data":1}'),
        ("jsonl", '{"a":1}\n{"a":'),
        ("jsonld", '{"a":1}'),
        ("yaml", "schema: x\ndata: [\n"),
        ("csv", 'a,b\n"1,2\n'),
        ("csv", "a,b\n1\n"),
        ("tsv", "a\tb\n1\n"),
        ("html", "<!doctype html><p><b>x</p></b>"),
        ("html", "<!doctype html><script>x</script>"),
        ("md", "| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n"),
        ("md", "<b>x</b>\n"),
        ("table", "x" * 81),
        ("plain", "\x1b[31mx"),
        ("table", ""),
    ],
)
def test_a_text_that_is_not_of_the_format_is_found(form, text):
    assert parsers.faults(form, text, 80)


@pytest.mark.parametrize(
    ("code", "out", "err", "verdict"),
    [
        (0, "sound", "", "same"),
        (0, "other", "", "silently wrong"),
        (4, "", "error: x\n\nhint: y\n", "refused"),
        (4, "", "error: x\n", "exit 4"),
        (4, "half", "error: x\n\nhint: y\n", "exit 4"),
        (3, "", "error: no such occupation\n\nhint: y\n", "exit 3"),
        (1, "", "Traceback (most recent call last):\n", "a bug or a traceback"),
    ],
)
def test_what_a_damaged_atlas_must_answer(code, out, err, verdict):
    assert damage._verdict(case.Outcome(code, out, err, {}), "sound") == verdict


def test_no_format_escapes_the_name_of_a_folder():
    """A fork and a process of its own stand in folders of two names, which are taken out of what they print."""
    for _ in range(20):
        folder = process._folder()
        folder.rmdir()
        assert len(folder.name) == len(Path(process.NOWHERE).name)
        assert folder.name.replace("-", "").isalnum()


@pytest.mark.parametrize("script", ["<script>alert(1)</script>", '<script src="x.js"></script>', "<p onclick=x></p>"])
def test_a_script_that_a_page_does_not_name_is_a_fault(script: str) -> None:
    policy = "default-src 'none'; script-src 'sha256-abc'"
    page = f'<!doctype html><html><meta http-equiv="Content-Security-Policy" content="{policy}">{script}</html>'
    with pytest.raises(parsers.Unreadable):
        parsers.READERS["html"](page)
