"""What every line of data/ shares: strict columns, text codes, a source key."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Literal, TypedDict, TypeVar, cast

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

from careercli.record.figure import Figure as Figured
from careercli.record.figure import parse_figure
from careercli.record.group_of import OfGroup


def _figure(cell: str) -> str:
    parse_figure(cell)
    return cell


Figure = Annotated[str, AfterValidator(_figure)]
"""A cell holding a number, `>=N`, `!reason`, or nothing (see model/figure.py)."""

GivenFigure = Annotated[str, StringConstraints(min_length=1), AfterValidator(_figure)]
"""The same where every source has the column: a number, `>=N` or `!reason`."""

Count = Annotated[str, StringConstraints(pattern=r"^(0|[1-9][0-9]{0,8})$")]
Rank = Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]{0,3}$")]
"""A place in an order, 1 the first."""

Code = Annotated[str, StringConstraints(pattern=r"^[0-9A-Z][0-9A-Z.\-]*$", max_length=16)]
"""An occupation or group code as the classification spells it; always text (`00010` is one)."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=r"^[^\x00-\x1f\x7f-\x9f]*$")]
"""Words without control characters."""

OptionalText = Annotated[str, StringConstraints(max_length=500, pattern=r"^[^\x00-\x1f\x7f-\x9f]*$")]

Region = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[a-z0-9]+)?$")]
"""`ca`, `ca-on`, `ca-er3530`, `us-ny`, `us-m35620`."""

Year = Annotated[str, StringConstraints(pattern=r"^(19|20)\d\d$")]
OptionalYear = Annotated[str, StringConstraints(pattern=r"^((19|20)\d\d)?$")]
SourceKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Period = Literal["hour", "week", "month", "year"]


def given_figure(cell: str) -> Figured:
    """The figure of a cell that is never empty (`GivenFigure`, or a column its file always has)."""
    figure = parse_figure(cell)
    if figure is None:
        raise ValueError("a figure is missing where there always is one")
    return figure


class RatedAt(TypedDict, total=False):
    """The code a figure is published for, where that is not the occupation's own; `of_group` comes with the card."""

    rated_at: str
    of_group: OfGroup


def published_at(code: str) -> RatedAt:
    """The code as records have it; nothing of the occupation's own figures."""
    return {"rated_at": code} if code else {}


Rec = TypeVar("Rec")


def record_of(model: BaseModel, kind: type[Rec], include: set[str] | None = None, **more: object) -> Rec:
    """What a row or an entry of a profile says (of `include` only, where given), as the record `kind` prints it.

    What is empty is left out; `more` comes last. TypeError where the record has no such key, or lacks one it must have.
    """
    given = model.model_dump(include=include, exclude_none=True)
    return _checked({**{key: value for key, value in given.items() if value != ""}, **more}, kind)


def figures_of(cells: Mapping[str, str], kind: type[Rec]) -> Rec:
    """The figures in these cells by the record's own keys; no key where a cell is empty."""
    found = {key: figure for key, cell in cells.items() if (figure := parse_figure(cell)) is not None}
    return _checked(found, kind)


def _checked(found: Mapping[str, object], kind: type[Rec]) -> Rec:
    shape: Any = kind
    if strange := found.keys() - (shape.__required_keys__ | shape.__optional_keys__):
        raise TypeError(f"{shape.__name__} has no {', '.join(sorted(strange))}")
    if lacking := shape.__required_keys__ - found.keys():
        raise TypeError(f"{shape.__name__} lacks {', '.join(sorted(lacking))}")
    return cast("Rec", found)


class Row(BaseModel):
    """One line of a data file. `KEY` names the columns that together are unique and give the order."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    KEY: ClassVar[tuple[str, ...]] = ("code",)

    source: SourceKey

    @classmethod
    def required(cls) -> list[str]:
        """The columns every file of the kind has; one without content in any row may be left out."""
        return [name for name, field in cls.model_fields.items() if field.is_required()]

    @classmethod
    def columns(cls) -> list[str]:
        """The header of the file: the fields in the order written, `source` last."""
        return [*(name for name in cls.model_fields if name != "source"), "source"]

    def key(self) -> tuple[str, ...]:
        """The values the file is sorted by; no two lines share them."""
        return tuple(getattr(self, name) for name in self.KEY)

    def key_words(self) -> str:
        """The key as a message names it."""
        return " ".join(filter(None, self.key()))
