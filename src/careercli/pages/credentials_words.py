"""A credential on a page: its name, its status and its regions in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.record.credential import STATUSES
from careercli.text.slug import slug

if TYPE_CHECKING:
    from careercli.record.occupation import Credential
    from careercli.text.text import Text

Names = dict[str, str]
"""Regions and countries by their keys."""


def status_text(status: str, t: Text) -> str:
    """How far something is required, in words: a status of a credential, or how far an occupation is bound."""
    return t(f"pages.credentials.status.{slug(status)}")


def named(entry: Credential, t: Text) -> str:
    """The name, for whom it is when that is not the whole occupation, and of what form."""
    name = entry["name"]
    if "part" in entry:
        name = t("pages.credentials.part_named", name=name, part=entry["part"])
    elif entry.get("covers") == "part":
        name = t("pages.credentials.part", name=name)
    return t(f"pages.credentials.form.{entry['form']}", name=name) if "form" in entry else name


def where(entry: Credential, t: Text, names: Names, most: int | None = None) -> str:
    """The regions by their short keys, at `most` so many; words for all of the country and for not said which."""
    regions = entry.get("regions", [])
    if not regions:
        return t("pages.credentials.nowhere") if entry["status"] == STATUSES[1] else ""
    if len(regions) == 1 and "-" not in regions[0]:
        return t("pages.credentials.everywhere")
    shown = regions[:most] if most and len(regions) > most + 1 else regions
    places = t.listed(short(region, names) for region in shown)
    left = len(regions) - len(shown)
    return t("pages.credentials.and_more", named=places, count=left) if left else places


def short(region: str, names: Names) -> str:
    """`ca-on` as ON, a country by its name."""
    return region.partition("-")[2].upper() or names.get(region, region)


def recorded(entry: Credential) -> str:
    """The years of the source's own records."""
    years = [entry[key][:4] for key in ("updated_from", "updated_to") if key in entry]
    return "–".join(dict.fromkeys(years))
