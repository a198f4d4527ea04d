"""Facts are refused all at once, each with what is allowed; nothing is assumed but stated defaults."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.conftest import SYSTEMS, record_of

from careercli.rules.fact_values import plain_name
from careercli.rules.facts import BadFacts, contradictions, facts_of, named_in

DAY = "2026-06-01"
FOUR = {"reading": 9, "writing": 9, "listening": 8, "speaking": 9}
WHOLE: dict[str, Any] = {
    "age": 29,
    "education": "masters",
    "first_language": {"lang": "en", "clb": FOUR},
    "canadian_work_years": 1,
    "foreign_work_years": 3,
}


def problems(system: str, facts: dict[str, Any]) -> list[str]:
    """What is said of facts that cannot be used."""
    with pytest.raises(BadFacts) as caught:
        facts_of(record_of(system), facts, DAY)
    assert caught.value.exit_code == 2
    return list(caught.value.hints)


def altered(**changes: Any) -> dict[str, Any]:
    """The facts with some of them changed; `lang__x` reaches into a block, None leaves a fact out."""
    facts = copy.deepcopy(WHOLE)
    for path, value in changes.items():
        *above, last = path.split("__")
        inner = facts
        for name in above:
            inner = inner[name]
        if value is None:
            inner.pop(last, None)
        else:
            inner[last] = value
    return facts


def test_values_by_name_with_each_ability_and_the_least() -> None:
    values = facts_of(record_of("ca/crs"), WHOLE, DAY).values
    assert values["first_language.clb"] == (9, 9, 8, 9)
    assert (values["first_language.clb.listening"], values["first_language.clb.least"]) == (8, 8)
    assert values["second_language.clb"] is None
    assert values["second_language.clb.least"] is None


def test_defaults_are_told() -> None:
    assumed = facts_of(record_of("ca/crs"), altered(canadian_study="three_plus"), DAY).assumed
    assert assumed["spouse_accompanying"] is False
    assert "canadian_study" not in assumed


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"age": 200}, "`age`: 200 is not possible; a whole number from 0 to 120"),
        ({"age": -1}, "`age`: -1 is not possible"),
        ({"age": 29.5}, "`age`: 29.5 is not possible"),
        ({"age": True}, "`age`: true is not possible"),
        ({"age": "old"}, '`age`: "old" is not possible'),
        ({"age": float("nan")}, "`age`: nan is not possible"),
        ({"age": None}, "`age` is missing: Age in completed years on the day (a whole number from 0 to 120)"),
        ({"education": "phdd"}, "one of none, secondary"),
        ({"first_language__clb__reading": 14}, "`first_language.clb`: reading 14; "),
        ({"first_language__clb__reading": 7.5}, "reading 7.5; "),
        ({"first_language__clb__reading": None}, "reading is missing; "),
        ({"first_language__clb__hearing": 9}, "hearing is not an ability; "),
        ({"first_language__lang": None}, "`first_language.lang` is missing"),
        ({"first_language": None}, "`first_language.lang` is missing"),
        ({"first_language": "en"}, "`first_language` = en: a block of first_language.lang, first_language.clb"),
        ({"second_language": {"lang": "fr"}}, "`second_language.clb` is missing"),
        ({"agee": 3}, "`agee` is not a fact of ca/crs (nearest: age)"),
        ({"first_language__tongue": "en"}, "`first_language.tongue` is not a fact of ca/crs"),
        ({"second_language": {"lang": "en", "clb": FOUR}}, "the first and the second official language must differ"),
        ({"canadian_work_years": 40}, "`age` = 29, `canadian_work_years` = 40: nobody has worked longer than lived"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, Any], said: str) -> None:
    (problem,) = [entry for entry in problems("ca/crs", altered(**changes)) if said in entry]
    assert problem


def test_every_problem_at_once() -> None:
    found = problems("ca/crs", {"age": 200, "first_language": {"clb": {**FOUR, "reading": 14}}, "shoe": 43})
    assert found.pop().startswith("Facts of ca/crs: age, education")
    names = [problem.split("`")[1] for problem in found]
    assert names == [
        "shoe", "age", "first_language.clb", "education", "first_language.lang", "canadian_work_years",
        "foreign_work_years",
    ]  # fmt: skip


def test_a_day_in_the_future_is_refused() -> None:
    facts = {"age": 30, "education": "masters", "first_language_clb": FOUR, "work_years": 3}
    assert "up to the day of the question" in problems("ca/fsw67", {**facts, "language_test_date": "2026-06-02"})[0]
    assert "up to the day of the question" in problems("ca/fsw67", {**facts, "language_test_date": "2026-02-30"})[0]
    facts_of(record_of("ca/fsw67"), {**facts, "language_test_date": DAY}, DAY)


def test_null_is_as_if_not_given() -> None:
    given_null = facts_of(record_of("ca/crs"), {**WHOLE, "second_language": None, "spouse": {"clb": None}}, DAY)
    assert given_null.values["second_language.clb"] is None


def test_one_level_stands_for_all_four_and_other_names_for_a_value() -> None:
    facts = facts_of(record_of("ca/crs"), altered(first_language__clb=9, education="phd"), DAY)
    assert facts.values["first_language.clb"] == (9, 9, 9, 9)
    assert facts.values["education"] == "doctorate"


@pytest.mark.parametrize(("given_years", "counted"), [(1.0, 1), (1.5, 1), (1.99, 1), (0.9, 0), (2, 2)])
def test_only_completed_years_count(given_years: float, counted: int) -> None:
    facts = facts_of(record_of("ca/crs"), altered(canadian_work_years=given_years), DAY)
    assert facts.values["canadian_work_years"] == counted


@pytest.mark.parametrize("spelt", ["DOCTORATE", " doctorate ", "PhD", "doctoral-degree", "doctoral degree"])
def test_capitals_blanks_and_hyphens_do_not_matter(spelt: str) -> None:
    assert facts_of(record_of("ca/crs"), altered(education=spelt), DAY).values["education"] == "doctorate"


def test_an_apostrophe_does_not_matter() -> None:
    assert facts_of(record_of("ca/crs"), altered(education="Master's degree"), DAY).values["education"] == "masters"


def test_no_name_of_a_value_stands_for_two() -> None:
    """A name read without regard to capitals and hyphens means the same value however it is written."""
    for system in SYSTEMS:
        for fact in record_of(system)["facts"]:
            meant: dict[str, str] = {}
            for name, value in [*((v, v) for v in fact.get("values", ())), *fact["aliases"].items()]:
                assert meant.setdefault(plain_name(name), value) == value, (system, fact["name"], name)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(["age", "education", "first_language", "spouse", "job_offer", "trade_certificate", "x"])


@given(facts=st.dictionaries(NAMES, JSON, max_size=6))
def test_whatever_comes_in_is_taken_or_refused_in_words(facts: dict[str, Any]) -> None:
    try:
        facts_of(record_of("ca/crs"), {**WHOLE, **facts}, DAY)
    except BadFacts as problem:
        assert problem.hints


def test_what_contradicts_itself_is_told_with_the_rest() -> None:
    told = problems("ca/crs", altered(age=200, foo=1, second_language={"lang": "en", "clb": FOUR}))
    assert any("`foo`" in line for line in told)
    assert any(line.startswith("`age`") for line in told)
    assert any("`second_language.lang` = en" in line for line in told)


def test_no_contradiction_is_made_of_a_fact_that_cannot_be() -> None:
    told = problems("ca/crs", altered(first_language={"lang": "de", "clb": FOUR}, second_language={"lang": "en", "clb": FOUR}))  # fmt: skip  # noqa: E501
    assert len(told) == 1
    assert told[0].startswith("`first_language.lang`")


def test_a_text_is_no_number_and_says_so() -> None:
    assert '"old" is not possible' in problems("ca/crs", altered(age="old"))[0]


BLUE_CARD = {"isco_group": "24", "recognised_degree": True, "years_since_degree": 8}


@pytest.mark.parametrize("text", ["48.300,00", "48,300", "48 300", "48.3k", "€48,300", "48300 EUR"])
def test_an_amount_in_any_notation(text: str) -> None:
    assert facts_of(record_of("de/blue-card"), {**BLUE_CARD, "salary": text}, DAY).values["salary"] == 48_300


@pytest.mark.parametrize(
    ("text", "said"),
    [("50.000", "Write 50000 or 50.0"), ("$50,000", "Write the amount in EUR"), ("1,2,3", "is not possible")],
)
def test_an_amount_that_could_be_two_is_refused_by_name(text: str, said: str) -> None:
    (told,) = problems("de/blue-card", {**BLUE_CARD, "salary": text})
    assert told.startswith("`salary`")
    assert said in told


def test_a_long_value_is_shortened() -> None:
    assert len(problems("ca/crs", altered(age=10**400))[0]) < 150


@pytest.mark.parametrize(("written", "meant"), [("yes", True), ("No", False), (" true ", True), (False, False)])
def test_a_flag_is_answered_in_words_too(written: object, meant: bool) -> None:
    found = facts_of(record_of("ca/crs"), {**WHOLE, "spouse_accompanying": False, "trade_certificate": written}, DAY)
    assert found.values["trade_certificate"] is meant


def test_what_is_no_answer_to_a_flag_is_refused() -> None:
    (said,) = problems("ca/crs", {**WHOLE, "spouse_accompanying": False, "trade_certificate": "maybe"})
    assert said == '`trade_certificate`: "maybe" is not possible; write yes or no'


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"agee": 3}, "`agee` is not a fact of xx/tiny (nearest: age)"),
        ({"xyz": 3}, "`xyz` is not a fact of xx/tiny"),
        ({"friend.year": 3}, "`friend.year` is not a fact of xx/tiny (nearest: friend.years)"),
        ({"friend": "Ana"}, "`friend` = Ana: a block of friend.years, friend.kind"),
        ({"friend": True}, "`friend` = true: a block of friend.years, friend.kind"),
        ({"friend": {"age": 3}}, "`friend.age` is not a fact of xx/tiny (nearest: friend.years)"),
        ({"friend": {"years": 3}}, "`friend.kind` is missing: What kind of friend (one of distant, close)"),
        ({"friend": {"kind": "close"}}, "`friend.years` is missing: Years known (a whole number from 0 to 40)"),
        ({"degree": "phd"}, "`degree`: phd is not possible; one of none, bachelor, masters"),
        ({"degree": None}, "`degree` is missing: Degree (one of none, bachelor, masters)"),
        ({"years": 31}, "`years` = 31, `age` = 30: nobody works before they are born"),
    ],
)  # fmt: skip
def test_each_problem_is_one_sentence(tiny: dict[str, Any], facts: dict[str, Any], said: str) -> None:
    with pytest.raises(BadFacts) as caught:
        facts_of(tiny, {"age": 30, "years": 1, "degree": "none", **facts}, DAY)
    known = "Facts of xx/tiny: age, years, degree, paper, grade, score, lang, friend.years, friend.kind"
    sentences = [str(hint) for hint in caught.value.hint_codes]
    assert said in sentences
    assert any(hint.startswith(known) for hint in sentences) is ("is not a fact" in said)
    assert caught.value.values["system"] == "xx/tiny"
    assert caught.value.values["n"] == len(sentences) - ("is not a fact" in said)


def test_values_defaults_and_words_of_a_small_grid(tiny: dict[str, Any]) -> None:
    found = facts_of(tiny, {"age": 30, "years": 1, "degree": "none", "paper": None, "score": 0}, DAY, taken=["a"])
    assert found.assumed == {"paper": False, "grade": "low"}
    assert found.taken == ["a"]
    assert {
        name: found.values[name] for name in ("score", "grade", "lang", "lang.least", "friend", "friend.years")
    } == {
        "score": 0,
        "grade": "low",
        "lang": None,
        "lang.least": None,
        "friend": None,
        "friend.years": None,
    }
    given = facts_of(tiny, {"age": 30, "years": 1, "degree": "none", "friend": {"years": 2, "kind": "close"}}, DAY)
    assert (given.values["friend"], given.values["friend.years"]) == (True, 2)


def test_problems_from_before_are_told_first_and_agreement_only_where_it_must_be(tiny: dict[str, Any]) -> None:
    with pytest.raises(BadFacts) as caught:
        facts_of(tiny, {"age": 30, "years": 1, "degree": "x"}, DAY, before=["Before."])
    assert caught.value.hints[0] == "Before."
    assert len(caught.value.hint_codes) == 2
    assert facts_of(tiny, {"age": 30, "years": 31, "degree": "none"}, DAY, together=False).values["years"] == 31


def test_a_refusal_names_its_facts(tiny: dict[str, Any]) -> None:
    with pytest.raises(BadFacts) as caught:
        facts_of(tiny, {"agee": 3, "years": 31, "age": 30, "degree": "x", "friend": 1}, DAY)
    assert named_in(caught.value) == {"agee", "degree", "friend", "years", "age"}
    assert named_in(BadFacts("error.facts.unusable", "plain", system="x", n=1)) == set()


def test_a_check_on_an_ability_is_left_out_with_its_fact(tiny: dict[str, Any]) -> None:
    check = {"facts": ["age"], "when": [{"lang.least": {"at_least": 3}, "age": {"below": 5}}], "says": "too young"}
    record = {**tiny, "checks": [check]}
    values = facts_of(tiny, {"age": 3, "years": 0, "degree": "none", "lang": 4}, DAY).values
    assert [str(one) for one in contradictions(record, values, DAY)] == ["`age` = 3: too young"]
    assert contradictions(record, values, DAY, ["lang"]) == []
    assert contradictions(record, values, DAY, ["age"]) == []
    assert len(contradictions(record, values, DAY, ["la", "years"])) == 1


@pytest.mark.parametrize(
    ("country", "money"),
    [("au", "AUD"), ("ca", "CAD"), ("de", "EUR"), ("gb", "GBP"), ("ie", "EUR"), ("nz", "NZD"), ("sg", "SGD"),
     ("us", "USD")],
)  # fmt: skip
def test_the_money_of_each_country_s_systems(country: str, money: str) -> None:
    pay = {"name": "pay", "type": "number", "least": 0, "most": 10**6, "optional": False, "asks": "Pay"}
    record = {"system": f"{country}/x", "facts": [pay], "checks": []}
    assert facts_of(record, {"pay": f"{money} 5"}, DAY).values == {"pay": 5}
    with pytest.raises(BadFacts) as caught:
        facts_of(record, {"pay": "JPY 5" if money == "USD" else "US$5"}, DAY)
    assert money == "USD" or f"Write the amount in {money}" in str(caught.value.hint_codes[0])


@pytest.mark.parametrize("count", [20, 21, 60_000])
def test_many_unknown_names_are_counted(count: int) -> None:
    with pytest.raises(BadFacts) as caught:
        facts_of(record_of("ca/crs"), WHOLE | {f"k{number}": number for number in range(count)}, DAY)
    named = [hint for hint in caught.value.hints if getattr(hint, "key", "").startswith("facts.unknown")]
    assert len(named) == min(count, 21)
    assert caught.value.values["n"] == count
    assert [hint.values["n"] for hint in named if hint.key == "facts.unknown_more"] == [count - 20] * (count > 20)
