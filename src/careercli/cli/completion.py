"""What may follow on a command line that is still being typed: one value a line, a tab, what it means.
A shell's script (`shells/`) sets `_CAREER_COMPLETE` to the line up to the cursor and shows what is printed.
"""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import typer

from careercli import paths
from careercli.errors import FAILED, OK
from careercli.text import languages as catalogues

Found = list[tuple[str, str]]
SHELLS = {
    "bash": "bash.sh",
    "fish": "fish.fish",
    "powershell": "powershell.ps1",
    "pwsh": "powershell.ps1",
    "zsh": "zsh.zsh",
}
_ENDINGS = {"bash": ("bash",), "powershell": ("psm1",), "pwsh": ("psm1",), "zsh": ("sh",)}
"""Endings of a shell's scripts besides that of ours."""
_FOLDER = Path(__file__).parent / "shells"


def script(shell: str) -> str:
    """What a shell is to be told once."""
    return (_FOLDER / SHELLS[shell]).read_text(encoding="utf-8").rstrip("\n")


def endings(shell: str) -> list[str]:
    """How files that hold such a script end: as a shell's files do, or as text."""
    return [*dict.fromkeys([SHELLS[shell].rpartition(".")[2], *_ENDINGS.get(shell, ()), "txt"])]


def suggest(command: Any, typed: str) -> int:
    """Print what fits; a failure (no atlas, a broken setting) must not disturb somebody who is typing."""
    try:
        lines = [f"{value}\t{meaning}" if meaning else value for value, meaning in fitting(command, typed)]
    except Exception:
        if os.environ.get("CAREER_DEBUG"):
            raise
        return FAILED
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()
    return OK


def fitting(command: Any, typed: str) -> list[tuple[str, str]]:
    """(value, meaning) of everything that may stand where the line ends, each once."""
    from typer._click.shell_completion import _resolve_context, _resolve_incomplete, split_arg_string

    from careercli.cli.help import filled, translate
    from careercli.output.clean import clean
    from careercli.text.text import text

    words = split_arg_string(typed)
    last = words.pop() if len(words) > 1 and not typed[-1:].isspace() else ""
    context = _resolve_context(command, {}, "career", words[1:])
    entry, last = _resolve_incomplete(context, words[1:], last)
    t = text()
    if entry is context.command:
        translate(entry, t)
    items = entry.shell_complete(context, last)
    if not items and not last and getattr(entry, "param_type_name", "") != "option":
        items = context.command.shell_complete(context, "--")  # nothing else can follow
    return list({item.value: (item.value, clean(filled(item.help or "", t))) for item in items}.values())


def formats(incomplete: str) -> list[str]:
    """The output formats."""
    return [name for name in paths.formats() if name.startswith(incomplete)]


def text_formats(incomplete: str) -> list[str]:
    """The formats a setting may name: those a terminal can have."""
    return [name for name in paths.text_formats() if name.startswith(incomplete)]


def languages(incomplete: str) -> list[str]:
    """The languages of labels."""
    return [name for name in catalogues.languages() if name.lower().startswith(incomplete.lower())]


def countries(incomplete: str) -> Found:
    """Country keys with their names."""
    from careercli.queries.countries import country_names

    return [(key, name) for key, name in country_names() if key.startswith(incomplete.lower())]


def occupations(incomplete: str) -> Found:
    """Codes that start so, with their titles; ids when a country is already typed."""
    from careercli.queries.search import by_prefix

    return by_prefix(incomplete, 50)


def regions(context: typer.Context, incomplete: str) -> Found:
    """Region keys with their names, of the country named or of the occupation's; `o` and `ca-o` find Ontario."""
    from careercli.queries.countries import region_names

    typed = incomplete.lower()
    known = region_names(_country(context))
    found = [(key, name) for key, name in known if key.startswith(typed)]
    return found or [(key.partition("-")[2], name) for key, name in known if key.partition("-")[2].startswith(typed)]


def _country(context: typer.Context) -> str | None:
    """The country a command line speaks of so far."""
    from careercli.queries.countries import check_country
    from careercli.queries.naming import find

    country = context.params.get("country")
    named = context.params.get("occupations") or context.args  # arguments, while an option still lacks its value
    return check_country(country) if country else find(named[0]).country if named else None


def one_of(names: Iterable[str]) -> Callable[[str], list[str]]:
    """A completion out of a fixed set of names."""

    def fitting(incomplete: str) -> list[str]:
        return [name for name in names if name.startswith(incomplete)]

    return fitting


