"""The pages of language tests: one test's scores, and all tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.language import LanguageOf, LanguageTest
    from careercli.record.source import Sources


class LanguagePage(NamedTuple):
    """The scores of a language test as each country reads them."""

    record: LanguageOf
    sources: Sources
    warnings: Sequence[str]


class LanguageTestsPage(NamedTuple):
    """The language tests there are tables of."""

    lines: Sequence[LanguageTest]
    sources: Sources
