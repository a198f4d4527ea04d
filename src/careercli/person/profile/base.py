"""What every part of a profile is made of: strict keys, days, countries, occupations."""

import datetime
import re
from typing import Annotated, Any, ClassVar, NoReturn

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from careercli.record.iso import COUNTRIES
from careercli.text.text import Message

OLDEST = 120
"""Years nobody is older than."""
SPELT = {"uk": "gb", "usa": "us", "eu": "de, fr, …"}
"""What is often written for a country, and its code."""


class Part(BaseModel):
    """A table of the profile: every key optional unless it says otherwise, none unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)
    # pydantic's strict mode: `"7"` is no number and 1 is no truth; days are the one exception (see Day).
    KEYS: ClassVar[dict[str, str]] = {}


def today() -> datetime.date:
    """The reader's day, up to which a profile may speak of things; the facts are asked for any day."""
    return datetime.date.today()


def refuse(key: str, **values: object) -> NoReturn:
    """Raise what the value may be (`profile.allowed.…`); `load` adds the key and the value to it."""
    demand("profile.problem.allowed", allowed=Message(key, **values))


def demand(key: str, **values: object) -> NoReturn:
    """Raise that a key is lacking, or must be left out, because of another."""
    raise PydanticCustomError("refused", "{what}", {"what": Message(key, **values)})


def _day(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            refuse("profile.allowed.day_calendar")
    if isinstance(value, datetime.datetime) or not isinstance(value, datetime.date):
        refuse("profile.allowed.day")
    return value


def _past(value: datetime.date) -> datetime.date:
    if value > today():
        refuse("profile.allowed.day_until", day=str(today()))
    if value.year < today().year - OLDEST:
        refuse("profile.allowed.day_since", most=OLDEST)
    return value


def _country(value: str) -> str:
    code = value.lower()
    if code in SPELT:
        refuse("profile.allowed.country_spelt", value=value, code=SPELT[code])
    if code not in COUNTRIES:
        refuse("profile.allowed.country")
    return code


def _occupation(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2}:[0-9A-Z][0-9A-Z.\-]{0,15}", value):
        refuse("profile.allowed.occupation_search")
    return value


PastDay = Annotated[datetime.date, BeforeValidator(_day), AfterValidator(_past)]
"""A day that has been: never in the future, never older than a life."""
Country = Annotated[str, AfterValidator(_country)]
Occupation = Annotated[str, AfterValidator(_occupation)]
Amount = Annotated[float, Field(gt=0, le=1e12)]
Years = Annotated[int, Field(ge=0, le=OLDEST)]
Percent = Annotated[float, Field(ge=0, le=100)]
