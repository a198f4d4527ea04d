"""What has no such name: one exit code for each kind of name, as `career help exit-codes` says.

2 for the words of the command line itself, which its help lists; 3 for what is looked for in the data and the texts.
"""

import pytest

from careercli.errors import NOT_FOUND, USAGE

OCCUPATION = (
    "ai",
    "credentials",
    "education",
    "faq",
    "match",
    "outlook",
    "rate",
    "salary",
    "show",
    "similar",
    "sources",
    "visas",
)
FACTS = "ca/crs"
UNKNOWN = {
    "occupation": (NOT_FOUND, [(command, "zzqx") for command in OCCUPATION]),
    "code": (NOT_FOUND, [(command, "99999") for command in OCCUPATION] + [("compare", "32120", "99999")]),
    "country of an occupation": (NOT_FOUND, [(command, "xx:32120") for command in OCCUPATION]),
    "country": (
        NOT_FOUND,
        [(command, "32120", "--country", "xx") for command in OCCUPATION]
        + [(command, "--country", "xx") for command in ("list", "rank")]
        + [
            ("search", "nurse", "--country", "xx"),
            ("match", "32120", "--to", "xx"),
            ("similar", "32120", "--to", "xx"),
        ],
    ),
    "region": (NOT_FOUND, [("salary", "32120", "--region", "zz"), ("credentials", "32120", "--region", "zz")]),
    "group": (NOT_FOUND, [("list", "--group", "zz"), ("rank", "--group", "zz")]),
    "level": (NOT_FOUND, [("list", "--level", "zz"), ("rank", "--level", "zz")]),
    "official list": (NOT_FOUND, [("list", "--on-list", "zz"), ("rank", "--on-list", "zz")]),
    "visa route": (NOT_FOUND, [("list", "--route", "zz"), ("rank", "--route", "zz")]),
    "points system": (
        NOT_FOUND,
        [("points", "zz/zz"), ("points", "zz"), ("what-if", "zz/zz", "age=1..2"), ("profile", "check", "zz/zz")],
    ),
    "round's category": (NOT_FOUND, [("rounds", "--category", "zz")]),
    "language test": (NOT_FOUND, [("language", "zz")]),
    "currency": (
        NOT_FOUND,
        [(command, "32120", "--currency", "XXX") for command in ("salary", "compare", "countries")],
    ),
    "help topic": (NOT_FOUND, [("help", "zz")]),
    "schema": (NOT_FOUND, [("schema", "zz"), ("schema", "zz/1")]),
    "command": (USAGE, [("zz",), ("profile", "zz"), ("config", "zz")]),
    "option": (USAGE, [("show", "32120", "--zz"), ("list", "--zz"), ("profile", "init", "--zz")]),
    "field": (USAGE, [("show", "32120", "--fields", "zz"), ("list", "--fields", "zz"), ("schema", "--fields", "zz")]),
    "format": (USAGE, [("show", "32120", "--format", "zz"), ("list", "-f", "zz"), ("spec", "--format", "zz")]),
    "file ending": (USAGE, [("show", "32120", "-o", "file.zz"), ("list", "-o", "file.zz")]),
    "language": (USAGE, [("show", "32120", "--lang", "zz"), ("list", "--lang", "zz")]),
    "section": (USAGE, [("show", "32120", "--section", "zz")]),
    "sort": (USAGE, [("list", "--sort", "zz"), ("salary", "--country", "ca", "--sort", "zz")]),
    "axis": (USAGE, [("rank", "--weights", "zz=2"), ("similar", "32120", "--better", "zz")]),
    "period": (USAGE, [("salary", "32120", "--per", "zz"), ("compare", "32120", "29-2011", "--per", "zz")]),
    "setting": (USAGE, [("config", "get", "zz"), ("config", "set", "zz", "1"), ("config", "unset", "zz")]),
    "fact": (USAGE, [("points", FACTS, "--set", "zz=1"), ("what-if", FACTS, "zz=1..2")]),
    "shell": (USAGE, [("completion", "zz")]),
}
"""By kind of name: the code, and every place of the command line where one can be typed."""


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        pytest.param(code, line, id=f"{kind}: {' '.join(line)}")
        for kind, (code, lines) in UNKNOWN.items()
        for line in lines
    ],
)
def test_what_has_no_such_name(refused, code, arguments):
    assert refused(code, *arguments)


def test_the_help_names_every_kind(career):
    help_text = " ".join(career("help", "exit-codes").out.split())
    usage, _, found = help_text.partition(" 3 ")
    found = found.partition(" 4 ")[0]
    for kind, (code, _) in UNKNOWN.items():
        assert kind.rpartition(" ")[2].removesuffix("s") in (usage if code == USAGE else found), kind
