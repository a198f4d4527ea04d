"""Help topics: each a text with a title, plain, the same figures in every language, and true to the code."""

import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from statistics import median

import pytest
from tests.text.keys import messages

from careercli import errors
from careercli.person.config import KEYS
from careercli.queries import duties, work_words
from careercli.queries import similar as similar_query
from careercli.record import bucket, quiz, rating, similar, verdict
from careercli.record.figure import REASONS
from careercli.record.spread import LOWER, UPPER
from careercli.text import topics
from careercli.text.text import text
from careerdata.build import axes_entry, axes_job, described, match, match_score, pay_by_age
from careerdata.build import similar as similar_build
from careerdata.importers.ai import isco_shares, occupation_shares

LANGUAGES = sorted(path.name for path in topics.FOLDER.iterdir())
EVERY = [(path.parent.name, path.stem) for path in sorted(topics.FOLDER.glob("*/*.md"))]
MARKS = {"fr": ("\u202f", ","), "pt": (".", ",")}
"""What parts thousands and decimals; elsewhere as in English."""
BANNED = re.compile(
    r"\b(told|held|beside|asked(?! for)|stands? on|at hand|worked out here|anew|the page|is no (?!more)\w+"
    r"|nothing is known here)\b",
    re.IGNORECASE,
)


def english(name):
    """The text of a topic with its words a space apart."""
    return " ".join(topics.topic(name).text.split())


def prose(text):
    """The sentences of a topic: what is not a title, a heading or a row of a table."""
    lines = [line for line in text.splitlines() if not re.match(r"#| {4}", line) and not re.search(r"\S {3,}\S", line)]
    parts = re.split(r"\n\n|\n(?=- |\d\. )", "\n".join(lines))
    whole = (re.sub(r"^(- |\d\. )", "", " ".join(part.split())) for part in parts)
    return [sentence for part in whole for sentence in re.split(r"(?<=[.?!])\s+(?=[A-Z“\"`])", part) if sentence]


def numbers(text, language):
    """How often each number stands in a text, written as programs write it."""
    thousands, decimal = MARKS.get(language, (",", "."))
    found = re.findall(rf"\d+(?:{re.escape(thousands)}\d{{3}}(?!\d))*(?:{re.escape(decimal)}\d+)?", text)
    return Counter(one.replace(thousands, "").replace(decimal, ".") for one in found)


