"""words/everyday.csv: everyday words, and words of other languages, for what the texts on work call by another word."""

from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from careerdata.rows.base import Row

Words = Annotated[str, StringConstraints(pattern=r"^[^\W_]+([ '’-][^\W_]+)*$", to_lower=False, max_length=40)]
"""Words with single spaces between."""
Phrases = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+([ -][a-z0-9]+)*(, [a-z0-9]+([ -][a-z0-9]+)*)*$", max_length=120)
]
"""English words or phrases in lower case, with commas between."""


class EverydayRow(Row):
    """An everyday word or phrase, and the English words of the field it may stand for.

    It finds texts with those words too; it does not replace what was typed. Of a word of another language than English
    the beginning is enough.
    """

    KEY: ClassVar[tuple[str, ...]] = ("lang", "everyday")
    lang: Literal["en", "fr", "de", "es", "pt", "zh-Hant"]
    everyday: Words
    field: Phrases
