"""What a command finds around it: files of facts, a profile, settings, variables, a terminal; right, odd and broken."""

import json
import random

from .values import HOSTILE

FACTS = {"age": 30, "education": "bachelor", "work_years": 3, "first_language": {"lang": "en", "clb": [9, 9, 9, 9]}}
DEEP = b'{"a":' * 20_000
FACT_FILES = {
    "facts.json": json.dumps(FACTS).encode(),
    "empty.json": b"",
    "nul.json": b"\0" * 5_000,
    "wide.json": '{"age": 30}'.encode("utf-16"),
    "deep.json": DEEP + b"1" + b"}" * 20_000,
    "list.json": b"[1, 2, 3]",
    "twice.json": b'{"age": 30, "age": 31, "education": NaN, "salary": 1e999}',
}
PROFILES = (
    b"",
    b'birth = 1990-05-01\neducation = "bachelor"\n',
    b"\xef\xbb\xbfage = 30\n",
    b"age = \n",
    b"age = 30\nage = 31\n",
    b"\0\0\0",
    b"age = 30\n\xff\xfe\n",
    b'"a\\u0000b" = 1\n[x]\ny = "\\u001b[31m"\n',
    b"".join(b"key%d = %d\n" % (number, number) for number in range(3_000)),
    b"a = " + b"[" * 5_000,
    b'education = "' + b"x" * 50_000 + b'"\n',
    b'age = "thirty"\nwork_years = -1\nsalary = inf\n',
    "âge = 30\n".encode("latin-1"),
)
CONFIGS = (
    b"",
    b'format = "yaml"\n',
    b'lang = "fr"\n',
    b'lang = "xx"\nformat = "pdf"\n',
    b'\xef\xbb\xbflang = "fr"\n',
    b'countries = "us,ca"\ncurrency = "EUR"\nlimit = 3\n',
    b'countries = ["us", 1, {}]\n',
    b"limit = -1\n",
    b"limit = 99999999999999999999999\n",
    b'limit = "ten"\n',
    b"lang = [\n",
    b"\xff\xff",
    b'format = "\\u0000"\n',
    b'no_such_setting = "\\u001b[31m"\n',
)
INPUTS = (
    b"",
    FACT_FILES["facts.json"],
    b"{",
    b"null",
    b'"x"',
    b"\0" * 100,
    b"\xff\xfe{",
    b"\xef\xbb\xbf{}",
    DEEP,
    b'{"age": ' + b"9" * 5_000 + b"}",
    b'{"age": 1e999}',
    json.dumps({"\x1b[31m": "\u202e", "age": [1, {}]}).encode(),
    b"32120\n",
    b"x" * 200_000,
)
VARIABLES = {
    "COLUMNS": ("20", "40", "60", "80", "100", "160", "250", "0", "-5", "abc", "", "99999", "1"),
    "CAREER_LANG": ("en", "fr", "pt", "zh-Hant", "xx", "", "\x1b"),
    "CAREER_FORMAT": ("json", "table", "pdf", ""),
    "CAREER_CURRENCY": ("USD", "XXX", "", "usd"),
    "CAREER_COUNTRIES": ("ca", "us,ca", "xx", ",", ""),
    "CAREER_LIMIT": ("0", "5", "-1", "x", "9" * 400),
    "LANG": ("fr_CA.UTF-8", "C", "zh_TW.UTF-8", "xx_YY", "pt_BR", ""),
    "LANGUAGE": ("fr:en", "xx", ":"),
    "NO_COLOR": ("1", ""),
    "FORCE_COLOR": ("1", "0"),
    "TERM": ("dumb", "xterm-256color", "", "no-such-terminal"),
    "PAGER": ("cat", "", " ", "true", "no-such-pager", "'", "sh -c 'exit 3'"),
    "EDITOR": ("true", "false", "", "no-such-editor", "'", " "),
    "TZ": ("Pacific/Kiritimati", "XXX", ":"),
}


def files(dice: random.Random) -> dict[str, bytes]:
    """The files of a case: facts always, a profile and settings now and then."""
    found = dict(FACT_FILES)
    if dice.random() < 0.25:
        found["config/profile.toml"] = dice.choice(PROFILES)
    if dice.random() < 0.1:
        found[dice.choice(["config/config.toml", "career.toml"])] = dice.choice(CONFIGS)
    return found


def variables(dice: random.Random) -> dict[str, str]:
    """Variables of a case: mostly the screen's width alone."""
    found = {"COLUMNS": dice.choice(VARIABLES["COLUMNS"])} if dice.random() < 0.5 else {}
    while dice.random() < 0.15:
        name = dice.choice(list(VARIABLES))
        found[name] = dice.choice(VARIABLES[name])
    if dice.random() < 0.01:
        found["CAREER_LANG"] = dice.choice([text for text in HOSTILE if len(text) < 1_000])
    return found
