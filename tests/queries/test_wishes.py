"""A sentence with a wish: the command line that answers it, whether it may run at once, and what is no wish."""

import pytest

from careercli.queries.wishes import wish
from careercli.text.text import text

ENGLISH = [text()]


@pytest.mark.parametrize(
    ("sentence", "typed"),
    [
        ("How many points have I (31, master's, IELTS 8/7.5/7/7)?", "career points"),
        ("Are my points good for Canada?", "career points"),
        ("What would raise them?", "career points"),
        ("I am a nurse in Manila. Where would I earn most after tax?", "career move nurse --by net"),
        ("Which country pays a nurse the most after tax?", "career move nurse --by net"),
        ("Where do nurses earn most?", "career countries nurses"),
        ("What is the best country for a nurse?", "career countries nurse"),
        ("In which province does a nurse earn most after tax in Canada?", "career where nurse --country ca --by net"),
        ("What else could a nurse do?", "career similar nurse"),
        ("Which other jobs could a nurse in Canada get?", "career similar nurse --country ca"),
        ("I am a nurse and want to change career", "career similar nurse"),
        ("How do I get recognised as a nurse in Germany?", "career pathway nurse --country de"),
        ("What must a nurse do, step by step, to work in England?", "career pathway nurse --country gb"),
        ("What are the steps for a nurse in Singapore?", "career pathway nurse --country sg"),
        ("I want to move to Canada as a nurse", "career move nurse --to ca"),
        ("We are moving to the United States, I am a nurse.", "career move nurse --to us"),
        ("Could a nurse relocate to Australia?", "career move nurse --to au"),
        ("emigrate teacher", "career move teacher"),
        ("immigrate as a nurse to Canada", "career move nurse --to ca"),
        ("Which jobs need no degree, pay above the median and are little touched by AI?",
         "career rank --weights pay=1,ai=1,study=1"),
        ("Jobs without a degree that pay well in Canada", "career rank --country ca --weights pay=1,study=1"),
        ("What jobs are safe from AI and growing in the US?", "career rank --country us --weights ai=1,growth=1"),
        ("My daughter likes biology and animals. What could she become?", "career list --like biology,animals"),
        ("I am interested in chemistry", "career list --like chemistry"),
        ("My son loves music. What could he do in Canada?", "career list --country ca --like music"),
        ("How reliable is the pay of a nurse in Canada?", "career show nurse --country ca --sources"),
        ("Tell me about a nurse in French", "career show nurse --lang fr"),
        ("Which visa could a German nurse get for Canada without a job offer?", "career visas nurse --country ca"),
        ("What does a nurse earn in Texas, compared with Ontario?", "career compare nurse --in us-tx,ca-on"),
        ("I was offered 72,000 dollars as a nurse in Texas. Fair?", "career offer nurse --pay 72000 --in us-tx"),
        ("They offer me 38.50 an hour as a nurse in Ontario, is it enough?",
         "career offer nurse --pay 38.50 --per hour --in ca-on"),
        ("Best paid jobs in Singapore", "career rank --country sg --weights pay=1"),
        ("Which jobs in Germany have a shortage?", "career rank --country de --weights demand=1"),
        ("I hate my job as a nurse, what now?", "career similar nurse"),
        ("Could I work as a nurse in Germany with a British degree?", "career move nurse --to de"),
        ("Which is better, nurse or electrician?", "career compare nurse electrician"),
        ("Which pays more in Canada: nurse or electrician?", "career compare nurse electrician --country ca"),
        ("Is 72k fair for a nurse in Texas?", "career offer nurse --pay 72000 --in us-tx"),
        ("Is 45000 a good salary for a nurse in Texas?", "career offer nurse --pay 45000 --in us-tx"),
        ("I have 444 CRS points, is that enough?", "career rounds --score 444"),
        ("Is 470 enough for Express Entry?", "career rounds --score 470"),
        ("Are 80 points enough for Australia?", "career points"),
        ("What is the median wage in Canada?", "career countries"),
        ("Compare nurse and electrician in the uk", "career compare nurse electrician --country gb"),
        ("Can a Filipino nurse work in Germany?", "career move nurse --to de"),
        ("Can a nurse from the Philippines work in Germany?", "career move nurse --to de --from PH"),
        ("I want to move from India to Canada as a nurse", "career move nurse --to ca --from IN"),
        ("What would I do all day as a nurse?", "career show nurse --section work"),
        ("Jobs for people who like animals", "career list --like animals"),
        ("Where in Canada are the most jobs for nurses?", "career where nurses --country ca --by jobs"),
    ],
)  # fmt: skip
def test_what_runs_at_once(sentence: str, typed: str) -> None:
    found = wish(sentence, ENGLISH)
    assert found is not None
    assert (found.typed()[0], found.run) == (typed, True)


