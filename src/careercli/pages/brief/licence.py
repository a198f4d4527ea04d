"""LICENCE: whether one must be licensed or registered, in the words that answer the question of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Cell, Phrase, Prose, Section
from careercli.pages.brief import spare
from careercli.words.sentences import divided, fitting

if TYPE_CHECKING:
    from careercli.record.pages.brief import Brief
    from careercli.text.text import Text

LONGEST = 310
"""Letters of the answer and the sentences that follow it."""


def section(one: Brief, t: Text) -> Section:
    """The answer, what goes with it as far as there is room, and where the rest is."""
    key = one.card.record["id"]
    if not one.licence:
        return Section(t("brief.label.licence"), (Prose(t("brief.licence.none"), "dim"),))
    first, *others = divided(one.licence)
    more = Cell(t("brief.more", command=f"career credentials {key}"), "more")
    answer = Cell(first, "strong", tuple(one.licence_sources))
    return Section(t("brief.label.licence"), (Phrase((answer, *_rest(first, others, t), more)),))


def _rest(answer: str, sentences: list[str], t: Text) -> list[Cell]:
    """The next sentences that fit, but for those that name the command `more` names. What regions without a name ask
    may be left out; that the others are not known, and that there is more, may not."""
    said = [sentence for sentence in sentences if "`career" not in sentence]
    kept = fitting([answer, *said], LONGEST)[1:]
    cut = [t("brief.licence.cut")] if len(kept) < len(said) else []
    return [Cell(one, spare=spare.UNNAMED if _unnamed(one, t) else 0) for one in (*kept, *cut)]


def _unnamed(sentence: str, t: Text) -> bool:
    """Whether it is of regions the source does not name."""
    return t("faq.licence.unnamed")[1:] in sentence
