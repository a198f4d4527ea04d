"""Commands that a text names, as the tool calls that ask the same: an assistant cannot type `career salary`."""

import json
import re
import shlex
from collections.abc import Mapping
from typing import NamedTuple


class Tool(NamedTuple):
    """The tool of a command: what goes before, what its words and options are called there."""

    name: str
    words: str = "job"
    fixed: Mapping[str, object] = {}


SECTIONS = {
    "ai": "ai",
    "credentials": "licence",
    "education": "study",
    "skills": "skills",
    "similar": "similar",
    "outlook": "jobs",
    "match": "abroad",
    "countries": "countries",
    "faq": "questions",
    "rate": "rating",
    "sources": "sources",
}
"""The section of `occupation` that answers as a command does."""
TOOLS = {
    **{command: Tool("occupation", fixed={"section": section}) for command, section in SECTIONS.items()},
    "show": Tool("occupation"),
    "salary": Tool("pay"),
    "offer": Tool("pay"),
    "where": Tool("pay", fixed={"by": "places"}),
    "compare": Tool("compare", "jobs"),
    "visas": Tool("visas"),
    "points": Tool("visas", "system"),
    "rounds": Tool("visas", "", {"draws": True}),
    "list": Tool("list", ""),
    "rank": Tool("list", ""),
    "move": Tool("move"),
    "explain": Tool("explain", "word"),
    "language": Tool("visas", "test"),
    "search": Tool("find", "query"),
}
FLAGS = {"--all": "all", "--net": "net", "--regulated": "regulated"}
"""Options without a value, and the argument each is; others say nothing to a tool."""
SILENT = ("--sources", "--json", "--real", "--ppp", "--robust", "--explain", "--everywhere", "--profile", "--measures")
OPTIONS = {
    "--country": "country",
    "--region": "place",
    "--in": "place",
    "--to": "to",
    "--by": "by",
    "--pay": "offer",
    "--per": "per",
    "--currency": "currency",
    "--set": "facts",
    "--on": "on",
    "--sort": "sort",
    "--weights": "weights",
    "--level": "level",
    "--limit": "limit",
    "--top": "limit",
    "--from": "citizenship",
    "--trained-in": "trained_in",
    "--worked-in": "worked_in",
    "--section": "section",
    "--route": "route",
    "--interest": "interest",
    "--category": "draws",
}
_VALUE = r"""(?:"[^"]*"|'[^']*'|[\w.,=:/+-]*\w)"""
_FLAG = "|".join(map(re.escape, (*FLAGS, *SILENT)))
_WORD = rf"""(?:(?:{_FLAG})(?![\w-])|--[a-z-]+[ =]{_VALUE}|[a-z]{{2}}[:/][\w.-]*\w|"[^"]*"|'[^']*')"""
COMMAND = re.compile(rf"career (?P<name>{'|'.join(TOOLS)})(?:(?P<rest>(?: {_WORD})++)|(?! ?[\w<\[]))")
TERM = re.compile(r"""career explain (?P<word>"[^"]*"|[\w~-]+)""")
OWN = re.compile(r"`?(?<![\w-])--profile(?![\w-])`?")
EVERYWHERE = '`by="countries"`'
OWN_CALL = "visas(system=…, facts={…})"
"""What gives somebody's own points."""
OPTION = re.compile(rf"`(?P<option>--[a-z-]+)(?P<value>[ =]{_VALUE})?`")
BARE = re.compile(r"(?<![\w`-])(?P<option>--(?:all|set|currency))(?P<value> [A-Z]{3})?(?![\w-])")


def in_calls(text: str) -> str:
    """The text with every command that is one of the tools' as its call; what no tool does stays a command."""
    if "career " not in text and "--" not in text:
        return text
    text = TERM.sub(lambda found: _call("explain", {"word": found["word"].strip('"')}), text)
    return OWN.sub(OWN_CALL, BARE.sub(_option, OPTION.sub(_option, COMMAND.sub(_command, text))))


def _command(found: re.Match[str]) -> str:
    tool = TOOLS[found["name"]]
    given: dict[str, object] = {}
    plain: list[str] = []
    words = shlex.split(found["rest"] or "")
    while words:
        word = words.pop(0)
        name, equals, value = word.partition("=")
        if word in FLAGS:
            given[FLAGS[word]] = True
        elif name in OPTIONS:
            given[OPTIONS[name]] = value if equals else words.pop(0)
        elif word.startswith("-"):
            words = words[0 if equals or word in SILENT else 1 :]
        else:
            plain.append(word)
    if found["name"] == "where" and given.pop("by", "") == "net":
        given["net"] = True
    if not plain and found["name"] in SECTIONS:
        return found.group()
    named = {tool.words: plain if tool.words == "jobs" else " ".join(plain)} if plain and tool.words else {}
    return _call(tool.name, {**named, **tool.fixed, **given})


def _option(found: re.Match[str]) -> str:
    """An option alone, by the name of its argument."""
    option, value = found["option"], (found["value"] or "")[1:].strip("\"'")
    if option == "--everywhere":
        return EVERYWHERE
    name = FLAGS.get(option) or OPTIONS.get(option)
    if name is None:
        return found.group()
    return f"`{name}={_value(True if option in FLAGS else value)}`" if value or option in FLAGS else f"`{name}`"


def _call(tool: str, arguments: Mapping[str, object]) -> str:
    """`pay(job="ca:32120", net=true)`"""
    return f"{tool}({', '.join(f'{name}={_value(value)}' for name, value in arguments.items())})"


def _value(value: object) -> str:
    """A value as JSON writes it, a number without quotes."""
    return value if isinstance(value, str) and value.isdecimal() else json.dumps(value, ensure_ascii=False)
