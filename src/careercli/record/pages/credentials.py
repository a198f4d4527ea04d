"""The page of credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.listing import CredentialsOf
    from careercli.record.occupation import Occupation
    from careercli.record.source import Sources


class CredentialsOfOne(NamedTuple):
    """The credentials of one occupation, its card's record, their sources, what to be warned of.

    `licence`: sentences on whether one must be licensed, the answer first, with their sources; empty where nothing is
    known.
    """

    record: CredentialsOf
    whole: Occupation
    sources: Sources
    warnings: Sequence[str]
    licence: str = ""
    licence_sources: Sequence[str] = ()


class CredentialsPage(NamedTuple):
    """The credentials of some occupations; `names` are regions by country."""

    occupations: Sequence[CredentialsOfOne]
    names: Mapping[str, dict[str, str]]
