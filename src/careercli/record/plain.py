"""Figures as programs read them: a number or null, and beside it in the same object why there is none.

{"p50": 25.1, "p90": {"missing": "suppressed"}}   becomes   {"p50": 25.1, "p90": None, "missing": {"p90": "suppressed"}}
{"p50": {"at_least": 7100}}                       becomes   {"p50": None, "missing": {"p50": "top-coded"},
                                                             "at_least": {"p50": 7100}}

Records, cards and pages have figures as record/figure.py does; what a command hands to programs goes through here once.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

TOP_CODED = "top-coded"
"""The reason where the publisher says only "this or more"; the bound stands in `at_least`."""
WHOLE = {"level": ("value",), "shares": ("automated", "augmented", "human")}
"""Objects that say once why they have none of these: by the key they stand under."""
_GAP = re.compile(rf'\{{"(?:missing|at_least)":|"(?:{"|".join(WHOLE)})":\{{[^{{}}]*"missing":')
"""What the compact JSON text of a record with a gap has in it."""


def plain(value: Any) -> Any:
    """The value with every figure inside a number or null; a value that has been here stays as it is."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    made = dict(value)  # most values stay as they are: a list of occupations has 130,000
    missing: dict[str, str] = {}
    bounds: dict[str, Any] = {}
    for key, inner in value.items():
        if isinstance(inner, list):
            made[key] = plain(inner)
        elif isinstance(inner, dict):
            reason = reason_of(inner)
            made[key] = None if reason else plain(_filled(key, inner))
            if reason:
                missing[key] = reason
                bounds |= {key: inner["at_least"]} if "at_least" in inner else {}
    if missing:
        made["missing"] = {**_stated(value), **missing}
    if bounds:
        made["at_least"] = bounds
    return made


def _stated(value: dict[str, Any]) -> dict[str, str]:
    """The reasons an object has already."""
    stated = value.get("missing")
    return stated if isinstance(stated, dict) else {}


def _filled(key: str, inner: dict[str, Any]) -> dict[str, Any]:
    """An object of WHOLE without its figures, with each a gap; any other as it is."""
    if key not in WHOLE or not isinstance(inner.get("missing"), str):
        return inner
    gap = {"missing": inner["missing"]}
    return {name: value for name, value in inner.items() if name != "missing"} | dict.fromkeys(WHOLE[key], gap)


def plain_text(text: str) -> str:
    """The same of a record that is stored as JSON text; one without a gap is not read."""
    if not _GAP.search(text):
        return text
    return json.dumps(plain(json.loads(text)), ensure_ascii=False, separators=(",", ":"))


def reason_of(value: object) -> str:
    """Why a figure is no number; empty for a number and for anything that is no figure."""
    if not isinstance(value, dict) or len(value) != 1:
        return ""
    if "at_least" in value and not isinstance(value["at_least"], dict):
        return TOP_CODED
    return value["missing"] if isinstance(value.get("missing"), str) else ""


def plain_values(row: Mapping[str, Any], keys: list[str]) -> dict[str, Any]:
    """A row of several values, one for each of `keys`: those that are gaps null, with the reasons by key."""
    pairs = list(zip(keys, row["values"], strict=True))
    missing = {key: reason for key, value in pairs if (reason := reason_of(value))}
    bounds = {key: value["at_least"] for key, value in pairs if reason_of(value) == TOP_CODED and "at_least" in value}
    made = {**row, "values": [None if key in missing else plain(value) for key, value in pairs]}
    return made | ({"missing": missing} if missing else {}) | ({"at_least": bounds} if bounds else {})
