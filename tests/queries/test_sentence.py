"""A question in a sentence: the command, the occupation and the place, or nothing where a word says more."""

import pytest

from careercli.queries.sentence import content, is_question, read
from careercli.text.text import text

ENGLISH = [text()]


@pytest.mark.parametrize(
    ("sentence", "typed"),
    [
        ("what does a nurse earn in ontario?", 'career salary "nurse" --country ca --region ca-on'),
        ("How much do plumbers make in New South Wales", 'career salary "plumbers" --country au --region au-nsw'),
        ("how much does a registered nurse make in the US", 'career salary "registered nurse" --country us'),
        ("what does a social worker earn", 'career salary "social worker"'),
        ("What does an actuary do?", 'career show "actuary"'),
        ("What is a welder?", 'career show "welder"'),
        ("nurse pay in uk", 'career salary "nurse" --country gb'),
        ("What does a plumber earn in the uk?", 'career salary "plumber" --country gb'),
        ("truck driver salary in texas", 'career salary "truck driver" --country us --region us-tx'),
        ("can I get a visa as a nurse in Australia?", 'career visas "nurse" --country au'),
        ("do plumbers need a licence in Germany", 'career credentials "plumbers" --country de'),
        ("does a dentist need a license in Ontario", 'career credentials "dentist" --country ca --region ca-on'),
        ("will AI replace accountants in Canada", 'career ai "accountants" --country ca'),
        (
            "what degree do I need to become a civil engineer in Singapore",
            'career education "civil engineer" --country sg',
        ),
        ("is there a shortage of electricians in the UK", 'career outlook "electricians" --country gb'),
        ("is there a shortage of electricians in Bavaria", 'career outlook "electricians" --country de'),
        ("Is the shortage of nurses real?", 'career outlook "nurses"'),
        ("What does TEER mean?", 'career explain "TEER"'),
        ("what is the CLB", 'career explain "CLB"'),
        ("TEER", 'career explain "TEER"'),
        ("What is NOC 21231?", 'career show "NOC 21231"'),
        ("What does 21231 earn in Canada?", 'career salary "21231" --country ca'),
        (
            "I am a social worker in the United States. What am I called in Australia?",
            'career match "social worker" --country us --to au',
        ),
        ("what is a nurse called in Germany", 'career match "nurse" --to de'),
        ("what do nurses earn after tax in Ontario", 'career salary "nurses" --country ca --region ca-on --net'),
        ("what does a real estate agent earn", 'career salary "real estate agent"'),
    ],
)
def test_what_a_sentence_asks(sentence: str, typed: str) -> None:
    asked = read(sentence, ENGLISH)
    assert asked is not None
    assert asked.typed() == typed


@pytest.mark.parametrize(
    ("lang", "sentence", "typed"),
    [
        ("fr", "Combien gagne une infirmière en Ontario ?", 'career salary "infirmière" --country ca --region ca-on'),
        ("pt", "quanto ganha um enfermeiro no Canadá", 'career salary "enfermeiro" --country ca'),
        ("pt", "O que significa TEER?", 'career explain "TEER"'),
        ("fr", "Que signifie TEER ?", 'career explain "TEER"'),
        ("fr", "Que fait un actuaire ?", 'career show "actuaire"'),
        (
            "pt",
            "Quanto sobra depois de impostos para um enfermeiro no Canadá?",
            'career salary "enfermeiro" --country ca --net',
        ),
        ("zh-Hant", "加拿大的護士薪水多少？", 'career salary "護士" --country ca'),
        ("zh-Hant", "護士在德國需要執照嗎？", 'career credentials "護士" --country de'),
        ("zh-Hant", "護士會被AI取代嗎？", 'career ai "護士"'),
        ("zh-Hant", "會計師會被AI取代嗎？", 'career ai "會計師"'),
        ("zh-Hant", "加拿大的會計師薪水多少？", 'career salary "會計師" --country ca'),
        ("zh-Hant", "廚師在澳洲稅後收入多少？", 'career salary "廚師" --country au --net'),
    ],
)
def test_in_other_languages(lang: str, sentence: str, typed: str) -> None:
    asked = read(sentence, [text(), text(lang)])
    assert asked is not None
    assert asked.typed() == typed


@pytest.mark.parametrize(
    "sentence",
    [
        "nurse",
        "registered nurse",
        "payroll clerk assistant",  # no wish
        "what does a nurse earn on mars",  # a word too many
        "what does a nurse earn in paris",
        "what does it pay",  # no occupation
        "what is the pay in Canada",
        "what is love",
        "what do we do in Canada",
        "What does a nurse do in Ontario?",  # the page of an occupation is of no province
        "",
        "salary " * 40,
    ],
)
def test_what_is_not_understood_is_left_to_the_search(sentence: str) -> None:
    assert read(sentence, ENGLISH) is None


def test_pay_after_tax_is_marked() -> None:
    asked = [read(text, ENGLISH) for text in ("what do nurses earn after tax in Ontario", "what do nurses earn")]
    assert [one and one.net for one in asked] == [True, False]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("I am a nurse in Manila. Where would I like to be?", "nurse Manila"),
        ("what does a nurse earn on mars", "nurse mars"),
        ("Is 72,000 fair for a data analyst in Albany?", "72,000 fair data analyst Albany"),
    ],
)
def test_the_words_of_a_question_that_is_not_understood(sentence: str, words: str) -> None:
    assert read(sentence, ENGLISH) is None
    assert is_question(sentence, ENGLISH)
    assert content(sentence, ENGLISH) == words


@pytest.mark.parametrize("words", ["registered nurse", "nurse of a hospital ward", "payroll clerk assistant", "nurse"])
def test_names_are_no_questions(words: str) -> None:
    assert not is_question(words, ENGLISH)


def test_after_tax_alone_asks_for_pay() -> None:
    asked = read("How much is left after tax for a nurse in Toronto?", ENGLISH)
    assert asked is not None
    assert (asked.command, asked.region, asked.net) == ("salary", "Toronto", True)
