"""What every part of a profile shares: strict keys and types, and a source on each entry."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, model_validator

from careerdata.rows.base import SourceKey, Text

Texts = Annotated[list[Text], Field(min_length=1)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Amount = Annotated[int, Field(ge=0)]
"""Whole units of the currency beside it."""

Years = Annotated[int, Field(ge=0, le=60)]


class Section(BaseModel):
    """A table of the file: no unknown key, no conversion between types."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Entry(Section):
    """A table that carries a source; one that names none takes the file's (validation context)."""

    source: SourceKey

    @model_validator(mode="before")
    @classmethod
    def take_the_files_source(cls, entry: object, info: ValidationInfo) -> object:
        """Fill in the source of the whole file where the entry is silent."""
        source = (info.context or {}).get("source")
        if isinstance(entry, dict) and "source" not in entry and source is not None:
            return {**entry, "source": source}
        return entry


class Remark(Section):
    """What an official source says beside the entry it stands under; the source is never inherited."""

    text: Text
    source: SourceKey


def check_order(low: int, high: int | None, what: str) -> None:
    """Raise ValueError when `low` is above `high`; None is an open end."""
    if high is not None and low > high:
        raise ValueError(f"{what} runs from {low} down to {high}")
