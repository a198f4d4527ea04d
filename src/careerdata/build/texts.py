"""The texts of data/ that a page shows, by the keys their translations have: `data.route.ca.express-entry-fsw.name`.

Their English stands in the TOML alone. A number in a key is the place in a list of the TOML, from 0.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from careercli.draft import replace
from careercli.errors import BadData
from careercli.text.catalogue import sealed_texts
from careercli.text.slug import slug
from careerdata.rows.toml import read_toml

Record = dict[str, Any]
Texts = Iterator[tuple[str, str]]
ROUTE = {
    "otherwise_says",
    "maybe",
    "never",
    "shut",
    "name",
    "short",
    "whom",
    "instead",
    "hint",
    "says",
    "needs",
    "lower",
    "least_pay",
    "pool",
    "notes",
}
"""The keys of a visa route (visas.toml) that are or hold texts."""
FREE_MOVEMENT = {"name", "whom", "says", "after"}
"""The keys of a right to work without a visa (visas.toml) that are texts."""
SYSTEM = {"title", "changed", "says", "unknown", "notes"}
"""The keys of a points system (routes/) that are or hold texts."""


def texts(data: Path) -> dict[str, str]:
    """Key → English of every text. Raises BadData for a key that two texts have."""
    found: dict[str, str] = {}
    for key, english in sorted(_all(data)):
        if key in found:
            raise BadData(f"{data}: two texts have the key `{key}`: `{found[key]}` and `{english}`")
        found[key] = english
    return found


def write(data: Path, target: Path) -> None:
    """Store them beside the atlas, for the languages."""
    target.parent.mkdir(parents=True, exist_ok=True)
    found = json.dumps(texts(data), ensure_ascii=False, indent=0) + "\n"
    replace(str(target), sealed_texts(found).encode())


def files(data: Path) -> list[Path]:
    """The files they stand in."""
    found = [*data.glob("*/visas.toml"), *data.glob("*/lists.toml"), *data.glob("*/routes/*.toml")]
    return sorted(path for path in found if not path.name.endswith(".cases.toml"))


def _all(data: Path) -> Texts:
    for path in files(data):
        record = read_toml(path)
        country = path.relative_to(data).parts[0]
        if path.name == "visas.toml":
            yield from _visas(country, record)
        elif path.name == "lists.toml":
            yield from _lists(country, record)
        else:
            yield from _system(f"data.points.{country}.{path.stem}", record)


def _visas(country: str, record: Record) -> Texts:
    for place, name in enumerate(record.get("not_covered", [])):
        yield f"data.not_covered.{country}.{place}", name
    for place, post in enumerate(record.get("post", [])):
        yield f"data.post.{country}.{place}", post["says"]
    for right in record.get("free_movement", []):
        yield from _within(f"data.free_movement.{country}.{right['key']}", right, FREE_MOVEMENT)
    for route in record["route"]:
        yield from _within(f"data.route.{country}.{route['key']}", route, ROUTE)


def _lists(country: str, record: Record) -> Texts:
    for name, years in record.items():
        for year, entry in years.items():
            yield from _within(f"data.list.{country}.{slug(name)}.{year}", entry, {"name", "rule"})


def _system(key: str, record: Record) -> Texts:
    yield from _within(key, record, SYSTEM)
    for fact in record["fact"]:
        name = f"{key}.fact.{slug(fact['name'])}"
        yield f"{name}.asks", fact["asks"]
        yield from ((f"{name}.{one}", text) for one, text in fact.get("raises", {}).items() if isinstance(text, str))
    for place, rule in enumerate(record["rule"]):
        yield from (
            (f"{key}.rule.{slug(rule.get('id', str(place)))}.{one}", rule[one]) for one in ("label",) if one in rule
        )


def _within(key: str, value: Any, wanted: set[str]) -> Texts:
    """The texts at the wanted keys, down through tables and lists."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from _within(f"{key}.{place}", one, wanted)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name in wanted or key.endswith(".instead"):
                yield from _within(f"{key}.{name}", one, wanted)
