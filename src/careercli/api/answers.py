"""Answers for programs: the dicts and lists of the JSON, which also know their rows, their page and their sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from careercli.errors import UsageError
from careercli.text.languages import languages
from careercli.text.text import Text, text

if TYPE_CHECKING:
    from careercli.output.delimited import Scalar
    from careercli.output.document import Document
    from careercli.record.finished import Finished
    from careercli.record.source import Source

Shape = TypeVar("Shape")
Row = dict[str, "Scalar"]
SHOWN = 25
"""Rows of a list that a notebook shows."""


class Question(NamedTuple):
    """How an answer was got, so that its page can be made when a notebook shows it.

    contract  the name and version of the record, `occupation/3`
    page      `module:function` of `pages`, as a command names it
    asks      the query; given texts it makes the page's record too
    rows      the records of its rows and their columns, out of the data
    notes     how the names were understood
    """

    contract: str
    page: str
    asks: Callable[[Text | None], Finished]
    rows: Callable[[Any], tuple[Sequence[Mapping[str, Any]], Sequence[str]]]
    notes: Sequence[str] = ()


class Answered:
    """What every answer knows besides its data."""

    _question: Question
    _text: Text
    _stored: str | None
    _sources: Mapping[str, Source]
    _warnings: Sequence[str]
    _notes: Sequence[str]

    @property
    def contract(self) -> str:
        """Name and version of the record, as in the JSON: `occupation/3`. docs/json.md describes each."""
        return self._question.contract

    @property
    def sources(self) -> dict[str, Source]:
        """Every source used, by its key: publisher, title, vintage, licence, page."""
        return dict(self._sources)

    @property
    def warnings(self) -> list[str]:
        """What must be known before the figures are used, a sentence each, in the language asked for."""
        return [self._text.message(one) for one in self._warnings]

    @property
    def notes(self) -> list[str]:
        """How names were understood where they could have meant something else, in the language asked for."""
        return [self._text.message(one) for one in self._notes]

    def to_json(self) -> str:
        """The envelope as JSON text: the bytes that `career … --json` prints, with schema, data, warnings, sources."""
        from io import StringIO

        from careercli.output.formats import json
        from careercli.output.result import Page, Result

        out, sources = StringIO(), cast("dict[str, dict[str, str]]", self._sources)
        warnings = [*self._warnings, *self._notes]
        json.write(Result(self.contract, cast("Any", self), self._stored, (), sources, warnings), Page(), out)
        return out.getvalue()

    def to_rows(self) -> list[Row]:
        """The answer as flat dicts, one a row, all with the same keys: what `pandas.DataFrame` and `polars.DataFrame`
        take. A cell is a number, a truth, a text or None; a column of numbers with one that is not whole has only
        floats; `missing` says why a figure is None. docs/python.md has the columns and units of each answer."""
        from careercli.api.rows import rows

        return rows(*self._question.rows(self))

    def html(self, lang: str | None = None) -> str:
        """The one-screen page as a fragment of HTML for a notebook or a page of your own: its styles reach nothing
        else, it fetches nothing, and follows a light or dark surrounding. In `lang`, else the language asked for."""
        from careercli.output.fragment import fragment

        return fragment(self._document(text_in(lang) if lang else self._text))

    def _repr_html_(self) -> str:
        """The page, as notebooks show it."""
        return self.html()

    def _document(self, t: Text) -> Document:
        from importlib import import_module

        name, _, function = self._question.page.partition(":")
        make = getattr(import_module(f"careercli.pages.{name}"), function or "page")
        made: Document = make(self._question.asks(t).page, t, SHOWN)
        return made


class Record(dict[str, Any], Answered, Generic[Shape]):
    """One answer: a dict with the keys of the JSON's `data`. A figure is a number or None; `missing` in the same dict
    says why None. A pickled or copied one is a plain dict."""

    @property
    def typed(self) -> Shape:
        """The same dict under the names and types of its contract, for type checkers."""
        return cast("Shape", self)

    def __reduce__(self) -> tuple[Any, ...]:
        """What a page is made of cannot be pickled, and a program that pickles wants the data."""
        return dict, (dict(self),)


class Records(list[Shape], Answered):
    """Several answers: a list of the dicts of the JSON's `data`, each as a `Record` has its keys. A pickled or copied
    one is a plain list."""

    def __reduce__(self) -> tuple[Any, ...]:
        """As of a `Record`."""
        return list, (list(self),)


def record(question: Question, lang: str) -> Record[Any]:
    """The answer of a question about one thing."""
    data, told = _told(question, lang)
    made: Record[Any] = Record(data)
    return _with(made, told)


def records(question: Question, lang: str, limit: int | None = None) -> Records[Any]:
    """The answer of a question about several, the first `limit` where there is one."""
    data, told = _told(question, lang)
    made: Records[Any] = Records(data[:limit] if limit else data)
    return _with(made, told)


def _told(question: Question, lang: str) -> tuple[Any, dict[str, object]]:
    from careercli.record.plain import plain, plain_text

    words = text_in(lang)
    found = question.asks(None)
    stored = None if found.text is None else plain_text(found.text)
    told: dict[str, object] = {
        "_question": question,
        "_text": words,
        "_stored": stored,
        "_sources": found.sources,
        "_warnings": found.warnings,
        "_notes": [*question.notes, *found.notes],
    }
    import json

    # Read back from the text: plain types all through, and nothing that the atlas's caches hold too.
    return json.loads(json.dumps(plain(found.data)) if stored is None else stored), told


Made = TypeVar("Made", bound=Answered)


def _with(made: Made, told: Mapping[str, object]) -> Made:
    for name, value in told.items():
        setattr(made, name, value)
    return made


def text_in(lang: str) -> Text:
    """The texts of a language. Raises UsageError with those there are."""
    spelled = lang.replace("_", "-").lower()
    for language in languages():
        if spelled == language.lower():
            return text(language)
    raise UsageError("error.language.unknown", "error.language.known", name=lang, known=languages())
