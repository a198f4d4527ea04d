"""The documents say what is so: made parts are current, links lead somewhere, command lines run."""

import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from careercli.cli.app import command
from careercli.text import topics

ROOT = Path(__file__).parent.parent
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
DOCUMENTS = [path for path in DOCUMENTS if path != ROOT / "docs" / "sources.md"]  # made for the site, not kept
TEXTS = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in DOCUMENTS}
FENCED = re.compile(r"^```(\w*)\n(.*?)^```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
INLINE = re.compile(r"`(career [^`]+)`")
HEADING = re.compile(r"^#+ +(.*)$", re.MULTILINE)
PATH = re.compile(r"`((?:src|data|docs|tests|benchmarks)/[^`\s]*)`")
TARGET = re.compile(r"^make ([a-z-]+)")
FIRST = {
    "career config unset lang": "career config set lang fr",
    "career rank --weights interest=3": f"career quiz --save --answers {','.join('25' * 15)}",
}
"""What must have been typed before a line makes sense."""
NEEDS_PROFILE = re.compile(r"career profile (?!init|path)")
NEVER_BARE = ("career ai", "career move", "career salary", "career search")
"""They want an occupation or a country, words or a text, so that neither is required by itself."""
PLACEHOLDER = re.compile(r"[…<>*]|\b(CODE|COMMAND|FILE|NAME|TOPIC|WORDS)\b")


def prose(text: str) -> str:
    """A document without its code blocks."""
    return FENCED.sub("", text)


def code_lines(text: str) -> Iterator[str]:
    """What stands in code blocks, line by line, without the prompt."""
    for _, block in FENCED.findall(text):
        yield from (line.removeprefix("$ ") for line in block.splitlines())


def command_lines() -> Iterator[str]:
    """Every `career …` line of the documents, the part before a pipe; headings only name commands."""
    for text in TEXTS.values():
        typed = [line for line in code_lines(text) if line.startswith("career ")]
        for line in [*typed, *INLINE.findall(HEADING.sub("", prose(text)))]:
            if not PLACEHOLDER.search(line):
                yield line.partition(" | ")[0].partition("  #")[0].strip()


class Named(NamedTuple):
    """A command a line names: its full name, the command, the words after it."""

    name: str
    command: Any
    rest: list[str]


def named(line: str) -> Named:
    """The command a line names."""
    found, words = command(), shlex.split(line)
    for place, word in enumerate(words[1:], 1):
        inner = found.get_command(None, word) if hasattr(found, "list_commands") else None
        if inner is None:
            return Named(" ".join(words[:place]), found, words[place:])
        found = inner
    return Named(" ".join(words), found, [])


def is_whole(line: str) -> bool:
    """Whether a line could be typed so; a bare `career compare` in a sentence only names the command."""
    name, found, rest = named(line)
    return bool(rest) or not (name in NEVER_BARE or any(entry.required for entry in found.params))


def leaves(found: Any, name: str) -> Iterator[str]:
    """The full name of every command that is no group."""
    if not hasattr(found, "list_commands"):
        yield name
        return
    for inner in found.list_commands(None):
        yield from leaves(found.get_command(None, inner), f"{name} {inner}")


def slug(heading: str) -> str:
    """The anchor of a heading, as repository sites make it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


LINES = sorted(set(command_lines()))
NEEDS_TERMINAL = re.compile(r"career (start|quiz|browse.*|export FOLDER)")
"""They ask questions, browse, or write the whole atlas: test_front_door.py of tests/cli, test_quiz.py, test_browse.py
and test_export.py of its commands."""
ASKED = [line for line in LINES if is_whole(line) and not NEEDS_TERMINAL.fullmatch(line)]


def test_made_parts_are_current() -> None:
    arguments = [sys.executable, str(ROOT / "docs" / "generate.py"), "--check"]
    done = subprocess.run(arguments, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_documents_ask_something() -> None:
    assert len(ASKED) > 40


@pytest.mark.parametrize("line", ASKED)
def test_a_command_line_runs(line: str, career: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "true")  # an editor that changes nothing
    first = FIRST.get(line, "career profile init" if NEEDS_PROFILE.match(line) else "")
    for typed in filter(None, [first, line]):
        run = career(*shlex.split(typed)[1:])
        assert run.code == 0, run.err
    quiet = ("career config", "career profile", "career quiz --forget", "career mcp")
    assert run.out or line.startswith(quiet) or Path(line.rpartition(" -o ")[2]).exists()


def test_every_command_is_in_the_reference() -> None:
    headings = HEADING.findall(prose(TEXTS["docs/cli.md"]))
    assert set(leaves(command(), "career")) <= {heading.strip("`") for heading in headings}


def test_every_topic_is_in_the_reference() -> None:
    for name in topics.names():
        assert f"`career help {name}`" in TEXTS["docs/cli.md"]


@pytest.mark.parametrize("document", TEXTS)
def test_every_link_leads_somewhere(document: str) -> None:
    for link in LINK.findall(prose(TEXTS[document])):
        if "://" in link:
            continue
        file, _, anchor = link.partition("#")
        target = (ROOT / document).parent / file if file else ROOT / document
        assert target.exists(), f"{document}: {link}"
        if anchor:
            headings = HEADING.findall(prose(target.read_text(encoding="utf-8")))
            assert anchor in {slug(heading) for heading in headings}, f"{document}: {link}"


@pytest.mark.parametrize("document", TEXTS)
def test_every_path_named_is_there(document: str) -> None:
    for path in PATH.findall(prose(TEXTS[document])):
        if not PLACEHOLDER.search(path):
            assert (ROOT / path).exists(), f"{document}: {path}"


def test_every_make_target_named_is_one() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    named_targets = {name for text in TEXTS.values() for line in made_lines(text) for name in TARGET.findall(line)}
    assert {"demo", "test"} <= named_targets <= targets


def made_lines(text: str) -> Iterator[str]:
    """The lines of a document that are code: blocks and inline."""
    yield from code_lines(text)
    yield from re.findall(r"`([^`\n]+)`", prose(text))


def test_every_source_has_a_section_on_the_page_of_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "docs")
    page = import_module("made.sources").page()
    for key in tomllib.loads((ROOT / "data" / "sources.toml").read_text(encoding="utf-8")):
        assert f"### `{key}`" in page


def test_the_readme_is_short() -> None:
    assert 6_000 <= len((ROOT / "README.md").read_bytes()) <= 8_192
    assert len((ROOT / "docs" / "architecture.md").read_bytes()) <= 6_144
