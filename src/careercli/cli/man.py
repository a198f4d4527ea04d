"""The manual page, in roff: every command with its options, of the texts of help, and the topics that scripts need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import typer

from careercli.cli.app import command
from careercli.cli.help import GROUPS, described, translate
from careercli.cli.options import OUTPUT_OPTIONS
from careercli.text import topics
from careercli.version import __version__

if TYPE_CHECKING:
    from careercli.text.text import Text

Record = dict[str, Any]
WHOLE = ("exit-codes", "environment")
"""Topics that stand in the page whole."""
_OUTPUT = {option.name for option in OUTPUT_OPTIONS}
_CODE = re.compile(r"`([^`]+)`")
_WIDE = "\u3000-\u9fff\uf900-\ufaff\uff00-\uffef"
"""Letters that stand without spaces, between which a line may break."""
_BREAK = re.compile(rf"(?<=[{_WIDE}])(?=[\u3040-\u9fff\uf900-\ufaff])|(?<=[、，。：；])(?=[\w\\(])")


def page(t: Text) -> str:
    """The whole page in a language. Nothing in it depends on the day or the machine."""
    root = command()
    translate(root, t)
    record = described(root, typer.Context(root, info_name="career"))
    lines = [*_head(record, t), *_commands(record, t), *_topics(t)]
    return "\n".join(line for line in lines if line) + "\n"


def _head(root: Record, t: Text) -> Iterator[str]:
    yield '.\\" -*- mode: nroff; coding: utf-8 -*-'
    yield from (f'.TH CAREER 1 "" "career {__version__}" "{_text(t("cli.man.manual"))}"', ".nh", ".ad l")
    yield from (_section(t("cli.man.name")), f"career \\- {_text(t('cli.man.what'))}")
    yield from (
        _section(t("cli.man.synopsis")),
        "\\fBcareer\\fR [\\fB\\-\\-lang\\fR \\fILANG\\fR] \\fICOMMAND\\fR [...]",
    )
    yield from (".br", f"\\fBcareer\\fR \\fI{_text(t('cli.man.words'))}\\fR")
    yield from (_section(t("cli.man.description")), _text(root["help"]), ".PP", _text(t("cli.man.more")))
    yield _section(t("cli.frame.options"))
    yield from _parameters([entry for entry in root["parameters"] if entry["name"] != "help"])


def _commands(root: Record, t: Text) -> Iterator[str]:
    """The options of every answer, then each command in the groups of help."""
    every = {one["name"]: one for one in root["commands"]}
    shared = {entry["name"]: entry for one in every.values() for entry in one["parameters"] if entry["name"] in _OUTPUT}
    yield _section(t("cli.man.output"))
    yield _text(t("cli.man.output.what"))
    yield from _parameters([shared[option.name] for option in OUTPUT_OPTIONS if option.name in shared])
    for group, names in GROUPS.items():
        yield _section(t(f"cli.group.{group}"))
        for name in names:
            for full, one in _leaves(every[name], f"career {name}"):
                yield from _command(full, one, t)


def _leaves(record: Record, name: str) -> Iterator[tuple[str, Record]]:
    """The command itself; of a group those in it, by their full names."""
    inner = record.get("commands") or []
    for one in inner:
        yield from _leaves(one, f"{name} {one['name']}")
    if not inner:
        yield name, record


def _command(name: str, record: Record, t: Text) -> Iterator[str]:
    """What a command is typed like, what it does and takes, and lines that run."""
    given = record["parameters"]
    arguments = [entry["metavar"] for entry in given if entry["kind"] == "argument"]
    purpose, _, examples = record["help"].partition(t("cli.examples"))
    own = [entry for entry in given if entry["name"] not in _OUTPUT]
    yield from (f".SS {_literal(' '.join([name, *arguments]))}", *map(_text, purpose.split("\n\n")))
    yield from _parameters(own)
    if len(own) < len(given):
        yield from (".PP", _text(t("cli.man.takes_output", heading=t("cli.man.output"))))
    lines = [line.strip() for line in examples.splitlines() if line.strip()]
    if lines:
        yield from (".PP", ".nf", ".RS", *map(_line, lines), ".RE", ".fi")


def _parameters(entries: list[Record]) -> Iterator[str]:
    """Arguments and options with what they mean."""
    for entry in entries:
        metavar = entry["metavar"] or ("" if entry["type"] == "boolean" else entry["name"].upper())
        value = f"\\fI{_literal(metavar)}\\fR" if metavar else ""
        names = ", ".join(f"\\fB{_literal(name)}\\fR" for name in entry["options"]) if entry["kind"] == "option" else ""
        yield from (".TP", f"{names} {value}".strip(), _text(entry["help"] or ""))


def _topics(t: Text) -> Iterator[str]:
    """The topics by name, those that scripts need whole."""
    yield from (_section(t("cli.man.topics")), _text(t("cli.man.topics.what")))
    for name in topics.names():
        yield from (".TP", f"\\fB{_literal(name)}\\fR", _text(topics.topic(name, t.lang).title))
    for name in WHOLE:
        found = topics.topic(name, t.lang)
        body = found.text.partition("\n")[2].strip("\n").split("\n")
        yield from (_section(found.title), ".nf", *(_line(line) or "\\&" for line in body), ".fi")


def _section(title: str) -> str:
    return f".SH {_text(title).upper()}"


def _text(text: str) -> str:
    """Prose as roff has it: on one line, with what is between backquotes in bold."""
    parts = _CODE.split(" ".join(text.split()))
    made = "".join(f"\\fB{_literal(part)}\\fR" if at % 2 else _escaped(part) for at, part in enumerate(parts))
    return _guarded(_BREAK.sub(r"\\:", made))


def _line(text: str) -> str:
    """A line that is shown as it stands."""
    return _guarded(_literal(text.rstrip()))


def _literal(text: str) -> str:
    """Letters that are typed as they stand: a hyphen is a minus, an apostrophe straight."""
    return _escaped(text).replace("-", "\\-").replace("'", "\\(aq").replace("^", "\\(ha").replace("~", "\\(ti")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e")


def _guarded(line: str) -> str:
    """A line that does not begin like a request."""
    return f"\\&{line}" if line.startswith((".", "'")) else line
