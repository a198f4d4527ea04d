"""Values of options and arguments by what the metavar says: right ones, nearly right ones, and hostile ones."""

import random
from collections.abc import Callable

from .world import World

Maker = Callable[[random.Random, World], str]
LONG = 100_000

HOSTILE = (
    "", " ", "\t", "\n", "\r\n", "\x01\x02", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x9b2J", "a\x08\x08b",
    "\x7f", "\u202eevif", "\u2066x\u2069", "שלום", "مرحبا", "\u200b", "\ufeff32120", "\u00a0", "\u2028",
    "e\u0301" * 50, "Å" * 300, "👩‍🔬", "🇨🇦",
    "🧪" * 40, "医療検査技師", "𝟛𝟚𝟙𝟚𝟘", "３２１２０", "\udcff\udcfe", "\ufffd", "ﬁ",
    "İıſß", "x" * LONG, "9" * LONG, "," * LONG, "a," * (LONG // 2), "=" * 50_000, " " * LONG, "[" * LONG,
    "\\" * LONG, "-", "--", "---", "-1", "-x", "--x", "=", "=x", "x=", "a=b=c", "--=", "-=", ",", ",,", "a,,b", ":",
    "::", "ca:", ":32120", "%s%n%d", "{0}", "{name}", "{", "}", "%(x)s", "$HOME", "${x:-y}", "`id`", "$(id)",
    "'; DROP TABLE occupation; --", '"', "'", "*", "?", "[a-", "(", "\\", "a|b", "<b>", "<script>", "&amp;",
    "[bold]x[/]", "[/]", "[link=x]", "~", ".", "..", "../x", "/", "a/b/c", "C:\\x", "file:///x",
    "http://example.org/", "null", "None", "true", "false", "yes", "NaN", "nan", "inf", "-inf", "Infinity", "1e400",
    "-1e400", "1e-400", "1e308", "0", "-0", "00", "0.0", ".5", "5.", "1_000", "0x10", "1e3", "+5", "1,000",
    "1.000,00", "1 000", "1'000", "١٢٣", "½", "²", "∞", "－5", "−5", "2147483648", "9223372036854775808",
    "-9223372036854775809", "1" + "0" * 400, "0." + "0" * 400 + "1", "999999999", "1000000000", "100%", "$5",
    "5 CAD", "CAD 5", "0000-00-00", "0001-01-01", "9999-12-31", "10000-01-01", "2026-02-30", "2026-W01-1",
    "20261130", "2026-11-30T00:00:00Z", "30.11.2026", "11/30/2026", "today", "tomorrow", "1..2", "5..1",
    "1..1000000000", "0..1e9", "1..", "..", "..5", "1...3", "Canada", "Deutschland", "Ireland", "UK", "usa", "xx",
    "CA,US", "ca,ca,ca", "ca,xx", "ca us", "all", "en_US.UTF-8", "EN", "zh", "zh_Hant", "klingon",
)  # fmt: skip
"""Of every kind. None names a file outside the folder a run stands in."""

FILES = (
    "-", "facts.json", "none.json", "empty.json", "nul.json", "wide.json", "deep.json", "list.json", "twice.json",
    ".", "..", "/dev/null", "/dev/full", "/nonexistent/x.json", "config", "facts.json/x", "x" * 300, "a/b.csv", "",
)  # fmt: skip
"""Files to read: those a case may bring along, and what is none."""
WRITTEN = (
    "out.csv", "out.tsv", "out.json", "out.jsonl", "out.jsonld", "out.yaml", "out.yml", "out.html", "out.md",
    "out.txt", "out", "out.xlsx", "out.", ".out", "OUT.JSON", "a b.csv", "é🧪.csv", "-", "null", "full",
    "full/x.csv", "config", "none/out.csv", "facts.json", "x" * 300 + ".csv", "", ".", "..", "-out.csv",
    "out\x1b[31m.csv", "out\n.csv",
)  # fmt: skip
"""Files to write. `null` and `full` are devices of the folder: a fault must not reach those of the machine."""


def several(key: str, most: int = 3) -> Maker:
    """Some values of a pool with commas between."""
    return lambda dice, world: ",".join(dice.choices(world.named[key], k=dice.randint(1, most)))


def one_of(*values: str) -> Maker:
    """One of these."""
    return lambda dice, world: dice.choice(values)


def named(key: str) -> Maker:
    """One value of a pool."""
    return lambda dice, world: dice.choice(world.named[key])


def number(least: float, most: float) -> Maker:
    """A number between these, whole or not, sometimes at the edge."""

    def make(dice: random.Random, world: World) -> str:
        whole = dice.random() < 0.6
        between = dice.randint(int(least), int(most)) if whole else dice.uniform(least, most)
        return str(dice.choice([least, most, between]))

    return make


def _setting(dice: random.Random, world: World) -> str:
    return dice.choice(["en", "fr", "zh-Hant", "json", "table", "ca", "us,ca", "USD", "eur", "0", "10", "25"])


def _ranged(dice: random.Random, world: World) -> str:
    return dice.choice(
        [
            "age=20..45",
            "clb=7,8,9",
            "age=30",
            "salary=30000..60000..5000",
            "first_language.clb=7..10",
            "work_years=0..5",
        ]
    )


FACTS = one_of(
    "age=30", "clb=9", "single", "bachelor", "ielts=8/7.5/7/7", "education=masters", "work_years=3", "salary=50000",
    "first_language.lang=en", "first_language.clb=9,9,9,9", "job=ca:32120", "canadian_work_years=1", "spouse=no",
    "age=45", "celpip=9/9/9/9", "offer=yes", "salary=45000 EUR", "birth=1990-05-01",
)  # fmt: skip
AXES = (
    "pay",
    "spread",
    "demand",
    "growth",
    "competition",
    "ai",
    "leverage",
    "migration",
    "requirements",
    "study",
    "licence",
)
SECTIONS = (
    "pay",
    "outlook",
    "ai",
    "guide",
    "work",
    "education",
    "credentials",
    "lists",
    "visas",
    "fit",
    "rating",
    "related",
    "faq",
)
SORTS = ("code", "title", "pay", "employment", "growth", "openings", "automated", "augmented", "human", "rating")

VALID: dict[str, Maker] = {
    "OCCUPATION": named("OCCUPATION"),
    "WORDS": named("WORDS"),
    "KEY": named("KEY"),
    "KEY,KEY": several("KEY"),
    "LEVEL,LEVEL": several("LEVEL"),
    "CODE,CODE": one_of("3", "32", "29-0000", "11", "4,5", "2", "13-2000", "1,2,3"),
    "MEASURE": one_of("pay", "jobs", "concentration", "net", "real"),
    "CODE": one_of("USD", "EUR", "CAD", "gbp", "SGD", "AUD", "JPY", "INR"),
    "PERIOD": one_of("hour", "month", "year", "week"),
    "PLACE": one_of("ON", "Ontario", "ca:QC", "NSW", "California", "London", "CA", "Bayern", "Toronto"),
    "PLACE,PLACE": one_of("us-tx,ca-on", "Houston", "gb-e12000007,us-ny", "NSW,Toronto", "us-m35620"),
    "CC,CC": one_of("ca", "ca,gb", "us,au,de", "sg,ca,gb,au,de,us", "ca-on"),
    "AMOUNT": number(0, 300_000),
    "FOLDER": one_of("package", "deep/package"),
    "TABLE,TABLE": one_of("sources", "pay,occupations", "figures"),
    "THEME": one_of("terminal", "dark", "light"),
    "PERSONS": number(0, 1_000_000),
    "PERCENT": number(0, 100),
    "0-10": number(0, 10),
    "N": one_of("0", "1", "2", "10", "25", "999999999"),
    "T": one_of("2", "2.5", "3"),
    "POINTS": number(0, 600),
    "DAYS": one_of("0", "1", "365", "3650", "100000"),
    "FIELD": one_of(*SORTS, "median", "p50", "region"),
    "A,B": lambda dice, world: ",".join(
        dice.sample([*AXES, *SECTIONS, "id", "title", "code", "data"], dice.randint(1, 3))
    ),
    "AXIS=N,…": lambda dice, world: ",".join(f"{axis}={dice.randint(0, 5)}" for axis in dice.sample(AXES, 3)),
    "INTEREST,INTEREST": one_of("social", "I,S", "RIA", "realistic,conventional", "e"),
    "3,1,4,…": lambda dice, world: ",".join(str(dice.randint(1, 5)) for _ in range(dice.choice((30, 35)))),
    "SUBJECT,SUBJECT": one_of("biology", "animals,music", "biologie", "音樂", "heat transfer", "physics,dance"),
    "LIST": named("LIST"),
    "ROUTE": named("ROUTE"),
    "BUCKET": one_of("automated", "augmented", "human"),
    "ACTIVITY": one_of("Analyze", "Analyze laboratory specimens to detect abnormalities", "Write reports", "a"),
    "SHELL": one_of("bash", "zsh", "fish", "powershell"),
    "TEST": named("TEST"),
    "ABILITY=SCORE": one_of("reading=7", "writing=6.5", "listening=8", "speaking=9", "7", "8.5", "reading=90"),
    "SYSTEM": named("SYSTEM"),
    "FACT": FACTS,
    "NAME=VALUE": FACTS,
    "KEY=VALUE": FACTS,
    "NAME=RANGE": _ranged,
    "DAY": one_of("2026-11-30", "2026-11-02", "2026-11-03", "2027-01-01", "2020-02-29", "2026-12-31", "2024-01-01"),
    "FILE": one_of("facts.json", "-"),
    "TOPIC": named("TOPIC"),
    "WORD": one_of("TEER", "CLB", "median", "job zone", "provincial nominee", "~"),
    "NAME": named("NAME"),
    "VALUE": _setting,
    "FORMAT": one_of("csv", "html", "json", "jsonl", "jsonld", "md", "plain", "table", "tsv", "yaml"),
    "LANG": one_of("en", "fr", "pt", "zh-Hant"),
}
"""By metavar. One that is missing fails tests/hostile/test_hostile.py: a new kind of value needs its right ones."""


def valid(metavar: str, path: tuple[str, ...], dice: random.Random, world: World) -> str:
    """A right value, as far as one value can be right without the others."""
    if metavar == "KEY" and path[:1] == ("config",):
        return dice.choice(world.named["SETTING"])
    return VALID[metavar](dice, world)


def near(text: str, dice: random.Random) -> str:
    """The value with one thing about it that is not right."""
    at = dice.randrange(len(text) + 1)
    return dice.choice(_SLIPS)(text, at)


_SLIPS: tuple[Callable[[str, int], str], ...] = (
    lambda text, at: text[:at] + text[at + 1 :],
    lambda text, at: text[:at] + text[at : at + 1] * 2 + text[at + 1 :],
    lambda text, at: text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :],
    lambda text, at: f"  {text} ",
    lambda text, at: text.swapcase(),
    lambda text, at: f"{text},",
    lambda text, at: f",{text}",
    lambda text, at: f"{text}.",
    lambda text, at: text.replace("-", "–"),
    lambda text, at: f"'{text}'",
    lambda text, at: f"us:{text}",
    lambda text, at: f"de:{text.partition(':')[2] or text}",
    lambda text, at: f"{text}%",
    lambda text, at: f"-{text}",
    lambda text, at: f"{text}.5",
    lambda text, at: f"{text}=1",
    lambda text, at: text.replace("=", " = ") if "=" in text else f"={text}",
    lambda text, at: "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text),
    lambda text, at: text.replace("o", "\u043e").replace("a", "\u0430"),
    lambda text, at: f"{text}\u200b",
    lambda text, at: f"{text} {text}",
    lambda text, at: f"{text[:at]}\n{text[at:]}",
    lambda text, at: f"{text[:at]}\x00{text[at:]}".replace("\x00", "\x1b"),
)
