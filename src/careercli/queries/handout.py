"""What a page for paper needs beyond the one-screen page: the addresses of those who license the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import credentials
from careercli.queries.countries import names_in
from careercli.record.credential import binding
from careercli.record.pages.handout import Contact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careercli.queries.named import Named
    from careercli.record.occupation import Credential
    from careercli.text.text import Text


def contacts(found: Sequence[Named], t: Text) -> list[Contact]:
    """The bodies that license the occupations, those of a whole country first; only such as have an address."""
    made = [one for named in found for one in _of(named, t)]
    return sorted(dict.fromkeys(made), key=lambda one: bool(one.place))


def _of(named: Named, t: Text) -> Iterator[Contact]:
    names = names_in(named.country, t.lang)
    for entry in binding(credentials.detail(named.id).credentials):
        yield from _bodies(entry, names, named.country)


def _bodies(entry: Credential, names: dict[str, str], country: str) -> Iterator[Contact]:
    for body in entry.get("bodies", ()):
        if body.get("name") and body.get("page"):
            places = [names.get(one, one) for one in body["regions"] if one != country]
            yield Contact(str(body["name"]), ", ".join(places), str(body["page"]))
