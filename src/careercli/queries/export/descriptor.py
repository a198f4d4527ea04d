"""`datapackage.json`: the tables of a package, their fields, keys, terms and sources, as the standard wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.queries.export.package import licence_name
from careercli.record.figure import REASONS
from careercli.record.package.table import BOUND, FIGURE, licences
from careercli.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.output.tables import Written
    from careercli.queries.export.package import Package, Scope
    from careercli.record.package.table import Field, Table

MADE_BY = "career export"
"""What a package of ours says of itself, so that it is known again."""
_PROFILE = "https://datapackage.org/profiles/2.0"
_NUMBER = "number"


def descriptor(package: Package, written: Mapping[str, Written]) -> dict[str, Any]:
    """The whole descriptor; in English, as everything programs read."""
    from careercli.text.text import text

    t, scope = text(), package.scope
    return {
        "$schema": f"{_PROFILE}/datapackage.json",
        "name": "-".join(("career-atlas", *(() if scope.whole else scope.countries))),
        "title": t("export.title"),
        "description": t("export.description"),
        "version": __version__,
        "made_by": MADE_BY,
        "licenses": _licences(package),
        "sources": [
            {"title": f"{one['publisher']}: {one['title']} ({one['vintage']})", "path": one["page"], "key": key}
            | {"licence": one["licence"], "retrieved": one["retrieved"]}
            for key, one in package.used.items()
        ],
        "left_out": [{"key": one.key, "rows": one.rows, "terms": one.source["licence"]} for one in package.withheld],
        "resources": [_resource(table, written[table.name], scope) for table in scope.tables],
    }


def _licences(package: Package) -> list[dict[str, str]]:
    """What each of the terms is called and where it stands, with what its publishers ask to be said."""
    found = []
    for terms in sorted({one["licence"] for one in package.used.values()}):
        known = licences().get(terms, {})
        entry = {"name": licence_name(terms), "title": terms}
        if "page" in known:
            entry["path"] = known["page"]
        found.append(entry | {"attribution": known.get("statement", "")})
    return found


def _resource(table: Table, written: Written, scope: Scope) -> dict[str, Any]:
    return {
        "$schema": f"{_PROFILE}/dataresource.json",
        "name": table.name,
        "type": "table",
        "title": table.title,
        "description": table.description,
        "path": written.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.size,
        "hash": f"sha256:{written.sha256}",
        "rows": written.rows,
        "schema": {
            "$schema": f"{_PROFILE}/tableschema.json",
            "fields": [column for field in table.fields for column in _columns(field, table)],
            "missingValues": [""],
            "primaryKey": [*table.key],
            "foreignKeys": _foreign_keys(table, scope),
        },
    }


def _columns(field: Field, table: Table) -> list[dict[str, Any]]:
    """The columns of a field: of a figure why it is missing besides, of a bound how much it is at least."""
    from careercli.text.text import text

    t = text()
    described = f"{field.description} ({field.unit})" if field.unit else field.description
    column: dict[str, Any] = {"name": field.name, "type": field.type, "title": field.title, "description": described}
    if field.unit:
        column["unit"] = field.unit
    constraints: dict[str, Any] = {"enum": [*field.values]} if field.values else {}
    if field.name in table.key:
        constraints["required"] = True
    if field.type == "reason":
        column["type"], constraints = "string", {"enum": [*REASONS]}
    if constraints:
        column["constraints"] = constraints
    if field.type not in (FIGURE, BOUND):
        return [column]
    column["type"] = _NUMBER
    made = [column, {"name": f"{field.name}_reason", "type": "string", "constraints": {"enum": [*REASONS]}}]
    made[1] |= {"title": t("export.reason", title=field.title), "description": t("export.reason.description")}
    if field.type == BOUND:
        least = {"title": t("export.least", title=field.title), "description": t("export.least.description")}
        made.append({"name": f"{field.name}_at_least", "type": _NUMBER, "unit": field.unit, **least})
    return made


def _foreign_keys(table: Table, scope: Scope) -> list[dict[str, Any]]:
    """The keys into other tables of the package."""
    there = {one.name for one in scope.tables}
    found = []
    for field in table.fields:
        name, _, target = field.of.partition(".")
        own = (name, target) == (table.name, field.name)
        if name in there and not own and (scope.whole or not field.whole):
            resource = "" if name == table.name else name
            found.append({"fields": [field.name], "reference": {"resource": resource, "fields": [target]}})
    if {"list_entries", "official_lists"} <= there and table.name == "list_entries":
        reference = {"resource": "official_lists", "fields": ["list", "year"]}
        found.append({"fields": ["list", "year"], "reference": reference})
    return found