def cells(line):
    """How wide a line is on a terminal."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_a_topic_has_a_title_and_fits_the_screen(language, name):
    found = topics.topic(name, language.replace("_", "-"))
    lines = found.text.splitlines()
    assert lines[0] == f"# {found.title}"
    assert max(map(cells, lines)) <= 120


@pytest.mark.parametrize(("language", "name"), [one for one in EVERY if one[0] != "en"])
def test_a_translation_has_the_figures_and_commands_of_the_english(language, name):
    here, there = (topics.topic(name, one.replace("_", "-")).text for one in (language, "en"))
    assert numbers(here, language) == numbers(there, "en")
    assert Counter(re.findall(r"`[^`]+`", here)) == Counter(re.findall(r"`[^`]+`", there))
    assert here.count("\n## ") == there.count("\n## ")


def test_no_topic_is_in_another_language_only():
    assert {name for _, name in EVERY} == set(topics.names())


def test_what_is_not_translated_is_english():
    assert topics.topic("exit-codes", "xx") == topics.topic("exit-codes", "en")


@pytest.mark.parametrize("name", topics.names())
def test_a_topic_is_plain(name):
    text = topics.topic(name).text
    assert not BANNED.findall(text)
    long = [sentence for sentence in prose(text) if len(re.findall(r"[\w'`-]+", sentence)) > 28]
    assert long == []


def test_all_topics_together_read_easily(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "benchmarks"))
    import reading

    found = [sentence for name in topics.names() for sentence in prose(topics.topic(name).text)]
    sys.modules.pop("reading")
    assert len(found) > 150
    assert median(len(reading.WORD.findall(sentence)) for sentence in found) <= reading.MEDIAN
    assert reading.grade(found) <= reading.GRADE


def test_every_exit_code_is_told():
    text = topics.topic("exit-codes").text
    codes = (
        errors.OK,
        errors.FAILED,
        errors.USAGE,
        errors.NOT_FOUND,
        errors.BAD_DATA,
        errors.TOO_OLD,
        errors.INTERRUPTED,
    )
    assert [code for code in codes if f"\n{code} " not in text] == []


def test_every_setting_has_its_variable_told():
    text = topics.topic("environment").text
    assert [key for key in KEYS if f"CAREER_{key.upper()}" not in text] == []


def test_every_reason_for_a_missing_figure_is_told():
    text = topics.topic("missing").text
    assert [reason for reason in REASONS if f"\n{reason} " not in text] == []


PARTS = described.PARTS
SAYS = {
    "ai-method": (
        f"({bucket.METHOD})",
        f"the mean of T is {bucket.DEFAULT_THRESHOLD} or more",
        f"With `--threshold {bucket.THRESHOLDS[2]:g}` the rule is stricter",
        f"with `--threshold {bucket.THRESHOLDS[0]:g}` looser",
        f"A Core task counts {bucket.WEIGHTS['core']:g}, a Supplemental task {bucket.WEIGHTS['supplemental']:g}.",
        f"did not grade counts {bucket.WEIGHTS['n-a']:g}",
        f"on the same side of {bucket.FIRM_SIDE}.",
        f"AI could do {verdict.EXPOSED_FROM:g}% or more, and the percentile is {verdict.EXPOSED_ABOVE:g} or more",
        f"less than {verdict.RESHAPED_BELOW:g}% is of little use",
        f"{verdict.LITTLE_FROM:g}% or more is, and the percentile is below {verdict.LITTLE_BELOW:g}",
    ),
    "match-method": (
        f"At most {['', 'one', 'two', 'three', 'four', 'five'][match.OFFERED]} jobs",
        f"below {match.LEAST}, or below {match.LEAST_OF_BEST} of the best",
        f"the score is {match_score.CLEAR_SCORE} or more, the next at most {match_score.CLEAR_SECOND} of it",
        f"reaches {match_score.TIE} of the score",
        ", ".join(match_score.QUALITIES[:-1]) + f", {match_score.QUALITIES[-1]}.",
    ),
    "rating-method": (
        *(f" {axis} " for axis in rating.AXES),
        f"0.5 gives 10, 1 gives {axes_job.MIDDLE:g}, 2 gives {axes_job.MIDDLE - axes_job.DOUBLING:g}",
        f"no offer needed {axes_entry.BEST['no offer needed']:g}, offer needed {axes_entry.BEST['an offer needed']:g}",
        f"1 kind gives 10, {axes_entry.MOST} give 0",
        f"0 give 10, {axes_entry.LONGEST} give 0",
        f"Below {rating.LEAST}% coverage",
        f"`--min-coverage {rating.LEAST}`",
    ),
    "similar-method": (
        f"({similar_query.METHOD})",
        f" activities {PARTS['activities']:.2f} ",
        f"count {described.SUPPLEMENTAL:g}",
        f" kinds of activities {PARTS['kinds']:.2f} ",
        *(f" {part} {PARTS[part]:.2f} " for part in ("skills", "interests", "tools", "schooling")),
        f"the {similar_build.OFFERED} most similar jobs with {similar.LEAST:.2f} or more",
        f"at the {similar_build.OFFERED} most similar",
        f"near {similar.WORDS[0][0]:.2f} or more",
        f"partly {similar.WORDS[1][0]:.2f} to {similar.WORDS[0][0]:.2f}",
        f"loosely {similar.LEAST:.2f} to {similar.WORDS[1][0]:.2f}",
        f"up to {similar.PROXIES} matching",
        f"a score of {similar.LEAST_MATCH:.2f}. It needs {similar.LEAST_BY_TITLES:.2f}",
        f"or {similar.LEAST_BY_TRANSLATED_TITLES:.2f} for German titles",
        "one level or {:g} percentiles".format(similar_query.GAPS["percentile among occupations"]),
    ),
    "search-method": (
        f"count {work_words.OF_GROUP:g} of the job's own",
        f"managers count {work_words.NOT_LEADING:g}",
        f"({duties.NEARLY:g} of its score or more)",
        f"less than {duties.LEAST_SHARE:g}%",
    ),
    "interests-method": (
        f"({quiz.METHOD})",
        f"less than {quiz.LEAST_SPREAD:g} apart",
        f"The F ratio is below {quiz.CLEAR:g}",
        f"at least {quiz.NEUTRAL:g} above",
        f"a score of {similar.LEAST_FOR_FIT:.2f} or more",
        f"Interests weigh {quiz.INTEREST_WEIGHT:g}",
        *(
            f"with {answer} {verb} {weight:g}"
            for verb, (answer, weight) in zip(("weighs", "it weighs"), quiz.VALUE_WEIGHTS.items(), strict=True)
        ),
        f"data for {quiz.ENOUGH:g}% of the weight",
        *(", ".join(axes) for axes in quiz.VALUES.values()),
    ),
    "pay-method": (
        f"({pay_by_age.OWN})",
        f"({pay_by_age.OF_GROUP})",
        f"{pay_by_age.GROWN} to 29 years old",
        f"to p{100 * LOWER[0][1]:g} of",
        f"to p{100 * UPPER[0][1]:g}",
        f"p{100 * LOWER[1][1]:g}, p{100 * UPPER[1][1]:g}",
    ),
}
"""What a topic says of the code: a constant that changes makes its sentence wrong."""


@pytest.mark.parametrize(("name", "said"), [(name, said) for name, every in SAYS.items() for said in every])
def test_a_topic_says_what_the_code_does(name, said):
    assert said in english(name)


def test_the_limits_the_text_writes_in_words():
    assert (similar_query.GAPS["level 0 to 5"], isco_shares.MOST, occupation_shares.HALF) == (1.0, 2 / 3, 0.5)
    assert axes_entry.PART == 0.5, "counts half"


LABELS = {
    "ai-method": (r"pages\.ai\.bucket\.(?!unrated)",),
    "match-method": (r"match\.quality\.(?!itself)",),
    "rating-method": (r"measure\.axis\.(?!interest)",),
    "interests-method": (r"quiz\.value\.",),
    "similar-method": (r"similar\.(word\.|column\.carries|new$)",),
    "credentials-method": (
        r"pages\.credentials\.confidence\.",
        r"pages\.credentials\.status\.(mandatory$|mandatory-in-|usually|voluntary)",
    ),
}
"""The labels of answers a topic explains, by the beginning of their keys."""


@pytest.mark.parametrize(("language", "name"), [one for one in EVERY if one[1] in LABELS])
def test_a_topic_calls_things_as_answers_do(language, name):
    t = text(language.replace("_", "-"))
    keys = [key for key in messages("en") if any(re.match(start, key) for start in LABELS[name])]
    assert len(keys) > 2
    said = topics.topic(name, t.lang).text.replace("\u00a0", " ").casefold()
    assert [t(key) for key in keys if t(key).replace("\u00a0", " ").casefold() not in said] == []
