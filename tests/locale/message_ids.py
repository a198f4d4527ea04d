"""Every message id a page can ask a catalogue for.

Three kinds: the literal first arguments of `label(…)` and `translate(…)`; what stands in dictionaries of the
package (VOCABULARIES); the publishers' and our own words in the data that pages translate (COLUMNS, FIELDS).
Tests hold every catalogue to this set; `python tests/locale/message_ids.py` prints what each lacks or has too many.
"""

import ast
import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, get_args

import careercli
from careercli.model import figure, lead, level
from careercli.views import ai, comparison, education, labels, listing, occupation, outlook, pay, salary, settings

PACKAGE = Path(careercli.__file__).parent
DATA = PACKAGE.parent.parent / "data"
CATALOGUES = PACKAGE / "locale"
TRANSLATORS = {"label", "translate"}

VOCABULARIES: tuple[Iterable[str], ...] = (
    figure.REASONS.values(),
    lead.PERIODS.values(),
    level.MEANINGS.values(),
    labels.PER.values(),
    (name for _, name, _ in ai.BUCKETS),
    ai.DETAILS.values(),
    ai.VERDICTS.values(),
    comparison.NAMES.values(),
    education.TYPICAL,
    listing.COUNTRY_COLUMNS,
    occupation.CONFLICTS.values(),
    occupation.MISSING.values(),
    outlook.COLUMNS,
    pay.BANDS.values(),
    pay.METHODS.values(),
    pay.NOTES.values(),
    (name for _, name in pay.STEPS),
    (name for _, name in salary.KINDS),
    settings.NAMES.values(),
    ("record", "list", "record or list"),  # explore/contracts.py: what `data` of a contract is
)
COLUMNS = {
    "outlook.csv": ("recent", "future"),
    "education.csv": ("education", "experience", "training"),
    "interests.csv": ("interest",),
}
"""Columns of data/ whose few words pages translate."""


class Call(NamedTuple):
    """A call of a translator: where, and its first argument as source."""

    file: str
    argument: str


def calls() -> Iterator[tuple[Path, ast.expr]]:
    """The first argument of every call of a translator in the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in TRANSLATORS and node.args:
                yield path, node.args[0]


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def literal_ids() -> set[str]:
    """Ids written where they are used."""
    return {
        argument.value
        for _, argument in calls()
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def computed_calls() -> set[Call]:
    """The calls whose id is not written there: each needs its vocabulary above."""
    return {
        Call(path.relative_to(PACKAGE).as_posix(), ast.unparse(argument))
        for path, argument in calls()
        if not isinstance(argument, ast.Constant)
    }


def fields() -> Iterator[Any]:
    """The fields of profiles and countries with a closed choice of words that pages translate."""
    from careercli.rows import profile, profile_ai, profile_papers

    yield profile_papers.Status
    for record, name in (
        (profile_ai.Product, "kind"),
        (profile_ai.Product, "degree"),
        (profile_papers.Visa, "status"),
        (profile.Profile, "migration_status"),
    ):
        yield record.model_fields[name].annotation


def chosen(annotation: Any) -> Iterator[str]:
    """The words of a Literal, however deep in a union."""
    for part in get_args(annotation):
        yield from [part] if isinstance(part, str) else chosen(part)


def data_words() -> set[str]:
    """The words in data/ and in the closed choices of its fields."""
    words = {word for annotation in fields() for word in chosen(annotation)}
    for name, columns in COLUMNS.items():
        for path in DATA.glob(f"*/{name}"):
            with path.open(encoding="utf-8", newline="") as file:
                words |= {row[column] for row in csv.DictReader(file) for column in columns}
    return (words | set(country_words())) - {""}


def country_words() -> Iterator[str]:
    """The names of each country's classification and levels."""
    import tomllib

    for path in DATA.glob("*/country.toml"):
        record = tomllib.loads(path.read_text(encoding="utf-8"))
        yield from (record["classification"], record["level_scheme"])


def message_ids() -> set[str]:
    """All of them."""
    return literal_ids() | {text for words in VOCABULARIES for text in words} | data_words()