def several(names: Sequence[str]) -> Callable[[str], list[str]]:
    """A completion of the last of several names with commas between."""

    def fitting(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        left = [name for name in names if name not in before.split(",")]
        return [f"{before}{comma}{name}" for name in left if name.startswith(last)]

    return fitting


def several_countries(incomplete: str) -> Found:
    """Country keys with their names, the last of several with commas between."""
    before, comma, last = incomplete.rpartition(",")
    return [(f"{before}{comma}{key}", name) for key, name in countries(last) if key not in before.split(",")]


def fields(context: typer.Context, incomplete: str) -> list[str]:
    """The fields of a command that lists."""
    from importlib import import_module

    return several(getattr(import_module(str(context.command.callback.__module__)), "FIELDS", ()))(incomplete)


def groups(context: typer.Context, incomplete: str) -> list[str]:
    """The groups of the classification."""
    from careercli.queries import choices

    return one_of(choices.groups(context.params.get("country")))(incomplete)


def levels(context: typer.Context, incomplete: str) -> list[str]:
    """The skill levels."""
    from careercli.queries import choices

    return one_of(choices.levels(context.params.get("country")))(incomplete)


def lists(incomplete: str) -> Found:
    """The official lists with their titles, with or without their country, the last of several."""
    from careercli.queries import choices

    before, comma, last = incomplete.rpartition(",")
    full = choices.lists()
    known = full if "/" in last else [(name.partition("/")[2], title) for name, title in full]
    return [(f"{before}{comma}{name}", title) for name, title in known if name.startswith(last.lower())]


def routes(incomplete: str) -> Found:
    """The visa routes with their names, with and without their country."""
    from careercli.queries.routes import names

    known, typed = names(), incomplete.lower()
    full = [(name, words) for name, words in known if name.startswith(typed)]
    return full or [(short, words) for name, words in known if (short := name.partition("/")[2]).startswith(typed)]


def currencies(incomplete: str) -> list[str]:
    """The moneys there are rates for."""
    from careercli.queries import choices

    return one_of(choices.currencies())(incomplete)


def contracts(incomplete: str) -> list[str]:
    """The JSON contracts."""
    from careercli.queries.contracts import contract_lines

    return one_of(line["name"] for line in contract_lines())(incomplete)


def topics(context: typer.Context, incomplete: str) -> Found:
    """The help topics with their titles, and the commands."""
    from careercli.cli.settings import help_text
    from careercli.text.topics import names, topic

    language = help_text().lang
    known = [(name, topic(name, language).title) for name in names()]
    known += [(name, "") for name in ("man", *context.find_root().command.list_commands(context))]  # type: ignore[attr-defined]
    return [(name, meaning) for name, meaning in known if name.startswith(incomplete)]


def terms(incomplete: str) -> Found:
    """The words that are explained, by their names for programs or by their own, with what they are called."""
    from careercli.cli.settings import help_text
    from careercli.text.terms import folded, terms

    typed, own = folded(incomplete), terms(help_text().lang)
    return [
        (word.upper() if incomplete[:1].isupper() else word, own.get(word, term).name)
        for word, term in terms().items()
        if word.startswith(incomplete.lower()) or (typed and folded(term.name).startswith(typed))
    ]


def settings(incomplete: str) -> Found:
    """The configuration keys with what they are for."""
    from careercli.person.config import KEYS
    from careercli.text.text import text

    return [(name, text()(key.purpose)) for name, key in KEYS.items() if name.startswith(incomplete)]


def setting_values(context: typer.Context, incomplete: str) -> list[str]:
    """The values a setting takes, where they are names."""
    if context.params.get("key") == "currency":
        return currencies(incomplete)
    if context.params.get("key") in ("home", "destinations", "countries"):
        from careercli.queries.countries import country_names

        return several([key for key, _ in country_names()])(incomplete)
    values = {"lang": languages, "format": text_formats}.get(str(context.params.get("key")), one_of(()))
    return values(incomplete)


def profile_keys(incomplete: str) -> Found:
    """The keys of the profile with what they may hold."""
    from careercli.person.profile import allowed

    return [(f"{key}=", allowed.words(kind)) for key, kind in allowed.every() if key.startswith(incomplete)]


def round_categories(incomplete: str) -> list[str]:
    """The categories of rounds of invitations."""
    from careercli.queries import rounds

    return one_of(rounds.categories())(incomplete)


def profile_systems(incomplete: str) -> list[str]:
    """The points systems a profile is mapped to."""
    from careercli.person.facts.system import SYSTEMS

    return one_of(SYSTEMS)(incomplete)


def systems(incomplete: str) -> Found:
    """Points systems with their titles."""
    from careercli.queries.systems import titles

    return [(name, title) for name, title in titles() if name.startswith(incomplete.lower())]


def language_tests(incomplete: str) -> Found:
    """Language tests with their names."""
    from careercli.queries.language import tests

    return [(line["test"], line["name"]) for line in tests() if line["test"].startswith(incomplete.upper())]


def tables(incomplete: str) -> Found:
    """The tables of the data package with their titles, the last of several."""
    from careercli.record.package.table import tables as every

    before, comma, last = incomplete.rpartition(",")
    left = [(name, table.title) for name, table in every().items() if name not in before.split(",")]
    return [(f"{before}{comma}{name}", title) for name, title in left if name.startswith(last)]
