"""The pages for paper: what a counsellor gives a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from careercli.record.source import Sources


class Contact(NamedTuple):
    """Whom to ask about an occupation: a licensing body, the places it is for (empty: the whole country), its
    address."""

    of: str
    name: str
    place: str
    page: str


class Handout(NamedTuple):
    """A page for paper.

    page      what the one-screen page of the same command is made of
    sources   every source of it by key
    contacts  licensing bodies of the occupation with an address
    warnings  what is said of the whole answer
    day       when it was made
    command   what makes it again
    """

    page: Any
    sources: Sources
    contacts: Sequence[Contact]
    warnings: Sequence[str]
    day: datetime.date
    command: str
