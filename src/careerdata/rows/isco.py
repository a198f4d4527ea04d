"""isco/groups.csv, isco/labels_zh_hant.csv, isco/titles.csv: ISCO-08, the hub between the countries."""

from typing import ClassVar, Literal

from careerdata.rows.base import Code, OptionalText, Row, Text


class IscoGroupRow(Row):
    """One group of ISCO-08, of any of its four ranks, with its official names; `unit group` is the most detailed."""

    code: Code
    rank: Literal["major group", "sub-major group", "minor group", "unit group"]
    parent: OptionalText = ""
    title_en: Text
    title_fr: Text
    title_de: Text
    title_es: Text
    title_pt: Text


class IscoLabelRow(Row):
    """The name of a group in a language no publisher has it in, written by hand."""

    code: Code
    label: Text


class IscoTitleRow(Row):
    """A name of an occupation within a unit group, for search; `preferred` is ESCO's own first choice.

    Names of one and the same ESCO occupation, in any language, share a mark in `concepts`: what stands for what.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "lang", "title")
    code: Code
    lang: Literal["en", "fr", "de", "es", "pt"]
    title: Text
    kind: Literal["preferred", "alternate"]
    concepts: OptionalText = ""
