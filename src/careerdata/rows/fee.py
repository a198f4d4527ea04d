"""recognition/fees.csv and recognition/tests.csv: what visa routes and language tests cost, last and give, dated."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, StringConstraints, model_validator

from careercli.record.fee import ANSWERS, ITEMS, PAYERS, TEST_ITEMS, UNITS
from careercli.record.recognition import GENERAL
from careerdata.rows.base import Row
from careerdata.rows.recognition import A_FIGURE

Amount = Annotated[str, StringConstraints(pattern=r"^((0|[1-9][0-9]{0,6})(\.[0-9]{1,2})?)?$")]
Currency = Annotated[str, StringConstraints(pattern=r"^([A-Z]{3})?$")]
Day = Annotated[str, StringConstraints(pattern=r"^(20\d\d-[01]\d-[0-3]\d)?$")]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Keys = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$")]
Only = Annotated[str, StringConstraints(max_length=120)]


def _one_of(words: tuple[str, ...]) -> AfterValidator:
    def check(word: str) -> str:
        if word not in words:
            raise ValueError(f"none of {', '.join(filter(None, words))}")
        return word

    return AfterValidator(check)


def _check(row: "FeeRow | LanguageTestRow", dated: str) -> None:
    """Money has a year; general knowledge has no amount, and is to be checked."""
    if row.source == GENERAL and (row.amount or A_FIGURE.search(row.only)):
        raise ValueError("a figure of general knowledge: only a source gives figures")
    if not row.amount and (row.currency or row.unit or row.undated):
        raise ValueError("`currency`, `unit` or `undated` without `amount`")
    if row.amount and not row.currency and not row.unit:
        raise ValueError("`amount` without `currency` or `unit`")
    if bool(row.currency) and bool(dated) == bool(row.undated):
        raise ValueError("money has its year, or `undated` says that nobody knows it")


class FeeRow(Row):
    """What a visa route costs, how long it takes and lasts, and what it gives. `people`: money for so many."""

    KEY: ClassVar[tuple[str, ...]] = ("country", "routes", "item", "people", "since")
    country: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
    routes: Keys
    """Keys of the country's visas.toml."""
    item: Annotated[str, _one_of(ITEMS)]
    people: Annotated[str, StringConstraints(pattern=r"^[1-9]?$")] = ""
    payer: Annotated[str, _one_of(("", *PAYERS))] = ""
    amount: Amount = ""
    currency: Currency = ""
    unit: Annotated[str, _one_of(("", *UNITS))] = ""
    answer: Annotated[str, _one_of(("", *ANSWERS))] = ""
    only: Only = ""
    """Of whom or of what it is, in a few words of ours."""
    since: Day = ""
    until: Day = ""
    undated: Literal["", "yes"] = ""
    """The page does not say since when the price is asked."""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        _check(self, self.since)
        if self.until and self.until < self.since:
            raise ValueError("`until` is before `since`")
        return self


class LanguageTestRow(Row):
    """What a language test costs, how long its result counts, who accepts it."""

    KEY: ClassVar[tuple[str, ...]] = ("test", "item")
    test: Key
    item: Annotated[str, _one_of(TEST_ITEMS)]
    amount: Amount = ""
    currency: Currency = ""
    unit: Annotated[str, _one_of(("", *UNITS))] = ""
    only: Only = ""
    year: Annotated[str, StringConstraints(pattern=r"^(20\d\d)?$")] = ""
    undated: Literal["", "yes"] = ""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        _check(self, self.year)
        return self
