"""docs/data-format.md: the files of data/, their lines and columns, from the row models."""

import csv
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel

from careerdata.rows.ai import MeasureRecord
from careerdata.rows.base import Row
from careerdata.rows.files import FILES, row_model_or_none
from careerdata.rows.read_by_hand import LawChange, RequirementsRead
from careerdata.rows.read_by_hand import Profession as ReadProfession
from careerdata.rows.recognition import Group, Profession, Recognition, RecognitionSource
from careerdata.rows.records import CountryRecord, ListRecord, SourceRecord
from careerdata.rows.unit import Unit
from careerdata.rows.visa import FreeMovement, VisaRoute
from made.spelling import in_words

DATA = Path(__file__).resolve().parents[2] / "data"
TABLES: dict[str, tuple[str, type[BaseModel]]] = {
    "sources.toml": ("one table a source, its key the table's name", SourceRecord),
    "country.toml": ("one file a country, no table", CountryRecord),
    "ai/measures.toml": ("one table a measure, its key the table's name", MeasureRecord),
    "lists.toml": ("one table a list and year: `[NAME.YEAR]`", ListRecord),
    "units/*.toml": ("one file an ISCO-08 unit group, named for it, no table", Unit),
    "visas.toml": ("one `[[route]]` a route, in the order a page names them", VisaRoute),
    "visas.toml, free_movement": ("one `[[free_movement]]` a right, below the routes", FreeMovement),
    "recognition/<cc>/*.toml": ("one file a profession and country, named for the profession, no table", Recognition),
    "recognition/professions.toml": ("one table a profession, its key the table's name", Profession),
    "recognition/groups.toml": ("one table a group of countries, its key the table's name", Group),
    "recognition/sources.toml": ("one table a source, its key the table's name", RecognitionSource),
    "read/requirements.toml": ("the tables `[read]` and `[skipped]`, their keys sentences' digests", RequirementsRead),
    "read/professions.toml": ("one table a profession, its key the table's name", ReadProfession),
    "read/newer_law.toml": ("one `[[change]]` a change", LawChange),
}


def tables(_: str) -> str:
    """One section a kind of CSV file."""
    models = dict.fromkeys(FILES.values())
    return "\n\n".join(section(model) for model in models)


def section(model: type[Row]) -> str:
    """The names, the meaning, the key, the columns."""
    names = [f"`{pattern}`" for pattern, owner in FILES.items() if owner is model]
    present = [f"`{path.relative_to(DATA)}` ({lines(path):,})" for path in found(model)]
    key = ", ".join(f"`{name}`" for name in model.KEY)
    return "\n\n".join(
        [
            f"### {', '.join(names)}",
            about(model),
            f"Here: {', '.join(present)}. Key and order: {key}.",
            columns(model, model.columns()),
        ]
    )


def found(model: type[Row]) -> list[Path]:
    """The files of this kind there are."""
    return [
        path for path in sorted(DATA.rglob("*.csv")) if row_model_or_none(path.relative_to(DATA).as_posix()) is model
    ]


def lines(path: Path) -> int:
    """How many lines a file has below its header."""
    with path.open(encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.reader(stream)) - 1


def about(model: type[BaseModel]) -> str:
    """The model's own description."""
    return inspect.cleandoc(model.__doc__ or "")


def columns(model: type[BaseModel], names: list[str]) -> str:
    """A row for each column or key, with what it means where the model says that field by field."""
    hints = get_type_hints(model, include_extras=True)
    meanings = {name: " ".join((model.model_fields[name].description or "").split()) for name in names}
    told = any(meanings.values())
    rows = [
        f"| `{spelled(model, name)}` | {described(model, name, hints[name])} |{f' {meanings[name]} |' if told else ''}"
        for name in names
    ]
    head = ["| name | holds | means |", "|---|---|---|"] if told else ["| name | holds |", "|---|---|"]
    return "\n".join([*head, *rows])


def spelled(model: type[BaseModel], name: str) -> str:
    """The name as the file spells it."""
    return model.model_fields[name].alias or name


def described(model: type[BaseModel], name: str, kind: Any) -> str:
    """What stands there, and whether it may be left out: a cell empty, a key absent."""
    words = in_words(kind)
    if model.model_fields[name].is_required() or "empty" in words:
        return words
    return f"{words}; may be {'empty' if issubclass(model, Row) else 'absent'}"


def within(model: type[BaseModel]) -> list[type[BaseModel]]:
    """The tables a table's keys hold, each once, innermost last."""
    kinds = get_type_hints(model, include_extras=True).values()
    found = [inner for kind in kinds for inner in held(kind)]
    return list(dict.fromkeys([*found, *(deeper for inner in found for deeper in within(inner))]))


def held(kind: Any) -> Iterator[type[BaseModel]]:
    """The models a type is made of."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for part in get_args(kind):
        yield from held(part)


def toml(_: str) -> str:
    """One section a kind of TOML table that is no profile."""
    parts = []
    for name, (shape, model) in TABLES.items():
        parts.append(f"### `{name}`\n\n{about(model)} Shape: {shape}.\n\n{columns(model, list(model.model_fields))}")
        parts += [
            f"#### {inner.__name__}\n\n{about(inner)}\n\n{columns(inner, list(inner.model_fields))}"
            for inner in within(model)
        ]
    return "\n\n".join(parts)
