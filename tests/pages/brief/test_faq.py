"""The one-screen page of questions: by subject, each answer three lines at the most."""

from typing import Any

from careercli.output.document import Phrase, Section
from careercli.pages.brief import faq
from careercli.record.faq import FaqPage
from careercli.text.text import text


def answer(part: Any) -> str:
    """A question, or its answer in one text."""
    return " ".join(cell.text for cell in part.cells) if isinstance(part, Phrase) else str(part.text)


T = text()


def test_the_first_sentences_that_fit():
    assert faq.short_answer("Yes. You need it.", T) == "Yes. You need it."
    long = "word " * 28 + "ends."
    assert faq.short_answer(f"Yes. {long} {long} Short.", T) == f"Yes. {long}"
    assert faq.short_answer(f"{long} {long} {long}", T) == long


def test_a_sentence_that_names_a_command_is_left_out():
    assert faq.short_answer("Yes. All: `career visas x`. If you qualify.", T) == "Yes. If you qualify."


def test_of_a_list_the_items_that_fit():
    assert faq.short_answer("They pay more.\n- A: 1\n- B: 2\nWe worked it out.", T) == "They pay more. A: 1; B: 2"
    item = "x" * 150
    assert faq.short_answer(f"They pay more.\n- {item}\n- {item}", T) == f"They pay more. {item}; and 1 more"


def shown(*keys: str, not_shown: int = 0) -> Any:
    """The page of one occupation with answers to these questions."""
    entries = [{"key": key, "question": f"{key}?", "answer": f"{key}.", "sources": [key]} for key in keys]
    record: Any = {"id": "ca:1", "title": {"en": "Bakers"}, "code": "1", "classification": "NOC 2021", "level": {}}

    class Card:
        warnings = ()

    Card.record = {**record, "faq": entries}  # type: ignore[attr-defined]
    counts: Any = {"id": "ca:1", "not_shown": not_shown}
    sources = {key: {"publisher": key, "title": key, "vintage": "2026", "licence": "x"} for key in keys}
    return faq.page(FaqPage([(Card, sources, counts)]), T)  # type: ignore[list-item]


def test_questions_stand_by_subject_in_their_order():
    page = shown("visa", "pay-start", "pay-middle", "licence")
    found = [(one.label, [answer(part) for part in one.blocks]) for one in page.blocks if isinstance(one, Section)]
    assert found == [
        ("PAY", ["pay-start?", "pay-start.", "pay-middle?", "pay-middle."]),
        ("LICENCE", ["licence?", "licence."]),
        ("MOVING", ["visa?", "visa."]),
    ]
    assert page.brief.startswith("Data: pay-start 2026, pay-middle 2026, licence 2026")


def test_how_many_more_there_are():
    def more(page: Any) -> list[str]:
        return [cell.text for one in page.blocks if isinstance(one, Phrase) for cell in one.cells]

    assert more(shown("visa", "near", not_shown=3)) == [
        "4 more questions, and each answer in full: career faq ca:1 --all"
    ]
    assert more(shown("visa")) == []


def test_long_answers_are_shortened_where_the_page_would_be_too_long():
    sentence = "This is one of the sentences of an answer that says much. "
    few = {"pay": [{"question": "Pay?", "answer": sentence * 4}]}
    many = {"pay": [{"question": "Pay?", "answer": sentence * 4}] * 12}
    assert faq._room(few, [], T) == faq.LONGEST
    assert faq._room(many, [], T) == faq.SHORTER
    assert len(faq.short_answer(sentence * 4, T, faq.SHORTER)) <= faq.SHORTER < len(faq.short_answer(sentence * 4, T))
