"""How long a one-screen page may be, and what it leaves out where it would be longer, the highest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.pages.document import joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.output.document import Document
    from careercli.text.text import Text

SCREEN = ((80, 45),)
"""The most lines of a page, by the columns of a terminal; where a page says nothing else."""
REGIONAL, NEEDS, COMPARE, LEAVING, ATTAINED, GRANTED, PERSONAL, UNNAMED = 12, 11, 10, 9, 8, 7, 6, 5
"""What a province itself expects; the skills the work needs; the command that compares; who leaves each year; what the
people at work have studied; granted visas; routes for any job; what regions ask that the source does not name."""
DRAWN, OFFICIAL, ADVICE, PLACES = 4, 3, 2, 1
"""The bar of what AI could do, whose figures stand in words; the publisher's words for its rating; what to do about AI;
where pay is best."""

COUNTS, FIRMS, GROUP, PARTS = 1, 2, 3, 4
"""Of the page of AI: what its marks mean; which firms use it; the group a text is written on; what makes a score."""
PEOPLE, FIELDS, APPRENTICE = 1, 2, 3
"""Of the page of education: what the people at work have, fields of study, apprenticeships."""
CLOSED, COMMUNITIES, PERHAPS = 3, 2, 1
"""Of the page of visas: routes not for the job; communities that ask for it; routes of which it is not known."""
WHERE_NEXT = 1
"""Of the page of places: what shows one of them."""
SMALLER = 1
"""Of the page of pay: the best-paid smaller area."""
NEW, DONE = 1, 2
"""Of the page of similar jobs: what is new in the first of them, what one does already."""
REGION, EXAMS, TESTS, CONVERTED = 1, 2, 3, 4
"""Of the table of destinations: whose steps are counted, exams, language tests, fees in the reader's money: all of it
is on the page of one destination."""
ANSWERS = {"ai": 1, "visa-offer": 2, "visa": 3, "licence": 4, "shortage": 5, "pay-start": 6, "schooling": 7, "work": 8}
"""Of the page of questions: what comes after the first sentence of an answer."""


def on_one_screen(pages: Sequence[Document], t: Text, screen: tuple[tuple[int, int], ...] = SCREEN) -> Document:
    """The page of one occupation, as long as a screen lets it be; of several one below the other, however long."""
    return joined(pages, t)._replace(screen=screen if len(pages) == 1 else ())