@pytest.mark.parametrize(
    ("sentence", "typed"),
    [
        ("How sure is this number, and how old?", ["career show OCCUPATION --sources", "career doctor"]),
        ("Where do the numbers come from?", ["career show OCCUPATION --sources", "career doctor"]),
        ("Show me the page in Portuguese", ["career show OCCUPATION --lang pt", "career config set lang pt"]),
        ("Give my client two printed pages on nurses in Canada.",
         ["career show nurses --country ca --handout --output handout.html"]),
        ("I need a handout on the nurse in Canada", ["career show nurse --country ca --handout --output handout.html"]),
        ("All British occupations with pay and growth into a spreadsheet.",
         ["career list --country gb --limit 0 --output occupations.csv"]),
        ("Put all the jobs in Canada into Excel", ["career list --country ca --limit 0 --output occupations.csv"]),
        ("I was offered 72k in Texas", ["career offer OCCUPATION --pay 72000 --in us-tx"]),
        ("Was I offered enough as a nurse with 72,000?", ["career offer nurse --pay 72000 --in PLACE"]),
        ("Where would I earn most?", ["career countries OCCUPATION"]),
        ("I want to move to Canada", ["career move OCCUPATION --to ca"]),
    ],
)  # fmt: skip
def test_what_the_reader_types(sentence: str, typed: list[str]) -> None:
    found = wish(sentence, ENGLISH)
    assert found is not None
    assert (found.typed(), found.run) == (typed, False)


@pytest.mark.parametrize(
    ("lang", "sentence", "typed"),
    [
        ("pt", "Mostra-me a página em português.", "career show OCCUPATION --lang pt"),
        ("pt", "Quais profissões crescem em Singapura?", "career rank --country sg --weights growth=1"),
        ("pt", "Quantos pontos tenho para o Canadá?", "career points"),
        ("fr", "Quels métiers sans diplôme sont bien payés au Canada ?",
         "career rank --country ca --weights pay=1,study=1"),
        ("fr", "Combien de points ai-je pour le Canada ?", "career points"),
        ("pt", "Que mais pode fazer um padeiro?", "career similar padeiro"),
        ("fr", "Ma fille aime la biologie.", "career list --like biologie"),
        ("zh-Hant", "我喜歡動物", "career list --like 動物"),
        ("zh-Hant", "加拿大要多少分？", "career points"),
        ("fr", "J'ai 444 points, est-ce assez de points ?", "career rounds --score 444"),
        ("fr", "Quel est le salaire médian au Canada ?", "career countries"),
        ("pt", "Um padeiro pode trabalhar na Alemanha?", "career move padeiro --to de"),
    ],
)  # fmt: skip
def test_in_other_languages(lang: str, sentence: str, typed: str) -> None:
    found = wish(sentence, [text(), text(lang)])
    assert found is not None
    assert found.typed()[0] == typed


@pytest.mark.parametrize(
    "sentence",
    [
        "nurse",
        "registered nurse",
        "export manager Canada",
        "what does a nurse earn in ontario",
        "what does a nurse earn on mars",
        "What is the growth of jobs for a nurse in Canada?",  # of one occupation
        "I print books and magazines",
        "I help people move to new homes",
        "I help families emigrate and find a teacher",
        "I look after old people at home",
        "I am a nurse in Manila. Where to live?",  # no superlative
        "They offer good work to a nurse",  # no amount
        "Which occupations lost the most jobs in the UK over the last ten years?",  # `most` is no occupation
        "How much do nurses who work in Ontario earn?",  # one fact of those who work there
        "What is the average salary of a nurse in Canada?",
        "",
    ],
)
def test_what_is_no_wish(sentence: str) -> None:
    assert wish(sentence, ENGLISH) is None


def test_a_ranking_says_that_it_leaves_nothing_out() -> None:
    found = wish("Which jobs pay well?", ENGLISH)
    assert found is not None
    assert text()(found.note).startswith("A ranking")
