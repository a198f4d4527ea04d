"""What a page for paper needs beyond the one-screen page: the addresses of those who license the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import credentials
from careercli.queries.countries import names_in
from careercli.record.credential import binding
from careercli.record.pages.handout import Contact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.queries.named import Named
    from careercli.text.text import Text

MIGRATE = "to migrate"
"""When one needs what is no licence: the assessment that a visa asks for."""


def contacts(found: Sequence[Named], t: Text) -> list[Contact]:
    """The bodies that license the occupations, each once with all places it is for, those of a whole country first;
    only such as have an address."""
    made = [one for named in found for one in _of(named, t)]
    return sorted(made, key=lambda one: bool(one.place))


def _of(named: Named, t: Text) -> list[Contact]:
    names = names_in(named.country, t.lang)
    places: dict[tuple[str, str], dict[str, None]] = {}
    for entry in binding(credentials.detail(named.id).credentials):
        for body in entry.get("bodies", ()) if entry.get("when") != MIGRATE else ():
            if body.get("name") and body.get("page"):
                key = str(body["name"]), str(body["page"])
                places.setdefault(key, {}).update(dict.fromkeys(body["regions"]))
    return [
        Contact(named.id, name, t.listed(names.get(one, one) for one in found if one != named.country), page)
        for (name, page), found in places.items()
    ]
